// docker commands tuned by hand: every platform built at once and pushed by digest, then one index with all tags.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createArgv, digestBuildArgv, mergeArgv, removeArgv } from '../docker-argv.ts';
import type { BuildJob } from '../job.ts';
import { digestIn } from '../metadata-file.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Contender, Measured } from './contender.ts';
import { dockerOf, timed } from './docker-commands.ts';

export function tuned(surroundings: Surroundings): Contender {
  const docker = dockerOf(surroundings);
  const build = async (job: BuildJob): Promise<Measured> => {
    const name = `bench-tuned-${process.hrtime.bigint()}`;
    const builder = job.builder ?? name;
    const ms = await timed(async () => {
      if (job.builder === undefined) await docker(createArgv({ name, image: surroundings.bed.buildkitImage }));
      const digests = await Promise.all(
        job.platforms.map(async (platform, at) => {
          const metadata = join(surroundings.folder, `${name}-${at}.json`);
          await docker(digestBuildArgv(job, builder, platform, metadata), job.folder);
          return job.push ? digestIn(readFileSync(metadata, 'utf8')) : '';
        }),
      );
      if (job.push) await docker(mergeArgv(job, digests));
    });
    return { ms, cleanupMs: job.builder === undefined ? await timed(async () => docker(removeArgv(name))) : 0 };
  };
  return {
    name: 'tuned',
    title: 'hand-tuned docker commands',
    run: async (job) => (job.kind === 'build' ? await build(job) : { ms: await timed(async () => docker(mergeArgv(job, Object.values(job.digests)))), cleanupMs: 0 }),
  };
}
