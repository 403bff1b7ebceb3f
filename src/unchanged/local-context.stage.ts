// Hashes the files of a folder that a build would get as its context: those that .dockerignore lets through, tracked by Git
// or not. It reads only, as much at once as the disk likes.
import { runBounded } from '../build/concurrency.ts';
import { digestOf, type Digest } from '../domain/digest.ts';
import type { Files, FolderEntry } from '../world/ports/files.ts';
import { contextDigest, usualFolderMode, type ContextEntry } from './context-lines.ts';
import { linkLeadsToGit } from './git-folder.ts';
import type { IgnoreRules, Judgement } from './ignore-rules.ts';
import { NoKey } from './no-key.ts';

const filesAtOnce = 16;

/** `takesGit`: whether the build may take the context's own `.git` along. */
export type LocalContext = { readonly folder: string; readonly rules: IgnoreRules; readonly takesGit: boolean };

/** `withGit`: the context's `.git` is part of it, so that every commit changes it. Throws NoKey. */
export type HashedContext = { readonly digest: Digest; readonly files: number; readonly withGit: boolean };

type Found = { readonly path: string; readonly entry: FolderEntry };

export async function hashContext({ folder, rules, takesGit }: LocalContext, files: Files): Promise<HashedContext> {
  const walk = new Walk(folder, rules, files);
  const found = await walk.below('', undefined, (path) => path !== '.git');
  const links = new Map(await runBounded(found.filter(({ entry }) => entry.kind === 'link'), filesAtOnce, async ({ path }) => [path, await files.linkTarget(`${folder}/${path}`)] as const));
  const git = takesGit || [...links].some(([path, target]) => linkLeadsToGit(path, target)) ? await walk.below('', undefined, (path) => path === '.git' || path.startsWith('.git/')) : [];
  const entries = await runBounded([...found, ...git], filesAtOnce, async ({ path, entry }): Promise<ContextEntry> => {
    if (entry.kind === 'folder') return { kind: 'folder', path, mode: entry.mode };
    if (entry.kind === 'link') return { kind: 'link', path, hash: digestOf(new TextEncoder().encode(links.get(path) ?? (await files.linkTarget(`${folder}/${path}`)))) };
    return { kind: 'file', path, mode: entry.mode, hash: await files.gitHash(`${folder}/${path}`) };
  });
  return { digest: contextDigest(entries), files: entries.length, withGit: git.length > 0 };
}

class Walk {
  readonly #root: string;
  readonly #rules: IgnoreRules;
  readonly #files: Files;

  constructor(root: string, rules: IgnoreRules, files: Files) {
    this.#root = root;
    this.#rules = rules;
    this.#files = files;
  }

  /** Everything below a folder that is in the context and that `isWanted`. */
  async below(folder: string, parent: Judgement | undefined, isWanted: (path: string) => boolean): Promise<readonly Found[]> {
    const entries = await this.#files.entries(folder === '' ? this.#root : `${this.#root}/${folder}`);
    const found = await Promise.all(
      entries.map(async (entry) => {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        return isWanted(path) ? await this.#at(path, entry, parent, isWanted) : [];
      }),
    );
    return found.flat();
  }

  async #at(path: string, entry: FolderEntry, parent: Judgement | undefined, isWanted: (path: string) => boolean): Promise<readonly Found[]> {
    // What is no UTF-8 comes with this sign for it: two such names may look the same.
    if (path.includes('\uFFFD')) throw new NoKey(`The name of ${path} in the context can't be read.`);
    const judged = this.#rules.judge(path, parent);
    if (entry.kind !== 'folder') {
      if (judged.ignored) return [];
      if (entry.kind === 'other') throw new NoKey(`${path} in the context is no file, folder or link.`);
      return [{ path, entry }];
    }
    if (judged.ignored && !this.#rules.mayExcept(path)) return [];
    const below = await this.below(path, judged, isWanted);
    const isThere = !judged.ignored || below.length > 0;
    return isThere && (below.length === 0 || entry.mode !== usualFolderMode) ? [{ path, entry }, ...below] : below;
  }
}
