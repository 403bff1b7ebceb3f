// An Actions cache in memory: entries by key, in the order in which they were saved. It holds the contents of a folder of the
// fake file system it is given, so that what is restored can be read.
import type { ActionsCache } from '../../src/world/ports/actions-cache.ts';
import type { MemoryFiles } from './files.ts';

export type FakeActionsCache = ActionsCache & {
  /** Key -> path -> text. */
  readonly entries: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** `restore key`, `save key`, in order. */
  readonly calls: readonly string[];
};

export type FakeCacheOptions = {
  readonly files?: Pick<MemoryFiles, 'contents' | 'writePrivate'>;
  /** No service: as on a runner that has none. */
  readonly absent?: boolean;
  /** The service's words when it fails. */
  readonly fails?: string;
  /** The token may read and not write. */
  readonly readOnly?: boolean;
};

export function fakeActionsCache({ files, absent = false, fails, readOnly = false }: FakeCacheOptions = {}): FakeActionsCache {
  const entries = new Map<string, ReadonlyMap<string, string>>();
  /** The library tells archives of other paths apart by a hash of them. */
  const versions = new Map<string, string>();
  const calls: string[] = [];
  const contentsOf = (paths: readonly string[]): ReadonlyMap<string, string> =>
    new Map([...(files?.contents ?? [])].filter(([file]) => paths.some((path) => file === path || file.startsWith(`${path}/`))));
  return {
    entries,
    calls,
    isAvailable: () => !absent,
    restore: async (paths, key, restoreKeys) => {
      calls.push(`restore ${key}`);
      if (fails !== undefined) throw new Error(fails);
      const known = [...entries.keys()].filter((name) => versions.get(name) === paths.join('|')).toReversed();
      const found = known.find((name) => name === key) ?? [key, ...restoreKeys].map((start) => known.find((name) => name.startsWith(start))).find((name) => name !== undefined);
      if (found === undefined) return undefined;
      for (const [file, text] of entries.get(found) ?? []) await files?.writePrivate(file, text);
      return found;
    },
    save: (paths, key) => {
      calls.push(`save ${key}`);
      const reason = fails ?? (readOnly ? 'cache write denied: the token may only read' : entries.has(key) ? `Failed to save: Unable to reserve cache with key ${key}, another job may be creating this cache.` : undefined);
      if (reason !== undefined) return Promise.resolve({ saved: false, reason });
      const contents = contentsOf(paths);
      if (files !== undefined && contents.size === 0) return Promise.resolve({ saved: false, reason: 'Path Validation Error: Path(s) specified in the action for caching do(es) not exist, hence no cache is being saved.' });
      entries.set(key, contents);
      versions.set(key, paths.join('|'));
      return Promise.resolve({ saved: true });
    },
  };
}
