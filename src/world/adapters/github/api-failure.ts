// What went wrong between the action and the GitHub API, as an ActionError whose cause holds the facts (GitHubRefusal).
import { ActionError } from '../../../domain/action-error.ts';
import { GitHubRefusal } from '../../ports/github.ts';
import { retryAfterSeconds } from '../retry-after.ts';
import { silenceReason } from '../silence.ts';
import { fields, text } from './answers.ts';
import type { Question } from './questions.ts';

/** `error`: what octokit threw (RequestError: status, response.headers, response.data), or fetch below it. */
export function apiFailure(question: Question, apiUrl: string, error: unknown): ActionError {
  const facts = fields(error);
  const response = fields(facts['response']);
  const headers = fields(response['headers']);
  const answered = typeof facts['status'] === 'number' && facts['response'] !== undefined;
  const status = answered && typeof facts['status'] === 'number' ? facts['status'] : 0;
  const message = error instanceof Error ? error.message : String(error);
  const body = answered ? (text(fields(response['data'])['message']) ?? message) : silenceReason(error, new URL(apiUrl).host, 30_000);
  return failed(question, apiUrl, new GitHubRefusal({ status, body, retryAfterSeconds: waitOf(headers), cause: error }));
}

/** The answer arrived, and lacks what was asked for. */
export function unusableAnswer(question: Question, apiUrl: string, why: string): ActionError {
  return failed(question, apiUrl, new GitHubRefusal({ status: 200, body: `the answer can't be used: ${why}` }));
}

export function refusalOf(thrown: unknown): GitHubRefusal | undefined {
  return thrown instanceof ActionError && thrown.cause instanceof GitHubRefusal ? thrown.cause : undefined;
}

export function noToken({ what }: Question): ActionError {
  return new ActionError({
    code: 'GITHUB_API_FAILED',
    what: `GitHub could not be asked for ${what}.`,
    why: 'There is no token to ask with: the input github-token is empty.',
    fix: 'Leave out the input github-token (the job\'s own token is its default), or give it a token that can read the repository.',
  });
}

function failed({ what, path, method, needs, elsewhere }: Question, apiUrl: string, refusal: GitHubRefusal): ActionError {
  const said = refusal.status === 0 ? 'no answer: ' : `HTTP ${refusal.status}: `;
  const isOutage = refusal.status === 0 || refusal.status === 429 || refusal.status >= 500 || /rate limit/i.test(refusal.body);
  return new ActionError({
    code: 'GITHUB_API_FAILED',
    what: `GitHub could not be asked for ${what}.`,
    why: `${method ?? 'GET'} ${apiUrl}${path}: ${said}${refusal.body}`,
    fix: isOutage
      ? 'Run the job again in some minutes; look at GitHub\'s status page if it stays so.'
      : elsewhere !== undefined
        ? `Give the input github-token a token with contents: read for ${elsewhere}: the job's own token reads its own repository and public ones.`
      : needs !== undefined
        ? `Give the job \`permissions: ${needs}\`, or the input github-token a token that may do that.`
        : 'Give the job `permissions: contents: read` (and the input github-token a token that can read the repository), or leave out the tag rule or label that needs it.',
    cause: refusal,
  });
}

/** Retry-After; or when the limit ends, in seconds since the epoch, once nothing remains (GitHub REST docs, "Rate limits"). */
function waitOf(headers: Readonly<Record<string, unknown>>): number | undefined {
  const date = text(headers['date']) ?? null;
  const stated = retryAfterSeconds(text(headers['retry-after']) ?? null, date);
  if (stated !== undefined || String(headers['x-ratelimit-remaining']) !== '0') return stated;
  const end = Number(headers['x-ratelimit-reset']);
  return Number.isSafeInteger(end) ? retryAfterSeconds(new Date(end * 1000).toUTCString(), date) : undefined;
}
