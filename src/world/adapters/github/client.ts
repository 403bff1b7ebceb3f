// Opens the client of GitHub's API, loaded only when something is asked or is likely to be: it is large. It asks nothing.
// The one of @actions/github brings an HTTP client of its own, a megabyte that is only needed for a proxy which Node itself can't be told of.
import { fetchAnswer } from './fetch-answer.ts';
import { timeoutMs } from './time-limit.ts';
import type { Octokit } from '@octokit/core';
import type { PaginateInterface } from '@octokit/plugin-paginate-rest';

export type Client = Pick<Octokit, 'request' | 'hook'> & { readonly paginate: PaginateInterface };

type Variables = Readonly<Record<string, string | undefined>>;

export type OpenClient = (token: string, apiUrl: string) => Client;

/** `learns`: Node obeys proxies that it is told of (nodejs.org/api/http.html#httpsetglobalproxyfromenvproxyenv). */
export async function loadClient(environment: Variables = process.env, learns = 'setGlobalProxyFromEnv' in process.getBuiltinModule('node:http')): Promise<OpenClient> {
  if (!learns && namesProxy(environment)) {
    const { getOctokit } = await import('@actions/github');
    return (token, baseUrl) => getOctokit(token, { baseUrl });
  }
  // What getOctokit is made of.
  const [{ Octokit: Core }, { paginateRest }] = await Promise.all([import('@octokit/core'), import('@octokit/plugin-paginate-rest')]);
  const Paging = Core.plugin(paginateRest);
  return (token, baseUrl) => new Paging({ auth: `token ${token}`, baseUrl, request: { fetch: (address: string, asked: Parameters<typeof fetchAnswer>[1]) => fetchAnswer(address, asked, timeoutMs) } });
}

function namesProxy(environment: Variables): boolean {
  return ['HTTP_PROXY', 'HTTPS_PROXY'].some((name) => (environment[name.toLowerCase()] ?? environment[name] ?? '') !== '');
}
