// What each event comes to under push: auto, true and false, always with a reason.
import { describe, expect, test } from '@jest/globals';
import type { Decision } from '../../src/domain/trigger.ts';
import { decide } from '../../src/trigger/decision.ts';
import { decodeTrigger } from '../../src/trigger/trigger.ts';
import { eventNames, readEvent, triggerOf } from './event-fixture.ts';

type Act = Decision['act'];

const table: readonly (readonly [name: string, auto: Act, reason: string, whenTrue: Act, whenFalse: Act])[] = [
  ['push-branch', 'publish', 'branch feature/faster', 'publish', 'build'],
  ['push-default-branch', 'publish', 'branch main', 'publish', 'build'],
  ['push-tag', 'publish', 'tag v1.2.3', 'publish', 'build'],
  ['push-dependabot', 'build', 'Dependabot', 'publish', 'build'],
  ['push-branch-deleted', 'nothing', 'refs/heads/feature/faster was deleted', 'nothing', 'nothing'],
  ['delete-tag', 'nothing', 'refs/tags/v1.2.3 was deleted', 'nothing', 'nothing'],
  ['pull-request', 'build', 'pull request #12', 'publish', 'build'],
  ['pull-request-fork', 'build', 'fork', 'publish', 'build'],
  ['pull-request-fork-gone', 'build', 'fork', 'publish', 'build'],
  ['pull-request-dependabot', 'build', 'Dependabot', 'publish', 'build'],
  ['pull-request-dependabot-rerun', 'build', 'Dependabot', 'publish', 'build'],
  ['pull-request-closed', 'nothing', 'closed without merging', 'publish', 'nothing'],
  ['pull-request-merged', 'build', 'the push of main publishes it', 'publish', 'build'],
  ['pull-request-target', 'build', 'pull_request_target', 'publish', 'build'],
  ['workflow-run', 'build', 'workflow_run', 'publish', 'build'],
  ['workflow-run-fork', 'build', 'workflow_run', 'publish', 'build'],
  ['issue-comment', 'build', 'issue_comment', 'publish', 'build'],
  ['issue-comment-pull-request', 'build', 'issue_comment', 'publish', 'build'],
  ['workflow-dispatch', 'publish', 'started by hand', 'publish', 'build'],
  ['workflow-dispatch-no-inputs', 'publish', 'started by hand', 'publish', 'build'],
  ['repository-dispatch', 'publish', 'base-image-changed', 'publish', 'build'],
  ['schedule', 'publish', 'schedule', 'publish', 'build'],
  ['release-published', 'publish', 'release v1.2.3', 'publish', 'build'],
  ['release-prereleased', 'publish', 'release v2.0.0-rc.1', 'publish', 'build'],
  ['merge-group', 'build', 'merge queue', 'publish', 'build'],
  ['create-tag', 'publish', 'tag v1.2.3 was created', 'publish', 'build'],
  ['create-branch', 'build', 'branch feature/faster was created', 'publish', 'build'],
  ['registry-package', 'build', 'trigger itself', 'publish', 'build'],
];

describe('by event', () => {
  test.each(table)('%s: %s', (name, auto, reason, whenTrue, whenFalse) => {
    const trigger = triggerOf(name);
    const decision = decide('auto', trigger);
    expect(decision.act).toBe(auto);
    expect(decision.reason).toContain(reason);
    expect(decide('true', trigger).act).toBe(whenTrue);
    expect(decide('false', trigger).act).toBe(whenFalse);
  });

  test('the table has every fixture', () => {
    expect(table.map(([name]) => name).toSorted()).toEqual(eventNames.toSorted());
  });
});

describe('a release', () => {
  test.each([
    ['published', 'publish'],
    ['released', 'publish'],
    ['prereleased', 'publish'],
    ['created', 'publish'],
    ['edited', 'build'],
    ['unpublished', 'nothing'],
    ['deleted', 'nothing'],
  ])('that was %s: %s', (action, act) => {
    const { environment, payload } = readEvent('release-published');
    expect(decide('auto', decodeTrigger({ ...payload, action }, environment)).act).toBe(act);
  });
});

describe('the reason', () => {
  test.each(eventNames)('of %s is one sentence for each way of push', (name) => {
    for (const push of ['auto', 'true', 'false'] as const) expect(decide(push, triggerOf(name)).reason).toMatch(/^(?:Published|Not published|Nothing to do): [^\n]+\.$/);
  });

  test.each([
    ['pull-request-fork', 'may only read'],
    ['pull-request-dependabot', 'may only read'],
    ['pull-request-target', 'trusted'],
    ['workflow-run', 'trusted'],
    ['issue-comment', 'trusted'],
  ])('of a forced publication on %s says what to reckon with', (name, words) => {
    expect(decide('true', triggerOf(name)).reason).toContain(words);
  });

  test('of any other forced publication has no such warning', () => {
    expect(decide('true', triggerOf('push-tag')).reason).toBe('Published: push is true.');
  });
});

test('Dependabot merging into a branch of ours publishes like anybody', () => {
  expect(decide('auto', triggerOf('push-default-branch', { GITHUB_ACTOR: 'dependabot[bot]' })).act).toBe('publish');
});
