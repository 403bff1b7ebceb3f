// The machine's file system behind the Files port. It decides nothing: no path is chosen here but the run folder's.
import { constants } from 'node:fs';
import { access, cp, mkdir, mkdtemp, readFile, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Files } from '../ports/files.ts';

/** `temporary`: RUNNER_TEMP; the system's own folder where there is none. */
export function systemFiles(temporary: string | undefined): Files {
  return {
    read: (path) => unlessAbsent(readFile(path, 'utf8'), undefined),
    exists: (path) => access(path, constants.F_OK).then(() => true, () => false),
    writePrivate: async (path, content) => {
      // A new file in its place: an old file's wider mode does not last, and nobody reads half of it.
      const next = `${path}.${process.pid}.new`;
      await rm(next, { force: true });
      await writeFile(next, content, { mode: 0o600, flag: 'wx' });
      await rename(next, path);
    },
    list: (folder) => unlessAbsent(readdir(folder), []),
    makeFolder: async (path) => {
      await mkdir(path, { recursive: true, mode: 0o700 });
    },
    makeRunFolder: () => mkdtemp(join(temporary ?? tmpdir(), 'ghcr-buildx-')),
    copy: (from, to) => cp(from, to, { recursive: true }),
    link: (target, path) => symlink(target, path),
    remove: (path) => rm(path, { recursive: true, force: true }),
  };
}

async function unlessAbsent<T, U>(work: Promise<T>, absent: U): Promise<T | U> {
  try {
    return await work;
  } catch (error) {
    const code: unknown = error !== null && typeof error === 'object' && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return absent;
    throw error;
  }
}
