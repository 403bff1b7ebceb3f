// A layer's bytes -> its tar entries, with the first bytes of every file judged. It computes on the bytes that it is
// given and asks for no more of them than needed; where they come from is not its matter.
import { pipeline } from 'node:stream/promises';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import { extract as tarExtract, type Extract, type Header } from 'tar-stream';
import { fileKind, headBytes } from './file-kind.ts';
import type { TarEntry } from './layer-listing.ts';

/** A layer that is no tar file, or compressed in a way that this can't undo. What the pieces' source throws stays as it is. */
export class UnreadableLayer extends Error {}

/** `enough`: the taker said so. `cut`: more than `maxBytes` of it were needed. */
export type ReadLayer = 'whole' | 'enough' | 'cut';

/** A few large sparse files must not cost minutes: bytes after decompression. */
const mostUnpacked = 4 * 1024 ** 3;

/**
 * Gives each entry to `take`, which says whether it has enough. `maxBytes` counts compressed bytes. gzip and zstd are
 * told by their first bytes (RFC 1952, RFC 8878), whatever the media type says. Throws UnreadableLayer, or what `pieces` throws.
 */
export async function readLayer(pieces: AsyncIterable<Uint8Array>, maxBytes: number, take: (entry: TarEntry) => boolean): Promise<ReadLayer> {
  const stop = new AbortController();
  let result: ReadLayer = 'whole';
  const end = (as: ReadLayer): void => {
    result = as;
    stop.abort();
  };
  const source = new CountedSource(pieces, maxBytes, () => end('cut'));
  const bytes = source.bytes();
  try {
    const head = await startOf(bytes);
    const unpacker = unpackerFor(head);
    const whole = joined(head, bytes);
    const entries = entriesOf(take, end);
    await (unpacker === undefined ? pipeline(whole, entries, { signal: stop.signal }) : pipeline(whole, unpacker, entries, { signal: stop.signal }));
    // Node's zstd ends after the first of several frames without a word.
    if (unpacker !== undefined && unpacker.bytesWritten < source.count) throw new UnreadableLayer('it is compressed in several parts');
    return result;
  } catch (thrown) {
    if (stop.signal.aborted) return result;
    if (source.failure !== undefined) throw source.failure.thrown;
    throw thrown instanceof UnreadableLayer ? thrown : new UnreadableLayer(thrown instanceof Error ? thrown.message : String(thrown), { cause: thrown });
  }
}

/** Tells a download that failed from bytes that can't be read, and ends one that is too long. */
class CountedSource {
  count = 0;
  failure: { readonly thrown: unknown } | undefined;
  readonly #pieces: AsyncIterable<Uint8Array>;
  readonly #most: number;
  readonly #tooMany: () => void;

  constructor(pieces: AsyncIterable<Uint8Array>, most: number, tooMany: () => void) {
    this.#pieces = pieces;
    this.#most = most;
    this.#tooMany = tooMany;
  }

  async *bytes(): AsyncGenerator<Uint8Array, undefined> {
    try {
      for await (const piece of this.#pieces) {
        this.count += piece.length;
        if (this.count > this.#most) {
          this.#tooMany();
          return;
        }
        yield piece;
      }
    } catch (thrown) {
      this.failure = { thrown };
      throw thrown;
    }
  }
}

/** At least the four bytes that tell the compression, if there are so many. */
async function startOf(bytes: AsyncGenerator<Uint8Array, undefined>): Promise<Uint8Array> {
  let head: Uint8Array = new Uint8Array();
  while (head.length < 4) {
    const next = await bytes.next();
    if (next.done === true) break;
    head = Buffer.concat([head, next.value]);
  }
  return head;
}

async function* joined(head: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  yield* rest;
}

function entriesOf(take: (entry: TarEntry) => boolean, end: (as: ReadLayer) => void): Extract {
  const extract = tarExtract();
  let unpacked = 0;
  extract.on('entry', (header, content, next) => {
    unpacked += header.size;
    if (unpacked > mostUnpacked) {
      end('cut');
      return;
    }
    const head = new Uint8Array(headBytes);
    let kept = 0;
    content.on('data', (piece) => {
      if (kept >= headBytes || !(piece instanceof Uint8Array)) return;
      const wanted = piece.subarray(0, headBytes - kept);
      head.set(wanted, kept);
      kept += wanted.length;
    });
    // The pipeline reports the same error: without a listener here it would end the process.
    content.on('error', () => undefined);
    content.on('end', () => {
      if (take(entryOf(header, head.subarray(0, kept)))) end('enough');
      else next();
    });
  });
  return extract;
}

function entryOf({ name, type, linkname }: Header, head: Uint8Array): TarEntry {
  switch (type) {
    case 'symlink':
      return { name, type: 'symlink', target: linkname };
    case 'link':
      return { name, type: 'hardlink', target: linkname };
    case 'directory':
      return { name, type: 'folder' };
    case 'file':
    case 'contiguous-file':
      return { name, type: 'file', kind: fileKind(head) };
    case 'block-device':
    case 'character-device':
    case 'fifo':
      return { name, type: 'other' };
  }
}

function unpackerFor(head: Uint8Array): ReturnType<typeof createGunzip> | ReturnType<typeof createZstdDecompress> | undefined {
  if (head[0] === 0x1f && head[1] === 0x8b) return createGunzip();
  if (head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd) return createZstdDecompress();
  return undefined;
}
