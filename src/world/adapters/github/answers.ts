// Decodes the GitHub API's answers from unknown: the few fields that are read. Pure.
import type { TreeEntry } from '../../../domain/tree-entry.ts';
import type { RepositoryFacts } from '../../../domain/trigger.ts';
import type { Comparison, FoundFile, PackageFacts } from '../../ports/github.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** Of GitHub's answer to GET /repos/{owner}/{repo}; a missing part stays absent. */
export function repositoryFacts(data: unknown): RepositoryFacts {
  const answer = fields(data);
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

export function packageFacts(data: unknown): PackageFacts {
  const answer = fields(data);
  const repository = text(fields(answer['repository'])['full_name']);
  const visibility = text(answer['visibility']);
  return { exists: true, ...(repository === undefined ? {} : { repository }), ...(visibility === undefined ? {} : { visibility }) };
}

const comparisons = ['identical', 'ahead', 'behind', 'diverged'] as const;

export function comparisonIn(data: unknown): Comparison | undefined {
  const status = fields(data)['status'];
  return comparisons.find((known) => known === status);
}

/** Of a comparison. A renamed file has changed under both names. undefined: there is no list, or it holds what can't be read. */
export function changedFilesIn(data: unknown): { readonly listed: number; readonly names: readonly string[] } | undefined {
  const { files } = fields(data) as Readonly<Record<'files', unknown>>;
  if (!Array.isArray(files)) return undefined;
  const names = files.flatMap((file: unknown) => {
    const [name, former] = [text(fields(file)['filename']), text(fields(file)['previous_filename'])];
    return name === undefined ? [undefined] : [name, ...(former === undefined ? [] : [former])];
  });
  return names.includes(undefined) ? undefined : { listed: files.length, names: names.flatMap((name) => name ?? []) };
}

/** `[{ref: "refs/tags/v1"}, …]` -> `v1`, …; a reference elsewhere is left out. */
export function refNames(entries: readonly unknown[], below: string): readonly string[] {
  return entries.flatMap((entry) => {
    const ref = text(fields(entry)['ref']);
    return ref?.startsWith(below) === true ? [ref.slice(below.length)] : [];
  });
}

const entryTypes = ['blob', 'tree', 'commit'] as const;

/** undefined: it is none, GitHub cut it, or it holds what can't be read: half a list would be taken for another commit's. */
export function treeEntries(data: unknown): readonly TreeEntry[] | undefined {
  const { tree, truncated } = fields(data) as Readonly<Record<'tree' | 'truncated', unknown>>;
  if (!Array.isArray(tree) || truncated !== false) return undefined;
  const entries = tree.flatMap((entry: unknown): readonly TreeEntry[] => {
    const found = fields(entry);
    const [name, mode, sha] = [text(found['path']), text(found['mode']), text(found['sha'])];
    const type = entryTypes.find((known) => known === found['type']);
    return name === undefined || mode === undefined || sha === undefined || type === undefined ? [] : [{ name, mode, type, sha }];
  });
  return entries.length === tree.length ? entries : undefined;
}

export function textOfBlob(data: unknown): string | undefined {
  const { content, encoding } = fields(data) as Readonly<Record<'content' | 'encoding', unknown>>;
  return typeof content === 'string' && encoding === 'base64' ? Buffer.from(content, 'base64').toString('utf8') : undefined;
}

/** undefined: it is none of what GitHub answers for a path (REST docs, "Get repository content"). */
export function foundFile(data: unknown): FoundFile | undefined {
  if (Array.isArray(data)) return { is: 'other', what: 'a folder' };
  const { type, encoding } = fields(data) as Readonly<Record<'type' | 'encoding', unknown>>;
  if (type === 'symlink') return { is: 'other', what: 'a link that leads out of the repository' };
  if (type === 'submodule') return { is: 'other', what: 'a submodule' };
  if (type === 'file' && encoding === 'none') return { is: 'other', what: 'a file of more than 1 MB' };
  const content = textOfBlob(data);
  return type === 'file' && content !== undefined ? { is: 'file', text: content } : undefined;
}

export function fields(value: unknown): Fields {
  return value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value)) : {};
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
