// The GitHub API adapter against a server of ours: what it asks, what it takes from the answers, what its failures say.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gitHubApi } from '../../src/world/adapters/github.ts';
import type { GitHub } from '../../src/world/ports/github.ts';

const answers: Readonly<Record<string, unknown>> = {
  '/repos/O/r': { default_branch: 'main', private: false, description: null, license: { spdx_id: 'MIT' }, name: 'r', html_url: 'https://github.com/O/r', id: 1 },
  '/repos/O/r/commits/abc': { commit: { committer: { date: '2026-01-02T03:04:05Z' } } },
  '/repos/O/r/commits/odd': { commit: {} },
};
const seen: (string | undefined)[] = [];
let server: Server;
let apiUrl = '';
const open = (token: string | undefined = 'ghs_x'): GitHub => gitHubApi({ apiUrl, repository: 'O/r', token });

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(request.headers.authorization);
    const answer = answers[request.url ?? ''];
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(answer ?? { message: 'Not Found' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.closeAllConnections());
afterAll(() => void server.close());

test('the repository; what it does not have is absent', async () => {
  expect(await open().repository()).toEqual({ defaultBranch: 'main', isPrivate: false, licence: 'MIT', name: 'r', htmlUrl: 'https://github.com/O/r' });
  expect(seen).toEqual(['token ghs_x']);
});

test('the time of a commit', async () => expect(await open().commitTime('abc')).toBe('2026-01-02T03:04:05Z'));

test.each(['missing', 'odd'])('no time for the commit %s', async (sha) => {
  await expect(open().commitTime(sha)).rejects.toMatchObject({
    code: 'GITHUB_API_FAILED',
    what: `GitHub could not be asked for the time of commit ${sha}.`,
    why: expect.stringContaining(`GET ${apiUrl}/repos/O/r/commits/${sha}: `) as unknown,
    fix: expect.stringContaining('contents: read') as unknown,
  });
});

test.each([undefined, ''])('without a token (%j) nothing is asked', async (token) => {
  const before = seen.length;
  await expect(gitHubApi({ apiUrl, repository: 'O/r', token }).repository()).rejects.toMatchObject({ code: 'GITHUB_API_FAILED' });
  expect(seen).toHaveLength(before);
});
