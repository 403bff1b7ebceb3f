// The pull of somebody without a login: when it is tried, and what its failure means.
import { describe, expect, test } from '@jest/globals';
import type { ImageName } from '../../src/domain/image-ref.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Index } from '../../src/domain/publication.ts';
import { checkPublic } from '../../src/preflight/public.stage.ts';
import { RegistryError } from '../../src/world/ports/registry.ts';
import { imageName, makeImage, makeIndex, push, tagName } from '../fakes/image.ts';
import { memoryRegistry, type MemoryRegistry } from '../fakes/registry.ts';
import { fakeWorld, type FakeWorld } from '../fakes/world.ts';
import { publishingPlan, session } from '../publish/publishing.ts';

const ghcr = imageName('ghcr.io/octo-org/app');
const local = imageName('localhost:5000/octo-org/app');
const part = makeImage('linux/amd64');
const whole = makeIndex([part]);

function indexIn(...images: readonly ImageName[]): Index {
  return { ...whole, content: { kind: 'index', mediaType: whole.mediaType, manifests: [], annotations: {} }, images, platforms: [] };
}

function planWith(facts: { readonly isPrivate?: boolean; readonly expectPublic?: boolean }): Plan {
  const plan = publishingPlan();
  const { isPrivate, expectPublic = false } = facts;
  return {
    ...plan,
    inputs: { ...plan.inputs, publish: { ...plan.inputs.publish, expectPublic } },
    trigger: { ...plan.trigger, repository: isPrivate === undefined ? {} : { isPrivate } },
  };
}

/** `status`: how the registry answers somebody without a login; 200: it is public. */
function worldWith(status: number, tagged = false): FakeWorld {
  const registry = memoryRegistry();
  push(registry, [ghcr, local], [part, whole]);
  if (tagged) registry.addManifest(ghcr, whole, tagName('latest'));
  const anonymous = status === 200 ? registry : memoryRegistry({ refuse: (operation, image) => (status === 404 ? undefined : new RegistryError({ operation, image, status, body: 'no' })) });
  return fakeWorld({ registry, anonymous });
}

const asked = (world: FakeWorld): number => (world.anonymous as MemoryRegistry).calls.length;

describe('in a public repository', () => {
  test.each([401, 403, 404])('a new package that answers %d is warned of, with the page where that is changed', async (status) => {
    const world = worldWith(status);
    const [warning, ...more] = await checkPublic(planWith({ isPrivate: false }), indexIn(ghcr), session, world);
    expect(more).toEqual([]);
    expect(warning).toContain('https://github.com/orgs/octo-org/packages/container/app/settings');
    expect(world.runner.texts('warning')).toEqual([warning]);
  });

  test('an older package that is private is only noted in the log', async () => {
    const world = worldWith(401, true);
    expect(await checkPublic(planWith({ isPrivate: false }), indexIn(ghcr), session, world)).toEqual([]);
    expect(world.runner.texts('warning')).toEqual([]);
    expect(world.runner.texts('info').join('\n')).toContain('is private');
  });

  test.each([200, 500, 0])('an answer %d is no warning', async (status) => {
    const world = worldWith(status);
    expect(await checkPublic(planWith({ isPrivate: false }), indexIn(ghcr), session, world)).toEqual([]);
  });

  test('a registry that is not GitHub\'s, or on this machine, is not asked', async () => {
    const world = worldWith(401);
    expect(await checkPublic(planWith({ isPrivate: false }), indexIn(local, imageName('docker.io/octo/app')), session, world)).toEqual([]);
    expect(asked(world)).toBe(0);
  });
});

test.each([true, undefined])('a repository of which private is %s expects nothing of its package', async (isPrivate) => {
  const world = worldWith(401);
  expect(await checkPublic(planWith(isPrivate === undefined ? {} : { isPrivate }), indexIn(ghcr), session, world)).toEqual([]);
  expect(asked(world)).toBe(0);
});

describe('expect-public', () => {
  test.each([401, 403, 404, 500, 0])('makes an answer %d a failure before any tag moves', async (status) => {
    const failure = checkPublic(planWith({ expectPublic: true, isPrivate: true }), indexIn(ghcr), session, worldWith(status));
    await expect(failure).rejects.toMatchObject({
      code: 'NOT_PUBLIC',
      why: expect.stringContaining('no tag was moved') as unknown,
      fix: expect.stringContaining('https://github.com/orgs/octo-org/packages/container/app/settings') as unknown,
    });
  });

  test('asks also a registry on this machine', async () => {
    await expect(checkPublic(planWith({ expectPublic: true }), indexIn(local), session, worldWith(401))).rejects.toMatchObject({ code: 'NOT_PUBLIC' });
    expect(await checkPublic(planWith({ expectPublic: true }), indexIn(local, ghcr), session, worldWith(200))).toEqual([]);
  });

  test('waits a moment for a registry that lags', async () => {
    const registry = memoryRegistry({ lag: 2 });
    push(registry, [ghcr], [part]);
    await registry.writeManifest(ghcr, whole.digest, whole);
    expect(await checkPublic(planWith({ expectPublic: true }), indexIn(ghcr), session, fakeWorld({ registry }))).toEqual([]);
  });
});
