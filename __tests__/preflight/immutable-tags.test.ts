// Immutable tags that exist: refused before building, or adopted when they hold the image of this commit.
import { describe, expect, test } from '@jest/globals';
import type { ActionError } from '../../src/domain/action-error.ts';
import type { PublishInputs } from '../../src/domain/inputs.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Adoption } from '../../src/preflight/adoption.ts';
import { findFixedTags } from '../../src/preflight/immutable-tags.stage.ts';
import { RegistryError } from '../../src/world/ports/registry.ts';
import { makeAttestation, makeImage, makeIndex, platform, push, tagName, type TestImage, type TestManifest } from '../fakes/image.ts';
import { memoryRegistry, type MemoryRegistry } from '../fakes/registry.ts';
import { fakeWorld } from '../fakes/world.ts';
import { images, plannedTag, publishingPlan, session } from '../publish/publishing.ts';

const commit = 'a'.repeat(40);
const revision = 'org.opencontainers.image.revision';
const both = [makeImage('linux/amd64'), makeImage('linux/arm64')];
const mine = makeIndex(both, [], { [revision]: commit });
const otherBuild = makeIndex(both, [], { [revision]: commit, other: 'build' });

/** `1.2.3` is fixed in both images, `latest` moves. */
function planFor(publish: Partial<PublishInputs> = {}, labels: Plan['metadata']['labels'] = { [revision]: commit }): Plan {
  const tags = images.flatMap((image) => [{ ...plannedTag(image, '1.2.3', 'immutable'), fixed: true }, plannedTag(image, 'latest', 'moving')]);
  const plan = publishingPlan({ tags });
  return { ...plan, inputs: { ...plan.inputs, publish: { ...plan.inputs.publish, ...publish } }, metadata: { ...plan.metadata, labels } };
}

/** A registry whose images' tags `1.2.3` (or `name`) are these; undefined: not there. */
function holding(indexes: readonly (TestManifest | undefined)[], parts: readonly (TestManifest | TestImage)[] = both, name = '1.2.3'): MemoryRegistry {
  const registry = memoryRegistry();
  for (const [at, image] of images.entries()) {
    const index = indexes[at];
    if (index === undefined) continue;
    push(registry, [image], parts);
    registry.addManifest(image, index, tagName(name));
  }
  return registry;
}

const find = (registry: MemoryRegistry, plan = planFor()): Promise<Adoption> => findFixedTags(plan, session, fakeWorld({ registry }));

async function refusal(registry: MemoryRegistry, plan = planFor()): Promise<ActionError> {
  const error: unknown = await find(registry, plan).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'IMMUTABLE_TAG' });
  return error as ActionError;
}

describe('adopted', () => {
  test('nothing is there: everything is built', async () => {
    expect(await find(memoryRegistry())).toEqual({});
  });

  test('the image of this commit, in one repository or in all', async () => {
    expect(await find(holding([mine, mine]))).toEqual({ adopt: { image: images[0], digest: mine.digest } });
    expect(await find(holding([undefined, mine]))).toEqual({ adopt: { image: images[1], digest: mine.digest } });
  });

  test('without a platform that is optional', async () => {
    const amd64 = makeIndex(both.slice(0, 1), [], { [revision]: commit });
    expect(await find(holding([amd64]), planFor({ optionalPlatforms: [platform('linux/arm64')] }))).toMatchObject({ adopt: { digest: amd64.digest } });
  });

  test('a moving tag is nobody\'s business here', async () => {
    const registry = holding([makeIndex(both, [], { [revision]: 'b' })], both, 'latest');
    expect(await find(registry)).toEqual({});
    expect(registry.calls.some((call) => call.endsWith('latest'))).toBe(false);
  });
});

describe('refused before building', () => {
  test.each<[string, readonly (TestManifest | undefined)[], readonly string[]]>([
    ['another commit', [makeIndex(both, [], { [revision]: 'b'.repeat(40) })], [`commit ${'b'.repeat(40)}, not of ${commit}`]],
    ['no commit', [makeIndex(both)], ['names no commit']],
    ['another commit in the second registry only', [mine, makeIndex(both, [], { [revision]: 'b' })], ['docker.io/octo/app:1.2.3']],
    ['two builds of this commit', [mine, otherBuild], ['not one and the same', mine.digest, otherBuild.digest]],
    ['a platform too few', [makeIndex(both.slice(0, 1), [], { [revision]: commit })], ['for linux/amd64, not for linux/amd64, linux/arm64']],
    ['a platform too many', [makeIndex([...both, makeImage('linux/arm/v7')], [], { [revision]: commit })], ['linux/arm/v7']],
  ])('%s', async (_, indexes, said) => {
    const { why, fix } = await refusal(holding(indexes, [...both, makeImage('linux/arm/v7')]));
    for (const part of said) expect(why).toContain(part);
    expect(why).toContain('Nothing was built');
    expect(fix).toContain('overwrite: true');
  });

  test.each([['a platform', 1], ['an attestation', 2]])('an image that lacks %s is called incomplete, and overwrite mends it', async (_, lost) => {
    const attestation = makeAttestation(makeImage('linux/amd64'));
    const parts = [...both, attestation];
    const index = makeIndex(both, [attestation], { [revision]: commit });
    const { why, fix } = await refusal(holding([index], parts.toSpliced(lost, 1)));
    expect(why).toContain('incomplete');
    expect(why).toContain(parts[lost]?.digest);
    expect(fix).toContain('mends');
  });

  test.each([[{}], [{ [revision]: 'main' }]])('labels %j of this run do not name its commit: nothing shows that it is the same', async (labels) => {
    expect((await refusal(holding([mine]), planFor({}, labels))).why).toContain('does not name its own commit');
  });

  test('all tags are named at once', async () => {
    const other = makeIndex(both, [], { [revision]: 'b' });
    expect((await refusal(holding([other, other]))).why.split('\n').filter((line) => line.includes('1.2.3'))).toHaveLength(2);
  });
});

test('overwrite asks nothing and adopts nothing', async () => {
  const registry = holding([mine, mine]);
  expect(await find(registry, planFor({ overwrite: true }))).toEqual({});
  expect(registry.calls).toEqual([]);
});

test('a registry that can\'t be read fails before building', async () => {
  const registry = memoryRegistry({ refuse: (operation, image) => new RegistryError({ operation, image, status: 500, body: '' }) });
  await expect(find(registry)).rejects.toMatchObject({ code: 'REGISTRY_FAILED', why: expect.stringContaining('Nothing was built') as unknown });
});
