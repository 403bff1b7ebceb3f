// The GitHub API client against the test bed's stand-in: the contract about caches, and how refusals read.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { gitHubApi } from '../../src/world/adapters/github/github.ts';
import type { GitHub } from '../../src/world/ports/github.ts';
import { makeGitRepository, type GitRepository } from '../../testbed/github/git-repository.ts';
import { startGitHubStandIn, type GitHubStandIn } from '../../testbed/github/stand-in.ts';
import { gitHubUpkeepContract, upkeepFacts } from '../contract/github-upkeep-contract.ts';

let repository: GitRepository;
const standIns: GitHubStandIn[] = [];

beforeAll(async () => {
  repository = await makeGitRepository();
  for (const branch of upkeepFacts.branches) await repository.commit(branch);
});
afterAll(async () => {
  for (const standIn of standIns) await standIn.stop();
  repository.remove();
});

async function open(owners: 'orgs' | 'users', mayReadLimits = true): Promise<{ standIn: GitHubStandIn; github: GitHub }> {
  const standIn = await startGitHubStandIn({ repository: 'O/r', folder: repository.folder });
  standIns.push(standIn);
  Object.assign(standIn.upkeep, { caches: upkeepFacts.caches, openPulls: upkeepFacts.openPulls, owners, ...(mayReadLimits ? { cacheLimitGigabytes: 20 } : {}) });
  for (const [name, versions] of Object.entries(upkeepFacts.versions)) standIn.upkeep.versions.set(name, versions.map((one) => ({ ...one, changedAt: new Date(one.changedAt).toISOString() })));
  return { standIn, github: gitHubApi({ apiUrl: standIn.apiUrl, repository: 'O/r', token: 'ghs_x' }) };
}

for (const owners of ['orgs', 'users'] as const) gitHubUpkeepContract(`API, packages of ${owners}`, async ({ mayReadLimits }) => (await open(owners, mayReadLimits)).github);

describe('refusals', () => {
  test.each([
    ['the caches', (github: GitHub) => github.actionsCaches(), 'GET', 'actions: write'],
    ['a removal', (github: GitHub) => github.deleteActionsCache(1), 'DELETE', 'actions: write'],
    ['the pull requests', (github: GitHub) => github.openPullRequests(), 'GET', 'pull-requests: read'],
    ['the versions', (github: GitHub) => github.packageVersions('o', 'app-cache'), 'GET', 'packages: write'],
    ['the removal of a version', (github: GitHub) => github.deletePackageVersion('o', 'app-cache', 1), 'DELETE', 'packages: write'],
  ])('of %s names what the job has to grant', async (_, ask, method, permission) => {
    const { standIn, github } = await open('users');
    standIn.inject({ fault: { kind: 'forbidden' }, times: 'always' });
    await expect(ask(github)).rejects.toMatchObject({
      code: 'GITHUB_API_FAILED',
      why: expect.stringMatching(new RegExp(`^${method} http.* HTTP 403: Resource not accessible by integration`)) as unknown,
      fix: expect.stringContaining(`permissions: ${permission}`) as unknown,
    });
  });

  test('sizes that a token may not know are not known; an outage is a failure', async () => {
    const { standIn, github } = await open('users', false);
    expect(await github.cacheLimit()).toBeUndefined();
    standIn.inject({ fault: { kind: 'not-found' } });
    expect(await github.cacheBytes()).toBeUndefined();
    standIn.inject({ fault: { kind: 'server-error', status: 503 } });
    await expect(github.cacheBytes()).rejects.toMatchObject({ code: 'GITHUB_API_FAILED' });
  });
});
