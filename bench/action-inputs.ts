// A job as inputs and event of the action. Pure.
import { pullRequest } from '../scripts/pull-request-event.ts';
import { branchPush, tagPush } from '../scripts/tag-push-event.ts';
import type { TestbedDescription } from '../testbed/description.ts';
import type { ActionRun } from '../testbed/run-action.ts';
import type { Job } from './job.ts';

export type Inputs = Readonly<Record<string, string>>;

export function actionInputs(job: Job, bed: Pick<TestbedDescription, 'buildkitImage' | 'users'>): Inputs {
  const hosts = [...new Set(job.images.map((image) => image.split('/')[0] ?? ''))];
  const common = {
    images: job.images.join('\n'),
    ...(job.rules === undefined ? {} : { tags: job.rules.join('\n') }),
    ...logins(hosts, bed.users.writer),
  };
  if (job.kind === 'merge') return { ...common, platforms: Object.keys(job.digests).join(','), digests: JSON.stringify(job.digests) };
  return {
    ...common,
    platforms: job.platforms.join(','),
    // On a pull request it only builds by itself.
    ...(job.event.push === 'pull-request' ? {} : { push: String(job.push) }),
    // Time is compared without the cache's own export, except where that is what is measured.
    cache: job.exportsCache === true ? 'registry' : 'off',
    ...lines('build-args', job.buildArgs),
    ...lines('build-contexts', job.buildContexts),
    ...lines('cache-from', job.cacheFrom),
    ...(job.builder === undefined ? { 'driver-opts': `image=${bed.buildkitImage}\nnetwork=host` } : { builder: job.builder }),
  };
}

export function eventOf({ event: { push, name, commit } }: Job): Pick<ActionRun, 'event' | 'payload' | 'ref' | 'sha'> {
  switch (push) {
    case 'tag':
      return tagPush(name, commit);
    case 'branch':
      return branchPush(name, commit);
    case 'pull-request':
      return pullRequest('same-repository');
  }
}

/** As users write them: for one registry, the three inputs. */
function logins(hosts: readonly string[], user: { readonly username: string; readonly password: string }): Inputs {
  const [registry, ...others] = hosts;
  if (registry !== undefined && others.length === 0) return { registry, ...user };
  return { 'registry-auth': JSON.stringify(hosts.map((host) => ({ registry: host, ...user }))) };
}

function lines(name: string, values: readonly string[]): Inputs {
  return values.length === 0 ? {} : { [name]: values.join('\n') };
}
