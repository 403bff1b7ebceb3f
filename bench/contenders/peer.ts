// Another action that builds and pushes, from a checkout: with the inputs of ours as far as it declares them. One that makes no
// builder is given one, made before it and counted, as the step before it would have.
import { basename, resolve } from 'node:path';
import { metadataIn, runMain, runPost } from '../../testbed/run-action.ts';
import { actionInputs, eventOf, type Inputs } from '../action-inputs.ts';
import { createArgv, references, removeArgv } from '../docker-argv.ts';
import type { BuildJob } from '../job.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Contender } from './contender.ts';
import { dockerOf, timed } from './docker-commands.ts';

export function peer(surroundings: Surroundings, path: string): Contender {
  const checkout = resolve(path);
  const { inputs, runs } = metadataIn(checkout);
  const declared = new Set(Object.keys(inputs));
  const docker = dockerOf(surroundings);
  return {
    name: basename(checkout),
    title: basename(checkout),
    run: async (job) => {
      if (job.kind !== 'build') throw new Error('another action only builds');
      const needsBuilder = job.builder === undefined && !declared.has('driver-opts');
      const builder = needsBuilder ? `bench-peer-${process.hrtime.bigint()}` : undefined;
      const created = builder === undefined ? 0 : await timed(async () => docker(createArgv({ name: builder, image: surroundings.bed.buildkitImage })));
      const given = { ...job, ...(builder === undefined ? {} : { builder }) };
      const run = { ...eventOf(job), checkout, workspace: job.folder, inputs: peerInputs(given, surroundings.bed, declared), token: 'a token that the stand-in takes', env: surroundings.loggedIn };
      const main = await runMain(run);
      const postMs = runs['post'] === undefined ? 0 : (await runPost(main, run)).durationMs;
      if (main.exitCode !== 0) throw new Error(`${basename(checkout)} ended with ${String(main.exitCode)}:\n${main.log.split('\n').slice(-40).join('\n')}`);
      const removed = builder === undefined ? 0 : await timed(async () => docker(removeArgv(builder)));
      return { ms: created + main.durationMs, cleanupMs: postMs + removed };
    },
  };
}

/** What the action does not declare is not given. Without an input for the images, tags are full references. */
export function peerInputs(job: BuildJob, bed: Parameters<typeof actionInputs>[1], declared: ReadonlySet<string>): Inputs {
  const ours = actionInputs(job, bed);
  const images = declared.has('images') ? {} : { tags: references(job).join('\n') };
  const cache = job.exportsCache === true ? { 'cache-to': `type=registry,ref=${job.images[0] ?? ''}-cache:main,mode=max` } : {};
  return Object.fromEntries(Object.entries({ ...ours, context: '.', ...images, ...cache, push: String(job.push) }).filter(([name]) => declared.has(name)));
}
