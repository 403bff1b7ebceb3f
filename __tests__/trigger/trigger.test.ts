// Every supported event is decoded from a payload of the real shape; a payload of any other shape is a named error.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ActionError } from '../../src/domain/action-error.ts';
import type { TriggerEvent } from '../../src/domain/trigger.ts';
import { supportedEvents } from '../../src/trigger/event.ts';
import { decodeTrigger } from '../../src/trigger/trigger.ts';
import { eventNames, readEvent, triggerOf } from './event-fixture.ts';

const sha = '6dcb09b5b57875f334f61aebed695e2e4193db5e';
const head = '0d1a26e67d8f5eaf1f6ba5c57fc3c7d91ac0fd1c';
const merge = '9f2a1c7be0a1d0f2c33b1ff0a3a8ea80f6b7c111';
const pullRequest = { number: 12, action: 'synchronize', headSha: head, headRef: 'feature/faster', baseRef: 'main', origin: 'same-repository', state: 'open' } as const;

const table: readonly { readonly name: string; readonly event: TriggerEvent; readonly revision: string }[] = [
  { name: 'push-branch', event: { kind: 'branch-push', branch: 'feature/faster', forced: true }, revision: sha },
  { name: 'push-default-branch', event: { kind: 'branch-push', branch: 'main', forced: false }, revision: sha },
  { name: 'push-dependabot', event: { kind: 'branch-push', branch: 'dependabot/pip/httpx-1.0', forced: false }, revision: sha },
  { name: 'push-tag', event: { kind: 'tag-push', tag: 'v1.2.3', baseRef: 'refs/heads/main' }, revision: sha },
  { name: 'push-branch-deleted', event: { kind: 'deletion', ref: 'refs/heads/feature/faster' }, revision: sha },
  { name: 'delete-tag', event: { kind: 'deletion', ref: 'refs/tags/v1.2.3' }, revision: sha },
  { name: 'pull-request', event: { kind: 'pull-request', pullRequest }, revision: head },
  { name: 'pull-request-fork', event: { kind: 'pull-request', pullRequest: { ...pullRequest, action: 'opened', origin: 'fork' } }, revision: head },
  { name: 'pull-request-fork-gone', event: { kind: 'pull-request', pullRequest: { ...pullRequest, action: 'reopened', origin: 'fork' } }, revision: head },
  { name: 'pull-request-dependabot', event: { kind: 'pull-request', pullRequest: { ...pullRequest, action: 'opened', origin: 'dependabot' } }, revision: head },
  { name: 'pull-request-dependabot-rerun', event: { kind: 'pull-request', pullRequest: { ...pullRequest, origin: 'dependabot' } }, revision: head },
  { name: 'pull-request-closed', event: { kind: 'pull-request', pullRequest: { ...pullRequest, action: 'closed', state: 'closed' } }, revision: head },
  { name: 'pull-request-merged', event: { kind: 'pull-request', pullRequest: { ...pullRequest, action: 'closed', state: 'merged' } }, revision: merge },
  { name: 'pull-request-target', event: { kind: 'pull-request-target', pullRequest: { ...pullRequest, action: 'opened', origin: 'fork' } }, revision: sha },
  { name: 'workflow-dispatch', event: { kind: 'dispatch', inputs: { version: '1.2.3', publish: 'true', count: '3', environment: 'staging' } }, revision: sha },
  { name: 'workflow-dispatch-no-inputs', event: { kind: 'dispatch', inputs: {} }, revision: sha },
  { name: 'repository-dispatch', event: { kind: 'repository-dispatch', action: 'base-image-changed' }, revision: sha },
  { name: 'schedule', event: { kind: 'schedule', cron: '17 3 * * 1' }, revision: sha },
  { name: 'release-published', event: { kind: 'release', action: 'published', tag: 'v1.2.3', prerelease: false }, revision: sha },
  { name: 'release-prereleased', event: { kind: 'release', action: 'prereleased', tag: 'v2.0.0-rc.1', prerelease: true }, revision: sha },
  { name: 'merge-group', event: { kind: 'merge-group', headSha: head, baseRef: 'refs/heads/main' }, revision: head },
  { name: 'workflow-run', event: { kind: 'workflow-run', headSha: head, headBranch: 'feature/faster', fromFork: false }, revision: sha },
  { name: 'workflow-run-fork', event: { kind: 'workflow-run', headSha: head, headBranch: 'feature/faster', fromFork: true }, revision: sha },
  { name: 'issue-comment', event: { kind: 'issue-comment', onPullRequest: false }, revision: sha },
  { name: 'issue-comment-pull-request', event: { kind: 'issue-comment', onPullRequest: true }, revision: sha },
  { name: 'create-tag', event: { kind: 'create', refType: 'tag', name: 'v1.2.3' }, revision: sha },
  { name: 'create-branch', event: { kind: 'create', refType: 'branch', name: 'feature/faster' }, revision: sha },
  { name: 'registry-package', event: { kind: 'registry-package', action: 'published' }, revision: sha },
];

function errorOf(act: () => unknown): ActionError {
  try {
    act();
  } catch (thrown) {
    if (thrown instanceof ActionError) return thrown;
    throw thrown;
  }
  throw new Error('nothing was thrown');
}

describe('an event of the real shape', () => {
  test.each(table)('$name', ({ name, event, revision }) => {
    const trigger = triggerOf(name);
    expect({ event: trigger.event, revision: trigger.revision }).toEqual({ event, revision });
  });

  test('every fixture is in the table, and every supported event has a fixture', () => {
    expect(table.map(({ name }) => name).toSorted()).toEqual(eventNames.toSorted());
    expect(new Set(eventNames.map((name) => readEvent(name).environment['GITHUB_EVENT_NAME']))).toEqual(new Set(supportedEvents));
  });
});

describe('what all events share', () => {
  test('the run comes from the environment', () => {
    expect(triggerOf('push-tag', { GITHUB_SERVER_URL: 'https://git.example.org/' }).run).toEqual({
      event: 'push',
      repository: 'Octo-Org/Claude-Code-Proxy',
      ref: 'refs/tags/v1.2.3',
      sha,
      actor: 'octocat',
      runId: '4711',
      runAttempt: '2',
      serverUrl: 'https://git.example.org',
      apiUrl: 'https://api.github.com',
    });
  });

  test('the repository comes from the payload', () => {
    expect(triggerOf('push-tag').repository).toEqual({
      defaultBranch: 'main',
      isPrivate: false,
      description: 'A small HTTP proxy',
      licence: 'MIT',
      name: 'Claude-Code-Proxy',
      htmlUrl: 'https://github.com/Octo-Org/Claude-Code-Proxy',
    });
    expect(triggerOf('schedule').repository).toEqual({});
  });

  test('a licence that GitHub can not name is none', () => {
    const { environment, payload } = readEvent('push-tag');
    expect(decodeTrigger({ ...payload, repository: { license: { spdx_id: 'NOASSERTION' } } }, environment).repository).toEqual({});
  });

  test.each([
    ['push-tag', '2026-11-01T12:00:00+01:00'],
    ['merge-group', '2026-11-01T11:00:00Z'],
    ['pull-request', undefined],
    ['workflow-run', undefined],
    ['schedule', undefined],
  ])('the commit time of %s is %s', (name, time) => {
    expect(triggerOf(name).commitTime).toBe(time);
  });

  test("another commit's time is not taken for the run's", () => {
    expect(triggerOf('push-tag', { GITHUB_SHA: head }).commitTime).toBeUndefined();
  });
});

describe('where a pull request comes from', () => {
  test('is told by the names, not by head.repo.fork: this repository may be a fork itself', () => {
    const { environment, payload } = readEvent('pull-request');
    const given = payload['pull_request'] as { head: { repo: Record<string, unknown> } };
    given.head.repo = { ...given.head.repo, fork: true, full_name: 'octo-org/CLAUDE-code-proxy' };
    expect(decodeTrigger(payload, environment).event).toMatchObject({ pullRequest: { origin: 'same-repository' } });
  });
});

describe('what is wrong has a name', () => {
  test('an event that is not supported', () => {
    const error = errorOf(() => triggerOf('push-tag', { GITHUB_EVENT_NAME: 'watch' }));
    expect(error.code).toBe('UNSUPPORTED_EVENT');
    expect(error.what).toContain('watch');
    for (const event of supportedEvents) expect(error.fix).toContain(event);
  });

  test.each(['constructor', '__proto__', 'toString'])('the event %s is not supported either', (event) => {
    expect(errorOf(() => triggerOf('push-tag', { GITHUB_EVENT_NAME: event })).code).toBe('UNSUPPORTED_EVENT');
  });

  test.each([
    ['push-tag', 'ref', 'ref'],
    ['pull-request', 'pull_request', 'pull_request.number'],
    ['release-published', 'release', 'release.tag_name'],
    ['merge-group', 'merge_group', 'merge_group.head_sha'],
    ['workflow-run', 'workflow_run', 'workflow_run.head_sha'],
    ['create-tag', 'ref_type', 'ref_type'],
    ['repository-dispatch', 'action', 'action'],
  ])('%s without %s names %s', (name, left, field) => {
    const { environment, payload } = readEvent(name);
    const error = errorOf(() => decodeTrigger({ ...payload, [left]: null }, environment));
    expect(error.code).toBe('UNEXPECTED_ANSWER');
    expect(error.what).toContain(field);
  });

  test.each(['GITHUB_EVENT_NAME', 'GITHUB_REPOSITORY', 'GITHUB_SHA'])('a run without %s', (variable) => {
    const error = errorOf(() => triggerOf('push-tag', { [variable]: '' }));
    expect(error).toMatchObject({ code: 'UNEXPECTED_ANSWER', what: expect.stringContaining(variable) as unknown });
  });

  test('no payload makes it crash: a trigger or an ActionError', () => {
    const keys = fc.constantFrom('ref', 'deleted', 'action', 'number', 'pull_request', 'head', 'base', 'sha', 'repo', 'release', 'tag_name', 'merge_group', 'inputs', 'repository', 'license', '__proto__', 'other');
    const payload = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 4 }, fc.constant(null), fc.boolean(), fc.integer(), fc.string(), fc.array(tie('value'), { maxLength: 2 }), fc.dictionary(keys, tie('value'), { maxKeys: 6 })),
    })).value;
    fc.assert(
      fc.property(fc.constantFrom(...supportedEvents), payload, (event, given) => {
        const { environment } = readEvent('schedule');
        try {
          expect(decodeTrigger(given, { ...environment, GITHUB_EVENT_NAME: event }).run.event).toBe(event);
        } catch (thrown) {
          expect(thrown).toMatchObject({ code: 'UNEXPECTED_ANSWER' });
        }
      }),
      { numRuns: 500 },
    );
  });
});
