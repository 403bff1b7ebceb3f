// Layers from their bytes: every compression, ended early, too long, broken.
import { describe, expect, test } from '@jest/globals';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import type { TarEntry } from '../../src/verify/layer-listing.ts';
import { readLayer, UnreadableLayer } from '../../src/verify/layer-reader.ts';
import { elf, tarOf, type TestFile } from './layers.ts';

const many = Object.fromEntries(Array.from({ length: 50 }, (_, at): [string, TestFile] => [`usr/bin/x${at}`, Buffer.alloc(3000, at)]));
const mixed = { 'bin/': 'folder', 'bin/app': elf('arm64'), 'bin/run': '#!/bin/sh\n', 'bin/sh': { link: 'app' }, 'bin/also': { hardLink: 'bin/app' }, 'etc/empty': '', [`long/${'x'.repeat(150)}`]: 'pax' };

async function* piecesOf(bytes: Uint8Array, size: number, seen: { count: number; ended: boolean } = { count: 0, ended: false }): AsyncGenerator<Uint8Array> {
  try {
    for (let at = 0; at < bytes.length; at += size) {
      seen.count += 1;
      yield await Promise.resolve(bytes.subarray(at, at + size));
    }
  } finally {
    seen.ended = true;
  }
}

describe('entries', () => {
  const packings = { plain: (bytes: Buffer) => bytes, gzip: (bytes: Buffer) => gzipSync(bytes), zstd: (bytes: Buffer) => zstdCompressSync(bytes) };

  test.each(Object.entries(packings))('of a layer packed as %s, in pieces of any size', async (_, packed) => {
    const bytes = packed(await tarOf(mixed));
    for (const size of [1, 3, 511, 100_000]) {
      const entries: TarEntry[] = [];
      expect(await readLayer(piecesOf(bytes, size), 1e6, (entry) => entries.push(entry) < 0)).toBe('whole');
      expect(entries).toEqual([
        { name: 'bin/', type: 'folder' },
        { name: 'bin/app', type: 'file', kind: { is: 'elf', machine: { number: 183, bits: 64, order: 'little' } } },
        { name: 'bin/run', type: 'file', kind: { is: 'script', words: ['/bin/sh'] } },
        { name: 'bin/sh', type: 'symlink', target: 'app' },
        { name: 'bin/also', type: 'hardlink', target: 'bin/app' },
        { name: 'etc/empty', type: 'file', kind: { is: 'data' } },
        { name: `long/${'x'.repeat(150)}`, type: 'file', kind: { is: 'data' } },
      ]);
    }
  });

  test('an empty layer has none', async () => {
    expect(await readLayer(piecesOf(Buffer.alloc(0), 10), 100, () => false)).toBe('whole');
    expect(await readLayer(piecesOf(gzipSync(await tarOf({})), 10), 1000, () => true)).toBe('whole');
  });
});

describe('a layer is read', () => {
  test('no further than needed, and its download ends', async () => {
    const seen = { count: 0, ended: false };
    const names: string[] = [];
    expect(await readLayer(piecesOf(await tarOf(many), 512, seen), 1e6, ({ name }) => names.push(name) === 3)).toBe('enough');
    expect(names).toHaveLength(3);
    await new Promise(setImmediate);
    expect(seen.ended).toBe(true);
    expect(seen.count).toBeLessThan(200);
  });

  test('up to so many compressed bytes', async () => {
    const seen = { count: 0, ended: false };
    const bytes = await tarOf(many);
    expect(await readLayer(piecesOf(bytes, 1000, seen), 20_000, () => false)).toBe('cut');
    expect(seen).toEqual({ count: 21, ended: true });
    expect(await readLayer(piecesOf(bytes, 1000), bytes.length, () => false)).toBe('whole');
  });

  test.each([
    ['cut off', async () => gzipSync(await tarOf(many)).subarray(0, 200)],
    ['no tar file', () => Promise.resolve(Buffer.alloc(5000, 'x'))],
    ['a tar file that ends in a file', async () => (await tarOf(many)).subarray(0, 5000)],
    ['of several zstd frames', async () => Buffer.concat([zstdCompressSync(await tarOf(mixed)), zstdCompressSync(Buffer.from('more'))])],
    ['damaged', async () => gzipSync(await tarOf(many)).fill(0, 100, 200)],
  ])('%s: it can\'t be read, and says so', async (_, make) => {
    await expect(readLayer(piecesOf(await make(), 100), 1e6, () => false)).rejects.toBeInstanceOf(UnreadableLayer);
  });

  test('of several zstd frames: never half of it as if it were the whole', async () => {
    const files = await tarOf(mixed);
    const [first, second] = [zstdCompressSync(files.subarray(0, 1024)), zstdCompressSync(files.subarray(1024))];
    const whole = Buffer.concat([first, second]);
    // What Node does with the second frame depends on whether it begins a piece of its own.
    for (const size of [whole.length, first.length + 1, first.length, 1]) {
      let entries = 0;
      const read = await readLayer(piecesOf(whole, size), 1e6, () => ++entries < 0).catch((error: unknown) => error);
      expect(read instanceof UnreadableLayer || (read === 'whole' && entries === 7)).toBe(true);
    }
    const endsAtAFile = zstdCompressSync(files.subarray(0, 512));
    await expect(readLayer(piecesOf(Buffer.concat([endsAtAFile, second]), 1e6), 1e6, () => false)).rejects.toBeInstanceOf(UnreadableLayer);
  });

  test('a download that fails is the download\'s own error', async () => {
    const reset = new Error('reset');
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield* piecesOf((await tarOf(many)).subarray(0, 5000), 1000);
      throw reset;
    }
    await expect(readLayer(failing(), 1e6, () => false)).rejects.toBe(reset);
    async function* failingAtOnce(): AsyncGenerator<Uint8Array> {
      yield* piecesOf(Buffer.from('ab'), 1);
      throw reset;
    }
    await expect(readLayer(failingAtOnce(), 1e6, () => false)).rejects.toBe(reset);
  });
});
