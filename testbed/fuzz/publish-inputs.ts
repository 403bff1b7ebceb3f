// Inputs and event of one publish of images that are in the registries by digest already. Pure.
import type { Login } from '../description.ts';
import type { Subject } from './scenario.ts';
import type { TinyPlatform } from './tiny-image.ts';

export const gitHubRepository = 'Octo-Org/Claude-Code-Proxy';

export type PublishPlan = {
  readonly subject: Subject;
  /** The commit's hash. */
  readonly sha: string;
  readonly images: readonly string[];
  readonly platforms: readonly TinyPlatform[];
  readonly movingTags: string;
  readonly login: Login;
};

export type PublishEvent = { readonly event: 'push'; readonly ref: string; readonly sha: string; readonly payload: unknown; readonly inputs: Readonly<Record<string, string>> };

export function publishEvent({ subject, sha, images, platforms, movingTags, login }: PublishPlan): PublishEvent {
  const ref = subject.kind === 'branch' ? 'refs/heads/main' : `refs/tags/v${subject.version}`;
  const hosts = [...new Set(images.map((image) => image.split('/')[0] ?? ''))];
  const [owner = '', name = ''] = gitHubRepository.split('/');
  const repository = { name, full_name: gitHubRepository, private: false, fork: false, html_url: `https://github.com/${gitHubRepository}`, description: 'A small HTTP proxy', default_branch: 'main', license: { spdx_id: 'MIT' }, owner: { login: owner } };
  const commit = { id: sha, timestamp: '2026-11-01T12:00:00Z', message: 'A change' };
  return {
    event: 'push',
    ref,
    sha,
    payload: { ref, before: '0'.repeat(40), after: sha, base_ref: null, created: true, deleted: false, forced: false, head_commit: commit, commits: [], repository, pusher: { name: 'octocat' }, sender: { login: 'octocat' } },
    inputs: {
      images: images.join('\n'),
      tags: subject.kind === 'branch' ? 'type=ref,event=branch\ntype=raw,value=latest' : 'type=semver,pattern={{version}}\ntype=semver,pattern={{major}}.{{minor}}\ntype=semver,pattern={{major}}',
      platforms: platforms.map(({ platform }) => platform).join(','),
      digests: JSON.stringify(Object.fromEntries(platforms.map(({ platform, digest }) => [platform, digest]))),
      'registry-auth': JSON.stringify(hosts.map((registry) => ({ registry, ...login }))),
      'moving-tags': movingTags,
    },
  };
}

/** The labels that a build of this commit would give its images. */
export function imageLabels(sha: string, version: string): Record<string, string> {
  const url = `https://github.com/${gitHubRepository}`;
  const of = (name: string): string => `org.opencontainers.image.${name}`;
  return {
    [of('title')]: gitHubRepository.split('/')[1] ?? '',
    [of('description')]: 'A small HTTP proxy',
    [of('url')]: url,
    [of('source')]: url,
    [of('version')]: version,
    [of('created')]: '2026-11-01T12:00:00.000Z',
    [of('revision')]: sha,
    [of('licenses')]: 'MIT',
  };
}
