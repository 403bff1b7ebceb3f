// A Git host over HTTP that wants a token, made of git's own http-backend: where a build without a checkout gets its context.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type GitServer = {
  readonly url: string;
  readonly sha: string;
  /** The bare repository that is served. */
  readonly folder: string;
  readonly refused: () => number;
  /** One more commit of the workspace as it is now, with changes or without; gives its hash. */
  readonly commit: () => string;
  stop(): Promise<void>;
};

/** Serves `repository` (owner/name) with one commit of the files of `workspace`; fetches without the token are refused. */
export async function serveGit(options: { workspace: string; repository: string; token: string }): Promise<GitServer> {
  const root = mkdtempSync(join(tmpdir(), 'git-server-'));
  const bare = join(root, `${options.repository}.git`);
  const git = (folder: string, ...args: readonly string[]): string =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@t.example', ...args], { encoding: 'utf8' }).trim();
  git(options.workspace, 'init', '--quiet', '--initial-branch=main');
  git(options.workspace, 'add', '--all');
  git(options.workspace, 'commit', '--quiet', '--message=Everything');
  git(root, 'clone', '--quiet', '--bare', options.workspace, bare);
  // GitHub serves commits by their hash too.
  git(bare, 'config', 'uploadpack.allowAnySHA1InWant', 'true');

  let refused = 0;
  const backend = join(git(root, '--exec-path'), 'git-http-backend');
  const server = createServer((request, response) => {
    const [, given = ''] = /^basic (.+)$/i.exec(request.headers.authorization ?? '') ?? [];
    if (Buffer.from(given, 'base64').toString().split(':')[1] !== options.token) {
      refused += 1;
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
      return;
    }
    answer(backend, root, request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    sha: git(bare, 'rev-parse', 'HEAD'),
    folder: bare,
    commit: () => {
      git(options.workspace, 'add', '--all');
      git(options.workspace, 'commit', '--quiet', '--allow-empty', '--message=More');
      git(bare, 'fetch', '--quiet', 'origin', 'main:main');
      return git(bare, 'rev-parse', 'main');
    },
    refused: () => refused,
    stop: async () => await new Promise((done) => server.close(() => done())),
  };
}

/** CGI as git-http-backend(1) has it. */
function answer(backend: string, root: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const child = spawn(backend, [], {
    env: {
      ...process.env,
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: pathname,
      QUERY_STRING: search.slice(1),
      REQUEST_METHOD: request.method ?? 'GET',
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    },
  });
  request.pipe(child.stdin);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.on('close', () => {
    const whole = Buffer.concat(chunks);
    const end = whole.indexOf('\r\n\r\n');
    const headers = whole.subarray(0, end).toString().split('\r\n').map((line) => line.split(': ') as [string, string]);
    const status = headers.find(([name]) => name === 'Status')?.[1] ?? '200';
    response.writeHead(Number.parseInt(status, 10), Object.fromEntries(headers.filter(([name]) => name !== 'Status')));
    response.end(whole.subarray(end + 4));
  });
}
