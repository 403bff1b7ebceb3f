// What every Registry does, memory or HTTP: the same tests run against the fake, a small server and a real registry.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestOf } from '../../src/domain/digest.ts';
import type { ImageName } from '../../src/domain/image-ref.ts';
import { RegistryError, type Registry } from '../../src/world/ports/registry.ts';
import { imageName, makeImage, makeIndex, tagName, type TestImage } from '../fakes/image.ts';

/** `host`: its repositories below `contract/` are written to. Called once, before the first test. */
export function registryContract(name: string, open: () => Promise<{ readonly registry: Registry; readonly host: string }>): void {
  describe(`registry contract: ${name}`, () => {
    let registry: Registry;
    let host: string;
    let repositories = 0;
    const folder = mkdtempSync(join(tmpdir(), 'registry-contract-'));
    beforeAll(async () => ({ registry, host } = await open()));

    const freshImage = (): ImageName => imageName(`${host}/contract/r-${process.pid}-${Date.now()}-${++repositories}`);
    const writeBlobs = async (image: ImageName, of: TestImage): Promise<void> => {
      for (const bytes of of.blobs) {
        const digest = digestOf(bytes);
        const file = join(folder, digest.slice(7));
        writeFileSync(file, bytes);
        await registry.writeBlob(image, { digest, size: bytes.length, file });
      }
    };
    const pushImage = async (image: ImageName, of: TestImage): Promise<void> => {
      await writeBlobs(image, of);
      await registry.writeManifest(image, of.digest, of);
    };

    test('what is not there: no manifest, no tag, no list', async () => {
      const image = freshImage();
      expect(await registry.readManifest(image, makeImage('linux/amd64').digest)).toBeUndefined();
      expect(await registry.readManifest(image, tagName('absent'))).toBeUndefined();
      expect(await registry.resolveTag(image, tagName('absent'))).toBeUndefined();
      expect(await registry.listTags(image)).toEqual([]);
      await expect(registry.readBlob(image, digestOf(new Uint8Array()))).rejects.toMatchObject({ status: 404 });
    });

    test('blobs come back byte for byte; writing one again is fine', async () => {
      const image = freshImage();
      const made = makeImage('linux/amd64');
      await writeBlobs(image, made);
      await writeBlobs(image, made);
      for (const bytes of made.blobs) expect(Buffer.from(await registry.readBlob(image, digestOf(bytes)))).toEqual(Buffer.from(bytes));
    });

    test('a manifest by digest is no tag, and comes back byte for byte', async () => {
      const image = freshImage();
      const made = makeImage('linux/arm64');
      await pushImage(image, made);
      const stored = await registry.readManifest(image, made.digest);
      expect(stored).toMatchObject({ digest: made.digest, mediaType: made.mediaType, content: { kind: 'manifest' } });
      expect(Buffer.from(stored?.bytes ?? [])).toEqual(Buffer.from(made.bytes));
      expect(await registry.listTags(image)).toEqual([]);
    });

    test('an index needs its children first', async () => {
      const image = freshImage();
      const children = [makeImage('linux/amd64'), makeImage('linux/arm64')];
      const index = makeIndex(children);
      const early: unknown = await registry.writeManifest(image, index.digest, index).catch((error: unknown) => error);
      expect(early).toBeInstanceOf(RegistryError);
      for (const child of children) await pushImage(image, child);
      await registry.writeManifest(image, index.digest, index);
      expect(await registry.readManifest(image, index.digest)).toMatchObject({ content: { kind: 'index', manifests: [{ digest: children[0]?.digest }, { digest: children[1]?.digest }] } });
    });

    test('bytes under another digest are refused', async () => {
      const image = freshImage();
      const [one, other] = [makeImage('linux/amd64'), makeImage('linux/arm64')];
      await pushImage(image, one);
      await expect(registry.writeManifest(image, other.digest, one)).rejects.toBeInstanceOf(RegistryError);
      expect(await registry.readManifest(image, other.digest)).toBeUndefined();
    });

    test('a tag is created, resolved, listed and moved', async () => {
      const image = freshImage();
      const [one, other] = [makeImage('linux/amd64'), makeImage('linux/arm64')];
      for (const each of [one, other]) await pushImage(image, each);
      await registry.writeManifest(image, tagName('1.2.3'), one);
      await registry.writeManifest(image, tagName('latest'), one);
      expect(await registry.resolveTag(image, tagName('latest'))).toBe(one.digest);
      await registry.writeManifest(image, tagName('latest'), other);
      expect(await registry.resolveTag(image, tagName('latest'))).toBe(other.digest);
      expect((await registry.readManifest(image, tagName('latest')))?.digest).toBe(other.digest);
      expect((await registry.listTags(image)).toSorted()).toEqual(['1.2.3', 'latest']);
    });

    test('a blob can be read as a stream, to its end or not', async () => {
      const image = freshImage();
      const made = makeImage('linux/amd64', { content: 'x'.repeat(20_000) });
      await writeBlobs(image, made);
      for (const bytes of made.blobs) {
        const pieces: Uint8Array[] = [];
        for await (const piece of await registry.openBlob(image, digestOf(bytes))) pieces.push(piece);
        expect(digestOf(Buffer.concat(pieces))).toBe(digestOf(bytes));
        for await (const piece of await registry.openBlob(image, digestOf(bytes))) {
          expect(piece.length).toBeGreaterThan(0);
          break;
        }
      }
      await expect(registry.openBlob(image, digestOf(new Uint8Array([1])))).rejects.toMatchObject({ status: 404 });
    });

    test('a mounted blob is there; one that is not there is not mounted', async () => {
      const [from, image] = [freshImage(), freshImage()];
      const made = makeImage('linux/amd64');
      await writeBlobs(from, made);
      const [config = new Uint8Array()] = made.blobs;
      expect(await registry.mountBlob(image, from, digestOf(config))).toBe(true);
      expect(Buffer.from(await registry.readBlob(image, digestOf(config)))).toEqual(Buffer.from(config));
      expect(await registry.mountBlob(image, from, digestOf(new Uint8Array([1])))).toBe(false);
    });

    test('trying to push leaves nothing', async () => {
      const image = freshImage();
      await registry.tryPush(image);
      expect(await registry.listTags(image)).toEqual([]);
    });

    test('repositories do not see each other', async () => {
      const [image, elsewhere] = [freshImage(), freshImage()];
      await pushImage(image, makeImage('linux/amd64'));
      expect(await registry.readManifest(elsewhere, makeImage('linux/amd64').digest)).toBeUndefined();
    });
  });
}
