// The GitHub API on this machine, as far as the action asks it, with the contract's facts: pages by Link, 404 in its words.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TreeEntry } from '../../src/domain/tree-entry.ts';
import type { ChangedFiles, FoundFile, PackageFacts } from '../../src/world/ports/github.ts';
import { contractFacts } from '../contract/github-contract.ts';

export type GitHubHabits = {
  readonly mayReadPackages?: boolean;
  /** Where packages are found; the other one answers 404. */
  readonly owner?: 'orgs' | 'users';
  /** Answers this request itself. */
  readonly answer?: (request: IncomingMessage, response: ServerResponse) => boolean;
};

export type GitHubServer = { readonly apiUrl: string; readonly seen: readonly { readonly path: string; readonly authorization: string | undefined }[]; readonly close: () => Promise<void> };

export async function startGitHubServer(habits: GitHubHabits = {}): Promise<GitHubServer> {
  const seen: { path: string; authorization: string | undefined }[] = [];
  const server = createServer((request, response) => {
    seen.push({ path: request.url ?? '', authorization: request.headers.authorization });
    if (habits.answer?.(request, response) === true) return;
    const { status, body, next } = answerTo(new URL(request.url ?? '', `http://${request.headers.host ?? ''}`), habits);
    response.writeHead(status, { 'content-type': 'application/json', ...(next === undefined ? {} : { link: `<${next}>; rel="next"` }) }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  return {
    apiUrl: `http://127.0.0.1:${port}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Answer = { readonly status: number; readonly body: unknown; readonly next?: string };

const notFound: Answer = { status: 404, body: { message: 'Not Found' } };
const { repository, commitTimes, compare, changedFiles, tags, packages, files } = contractFacts;
const trees: Readonly<Record<string, readonly TreeEntry[]>> = contractFacts.trees;

function answerTo(url: URL, { mayReadPackages = true, owner = 'orgs' }: GitHubHabits): Answer {
  const path = url.pathname.split('/').slice(1).map(decodeURIComponent);
  const [root, name, ...rest] = path;
  const at = /^\/repos\/([^/]+\/[^/]+)\/contents\/(.+)$/.exec(url.pathname);
  if (at !== null) return fileAnswer(`${at[1] === 'O/r' ? '' : (at[1] ?? '')}@${url.searchParams.get('ref') ?? ''}:${decodeURIComponent(at[2] ?? '')}`);
  if (root === 'repos' && name === 'O' && rest[0] === 'r') return inRepository(rest.slice(1), url);
  const [kind, type, wanted] = rest;
  if (kind !== 'packages' || type !== 'container') return notFound;
  if (!mayReadPackages) return { status: 403, body: { message: 'You need at least read:packages scope to get a package.' } };
  const known: readonly (readonly [string, PackageFacts])[] = Object.entries(packages);
  const found = root === owner ? known.find(([key]) => key === `${name ?? ''}/${wanted ?? ''}`)?.[1] : undefined;
  if (found?.exists !== true) return notFound;
  const { repository: linked, visibility } = found;
  return { status: 200, body: { name: wanted, visibility, ...(linked === undefined ? {} : { repository: { full_name: linked } }) } };
}

/** In GitHub's shapes (REST docs, "Get repository content"): a list for a folder, `encoding: none` above 1 MB. */
function fileAnswer(key: string): Answer {
  const filesAt: Readonly<Record<string, string | FoundFile>> = contractFacts.filesAt;
  const found = filesAt[key];
  if (found === undefined) return key.endsWith(':odd') ? { status: 200, body: { type: 'file' } } : notFound;
  if (typeof found === 'string') return { status: 200, body: { type: 'file', encoding: 'base64', content: Buffer.from(found).toString('base64').replaceAll(/.{20}/g, '$&\n') } };
  const what = found.is === 'other' ? found.what : '';
  if (what === 'a folder') return { status: 200, body: [{ type: 'file', name: 'main.ts' }] };
  if (what.startsWith('a link')) return { status: 200, body: { type: 'symlink', target: '/etc/passwd' } };
  return { status: 200, body: what === 'a submodule' ? { type: 'submodule', submodule_git_url: 'git://x' } : { type: 'file', encoding: 'none', content: '', size: 2_000_000 } };
}

function inRepository([kind, ...rest]: readonly string[], url: URL): Answer {
  if (kind === undefined) {
    const { defaultBranch, isPrivate, licence, name, htmlUrl } = repository;
    return { status: 200, body: { default_branch: defaultBranch, private: isPrivate, description: null, license: { spdx_id: licence }, name, html_url: htmlUrl, id: 1 } };
  }
  const [one = ''] = rest;
  if (kind === 'commits') {
    if (one === 'odd') return { status: 200, body: { commit: {} } };
    const date = Object.entries(commitTimes).find(([sha]) => sha === one)?.[1];
    return date === undefined ? notFound : { status: 200, body: { commit: { committer: { date } } } };
  }
  if (kind === 'compare') {
    const status = Object.entries(compare).find(([key]) => key === one)?.[1];
    const changed: ChangedFiles | undefined = Object.entries(changedFiles).find(([key]) => key === one)?.[1];
    if (status !== undefined || changed !== undefined) return { status: 200, body: { status: status ?? changed?.standing, ahead_by: 1, files: filesOf(changed) } };
    return one.startsWith('missing') ? notFound : { status: 404, body: { message: `No common ancestor between ${one}.` } };
  }
  if (kind === 'git' && rest[0] === 'trees') {
    const entries = trees[rest[1] ?? ''];
    if (rest[1] === 'cut') return { status: 200, body: { sha: 'cut', tree: [], truncated: true } };
    return entries === undefined ? notFound : { status: 200, body: { sha: rest[1], tree: entries.map(({ name, ...entry }) => ({ path: name, ...entry })), truncated: false } };
  }
  if (kind === 'git' && rest[0] === 'blobs') {
    const text = Object.entries(files).find(([sha]) => sha === rest[1])?.[1];
    // In lines of 60 characters, as GitHub has it.
    return text === undefined ? notFound : { status: 200, body: { encoding: 'base64', content: Buffer.from(text).toString('base64').replaceAll(/.{20}/g, '$&\n') } };
  }
  if (kind !== 'git' || rest[0] !== 'matching-refs') return notFound;
  const prefix = rest.slice(2).join('/');
  const matching = tags.filter((tag) => tag.startsWith(prefix));
  const [size, page] = [Number(url.searchParams.get('per_page') ?? 30), Number(url.searchParams.get('page') ?? 1)];
  const body = matching.slice((page - 1) * size, page * size).map((tag) => ({ ref: `refs/tags/${tag}`, object: { sha: 'abc' } }));
  if (page * size >= matching.length) return { status: 200, body };
  const next = new URL(url);
  next.searchParams.set('page', String(page + 1));
  return { status: 200, body, next: next.href };
}

/** At most 300, a renamed one with its former name. */
function filesOf(changed: ChangedFiles | undefined): readonly object[] {
  if (changed?.files === undefined) return Array.from({ length: 300 }, (_, at) => ({ filename: `data/${at}`, status: 'added' }));
  return changed.files.flatMap((filename) => {
    if (filename === 'docs/old.md') return [];
    return [filename === 'docs/new name.md' ? { filename, previous_filename: 'docs/old.md', status: 'renamed' } : { filename, status: 'modified' }];
  });
}
