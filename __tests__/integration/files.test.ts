// The Files port on the real file system, and the memory fake beside it: the same answers.
import { describe, expect, test } from '@jest/globals';
import { chmodSync, mkdtempSync, readlinkSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestOf } from '../../src/domain/digest.ts';
import { systemFiles } from '../../src/world/adapters/files.ts';
import { memoryFiles } from '../fakes/files.ts';

const temporary = mkdtempSync(join(tmpdir(), 'files-'));
async function* pieces(...all: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const piece of all) yield await Promise.resolve(piece);
}

async function* broken(): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(new Uint8Array([1]));
  throw new Error('half-way');
}

const modeOf = (path: string): number => statSync(path).mode & 0o777;

describe.each([
  ['system', () => systemFiles(temporary)],
  ['memory', () => memoryFiles()],
])('%s', (_, make) => {
  test('write, read, list, copy, link, remove', async () => {
    const files = make();
    const folder = await files.makeRunFolder();
    const at = (name: string): string => join(folder, name);
    expect(await files.read(at('absent'))).toBeUndefined();
    expect(await files.list(at('absent'))).toEqual([]);
    expect(await files.exists(at('absent'))).toBe(false);
    await files.makeFolder(at('a/b'));
    await files.makeFolder(at('a/b'));
    await files.writePrivate(at('a/b/c'), 'ü');
    await files.writePrivate(at('a/b/c'), 'new');
    expect(await files.read(at('a/b/c'))).toBe('new');
    expect(await files.read(at('a/b/c/d'))).toBeUndefined();
    expect(await files.list(at('a/b'))).toEqual(['c']);
    expect(await files.exists(at('a'))).toBe(true);
    await files.copy(at('a'), at('copied'));
    expect(await files.read(at('copied/b/c'))).toBe('new');
    await files.link(at('a'), at('linked'));
    expect(await files.read(at('linked/b/c'))).toBe('new');
    await files.remove(at('linked'));
    expect(await files.exists(at('a/b/c'))).toBe(true);
    await files.remove(at('a'));
    await files.remove(at('a'));
    expect(await files.list(folder)).toEqual(['copied']);
  });

  test('a stream is written as it comes and hashed; a second one replaces it', async () => {
    const files = make();
    const file = join(await files.makeRunFolder(), 'blob');
    const long = new Uint8Array(100_000).fill(7);
    expect(await files.writeStream(file, pieces(long, new Uint8Array([0xff, 0])))).toEqual({ digest: digestOf(new Uint8Array([...long, 0xff, 0])), size: 100_002 });
    expect(await files.writeStream(file, pieces(new TextEncoder().encode('ü')))).toEqual({ digest: digestOf(new TextEncoder().encode('ü')), size: 2 });
    expect(await files.read(file)).toBe('ü');
    await expect(files.writeStream(file, broken())).rejects.toThrow('half-way');
  });

  test('what is in a folder, with modes and links; the hash of a file as Git has it', async () => {
    const files = make();
    const folder = await files.makeRunFolder();
    const at = (name: string): string => join(folder, name);
    await files.makeFolder(at('below'));
    await files.writePrivate(at('text'), 'hello\n');
    await files.link('below/absent', at('link'));
    const entries = await files.entries(folder);
    expect(entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))).toEqual([
      { name: 'below', kind: 'folder', mode: 0o700 },
      { name: 'link', kind: 'link', mode: 0o777 },
      { name: 'text', kind: 'file', mode: 0o600 },
    ]);
    expect(await files.entries(at('absent'))).toEqual([]);
    expect(await files.linkTarget(at('link'))).toBe('below/absent');
    // git hash-object
    expect(await files.gitHash(at('text'))).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
    await files.writeStream(at('empty'), pieces());
    expect(await files.gitHash(at('empty'))).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
    await files.writeStream(at('long'), pieces(...Array.from({ length: 31 }, () => new Uint8Array(100_000).fill(97))));
    expect(await files.gitHash(at('long'))).toBe('15a8dba87bca5a73af3a32167e255edc1add8eaa');
    await expect(files.gitHash(at('absent'))).rejects.toThrow('ENOENT');
  });

  test('a folder moves as a whole, has a size, and its files are found by pattern and hashed', async () => {
    const files = make();
    const folder = await files.makeRunFolder();
    const at = (name: string): string => join(folder, name);
    await files.makeFolder(at('a/b'));
    await files.writePrivate(at('a/b/x.lock'), '12345');
    await files.writePrivate(at('a/y.lock'), 'ü');
    await files.writePrivate(at('a/.hidden.lock'), '');
    expect(await files.sizeOf(at('a'))).toBe(7);
    expect(await files.sizeOf(at('a/y.lock'))).toBe(2);
    expect(await files.sizeOf(at('absent'))).toBe(0);
    await files.move(at('a'), at('moved'));
    expect(await files.exists(at('a'))).toBe(false);
    expect(await files.read(at('moved/b/x.lock'))).toBe('12345');
    await expect(files.move(at('a'), at('again'))).rejects.toThrow();
    expect(await files.find(folder, '**/*.lock')).toEqual(['moved/b/x.lock', 'moved/y.lock']);
    expect(await files.find(folder, 'moved/*.lock')).toEqual(['moved/y.lock']);
    expect(await files.find(folder, 'moved/b/x.lock')).toEqual(['moved/b/x.lock']);
    expect(await files.find(folder, 'moved/.*.lock')).toEqual(['moved/.hidden.lock']);
    expect(await files.find(folder, 'moved/b')).toEqual([]);
    expect(await files.hash(at('moved/y.lock'))).toBe(digestOf(new TextEncoder().encode('ü')));
    await expect(files.hash(at('absent'))).rejects.toThrow();
  });

  test('run folders are new each time', async () => {
    const files = make();
    expect(await files.makeRunFolder()).not.toBe(await files.makeRunFolder());
  });
});

test('modes: private also where the file was open to all before', async () => {
  const files = systemFiles(temporary);
  const folder = await files.makeRunFolder();
  expect(modeOf(folder)).toBe(0o700);
  expect(folder.startsWith(`${temporary}/`)).toBe(true);
  const file = join(folder, 'secret');
  writeFileSync(file, 'old');
  chmodSync(file, 0o666);
  await files.writePrivate(file, 'new');
  expect(modeOf(file)).toBe(0o600);
  await files.writeStream(join(folder, 'blob'), pieces(new Uint8Array([1])));
  expect(modeOf(join(folder, 'blob'))).toBe(0o600);
  await files.makeFolder(join(folder, 'made'));
  expect(modeOf(join(folder, 'made'))).toBe(0o700);
  await files.link('elsewhere', join(folder, 'link'));
  expect(readlinkSync(join(folder, 'link'))).toBe('elsewhere');
});
