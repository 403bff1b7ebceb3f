// The GitHub API client against a server on this machine: the contract, and how its failures read.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { loadClient, type OpenClient } from '../../src/world/adapters/github/client.ts';
import { gitHubApi } from '../../src/world/adapters/github/github.ts';
import { ActionError } from '../../src/domain/action-error.ts';
import { GitHubRefusal, type GitHub } from '../../src/world/ports/github.ts';
import { gitHubContract } from '../contract/github-contract.ts';
import { startGitHubServer, type GitHubHabits, type GitHubServer } from './github-server.ts';

const servers: GitHubServer[] = [];
afterAll(async () => {
  for (const server of servers) await server.close();
});

async function open(habits: GitHubHabits = {}, load?: () => Promise<OpenClient>): Promise<{ server: GitHubServer; github: GitHub }> {
  const server = await startGitHubServer(habits);
  servers.push(server);
  return { server, github: gitHubApi({ apiUrl: server.apiUrl, repository: 'O/r', token: 'ghs_x' }, load) };
}

/** As with a proxy that this Node can't be told of. There is none here: the client asks the server itself. */
const withOwnHttp = (): Promise<OpenClient> => loadClient({ https_proxy: 'http://proxy.internal:3128' }, false);

test.each([
  ['one with an HTTP client of its own, for a proxy that Node does not obey', { HTTPS_PROXY: 'http://p:1' }, false, /deflate/],
  ['the small one without a proxy', { HTTP_PROXY: '' }, false, /^gzip$/],
  ['the small one where Node obeys it', { https_proxy: 'http://p:1' }, true, /^gzip$/],
])('which client asks: %s', async (_, environment, learns, accepts) => {
  const accepted: unknown[] = [];
  const { github } = await open({ answer: ({ headers }) => (accepted.push(headers['accept-encoding']), false) }, () => loadClient(environment, learns));
  await github.repository();
  expect(accepted).toEqual([expect.stringMatching(accepts)]);
});

test('a packed answer is unpacked; one that is cut is none', async () => {
  const packed = gzipSync(JSON.stringify({ default_branch: 'main' }));
  const answering = (bytes: Uint8Array): GitHubHabits => ({ answer: (_, response) => (response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(bytes), true) });
  expect(await (await open(answering(packed))).github.repository()).toMatchObject({ defaultBranch: 'main' });
  await expect((await open(answering(packed.subarray(0, 12)))).github.repository()).rejects.toMatchObject({ code: 'GITHUB_API_FAILED' });
});

for (const owner of ['orgs', 'users'] as const) {
  gitHubContract(`API, packages of ${owner}`, async ({ mayReadPackages }) => (await open({ owner, mayReadPackages })).github);
}
gitHubContract('API, client with HTTP of its own', async ({ mayReadPackages }) => (await open({ mayReadPackages }, withOwnHttp)).github);

describe('questions', () => {
  let server: GitHubServer;
  let github: GitHub;
  beforeAll(async () => ({ server, github } = await open()));

  test('the token goes along; pages are as large as they may be', async () => {
    await github.tags('v');
    expect(server.seen.map(({ path }) => path)).toEqual([1, 2, 3].map((page) => `/repos/O/r/git/matching-refs/tags/v?per_page=100${page === 1 ? '' : `&page=${page}`}`));
    expect(new Set(server.seen.map(({ authorization }) => authorization))).toEqual(new Set(['token ghs_x']));
  });

  test.each(['missing', 'odd'])('no time for the commit %s', async (sha) => {
    await expect(github.commitTime(sha)).rejects.toMatchObject({
      code: 'GITHUB_API_FAILED',
      what: `GitHub could not be asked for the time of commit ${sha}.`,
      why: expect.stringContaining(`GET ${server.apiUrl}/repos/O/r/commits/${sha}: `) as unknown,
      fix: expect.stringContaining('contents: read') as unknown,
    });
  });

  test('half a list of files is none', async () => {
    await expect(github.tree('cut')).rejects.toMatchObject({ code: 'GITHUB_API_FAILED', why: expect.stringContaining('no whole list') as unknown });
  });

  test('no file in the answer for a path; a refusal of another repository says which token can read it', async () => {
    await expect(github.fileAt('odd', {})).rejects.toMatchObject({ code: 'GITHUB_API_FAILED', why: expect.stringContaining('no file in base64') as unknown });
    const refusing = await open({ answer: (_, response) => (response.writeHead(403, { 'content-type': 'application/json' }).end('{"message":"Resource not accessible by integration"}'), true) });
    await expect(refusing.github.fileAt('image.yml', { repository: 'Octo-Org/shared', ref: 'v1' })).rejects.toMatchObject({
      what: 'GitHub could not be asked for the file image.yml of Octo-Org/shared at v1.',
      fix: expect.stringContaining('contents: read for Octo-Org/shared') as unknown,
    });
  });

  test.each([undefined, ''])('without a token (%j) nothing is asked', async (token) => {
    const before = server.seen.length;
    const without = gitHubApi({ apiUrl: server.apiUrl, repository: 'O/r', token });
    await expect(without.repository()).rejects.toMatchObject({ code: 'GITHUB_API_FAILED' });
    await expect(without.tags('v')).rejects.toMatchObject({ code: 'GITHUB_API_FAILED' });
    expect(await without.containerPackage('o', 'r')).toBeUndefined();
    expect(server.seen).toHaveLength(before);
  });
});

describe('failures', () => {
  const answering = (act: (response: ServerResponse) => void): GitHubHabits => ({ answer: (_, response) => (act(response), true) });

  test.each([
    ['an outage', (response: ServerResponse) => void response.writeHead(502).end('<html>'), { status: 502 }],
    ['a rate limit with Retry-After', (response: ServerResponse) => void response.writeHead(429, { 'retry-after': '60', 'content-type': 'application/json' }).end('{"message":"slow down"}'), { status: 429, body: 'slow down', retryAfterSeconds: 60 }],
    [
      'a rate limit with its end',
      (response: ServerResponse) =>
        void response
          .writeHead(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1767323090', date: 'Fri, 02 Jan 2026 03:04:05 GMT', 'content-type': 'application/json' })
          .end('{"message":"API rate limit exceeded"}'),
      { status: 403, body: 'API rate limit exceeded', retryAfterSeconds: 45 },
    ],
    ['a reset', (response: ServerResponse) => void response.destroy(), { status: 0 }],
    ['half an answer', (response: ServerResponse) => void response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' }).write('{"na', () => response.destroy()), { status: 0 }],
    ['JSON that is cut', (response: ServerResponse) => void response.writeHead(200, { 'content-type': 'application/json' }).end('{"na'), { status: 0 }],
  ])('%s keeps its facts for the retry', async (_, act, facts) => {
    const { github } = await open(answering(act));
    for (const question of [github.repository(), github.compare('abc', 'def'), github.tags('v')]) {
      const thrown: unknown = await question.catch((error: unknown) => error);
      expect(thrown).toBeInstanceOf(ActionError);
      expect((thrown as ActionError).cause).toBeInstanceOf(GitHubRefusal);
      expect((thrown as ActionError).cause).toMatchObject(facts);
      expect((thrown as ActionError).fix).toMatch(/^Run the job again/);
    }
  });

  test('an outage is no absence: neither a package nor a comparison is made up', async () => {
    const { github } = await open(answering((response) => response.writeHead(503).end()));
    await expect(github.containerPackage('o', 'r')).rejects.toMatchObject({ code: 'GITHUB_API_FAILED' });
    await expect(github.compare('abc', 'def')).rejects.toMatchObject({ code: 'GITHUB_API_FAILED' });
  });
});
