// The endpoints of the GitHub REST API that the action may ask, answered from a Git repository. Everything else is 404.
import { notFound, pageOf, type ApiAnswer } from './answer.ts';
import { compareCommits } from './comparison.ts';
import { commitOf, git, tryGit } from './git-repository.ts';

export type PackageAnswer = { readonly visibility: 'public' | 'private' | 'internal'; readonly repository?: string };

export type Served = {
  /** `Owner/name`. */
  readonly repository: string;
  /** Of the Git repository. */
  readonly folder: string;
  /** Other repositories of which files can be read: `Owner/name` -> Git repository. */
  readonly others: Readonly<Record<string, string>>;
  /** Container packages by lower-case name; others don't exist. */
  readonly packages: ReadonlyMap<string, PackageAnswer>;
  /** Merged over the answer for the repository. */
  readonly facts: Readonly<Record<string, unknown>>;
};

/** `url.pathname` is as the client sent it; names of refs may hold slashes, encoded or not. */
export async function answerRoute(url: URL, served: Served): Promise<ApiAnswer> {
  const path = decodeURIComponent(url.pathname);
  const ofPackage = /^\/(?:orgs|users)\/[^/]+\/packages\/container\/(.+)$/.exec(path);
  if (ofPackage !== null) return packageAnswer(ofPackage[1] ?? '', served);
  const contents = /^\/repos\/([^/]+\/[^/]+)\/contents\/(.+)$/.exec(path);
  if (contents !== null) return await contentsAnswer(contents[1] ?? '', contents[2] ?? '', url.searchParams.get('ref'), served);
  const root = `/repos/${served.repository}`;
  if (!path.toLowerCase().startsWith(root.toLowerCase())) return notFound();
  const rest = path.slice(root.length);
  if (rest === '') return repositoryAnswer(served);
  const { folder } = served;
  const compare = /^\/compare\/(.+?)\.\.\.(.+)$/.exec(rest);
  if (compare !== null) return foundOr404(await compareCommits(folder, compare[1] ?? '', compare[2] ?? ''));
  const commit = /^\/commits\/(.+)$/.exec(rest);
  if (commit !== null) return await commitAnswer(folder, commit[1] ?? '');
  const tree = /^\/git\/trees\/(.+)$/.exec(rest);
  if (tree !== null) return await treeAnswer(folder, tree[1] ?? '');
  const blob = /^\/git\/blobs\/([0-9a-f]{40})$/.exec(rest);
  if (blob !== null) return await blobAnswer(folder, blob[1] ?? '');
  const branch = /^\/branches\/(.+)$/.exec(rest);
  if (branch !== null) return await branchAnswer(folder, branch[1] ?? '');
  const ref = /^\/git\/ref\/(.+)$/.exec(rest);
  if (ref !== null) return foundOr404((await refsOf(folder, `refs/${ref[1] ?? ''}`)).find((one) => one.ref === `refs/${ref[1] ?? ''}`));
  const matching = /^\/git\/matching-refs\/(.+)$/.exec(rest);
  if (matching !== null) return pageOf(await refsOf(folder, `refs/${matching[1] ?? ''}`), url);
  if (rest === '/tags') return pageOf((await refsOf(folder, 'refs/tags/')).map(({ ref: name, object }) => ({ name: name.slice('refs/tags/'.length), commit: object })).toReversed(), url);
  return notFound();
}

function repositoryAnswer({ repository, facts }: Served): ApiAnswer {
  const [owner = '', name = ''] = repository.split('/');
  const body = { name, full_name: repository, private: false, default_branch: 'main', description: 'A small HTTP proxy', html_url: `https://github.com/${repository}`, license: { spdx_id: 'MIT' }, owner: { login: owner }, ...facts };
  return { status: 200, body };
}

/** A whole hash that nothing has is 422 here, as GitHub has it; any other name 404. */
async function commitAnswer(folder: string, name: string): Promise<ApiAnswer> {
  const sha = await commitOf(folder, name);
  if (sha === undefined) return /^[0-9a-f]{40}$/.test(name) ? { status: 422, body: { message: `No commit found for SHA: ${name}`, status: '422' } } : notFound();
  const [date = '', message = ''] = (await git(folder, ['show', '--no-patch', '--format=%cI%n%s', sha])).split('\n');
  const parents = (await git(folder, ['show', '--no-patch', '--format=%P', sha])).split(' ').filter((parent) => parent !== '');
  const utc = new Date(date).toISOString().replace('.000Z', 'Z');
  return { status: 200, body: { sha, commit: { message, author: { date: utc }, committer: { date: utc } }, parents: parents.map((parent) => ({ sha: parent })) } };
}

/** One folder, not what is below it; a commit's stands for its tree. */
async function treeAnswer(folder: string, name: string): Promise<ApiAnswer> {
  const listed = await tryGit(folder, ['ls-tree', '-z', '--long', '--end-of-options', name]);
  if (listed.code !== 0) return notFound();
  const tree = listed.stdout.split('\0').flatMap((line) => {
    const [, mode, type, sha, size, path] = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t([^]*)$/.exec(line) ?? [];
    return path === undefined ? [] : [{ path, mode, type, sha, ...(size === '-' ? {} : { size: Number(size) }) }];
  });
  return { status: 200, body: { sha: name, tree, truncated: false } };
}

/** Base64 in lines, as GitHub has it. */
async function blobAnswer(folder: string, sha: string): Promise<ApiAnswer> {
  const found = await tryGit(folder, ['cat-file', 'blob', sha]);
  if (found.code !== 0) return notFound();
  const content = Buffer.from(found.stdout).toString('base64').replaceAll(/.{60}/g, '$&\n');
  return { status: 200, body: { sha, encoding: 'base64', size: Buffer.byteLength(found.stdout), content } };
}

/** A file at a reference, by default of the default branch. Links are not followed here: none is in these repositories. */
async function contentsAnswer(repository: string, path: string, ref: string | null, served: Served): Promise<ApiAnswer> {
  const [, folder] = [[served.repository, served.folder] as const, ...Object.entries(served.others)].find(([name]) => name.toLowerCase() === repository.toLowerCase()) ?? [];
  const commit = folder === undefined ? undefined : await commitOf(folder, ref ?? (typeof served.facts['default_branch'] === 'string' ? served.facts['default_branch'] : 'main'));
  if (folder === undefined || commit === undefined) return notFound();
  const type = await tryGit(folder, ['cat-file', '-t', `${commit}:${path}`]);
  if (type.code !== 0) return notFound();
  const sha = await git(folder, ['rev-parse', `${commit}:${path}`]);
  if (type.stdout.trim() === 'tree') return { status: 200, body: [] };
  const { body } = await blobAnswer(folder, sha);
  return { status: 200, body: { type: 'file', name: path.split('/').at(-1), path, ...(body as object) } };
}

async function branchAnswer(folder: string, name: string): Promise<ApiAnswer> {
  const sha = await commitOf(folder, `refs/heads/${name}`);
  return foundOr404(sha === undefined ? undefined : { name, commit: { sha }, protected: false });
}

type Ref = { readonly ref: string; readonly object: { readonly sha: string; readonly type: string } };

/** All whose names start so, by name. */
async function refsOf(folder: string, start: string): Promise<readonly Ref[]> {
  const listed = await git(folder, ['for-each-ref', '--format=%(refname) %(objectname) %(objecttype)']);
  return listed.split('\n').flatMap((line) => {
    const [ref = '', sha = '', type = ''] = line.split(' ');
    return line !== '' && ref.startsWith(start) ? [{ ref, object: { sha, type } }] : [];
  });
}

function packageAnswer(name: string, { packages, facts }: Served): ApiAnswer {
  const found = packages.get(name.toLowerCase());
  if (found === undefined) return notFound();
  const { visibility, repository } = found;
  return { status: 200, body: { name, package_type: 'container', visibility, ...(repository === undefined ? {} : { repository: { full_name: repository, private: facts['private'] ?? false } }) } };
}

function foundOr404(body: unknown): ApiAnswer {
  return body === undefined ? notFound() : { status: 200, body };
}
