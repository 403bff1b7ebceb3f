// What a run may do with GitHub's cache service, by its variables, token and event.
import { describe, expect, test } from '@jest/globals';
import { serviceAccess } from '../../src/cache/service-access.ts';
import { runtimeToken } from '../../testbed/cache-service/runtime-token.ts';
import { triggerOf } from '../trigger/event-fixture.ts';

const push = triggerOf('push-default-branch');
const given = { ACTIONS_RESULTS_URL: 'https://results.example/', ACTIONS_CACHE_SERVICE_V2: 'True', ACTIONS_RUNTIME_TOKEN: runtimeToken([{ Scope: 'refs/heads/main', Permission: 3 }]) };

describe('the service', () => {
  test.each([
    ['is there', given, true, 2],
    ['of the first version', { ...given, ACTIONS_CACHE_SERVICE_V2: '', ACTIONS_CACHE_URL: 'https://cache.example/' }, true, 1],
    ['without a token is not', { ...given, ACTIONS_RUNTIME_TOKEN: '' }, false, 2],
    ['without an address is not', { ...given, ACTIONS_RESULTS_URL: '' }, false, 2],
    ['of a run: step or a bare machine is not', {}, false, 2],
  ])('%s', (_, environment, there, service) => {
    expect(serviceAccess(environment, push)).toMatchObject({ there, service, read: there, write: there });
  });
});

describe('what may be done', () => {
  const token = (permission: 1 | 2 | 3): Record<string, string> => ({ ...given, ACTIONS_RUNTIME_TOKEN: runtimeToken([{ Scope: 'refs/heads/main', Permission: permission }]) });
  test.each<[string, Readonly<Record<string, string>>, string, boolean, boolean, RegExp | undefined]>([
    ['all', given, 'push-default-branch', true, true, undefined],
    ['cache-mode read', { ...given, ACTIONS_CACHE_MODE: 'read' }, 'push-default-branch', true, false, /cache-mode of the job is read/],
    ['cache-mode none', { ...given, ACTIONS_CACHE_MODE: 'none' }, 'push-default-branch', false, false, /none/],
    ['cache-mode write-only', { ...given, ACTIONS_CACHE_MODE: 'write-only' }, 'push-default-branch', false, true, /write-only/],
    ['cache-mode write', { ...given, ACTIONS_CACHE_MODE: 'write' }, 'push-default-branch', true, true, undefined],
    ['a token that may read', token(1), 'push-default-branch', true, false, /token of this run may only read/],
    ["act's token", token(2), 'push-default-branch', true, true, undefined],
    ['a token without scopes', { ...given, ACTIONS_RUNTIME_TOKEN: runtimeToken([]) }, 'push-default-branch', false, false, /neither/],
    ['a token that is none', { ...given, ACTIONS_RUNTIME_TOKEN: 'opaque' }, 'push-default-branch', true, true, undefined],
    ['a pull request', given, 'pull-request', true, true, undefined],
    ['a fork', given, 'pull-request-fork', true, false, /fork/],
    ['pull_request_target', given, 'pull-request-target', true, false, /code of others/],
    ['a comment', given, 'issue-comment', true, false, /code of others/],
    ['after the run of a fork', given, 'workflow-run-fork', true, false, /fork/],
    ['after another run', given, 'workflow-run', true, true, undefined],
  ])('%s', (_, environment, event, read, write, why) => {
    const access = serviceAccess(environment, triggerOf(event));
    expect(access).toMatchObject({ read, write });
    if (why === undefined) expect(access.why).toBeUndefined();
    else expect(access.why).toMatch(why);
  });
});
