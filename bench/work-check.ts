// Whether a run did what it was timed for: the last tag of every image lists every platform. Looked at outside the measured time.
import { dockerOf } from './contenders/docker-commands.ts';
import type { Job } from './job.ts';
import { missingPlatforms } from './raw-index.ts';
import type { Surroundings } from './surroundings.ts';

/** Rejects when something is missing. */
export async function checkWork(surroundings: Surroundings, job: Job, contender: string): Promise<void> {
  if (job.kind === 'build' && !job.push) return;
  const docker = dockerOf(surroundings);
  const wanted = job.kind === 'build' ? job.platforms : Object.keys(job.digests);
  for (const image of job.images) {
    const reference = `${image}:${job.tags.at(-1) ?? ''}`;
    const missing = missingPlatforms(await docker(['buildx', 'imagetools', 'inspect', '--raw', reference]), wanted);
    if (missing.length > 0) throw new Error(`${contender} was fast and wrong: ${reference} lacks ${missing.join(', ')}`);
  }
}
