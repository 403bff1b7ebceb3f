// What every ActionsCache does, fake or library: the same folders saved under the same keys, the same found.
import { describe, expect, test } from '@jest/globals';
import type { ActionsCache } from '../../src/world/ports/actions-cache.ts';
import type { Files } from '../../src/world/ports/files.ts';

export type CacheState = 'healthy' | 'failing' | 'read-only' | 'absent';

export type OpenedCache = {
  readonly cache: ActionsCache;
  readonly files: Pick<Files, 'read' | 'writePrivate' | 'makeFolder' | 'remove'>;
  /** A folder that exists nowhere yet. */
  readonly folder: string;
};

/** `open`: an empty cache in that state, and the file system that it puts folders on. */
export function actionsCacheContract(name: string, open: (state: CacheState) => Promise<OpenedCache>): void {
  describe(`ActionsCache contract: ${name}`, () => {
    test('a folder comes back where it was', async () => {
      const { cache, files, folder } = await open('healthy');
      expect(cache.isAvailable()).toBe(true);
      await files.makeFolder(`${folder}/a`);
      await files.writePrivate(`${folder}/a/b`, 'content');
      expect(await cache.save([folder], 'key-1')).toEqual({ saved: true });
      await files.remove(folder);
      expect(await cache.restore([folder], 'key-1', [])).toBe('key-1');
      expect(await files.read(`${folder}/a/b`)).toBe('content');
    });

    test('the exact key, else the newest that begins with a fallback; of other paths nothing', async () => {
      const { cache, files, folder } = await open('healthy');
      await files.makeFolder(folder);
      await files.writePrivate(`${folder}/a`, '1');
      for (const key of ['app-x-1', 'app-x-2', 'app-y-3']) expect(await cache.save([folder], key)).toEqual({ saved: true });
      expect(await cache.restore([folder], 'app-x-1', ['app-x-'])).toBe('app-x-1');
      expect(await cache.restore([folder], 'app-x-9', ['app-z-', 'app-x-', 'app-'])).toBe('app-x-2');
      expect(await cache.restore([folder], 'other', ['another'])).toBeUndefined();
      expect(await cache.restore([`${folder}/a`], 'app-x-1', [])).toBeUndefined();
    });

    test('a key is saved once', async () => {
      const { cache, files, folder } = await open('healthy');
      await files.makeFolder(folder);
      await files.writePrivate(`${folder}/a`, '1');
      await cache.save([folder], 'key');
      const again = await cache.save([folder], 'key');
      expect(again).toMatchObject({ saved: false });
      expect('reason' in again && again.reason).toContain('key');
    });

    test('a folder that is not there is not saved', async () => {
      const { cache, folder } = await open('healthy');
      expect(await cache.save([folder], 'key')).toMatchObject({ saved: false });
    });

    test('a token that may only read', async () => {
      const { cache, files, folder } = await open('read-only');
      await files.makeFolder(folder);
      await files.writePrivate(`${folder}/a`, '1');
      const refused = await cache.save([folder], 'key');
      expect('reason' in refused && refused.reason).toContain('cache write denied');
      expect(await cache.restore([folder], 'key', [])).toBeUndefined();
    });

    test('a service that fails', async () => {
      const { cache, files, folder } = await open('failing');
      await files.makeFolder(folder);
      await files.writePrivate(`${folder}/a`, '1');
      expect(await cache.save([folder], 'key')).toMatchObject({ saved: false });
      await expect(cache.restore([folder], 'key', [])).rejects.toThrow();
    });

    test('no service', async () => {
      expect((await open('absent')).cache.isAvailable()).toBe(false);
    });
  });
}
