// The stand-in for the GitHub API against a real Git repository: comparisons, refs, pages, refusals.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { makeGitRepository, type GitRepository } from '../../testbed/github/git-repository.ts';
import { startGitHubStandIn, type GitHubStandIn } from '../../testbed/github/stand-in.ts';

let git: GitRepository;
let api: GitHubStandIn;
const commits: Record<'first' | 'second' | 'side' | 'alone', string> = { first: '', second: '', side: '', alone: '' };

beforeAll(async () => {
  git = await makeGitRepository();
  commits.first = await git.commit('main');
  commits.second = await git.commit('main');
  commits.side = await git.commit('feature/x', { from: commits.first });
  commits.alone = await git.commit('orphan');
  for (let patch = 0; patch < 35; patch++) await git.setTag(`v1.0.${patch}`, commits.first);
  await git.setTag('other', commits.second);
  api = await startGitHubStandIn({ repository: 'Octo-Org/App', folder: git.folder, facts: { private: true } });
});
afterEach(() => api.clear());
afterAll(async () => {
  await api.stop();
  git.remove();
});

async function ask(path: string, token = 'token t'): Promise<{ status: number; body: unknown; headers: Headers }> {
  const answer = await fetch(`${api.apiUrl}${path}`, { headers: token === '' ? {} : { authorization: token } });
  return { status: answer.status, body: await answer.json(), headers: answer.headers };
}

const repository = '/repos/Octo-Org/App';

describe('compare', () => {
  it.each([
    ['first', 'first', 'identical', 0, 0],
    ['first', 'second', 'ahead', 1, 0],
    ['second', 'first', 'behind', 0, 1],
    ['second', 'side', 'diverged', 1, 1],
  ] as const)('%s...%s is %s', async (base, head, status, ahead, behind) => {
    const { body } = await ask(`${repository}/compare/${commits[base]}...${commits[head]}?per_page=1`);
    expect(body).toMatchObject({ status, ahead_by: ahead, behind_by: behind, total_commits: ahead });
  });

  it('takes branches, with a slash too, and names the merge base', async () => {
    const { body } = await ask(`${repository}/compare/main...feature%2Fx`);
    expect(body).toMatchObject({ status: 'diverged', merge_base_commit: { sha: commits.first } });
  });

  it.each(['0123456789012345678901234567890123456789', 'nowhere', '--help'])('does not know %s', async (unknown) => {
    expect(await ask(`${repository}/compare/${unknown}...main`)).toMatchObject({ status: 404, body: { message: 'Not Found' } });
  });

  it('does not know commits that share none', async () => {
    expect((await ask(`${repository}/compare/${commits.alone}...main`)).status).toBe(404);
  });

  it('sees a force-push', async () => {
    const before = await git.commit('moving', { from: commits.first });
    await git.setBranch('moving', commits.second);
    expect((await ask(`${repository}/compare/${before}...moving`)).body).toMatchObject({ status: 'diverged' });
  });
});

describe('refs and commits', () => {
  it('pages matching tags, 30 unless asked', async () => {
    const { body, headers } = await ask(`${repository}/git/matching-refs/tags/v1.`);
    expect(body).toHaveLength(30);
    const next = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1] ?? '';
    const second = await ask(new URL(next).pathname + new URL(next).search);
    expect(second.body).toHaveLength(5);
    expect(second.headers.get('link')).not.toContain('rel="next"');
    expect((await ask(`${repository}/git/matching-refs/tags/v1.?per_page=1000`)).body).toHaveLength(35);
    expect(body).toContainEqual({ ref: 'refs/tags/v1.0.10', object: { sha: commits.first, type: 'commit' } });
  });

  it('lists tags by name, and branches', async () => {
    expect((await ask(`${repository}/tags?per_page=1&page=2`)).body).toMatchObject([{ name: 'v1.0.8', commit: { sha: commits.first } }]);
    expect((await ask(`${repository}/branches/feature/x`)).body).toMatchObject({ name: 'feature/x', commit: { sha: commits.side } });
    expect((await ask(`${repository}/git/ref/heads/main`)).body).toMatchObject({ object: { sha: commits.second } });
    expect((await ask(`${repository}/branches/none`)).status).toBe(404);
    expect((await ask(`${repository}/git/ref/heads/mai`)).status).toBe(404);
  });

  it('knows a commit and its time, and refuses one that is not there', async () => {
    expect((await ask(`${repository}/commits/${commits.first}`)).body).toMatchObject({ sha: commits.first, commit: { committer: { date: '2026-11-01T12:00:01Z' } } });
    expect((await ask(`${repository}/commits/${'0'.repeat(39)}1`)).status).toBe(422);
  });

  it('describes the repository, in any case of its name, and no other', async () => {
    expect((await ask('/repos/octo-org/app')).body).toMatchObject({ full_name: 'Octo-Org/App', private: true, default_branch: 'main' });
    expect((await ask('/repos/octo-org/other')).status).toBe(404);
  });

  it('knows packages once they are set', async () => {
    expect((await ask('/orgs/Octo-Org/packages/container/app')).status).toBe(404);
    api.setPackage('app', { visibility: 'private', repository: 'Octo-Org/Elsewhere' });
    expect((await ask('/users/octo-org/packages/container/app')).body).toMatchObject({ visibility: 'private', repository: { full_name: 'Octo-Org/Elsewhere' } });
  });
});

describe('refusals', () => {
  it('without a token nothing is told', async () => {
    expect((await ask(repository, '')).status).toBe(401);
  });

  it('rate limits look as they do at GitHub', async () => {
    api.inject({ fault: { kind: 'rate-limit' }, path: /compare/ });
    api.inject({ fault: { kind: 'secondary-rate-limit', retryAfterSeconds: 3 } });
    expect((await ask(repository)).headers.get('retry-after')).toBe('3');
    const limited = await ask(`${repository}/compare/main...main`);
    expect([limited.status, limited.headers.get('x-ratelimit-remaining')]).toEqual([403, '0']);
    expect((await ask(repository)).status).toBe(200);
  });

  it('it can be down, or answer 502, for as long as asked', async () => {
    api.inject({ fault: { kind: 'server-error', status: 502 }, times: 2 });
    expect([(await ask(repository)).status, (await ask(repository)).status, (await ask(repository)).status]).toEqual([502, 502, 200]);
    api.inject({ fault: { kind: 'down' }, times: 'always' });
    await expect(ask(repository)).rejects.toThrow('fetch failed');
  });
});
