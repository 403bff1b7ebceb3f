// A file system of absolute POSIX paths in a map. Folders exist when made or when something is in them.
import { createHash } from 'node:crypto';
import { dirname, join, matchesGlob } from 'node:path/posix';
import { digestOf } from '../../src/domain/digest.ts';
import type { Files, FolderEntry } from '../../src/world/ports/files.ts';

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
  /** What was written by the action is nobody else's; what was there before has the usual modes. */
  const modes = new Map<string, number>();
  let runFolders = 0;
  const paths = (): readonly string[] => [...contents.keys(), ...links.keys(), ...folders];
  const isBelow = (path: string, folder: string): boolean => path.startsWith(`${folder}/`);

  const addFolder = (path: string): void => {
    for (let folder = path; folder !== '/' && folder !== '.'; folder = dirname(folder)) {
      if (!folders.has(folder)) modes.set(folder, 0o700);
      folders.add(folder);
    }
  };
  const names = (folder: string): readonly string[] => {
    const below = paths().filter((path) => isBelow(path, folder));
    return [...new Set(below.map((path) => path.slice(folder.length + 1).split('/')[0] ?? ''))].toSorted();
  };
  const bytesOf = (path: string): Uint8Array => binaries.get(resolved(path)) ?? new TextEncoder().encode(contents.get(resolved(path)) ?? '');
  const entryOf = (path: string, name: string): FolderEntry => {
    if (links.has(path)) return { name, kind: 'link', mode: 0o777 };
    const kind = contents.has(path) ? 'file' : 'folder';
    return { name, kind, mode: modes.get(path) ?? (kind === 'file' ? 0o644 : 0o755) };
  };
  const resolved = (path: string): string => {
    for (const [link, target] of links) {
      if (path === link || isBelow(path, link)) return resolved(target + path.slice(link.length));
    }
    return path;
  };

  return {
    contents,
    bytes: bytesOf,
    links,
    read: (path) => Promise.resolve(contents.get(resolved(path))),
    exists: (path) => Promise.resolve(paths().some((known) => known === resolved(path) || isBelow(known, resolved(path)))),
    writePrivate: (path, content) => {
      contents.set(resolved(path), content);
      modes.set(resolved(path), 0o600);
      binaries.delete(resolved(path));
      return Promise.resolve();
    },
    writeStream: async (path, source) => {
      const pieces: Uint8Array[] = [];
      for await (const piece of source) pieces.push(piece);
      const bytes = Buffer.concat(pieces);
      binaries.set(resolved(path), bytes);
      contents.set(resolved(path), bytes.toString());
      modes.set(resolved(path), 0o600);
      return { digest: digestOf(bytes), size: bytes.length };
    },
    list: (folder) => Promise.resolve(names(resolved(folder))),
    entries: (folder) => Promise.resolve(names(resolved(folder)).map((name) => entryOf(`${resolved(folder)}/${name}`, name))),
    linkTarget: (path) => {
      const target = links.get(path);
      return target === undefined ? Promise.reject(new Error(`EINVAL: ${path}`)) : Promise.resolve(target);
    },
    gitHash: (path) => {
      if (!contents.has(resolved(path))) return Promise.reject(new Error(`ENOENT: ${path}`));
      const bytes = bytesOf(path);
      return Promise.resolve(createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex'));
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
      for (const map of [contents, binaries, links, folders, modes]) {
        for (const known of [...map.keys()]) if (known === path || isBelow(known, path)) map.delete(known);
      }
      return Promise.resolve();
    },
  };
}
