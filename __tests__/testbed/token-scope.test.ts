// What each user of the test bed's registries may do, and how the questions are read.
import { describe, expect, test } from '@jest/globals';
import { readTokenRequest } from '../../testbed/registry/token-request.ts';
import { grantAccess, parseScopes, type Role } from '../../testbed/registry/token-scope.ts';

describe('scopes', () => {
  test('several, in one parameter or in many, each with several actions', () => {
    expect(parseScopes(['repository:octo/app:pull,push repository:octo/base:pull', 'registry:catalog:*'])).toEqual([
      { type: 'repository', name: 'octo/app', actions: ['pull', 'push'] },
      { type: 'repository', name: 'octo/base', actions: ['pull'] },
      { type: 'registry', name: 'catalog', actions: ['*'] },
    ]);
  });

  test('a name with a port keeps it', () => {
    expect(parseScopes(['repository:localhost:5000/app:pull'])).toEqual([{ type: 'repository', name: 'localhost:5000/app', actions: ['pull'] }]);
  });

  test.each(['', 'repository', 'repository:app', '::'])('%j asks for nothing', (scope) => {
    expect(parseScopes([scope])).toEqual([]);
  });
});

describe('granted', () => {
  test.each<[Role, string, readonly string[]]>([
    ['writer', 'octo/app', ['pull', 'push', 'delete']],
    ['reader', 'octo/app', ['pull']],
    ['reader', 'testbed/busybox', ['pull']],
    ['anonymous', 'octo/app', []],
    ['anonymous', 'public/app', ['pull']],
    ['anonymous', 'testbed/busybox', ['pull']],
    ['anonymous', 'publicity/app', []],
    ['anonymous', 'octo/public/app', []],
  ])('%s on %s: %j', (role, name, actions) => {
    const asked = [{ type: 'repository', name, actions: ['pull', 'push', 'delete'] }];
    expect(grantAccess(role, asked).flatMap((access) => access.actions)).toEqual(actions);
  });

  test('each of several scopes by itself', () => {
    const asked = parseScopes(['repository:octo/app:pull,push', 'repository:public/app:pull,push']);
    expect(grantAccess('anonymous', asked)).toEqual([{ type: 'repository', name: 'public/app', actions: ['pull'] }]);
  });

  test('the catalog to the writer only', () => {
    const asked = parseScopes(['registry:catalog:*']);
    expect([grantAccess('writer', asked).length, grantAccess('reader', asked).length]).toEqual([1, 0]);
  });
});

describe('who asks', () => {
  const users = { writer: { username: 'octocat', password: 'right:one' }, reader: { username: 'fork', password: 'other' } };
  const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`;
  const query = new URLSearchParams('service=registry&scope=repository:octo/app:pull');

  test.each([
    [undefined, 'anonymous'],
    [basic('octocat:right:one'), 'writer'],
    [basic('fork:other'), 'reader'],
    [basic('octocat:wrong'), undefined],
    [basic('fork:right:one'), undefined],
    [basic('nobody'), undefined],
    ['Bearer abc', undefined],
  ])('%s is %s', (authorization, role) => {
    expect(readTokenRequest(query, undefined, authorization, users).role).toBe(role);
  });

  test.each([
    ['grant_type=password&username=octocat&password=right%3Aone', 'writer'],
    ['grant_type=password&username=octocat&password=wrong', undefined],
    ['grant_type=refresh_token&refresh_token=abc', undefined],
  ])('the form %s is %s', (form, role) => {
    const request = readTokenRequest(new URLSearchParams(), new URLSearchParams(`${form}&service=registry&scope=repository:a:pull+repository:b:push`), undefined, users);
    expect(request).toMatchObject({ role, service: 'registry', scopes: [{ name: 'a' }, { name: 'b' }] });
  });
});
