// A job as inputs and event of the action. Pure.
import { branchPush, tagPush, type PushEvent } from '../scripts/tag-push-event.ts';
import type { TestbedDescription } from '../testbed/description.ts';
import type { Job } from './job.ts';

export type Inputs = Readonly<Record<string, string>>;

export function actionInputs(job: Job, bed: Pick<TestbedDescription, 'buildkitImage' | 'users'>): Inputs {
  const hosts = [...new Set(job.images.map((image) => image.split('/')[0] ?? ''))];
  const common = {
    images: job.images.join('\n'),
    ...(job.rules === undefined ? {} : { tags: job.rules.join('\n') }),
    'registry-auth': JSON.stringify(hosts.map((registry) => ({ registry, ...bed.users.writer }))),
  };
  if (job.kind === 'merge') return { ...common, platforms: Object.keys(job.digests).join(','), digests: JSON.stringify(job.digests) };
  return {
    ...common,
    platforms: job.platforms.join(','),
    push: String(job.push),
    ...lines('build-args', job.buildArgs),
    ...lines('build-contexts', job.buildContexts),
    ...lines('cache-from', job.cacheFrom),
    ...(job.builder === undefined ? { 'driver-opts': `image=${bed.buildkitImage}\nnetwork=host` } : { builder: job.builder }),
  };
}

export function eventOf({ event: { push, name, commit } }: Job): PushEvent {
  return push === 'tag' ? tagPush(name, commit) : branchPush(name, commit);
}

function lines(name: string, values: readonly string[]): Inputs {
  return values.length === 0 ? {} : { [name]: values.join('\n') };
}
