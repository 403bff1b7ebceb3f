// Asks the GitHub API: one question, the pages of one, or whether something is there. What answers mean is decided elsewhere.
import { apiFailure, noToken, refusalOf } from './api-failure.ts';
import type { Client, OpenClient } from './client.ts';
import { timeoutMs } from './time-limit.ts';

export type GitHubAccess = {
  /** GITHUB_API_URL: also right on GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** `Owner/name`. */
  readonly repository: string;
  readonly token: string | undefined;
};

/** `what` follows "GitHub could not be asked for". */
export type Question = {
  readonly path: string;
  readonly what: string;
  /** GET unless given. */
  readonly method?: 'DELETE';
  /** What the job has to grant, where it is not `contents: read`. */
  readonly needs?: string;
  /** The repository that is asked about, where it is another one than the run's: the job's own token can't be given more there. */
  readonly elsewhere?: string;
};

export type ApiQuestions = {
  /** Loads the library. Nothing is asked. */
  readonly prepare: () => void;
  readonly ask: (question: Question) => Promise<unknown>;
  /** The entries of all pages (the API's Link header). */
  readonly askAll: (question: Question) => Promise<readonly unknown[]>;
  /** DELETE. false: it is not there, 404. */
  readonly remove: (question: Question) => Promise<boolean>;
  /** undefined: it is not there, 404. */
  readonly askWhetherThere: (question: Question) => Promise<unknown>;
  /** The same for what a token may be refused to know; any other failure is thrown. */
  readonly askIfAllowed: (question: Question) => Promise<{ readonly allowed: false } | { readonly allowed: true; readonly answer: unknown }>;
};

export function apiQuestions(access: GitHubAccess, load: () => Promise<OpenClient>): ApiQuestions {
  const isKnown = access.token !== undefined && access.token !== '';
  const attempt = async <T>(question: Question, work: (client: Client, options: { readonly request: { readonly signal: AbortSignal } }) => Promise<T>): Promise<T> => {
    if (access.token === undefined || access.token === '') throw noToken(question);
    const open = await load();
    const client = open(access.token, access.apiUrl);
    // octokit gives a body that was cut as text or as nothing at all, which its pages would take for an empty list.
    client.hook.after('request', ({ data, status }: { readonly data: unknown; readonly status: number }) => {
      if (status === 204) return;
      if (data === null || typeof data !== 'object') throw new Error('damaged answer: it is not JSON.');
    });
    try {
      return await work(client, { request: { signal: AbortSignal.timeout(timeoutMs) } });
    } catch (error) {
      throw apiFailure(question, access.apiUrl, error);
    }
  };
  const ask = (question: Question): Promise<unknown> =>
    attempt(question, async (client, options) => {
      const answer: { readonly data: unknown } = await client.request(`${question.method ?? 'GET'} ${question.path}`, options);
      return answer.data;
    });
  const askWhetherThere = async (question: Question): Promise<unknown> => {
    try {
      return await ask(question);
    } catch (error) {
      if (refusalOf(error)?.status === 404) return undefined;
      throw error;
    }
  };
  return {
    // Whoever asks learns why it can't be loaded.
    prepare: () => void (isKnown ? load().catch(() => undefined) : undefined),
    ask,
    remove: async (question) => {
      try {
        await ask({ ...question, method: 'DELETE' });
        return true;
      } catch (error) {
        if (refusalOf(error)?.status === 404) return false;
        throw error;
      }
    },
    askWhetherThere,
    askAll: (question) =>
      attempt(question, async (client, options) => {
        const entries: readonly unknown[] = await client.paginate(`GET ${question.path}`, { ...options, per_page: 100 });
        return entries;
      }),
    askIfAllowed: async (question) => {
      try {
        return { allowed: true, answer: await askWhetherThere(question) };
      } catch (error) {
        const status = refusalOf(error)?.status;
        if (status === 401 || status === 403) return { allowed: false };
        throw error;
      }
    },
  };
}
