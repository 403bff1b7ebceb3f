// The GitHub API through @actions/github, loaded only when something is asked: most runs ask nothing.
// Throws ActionError GITHUB_API_FAILED that names the question; answers are decoded from unknown.
import { ActionError } from '../../domain/action-error.ts';
import type { RepositoryFacts } from '../../domain/trigger.ts';
import type { GitHub } from '../ports/github.ts';

export type GitHubAccess = {
  /** GITHUB_API_URL: also right on GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** `Owner/name`. */
  readonly repository: string;
  readonly token: string | undefined;
};

export function gitHubApi(access: GitHubAccess): GitHub {
  const ask = async (path: string, what: string): Promise<Fields> => {
    if (access.token === undefined || access.token === '') throw noToken(what);
    const { getOctokit } = await import('@actions/github');
    const octokit = getOctokit(access.token, { baseUrl: access.apiUrl });
    try {
      const answer: { readonly data: unknown } = await octokit.request(`GET ${path}`, { request: { signal: AbortSignal.timeout(30_000) } });
      return fields(answer.data);
    } catch (error) {
      throw failed(what, path, access.apiUrl, error);
    }
  };
  const repository = `/repos/${access.repository}`;
  return {
    repository: async () => repositoryFacts(await ask(repository, `the repository ${access.repository}`)),
    commitTime: async (sha) => {
      const what = `the time of commit ${sha}`;
      const path = `${repository}/commits/${encodeURIComponent(sha)}`;
      const answer = await ask(path, what);
      const date = text(fields(fields(answer['commit'])['committer'])['date']);
      if (date === undefined) throw failed(what, path, access.apiUrl, new Error('the answer has no commit.committer.date'));
      return date;
    },
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** Of GitHub's answer to GET /repos/{owner}/{repo}; a missing part stays absent. */
function repositoryFacts(answer: Fields): RepositoryFacts {
  const isPrivate = answer['private'];
  const known = {
    defaultBranch: text(answer['default_branch']),
    description: text(answer['description']),
    licence: text(fields(answer['license'])['spdx_id']),
    name: text(answer['name']),
    htmlUrl: text(answer['html_url']),
    isPrivate: typeof isPrivate === 'boolean' ? isPrivate : undefined,
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}

function fields(value: unknown): Fields {
  return value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value)) : {};
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function failed(what: string, path: string, apiUrl: string, error: unknown): ActionError {
  const status = error instanceof Error && 'status' in error && typeof error.status === 'number' ? `HTTP ${error.status}: ` : '';
  return new ActionError({
    code: 'GITHUB_API_FAILED',
    what: `GitHub could not be asked for ${what}.`,
    why: `GET ${apiUrl}${path}: ${status}${error instanceof Error ? error.message : String(error)}`,
    fix: "Give the job `permissions: contents: read` (and the input github-token a token that can read the repository), or leave out the tag rule or label that needs it.",
    cause: error,
  });
}

function noToken(what: string): ActionError {
  return new ActionError({
    code: 'GITHUB_API_FAILED',
    what: `GitHub could not be asked for ${what}.`,
    why: 'There is no token to ask with: the input github-token is empty.',
    fix: 'Leave out the input github-token (the job\'s own token is its default), or give it a token that can read the repository.',
  });
}
