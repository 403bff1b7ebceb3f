// The machine's file system behind the Files port. It decides nothing: no path is chosen here but the run folder's.
import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, cp, glob, lstat, mkdir, mkdtemp, open, readFile, readdir, readlink, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { digestOf, parseDigest } from "../../domain/digest.js";
/** `temporary`: RUNNER_TEMP; the system's own folder where there is none. */
export function systemFiles(temporary) {
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
        writeStream: (path, source) => writeStream(path, source),
        list: (folder) => unlessAbsent(readdir(folder), []),
        entries: async (folder) => await Promise.all((await unlessAbsent(readdir(folder), [])).map((name) => entryOf(folder, name))),
        linkTarget: (path) => readlink(path),
        gitHash: (path) => gitHash(path),
        makeFolder: async (path) => {
            await mkdir(path, { recursive: true, mode: 0o700 });
        },
        makeRunFolder: () => mkdtemp(join(temporary ?? tmpdir(), 'ghcr-buildx-')),
        newFile: (name, suffix) => Promise.resolve(join(temporary ?? tmpdir(), `${name}-${randomUUID()}${suffix}`)),
        copy: (from, to) => cp(from, to, { recursive: true }),
        move: (from, to) => rename(from, to),
        sizeOf: (path) => sizeOf(path),
        find: async (folder, pattern) => {
            const found = await Array.fromAsync(glob(pattern, { cwd: folder, withFileTypes: true }));
            return found.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name))).toSorted();
        },
        hash: async (path) => digestOf(await readFile(path)),
        link: (target, path) => symlink(target, path),
        remove: (path) => rm(path, { recursive: true, force: true }),
    };
}
/** A new file each time, so that a second try does not keep the end of the first. Hashed as it passes. */
async function writeStream(path, source) {
    await rm(path, { force: true });
    const file = await open(path, 'wx', 0o600);
    const hash = createHash('sha256');
    let size = 0;
    try {
        for await (const piece of source) {
            hash.update(piece);
            size += piece.length;
            await file.writeFile(piece);
        }
    }
    finally {
        await file.close();
    }
    const digest = parseDigest(`sha256:${hash.digest('hex')}`);
    if (!digest.ok)
        throw new Error('a hash is always a digest');
    return { digest: digest.value, size };
}
async function entryOf(folder, name) {
    const found = await lstat(join(folder, name));
    const kind = found.isFile() ? 'file' : found.isDirectory() ? 'folder' : found.isSymbolicLink() ? 'link' : 'other';
    return { name, kind, mode: found.mode & 0o7777 };
}
/** Piece by piece: a context may hold files that are larger than the memory. */
async function gitHash(path) {
    const file = await open(path, 'r');
    try {
        const { size } = await file.stat();
        const hash = createHash('sha1').update(`blob ${size}\0`);
        const piece = Buffer.allocUnsafe(Math.min(Math.max(size, 1), 1024 * 1024));
        for (let read = 0; read < size;) {
            const { bytesRead } = await file.read(piece, 0, Math.min(piece.length, size - read));
            if (bytesRead === 0)
                throw new Error(`${path} became shorter while it was read.`);
            hash.update(piece.subarray(0, bytesRead));
            read += bytesRead;
        }
        return hash.digest('hex');
    }
    finally {
        await file.close();
    }
}
/** Files that go away meanwhile count nothing. */
async function sizeOf(path) {
    const found = await unlessAbsent(stat(path), undefined);
    if (found?.isDirectory() !== true)
        return found?.size ?? 0;
    const names = await unlessAbsent(readdir(path, { recursive: true, withFileTypes: true }), []);
    const sizes = names.filter((entry) => entry.isFile()).map(async (entry) => (await unlessAbsent(stat(join(entry.parentPath, entry.name)), undefined))?.size ?? 0);
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
async function unlessAbsent(work, absent) {
    try {
        return await work;
    }
    catch (error) {
        const code = error !== null && typeof error === 'object' && 'code' in error ? error.code : undefined;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return absent;
        throw error;
    }
}
