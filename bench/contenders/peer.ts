// Other people's way to the same image: one action from a checkout, or several that are the steps of a job. Each gets the inputs
// of ours that it declares. Where none makes a builder, one is made before them and counted, as the step for it would have been.
import { cpSync, mkdtempSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { metadataIn, runMain, runPost, type ActionResult } from '../../testbed/run-action.ts';
import { actionInputs, eventOf, type Inputs } from '../action-inputs.ts';
import { createArgv, references, removeArgv } from '../docker-argv.ts';
import type { BuildJob } from '../job.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Contender } from './contender.ts';
import { dockerOf, timed } from './docker-commands.ts';

export type Peer = { readonly name: string; readonly paths: readonly string[] };

type Step = { readonly checkout: string; readonly declared: ReadonlySet<string>; readonly hasPost: boolean };

/** The checkouts have an action.yml. */
export function peer(surroundings: Surroundings, { name, paths }: Peer): Contender {
  const steps = paths.map((path): Step => {
    const checkout = resolve(path);
    const { inputs, runs } = metadataIn(checkout);
    return { checkout, declared: new Set(Object.keys(inputs)), hasPost: runs['post'] !== undefined };
  });
  const docker = dockerOf(surroundings);
  return {
    name,
    title: name,
    run: async (job) => {
      if (job.kind !== 'build') throw new Error('other actions only build');
      const taking = job.builder === undefined ? steps : steps.filter((step) => !makesBuilder(step) || step.declared.has('builder'));
      if (job.builder !== undefined || taking.some(makesBuilder)) return await runSteps(surroundings, taking, job);
      const builder = `bench-peer-${process.hrtime.bigint()}`;
      const created = await timed(async () => docker(createArgv({ name: builder, image: surroundings.bed.buildkitImage })));
      const { ms, cleanupMs } = await runSteps(surroundings, taking, { ...job, builder });
      return { ms: created + ms, cleanupMs: cleanupMs + (await timed(async () => docker(removeArgv(builder)))) };
    },
  };
}

/** One after the other, with what the ones before exported; their posts in the opposite order. */
async function runSteps(surroundings: Surroundings, steps: readonly Step[], job: BuildJob): Promise<{ readonly ms: number; readonly cleanupMs: number }> {
  const done: { readonly step: Step; readonly main: ActionResult }[] = [];
  // A login that writes there, and a logout that clears it, are to be theirs alone.
  const config = mkdtempSync(join(surroundings.folder, 'peer-docker-'));
  cpSync(surroundings.loggedIn['DOCKER_CONFIG'] ?? '', config, { recursive: true, verbatimSymlinks: true });
  const base = { ...eventOf(job), workspace: job.folder, token: 'a token that the stand-in takes' };
  let env: Readonly<Record<string, string>> = { ...surroundings.loggedIn, DOCKER_CONFIG: config };
  for (const step of steps) {
    const main = await runMain({ ...base, checkout: step.checkout, inputs: peerInputs(job, surroundings.bed, step.declared), env });
    if (main.exitCode !== 0) throw new Error(`${basename(step.checkout)} ended with ${String(main.exitCode)}:\n${main.log.split('\n').slice(-40).join('\n')}`);
    done.push({ step, main });
    env = { ...env, ...main.exported };
  }
  let cleanupMs = 0;
  for (const { step, main } of done.toReversed()) {
    if (step.hasPost) cleanupMs += (await runPost(main, { workspace: job.folder, checkout: step.checkout })).durationMs;
  }
  return { ms: done.reduce((sum, { main }) => sum + main.durationMs, 0), cleanupMs };
}

function makesBuilder({ declared }: Step): boolean {
  return declared.has('driver-opts');
}

/** What the action does not declare is not given. Without an input for the images, tags are full references. */
export function peerInputs(job: BuildJob, bed: Parameters<typeof actionInputs>[1], declared: ReadonlySet<string>): Inputs {
  const ours = actionInputs(job, bed);
  const images = declared.has('images') ? {} : { tags: references(job).join('\n') };
  // metadata-action's `context` is another thing.
  const context = declared.has('platforms') ? { context: '.' } : {};
  const cache = job.exportsCache === true ? { 'cache-to': `type=registry,ref=${job.images[0] ?? ''}-cache:main,mode=max` } : {};
  return Object.fromEntries(Object.entries({ ...ours, ...context, ...images, ...cache, push: String(job.push) }).filter(([name]) => declared.has(name)));
}
