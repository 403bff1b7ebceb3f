// A file system of absolute POSIX paths in a map. Folders exist when made or when something is in them.
import { dirname, join, matchesGlob } from 'node:path/posix';
import { digestOf } from '../../src/domain/digest.ts';
import type { Files } from '../../src/world/ports/files.ts';

export type MemoryFiles = Files & {
  /** Path -> text, as it stands now. */
  readonly contents: ReadonlyMap<string, string>;
  /** A file's bytes, also where they are no text. */
  readonly bytes: (path: string) => Uint8Array;
  /** Link path -> target. */
  readonly links: ReadonlyMap<string, string>;
};

export function memoryFiles(initial: Readonly<Record<string, string>> = {}): MemoryFiles {
  const contents = new Map(Object.entries(initial));
  const binaries = new Map<string, Uint8Array>();
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
    bytes: (path) => binaries.get(resolved(path)) ?? new TextEncoder().encode(contents.get(resolved(path)) ?? ''),
    links,
    read: (path) => Promise.resolve(contents.get(resolved(path))),
    exists: (path) => Promise.resolve(paths().some((known) => known === resolved(path) || isBelow(known, resolved(path)))),
    writePrivate: (path, content) => {
      contents.set(resolved(path), content);
      binaries.delete(resolved(path));
      return Promise.resolve();
    },
    writeStream: async (path, source) => {
      const pieces: Uint8Array[] = [];
      for await (const piece of source) pieces.push(piece);
      const bytes = Buffer.concat(pieces);
      binaries.set(resolved(path), bytes);
      contents.set(resolved(path), bytes.toString());
      return { digest: digestOf(bytes), size: bytes.length };
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
    newFile: (name, suffix) => Promise.resolve(`/runner/temp/${name}-${++runFolders}${suffix}`),
    copy: (from, to) => {
      const source = resolved(from);
      const copied = [...contents].filter(([path]) => path === source || isBelow(path, source));
      if (copied.length === 0 && !folders.has(source)) return Promise.reject(new Error(`ENOENT: ${from}`));
      for (const [path, content] of copied) contents.set(path === source ? to : join(to, path.slice(source.length)), content);
      return Promise.resolve();
    },
    move: (from, to) => {
      const moved = [...contents].filter(([path]) => path === from || isBelow(path, from));
      if (moved.length === 0 && !folders.has(from)) return Promise.reject(new Error(`ENOENT: ${from}`));
      for (const [path, content] of moved) {
        contents.delete(path);
        contents.set(path === from ? to : join(to, path.slice(from.length)), content);
      }
      for (const folder of [...folders]) if (folder === from || isBelow(folder, from)) folders.delete(folder);
      addFolder(to);
      return Promise.resolve();
    },
    sizeOf: (path) => Promise.resolve([...contents].reduce((sum, [file, text]) => (file === resolved(path) || isBelow(file, resolved(path)) ? sum + Buffer.byteLength(text) : sum), 0)),
    find: (folder, pattern) => {
      const below = [...contents.keys()].filter((path) => isBelow(path, resolved(folder))).map((path) => path.slice(resolved(folder).length + 1));
      return Promise.resolve(below.filter((path) => matchesGlob(path, pattern)).toSorted());
    },
    hash: (path) => {
      const text = contents.get(resolved(path));
      return text === undefined ? Promise.reject(new Error(`ENOENT: ${path}`)) : Promise.resolve(digestOf(binaries.get(resolved(path)) ?? new TextEncoder().encode(text)));
    },
    link: (target, path) => {
      links.set(path, target);
      return Promise.resolve();
    },
    remove: (path) => {
      for (const map of [contents, binaries, links, folders]) {
        for (const known of [...map.keys()]) if (known === path || isBelow(known, path)) map.delete(known);
      }
      return Promise.resolve();
    },
  };
}
