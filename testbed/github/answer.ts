// Answers of the GitHub API in its own shapes: refusals, and pages of a list with their Link header. Pure.

export type ApiAnswer = { readonly status: number; readonly body: unknown; readonly headers?: Readonly<Record<string, string>> };

export function notFound(): ApiAnswer {
  return { status: 404, body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' } };
}

export function badCredentials(): ApiAnswer {
  return { status: 401, body: { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest', status: '401' } };
}

/** `resetAt`: seconds since the epoch. */
export function rateLimit(resetAt: number): ApiAnswer {
  return {
    status: 403,
    headers: { 'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(resetAt), 'x-ratelimit-resource': 'core' },
    body: { message: 'API rate limit exceeded for installation ID 1.', documentation_url: 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api', status: '403' },
  };
}

export function secondaryRateLimit(retryAfterSeconds: number | undefined): ApiAnswer {
  return {
    status: 403,
    ...(retryAfterSeconds === undefined ? {} : { headers: { 'retry-after': String(retryAfterSeconds) } }),
    body: {
      message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      documentation_url: 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits',
    },
  };
}

export function serverError(status: number): ApiAnswer {
  return { status, body: { message: 'Server Error' } };
}

const [defaultPerPage, mostPerPage] = [30, 100];

/** GitHub REST docs, "Using pagination": per_page 30 unless asked for, 100 at most, Link with next, last, first, prev. */
export function pageOf(all: readonly unknown[], url: URL): ApiAnswer {
  const perPage = Math.min(positive(url.searchParams.get('per_page')) ?? defaultPerPage, mostPerPage);
  const page = positive(url.searchParams.get('page')) ?? 1;
  const last = Math.max(1, Math.ceil(all.length / perPage));
  const link = (to: number, rel: string): string => {
    const target = new URL(url);
    target.searchParams.set('page', String(to));
    return `<${target.href}>; rel="${rel}"`;
  };
  const links = [...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []), ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : [])];
  const body = all.slice((page - 1) * perPage, page * perPage);
  return { status: 200, body, ...(links.length === 0 ? {} : { headers: { link: links.join(', ') } }) };
}

function positive(text: string | null): number | undefined {
  const number = Number(text ?? '');
  return Number.isInteger(number) && number > 0 ? number : undefined;
}
