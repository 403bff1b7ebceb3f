// Registry and API calls under the retry: a passing fault is not seen, a refusal and an absence are seen at once.
import { describe, expect, test } from '@jest/globals';
import { ActionError } from '../../src/domain/action-error.ts';
import { digestOf } from '../../src/domain/digest.ts';
import { reliableWorld } from '../../src/retry/reliable-world.stage.ts';
import { GitHubRefusal } from '../../src/world/ports/github.ts';
import { RegistryError, type Registry } from '../../src/world/ports/registry.ts';
import { fakeGitHub } from '../fakes/github.ts';
import { imageName, makeImage, push, tagName } from '../fakes/image.ts';
import { memoryRegistry, type MemoryRegistryOptions } from '../fakes/registry.ts';
import { fakeWorld } from '../fakes/world.ts';

const image = imageName('ghcr.io/o/r');
const made = makeImage('linux/amd64');
const [config = new Uint8Array()] = made.blobs;
const latest = tagName('latest');
const error = (status: number, body = '', retryAfterSeconds?: number): RegistryError => new RegistryError({ operation: 'ask', image, status, body, retryAfterSeconds });

async function open(options: MemoryRegistryOptions): Promise<{ registry: Registry; calls: readonly string[]; ports: ReturnType<typeof fakeWorld>; anonymous: Registry }> {
  const memory = memoryRegistry({ readFile: () => config, ...options });
  push(memory, [image], [made]);
  memory.addManifest(image, made, latest);
  const ports = fakeWorld({ registry: memory });
  const world = reliableWorld(ports);
  return { registry: await world.registryFor(image, ''), anonymous: await world.anonymousRegistryFor(image), calls: memory.calls, ports };
}

const everyCall: readonly (readonly [string, (registry: Registry) => Promise<unknown>])[] = [
  ['readManifest', (registry) => registry.readManifest(image, latest)],
  ['resolveTag', (registry) => registry.resolveTag(image, latest)],
  ['writeManifest', (registry) => registry.writeManifest(image, latest, made)],
  ['readBlob', (registry) => registry.readBlob(image, digestOf(config))],
  ['writeBlob', (registry) => registry.writeBlob(image, { digest: digestOf(config), size: config.length, file: 'f' })],
  ['openBlob', (registry) => registry.openBlob(image, digestOf(config))],
  ['mountBlob', (registry) => registry.mountBlob(image, image, digestOf(config))],
  ['tryPush', (registry) => registry.tryPush(image)],
  ['listTags', (registry) => registry.listTags(image)],
];

/** Gives `failure` for the first so many calls. */
const first = (times: number, failure: Error) => {
  let left = times;
  return () => (left-- > 0 ? failure : undefined);
};

describe.each(everyCall)('%s', (_, act) => {
  test.each([
    ['HTTP 502', error(502, '<html>Bad Gateway</html>')],
    ['HTTP 503', error(503)],
    ['a reset', error(0, 'ghcr.io: read ECONNRESET')],
    ['a time-out', error(0, 'ghcr.io did not answer within 30 s')],
    ['damage', error(0, 'damaged answer: it is not JSON.')],
    ['a damaged digest', error(0, `damaged answer: the bytes for ${made.digest} have the digest ${digestOf(config)}.`)],
    ['HTTP 429', error(429, 'too many requests', 1)],
    ['HTTP 429 without Retry-After', error(429)],
    ['a rate limit in disguise', error(403, '{"errors":[{"code":"DENIED","message":"You have exceeded a secondary rate limit. Please wait"}]}')],
  ])('%s twice is survived, before and after the call was done', async (__, failure) => {
    for (const when of ['refuse', 'loseAnswer'] as const) {
      const { registry, calls, ports } = await open({ [when]: first(2, failure) });
      const quiet = await open({});
      expect(plain(await act(registry))).toEqual(plain(await act(quiet.registry)));
      expect(calls).toHaveLength(3);
      expect(ports.clock.slept).toHaveLength(2);
    }
  });

  test.each([
    ['a denial', error(403, '{"errors":[{"code":"DENIED","message":"permission_denied: write_package"}]}')],
    ['a wrong login', error(401, '{"errors":[{"code":"UNAUTHORIZED","message":"authentication required"}]}')],
    ['a refused name', error(400, '{"errors":[{"code":"NAME_INVALID"}]}')],
    ['a bug', new TypeError('x is not a function')],
  ])('%s is seen at once', async (__, failure) => {
    const { registry, calls, ports } = await open({ refuse: () => failure });
    await expect(act(registry)).rejects.toBe(failure);
    expect(calls).toHaveLength(1);
    expect(ports.clock.slept).toEqual([]);
  });
});

test('what is not there is an answer, not a failure', async () => {
  const { registry, anonymous, calls } = await open({});
  for (const one of [registry, anonymous]) {
    expect(await one.readManifest(image, tagName('absent'))).toBeUndefined();
    expect(await one.resolveTag(image, tagName('absent'))).toBeUndefined();
  }
  expect(calls).toHaveLength(4);
});

test('the anonymous registry is tried again too', async () => {
  const { anonymous, calls } = await open({ refuse: first(1, error(502)) });
  expect(await anonymous.resolveTag(image, latest)).toBe(made.digest);
  expect(calls).toHaveLength(2);
});

describe('GitHub', () => {
  const api = (status: number, body: string, retryAfterSeconds?: number): ActionError =>
    new ActionError({ code: 'GITHUB_API_FAILED', what: 'w', why: 'y', fix: 'f', cause: new GitHubRefusal({ status, body, retryAfterSeconds }) });

  test.each([
    ['HTTP 502', api(502, 'Server Error'), 2],
    ['no answer', api(0, 'api.github.com: read ECONNRESET'), 2],
    ['a rate limit', api(403, 'API rate limit exceeded for installation ID 1.', 30), 2],
    ['a missing permission', api(403, 'Resource not accessible by integration'), 1],
    ['nothing there', api(404, 'Not Found'), 1],
    ['a bad token', api(401, 'Bad credentials'), 1],
    ['an answer that can not be used', api(200, 'it has no status'), 1],
  ])('%s: %i attempts', async (_, failure, attempts) => {
    let asked = 0;
    const github = { ...fakeGitHub(), tags: () => (asked++ === 0 ? Promise.reject(failure) : Promise.resolve(['v1'])) };
    const world = reliableWorld({ ...fakeWorld(), github });
    const tags = await world.github.tags('v').catch((thrown: unknown) => thrown);
    expect(tags).toEqual(attempts === 1 ? failure : ['v1']);
    expect(asked).toBe(attempts);
    expect(world.retry.retried).toHaveLength(attempts - 1);
  });
});

/** Streams compare by what they are. */
function plain(value: unknown): unknown {
  return value !== null && typeof value === 'object' && Symbol.asyncIterator in value ? 'a stream' : value;
}
