// The docker commands that a job takes without the action: plain as in Docker's documentation, and tuned by hand. Pure.
// https://docs.docker.com/build/building/multi-platform/ and https://docs.docker.com/build/ci/github-actions/multi-platform/
import type { BuildJob, MergeJob } from './job.ts';

export type Builder = { readonly name: string; readonly image: string };

export function createArgv({ name, image }: Builder): readonly string[] {
  return ['buildx', 'create', '--name', name, '--driver', 'docker-container', '--driver-opt', `image=${image}`, '--driver-opt', 'network=host'];
}

export function removeArgv(builder: string): readonly string[] {
  return ['buildx', 'rm', '--force', builder];
}

/** All platforms and tags in one command. */
export function buildArgv(job: BuildJob, builder: string): readonly string[] {
  return [
    ...['buildx', 'build', '--builder', builder, '--platform', job.platforms.join(',')],
    ...inputsOf(job),
    ...(job.exportsCache === true ? ['--cache-to', `type=registry,ref=${job.images[0] ?? ''}-cache:main,mode=max`] : []),
    ...(job.push ? ['--push', ...tagOptions(references(job))] : []),
    '.',
  ];
}

/** One platform, pushed by digest into every repository; buildx writes the digest to `metadata`. */
export function digestBuildArgv(job: BuildJob, builder: string, platform: string, metadata: string): readonly string[] {
  // A list of names is one CSV field.
  const output = `type=image,"name=${job.images.join(',')}",push-by-digest=true,name-canonical=true,push=true`;
  return [
    ...['buildx', 'build', '--builder', builder, '--platform', platform],
    ...inputsOf(job),
    ...(job.push ? ['--output', output, '--metadata-file', metadata] : ['--output', 'type=cacheonly']),
    '.',
  ];
}

/** Index and tags of platforms that are in the first repository by digest. */
export function mergeArgv({ images, tags }: Pick<MergeJob, 'images' | 'tags'>, digests: readonly string[]): readonly string[] {
  const [image = ''] = images;
  return ['buildx', 'imagetools', 'create', ...tagOptions(references({ images, tags })), ...digests.map((digest) => `${image}@${digest}`)];
}

export function references({ images, tags }: Pick<MergeJob, 'images' | 'tags'>): readonly string[] {
  return images.flatMap((image) => tags.map((tag) => `${image}:${tag}`));
}

function inputsOf({ buildArgs, buildContexts, cacheFrom }: BuildJob): readonly string[] {
  return [
    ...buildArgs.flatMap((pair) => ['--build-arg', pair]),
    ...buildContexts.flatMap((pair) => ['--build-context', pair]),
    ...cacheFrom.flatMap((cache) => ['--cache-from', cache]),
  ];
}

function tagOptions(all: readonly string[]): readonly string[] {
  return all.flatMap((reference) => ['--tag', reference]);
}
