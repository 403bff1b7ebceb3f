// The action itself: the built dist/, started as the runner does. Its post is timed apart, as `buildx rm` is.
import { runMain, runPost, type ActionResult, type ActionRun } from '../../testbed/run-action.ts';
import { actionInputs, eventOf, type Inputs } from '../action-inputs.ts';
import type { Job } from '../job.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Contender } from './contender.ts';

export type OursOptions = { readonly name: string; readonly title: string; readonly inputs?: Inputs };

export function ours(surroundings: Surroundings, { name, title, inputs = {} }: OursOptions): Contender {
  return {
    name,
    title,
    run: async (job) => {
      const { main, post } = await runOurs(surroundings, job, inputs);
      return { ms: main.durationMs, cleanupMs: post.durationMs };
    },
  };
}

export async function runOurs(surroundings: Surroundings, job: Job, inputs: Inputs, env: ActionRun['env'] = {}): Promise<{ main: ActionResult; post: ActionResult }> {
  const run = {
    ...eventOf(job),
    workspace: job.folder,
    inputs: { ...actionInputs(job, surroundings.bed), ...inputs },
    token: 'a token that the stand-in takes',
    env: { ...surroundings.env, ...env },
  };
  const main = await runMain(run);
  const post = await runPost(main, run);
  for (const [part, { exitCode, log }] of Object.entries({ main, post })) {
    if (exitCode !== 0) throw new Error(`${part} of the action ended with ${String(exitCode)}:\n${log.split('\n').slice(-40).join('\n')}`);
  }
  return { main, post };
}
