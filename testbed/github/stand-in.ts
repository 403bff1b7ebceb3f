// A stand-in for the GitHub REST API on this machine: what the action asks, answered from a real Git repository, with faults
// on order. Any token is good; none is refused.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { badCredentials, rateLimit, secondaryRateLimit, serverError, type ApiAnswer } from './answer.ts';
import { answerRoute, type PackageAnswer } from './routes.ts';
import { answerUpkeep, type UpkeepState } from './upkeep-routes.ts';

export type ApiFault =
  /** The hour's quota is used up. */
  | { readonly kind: 'rate-limit' }
  | { readonly kind: 'secondary-rate-limit'; readonly retryAfterSeconds?: number }
  | { readonly kind: 'server-error'; readonly status: number }
  /** The token may not: as it is hidden, and as it is said. */
  | { readonly kind: 'not-found' }
  | { readonly kind: 'forbidden' }
  /** Nothing answers: the connection is reset. */
  | { readonly kind: 'down' };

export type ApiFaultRule = {
  readonly fault: ApiFault;
  /** In the path; every request unless given. */
  readonly path?: RegExp;
  /** One unless given. */
  readonly times?: number | 'always';
};

export type ApiRequest = { readonly method: string; readonly path: string; readonly authorization: string | undefined; status?: number; fault?: ApiFault['kind'] };

export type GitHubStandIn = {
  /** For GITHUB_API_URL. */
  readonly apiUrl: string;
  readonly requests: readonly ApiRequest[];
  readonly inject: (rule: ApiFaultRule) => void;
  readonly clear: () => void;
  /** From now on this container package exists. */
  readonly setPackage: (name: string, found: PackageAnswer) => void;
  /** Caches, pull requests and versions of packages: to be set, and changed by what is deleted. */
  readonly upkeep: UpkeepState;
  readonly stop: () => Promise<void>;
};

export type StandInOptions = {
  /** `Owner/name`. */
  readonly repository: string;
  /** Of the Git repository. */
  readonly folder: string;
  /** Other repositories of which files can be read: `Owner/name` -> Git repository. */
  readonly others?: Readonly<Record<string, string>>;
  /** Merged over the answer for the repository: `default_branch`, `private` … */
  readonly facts?: Readonly<Record<string, unknown>>;
};

export async function startGitHubStandIn({ repository, folder, others = {}, facts = {} }: StandInOptions): Promise<GitHubStandIn> {
  const packages = new Map<string, PackageAnswer>();
  const requests: ApiRequest[] = [];
  const upkeep: UpkeepState = { caches: [], openPulls: [], versions: new Map() };
  let rules: { readonly rule: ApiFaultRule; struck: number }[] = [];

  const faultFor = (path: string): ApiFault | undefined => {
    const counted = rules.find(({ rule, struck }) => (rule.path?.test(path) ?? true) && (rule.times === 'always' || struck < (rule.times ?? 1)));
    if (counted !== undefined) counted.struck++;
    return counted?.rule.fault;
  };
  const serve = async (client: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { authorization } = client.headers;
    const noted: ApiRequest = { method: client.method ?? '', path: client.url ?? '/', authorization };
    requests.push(noted);
    const fault = faultFor(noted.path);
    if (fault !== undefined) noted.fault = fault.kind;
    if (fault?.kind === 'down') {
      client.socket.resetAndDestroy();
      return;
    }
    const url = new URL(noted.path, `http://${client.headers.host ?? 'localhost'}`);
    const answer = faultAnswer(fault) ?? (authorization === undefined ? badCredentials() : (answerUpkeep(noted.method, url, repository, upkeep) ?? await answerRoute(url, { repository, folder, others, packages, facts })));
    noted.status = answer.status;
    if (answer.status === 204) response.writeHead(204).end();
    else response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8', ...answer.headers }).end(JSON.stringify(answer.body));
  };
  const server = createServer((client, response) => {
    serve(client, response).catch((error: unknown) => response.writeHead(500).end(JSON.stringify({ message: String(error) })));
  });
  await new Promise<void>((done, fail) => void server.on('error', fail).listen(0, '127.0.0.1', done));
  const address = server.address();
  return {
    apiUrl: `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`,
    requests,
    inject: (rule) => void rules.push({ rule, struck: 0 }),
    clear: () => void (rules = []),
    upkeep,
    setPackage: (name, found) => void packages.set(name.toLowerCase(), found),
    stop: async () =>
      await new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function faultAnswer(fault: ApiFault | undefined): ApiAnswer | undefined {
  if (fault?.kind === 'rate-limit') return rateLimit(Math.ceil(Date.now() / 1000) + 60);
  if (fault?.kind === 'secondary-rate-limit') return secondaryRateLimit(fault.retryAfterSeconds);
  if (fault?.kind === 'server-error') return serverError(fault.status);
  if (fault?.kind === 'forbidden') return { status: 403, body: { message: 'Resource not accessible by integration', documentation_url: 'https://docs.github.com/rest', status: '403' } };
  if (fault?.kind === 'not-found') return { status: 404, body: { message: 'Not Found' } };
  return undefined;
}
