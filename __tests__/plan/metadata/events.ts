// The runs that the metadata tests plan for, and the inputs as they are when nothing is written.
import type { MetadataFacts } from '../../../src/domain/metadata.ts';
import type { Inputs, MetadataInputs } from '../../../src/domain/inputs.ts';
import type { Trigger, TriggerEvent } from '../../../src/domain/trigger.ts';
import { allLibraries } from '../../../src/inputs/all-libraries.ts';
import { formatMoment } from '../../../src/plan/metadata/moment-format.ts';
import type { Libraries } from '../../../src/inputs/libraries.ts';
import { planMetadata } from '../../../src/plan/metadata/metadata.ts';

export const sha = '0123456789abcdef0123456789abcdef01234567';
export const headSha = 'fedcba9876543210fedcba9876543210fedcba98';

/** What every template can ask for. */
export const libraries: Libraries = { ...allLibraries, writeTime: formatMoment };

export const facts: MetadataFacts = { now: '2026-03-04T05:06:07.089Z', commitTime: '2024-05-06T07:08:09Z' };

export const pullRequest = {
  number: 7,
  action: 'synchronize',
  headSha,
  headRef: 'feat/a',
  baseRef: 'main',
  origin: 'same-repository',
  state: 'open',
} as const;

export function run(name: string, ref: string, event: TriggerEvent, changes: Partial<Trigger> = {}): Trigger {
  return {
    run: {
      event: name,
      repository: 'Octo/Some-App',
      ref,
      sha,
      actor: 'mona',
      runId: '1',
      runAttempt: '1',
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
    },
    repository: {
      defaultBranch: 'main',
      description: 'An app.',
      licence: 'MIT',
      name: 'Some-App',
      htmlUrl: 'https://github.com/Octo/Some-App',
    },
    event,
    revision: sha,
    ...changes,
  };
}

export const branch = (name: string): Trigger => run('push', `refs/heads/${name}`, { kind: 'branch-push', branch: name, forced: false });
export const tag = (name: string): Trigger => run('push', `refs/tags/${name}`, { kind: 'tag-push', tag: name, baseRef: 'refs/heads/main' });

export const events = {
  main: branch('main'),
  branch: branch('feat/a'),
  'v1.2.3': tag('v1.2.3'),
  'v1.2.3-rc.1': tag('v1.2.3-rc.1'),
  '1.2.3rc2': tag('1.2.3rc2'),
  '1.2.3post1': tag('1.2.3post1'),
  'v0.1.2': tag('v0.1.2'),
  'api/v1.2.3': tag('api/v1.2.3'),
  sometag: tag('sometag'),
  pull: run('pull_request', 'refs/pull/7/merge', { kind: 'pull-request', pullRequest }, { revision: headSha }),
  target: run('pull_request_target', 'refs/heads/main', { kind: 'pull-request-target', pullRequest }, { revision: headSha }),
  // No repository in its payload.
  schedule: run('schedule', 'refs/heads/main', { kind: 'schedule', cron: '0 4 * * *' }, { repository: {} }),
  dispatch: run('workflow_dispatch', 'refs/heads/feat/a', { kind: 'dispatch', inputs: {} }),
  release: run('release', 'refs/tags/v1.2.3', { kind: 'release', action: 'published', tag: 'v1.2.3', prerelease: false }),
  queue: run('merge_group', 'refs/heads/gh-readonly-queue/main/pr-7-abc', { kind: 'merge-group', headSha: sha, baseRef: 'main' }),
  create: run('create', 'refs/heads/feat/a', { kind: 'create', refType: 'branch', name: 'feat/a' }),
} satisfies Record<string, Trigger>;

export type EventName = keyof typeof events;

export function inputs(given: Partial<MetadataInputs> = {}, created: Inputs['created'] = 'commit'): Pick<Inputs, 'metadata' | 'created'> {
  return {
    created,
    metadata: {
      images: [],
      tags: [],
      flavor: [],
      labels: [],
      annotations: [],
      sepTags: '\n',
      sepLabels: '\n',
      sepAnnotations: '\n',
      context: 'workflow',
      prHeadSha: false,
      shortShaLength: 7,
      annotationLevels: [],
      ...given,
    },
  };
}

/** The plan's metadata; throws when there are problems. */
export function planned(given: Partial<MetadataInputs>, trigger: Trigger): Extract<ReturnType<typeof planMetadata>, { ok: true }>['metadata'] {
  const plan = planMetadata(inputs(given), trigger, facts, libraries);
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  return plan.metadata;
}

export function problems(given: Partial<MetadataInputs>, trigger: Trigger = events.main): readonly string[] {
  const plan = planMetadata(inputs(given), trigger, facts, libraries);
  return plan.ok ? [] : plan.problems.map(({ input, expected }) => `${input}: ${expected}`);
}
