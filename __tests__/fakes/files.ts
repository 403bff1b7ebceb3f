// A file system of absolute POSIX paths in a map. Folders exist when made or when something is in them.
import { dirname, join } from 'node:path/posix';
import type { Files } from '../../src/world/ports/files.ts';

export type MemoryFiles = Files & {
  /** Path -> text, as it stands now. */
  readonly contents: ReadonlyMap<string, string>;
  /** Link path -> target. */
  readonly links: ReadonlyMap<string, string>;
};

export function memoryFiles(initial: Readonly<Record<string, string>> = {}): MemoryFiles {
  const contents = new Map(Object.entries(initial));
  const links = new Map<string, string>();
  const folders = new Set<string>();
  let runFolders = 0;
  const paths = (): readonly string[] => [...contents.keys(), ...links.keys(), ...folders];
  const isBelow = (path: string, folder: string): boolean => path.startsWith(`${folder}/`);

  const addFolder = (path: string): void => {
    for (let folder = path; folder !== '/' && folder !== '.'; folder = dirname(folder)) folders.add(folder);
  };
  const resolved = (path: string): string => {
    for (const [link, target] of links) {
      if (path === link || isBelow(path, link)) return resolved(target + path.slice(link.length));
    }
    return path;
  };

  return {
    contents,
    links,
    read: (path) => Promise.resolve(contents.get(resolved(path))),
    exists: (path) => Promise.resolve(paths().some((known) => known === resolved(path) || isBelow(known, resolved(path)))),
    writePrivate: (path, content) => {
      contents.set(resolved(path), content);
      return Promise.resolve();
    },
    list: (folder) => {
      const below = paths().filter((path) => isBelow(path, resolved(folder)));
      const names = below.map((path) => path.slice(resolved(folder).length + 1).split('/')[0] ?? '');
      return Promise.resolve([...new Set(names)].toSorted());
    },
    makeFolder: (path) => {
      addFolder(path);
      return Promise.resolve();
    },
    makeRunFolder: () => {
      const folder = `/runner/temp/run-${++runFolders}`;
      addFolder(folder);
      return Promise.resolve(folder);
    },
    copy: (from, to) => {
      const source = resolved(from);
      const copied = [...contents].filter(([path]) => path === source || isBelow(path, source));
      if (copied.length === 0 && !folders.has(source)) return Promise.reject(new Error(`ENOENT: ${from}`));
      for (const [path, content] of copied) contents.set(path === source ? to : join(to, path.slice(source.length)), content);
      return Promise.resolve();
    },
    link: (target, path) => {
      links.set(path, target);
      return Promise.resolve();
    },
    remove: (path) => {
      for (const map of [contents, links, folders]) {
        for (const known of [...map.keys()]) if (known === path || isBelow(known, path)) map.delete(known);
      }
      return Promise.resolve();
    },
  };
}
