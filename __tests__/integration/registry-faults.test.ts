// A whole push and its reading back under the retry, with one fault at each of its requests in turn: none is seen outside.
import { describe, expect, test } from '@jest/globals';
import type { ServerResponse } from 'node:http';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestOf } from '../../src/domain/digest.ts';
import { Secret } from '../../src/domain/secret.ts';
import { reliableRegistry } from '../../src/retry/reliable-world.stage.ts';
import { makeRetry } from '../../src/retry/retry.stage.ts';
import { httpRegistry } from '../../src/world/adapters/registry/registry.ts';
import { fixedClock } from '../fakes/clock.ts';
import { imageName, makeImage, tagName } from '../fakes/image.ts';
import { recordingRunner } from '../fakes/runner.ts';
import { login, startRegistryServer, type Habits, type Seen } from './registry-server.ts';

const made = makeImage('linux/amd64');
const folder = mkdtempSync(join(tmpdir(), 'registry-faults-'));

/** Pushes an image, tags it and reads all of it; gives the requests and how often it was tried again. */
async function pushAndRead(habits: Habits): Promise<{ seen: readonly Seen[]; retried: number }> {
  const server = await startRegistryServer(habits);
  try {
    const retry = makeRetry({ clock: fixedClock(), runner: recordingRunner() });
    const registry = reliableRegistry(httpRegistry(server.host, { kind: 'password', username: login.username, password: new Secret(login.password) }), retry);
    const [image, latest] = [imageName(`${server.host}/o/r`), tagName('latest')];
    await registry.tryPush(image);
    for (const bytes of made.blobs) {
      const digest = digestOf(bytes);
      writeFileSync(join(folder, digest.slice(7)), bytes);
      await registry.writeBlob(image, { digest, size: bytes.length, file: join(folder, digest.slice(7)) });
    }
    await registry.writeManifest(image, made.digest, made);
    await registry.writeManifest(image, latest, made);
    expect(await registry.resolveTag(image, latest)).toBe(made.digest);
    expect((await registry.readManifest(image, latest))?.digest).toBe(made.digest);
    expect(await registry.listTags(image)).toEqual([latest]);
    for (const bytes of made.blobs) expect(digestOf(await registry.readBlob(image, digestOf(bytes)))).toBe(digestOf(bytes));
    return { seen: server.seen, retried: retry.retried.length };
  } finally {
    await server.close();
  }
}

/** Only the request of this number, from 0. */
const at = (number: number): (() => boolean) => {
  let left = number;
  return () => left-- === 0;
};
const answering = (number: number, act: (response: ServerResponse) => void): Habits => {
  const isIt = at(number);
  return { answer: (_, response) => isIt() && (act(response), true) };
};

const faults: readonly (readonly [string, (number: number) => Habits])[] = [
  ['HTTP 502', (number) => answering(number, (response) => response.writeHead(502).end('<html>Bad Gateway'))],
  ['HTTP 429', (number) => answering(number, (response) => response.writeHead(429).end('{"errors":[{"code":"TOOMANYREQUESTS"}]}'))],
  ['a reset', (number) => answering(number, (response) => response.destroy())],
  ['a cut answer', (number) => answering(number, (response) => response.writeHead(200, { 'content-length': '500' }).write('{"a', () => response.destroy()))],
  ['a lost answer', (number) => ({ loseAnswer: at(number) })],
];

describe.each(faults)('%s', (_, habitsFor) => {
  test('is survived at every request, by trying that one call again', async () => {
    const usual = await pushAndRead({});
    expect(usual.retried).toBe(0);
    expect(usual.seen.length).toBeGreaterThan(12);
    let survived = 0;
    for (let number = 0; number < usual.seen.length; number++) {
      const { retried } = await pushAndRead(habitsFor(number)).catch((error: unknown) => {
        throw new Error(`at request ${number}, ${usual.seen[number]?.method ?? ''} ${usual.seen[number]?.path ?? ''}`, { cause: error });
      });
      expect(retried).toBeLessThanOrEqual(1);
      survived += retried;
    }
    // Requests that never reach the fault (lost answers: those without a login) aside, each fault cost one repeat.
    expect(survived).toBeGreaterThan(9);
  });
});

test('a token that expires between any two requests is replaced, not counted as a failure', async () => {
  for (const tokenUses of [1, 2, 3]) expect((await pushAndRead({ tokenUses })).retried).toBe(0);
});
