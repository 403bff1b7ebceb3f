// The bare docker commands, as Docker's documentation has them: a builder, one build of everything with --push, or a merge.
import { buildArgv, createArgv, mergeArgv, removeArgv } from '../docker-argv.ts';
import type { BuildJob } from '../job.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Contender, Measured } from './contender.ts';
import { dockerOf, timed } from './docker-commands.ts';

export function bare(surroundings: Surroundings): Contender {
  const docker = dockerOf(surroundings);
  const build = async (job: BuildJob): Promise<Measured> => {
    const builder = job.builder ?? `bench-bare-${process.hrtime.bigint()}`;
    const ms = await timed(async () => {
      if (job.builder === undefined) await docker(createArgv({ name: builder, image: surroundings.bed.buildkitImage }));
      await docker(buildArgv(job, builder), job.folder);
    });
    return { ms, cleanupMs: job.builder === undefined ? await timed(async () => docker(removeArgv(builder))) : 0 };
  };
  return {
    name: 'bare',
    title: 'bare docker commands',
    run: async (job) => (job.kind === 'build' ? await build(job) : { ms: await timed(async () => docker(mergeArgv(job, Object.values(job.digests)))), cleanupMs: 0 }),
  };
}
