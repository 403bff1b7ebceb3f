// The parts of a leg's plan that are decided without anybody's help: which inputs win, and where a base is.
import { describe, expect, test } from '@jest/globals';
import { parseDigest } from '../../src/domain/digest.ts';
import { parseImageId } from '../../src/domain/image-definition.ts';
import { destinationFor, onBases, platformPlan, restrictedPlan, setupPlan, withOwnFolder } from '../../src/legs/leg-plan.ts';
import { imageInputs, legInputs, plannedInputs, planningInputs } from '../../src/legs/planned-inputs.ts';
import { inputNames } from '../../src/inputs/input-table.ts';
import { amd64, arm64, image, must, planWith } from '../fakes/plan.ts';

const id = must(parseImageId('base'));
const digest = must(parseDigest(`sha256:${'1'.repeat(64)}`));

describe('inputs', () => {
  test('of the plan that are decided for all jobs are inputs of the action', () => {
    expect(plannedInputs.filter((name) => !inputNames.includes(name))).toEqual([]);
  });

  test("of an image win over the step's; what is each job's own stays there", () => {
    expect(imageInputs({ labels: 'a', driver: 'remote', target: 't', timeout: '1h' }, { target: 'u', driver: 'kubernetes' })).toEqual({ labels: 'a', target: 'u', driver: 'kubernetes' });
    expect(planningInputs({ labels: 'a', timeout: '1h' }, { labels: 'b' })).toEqual({ labels: 'b', timeout: '1h' });
  });

  test("in a leg are the plan's, over its own, for the platforms of the whole image", () => {
    const own = { role: 'build', leg: '1', labels: 'own', password: 'p', driver: 'remote' };
    expect(legInputs(own, { inputs: { labels: 'plan', target: 't', role: 'plan', password: 'stolen' }, platforms: ['linux/amd64', 'linux/arm64'] })).toEqual({
      ...{ role: 'build', leg: '1', labels: 'plan', target: 't', password: 'p', driver: 'remote', platforms: 'linux/amd64,linux/arm64' },
    });
  });
});

describe('the plan of a leg', () => {
  test('has its platforms alone, one build each, and no optional platform of another leg', () => {
    const plan = restrictedPlan(planWith({ publish: { optionalPlatforms: [amd64, arm64] } }, { strategy: 'single' }), [arm64]);
    expect(plan).toMatchObject({ platforms: [arm64], strategy: 'per-platform', inputs: { build: { platforms: [arm64] }, publish: { optionalPlatforms: [arm64] } } });
  });

  test('verifies a platform without what only the index has', () => {
    const metadata = { ...planWith().metadata, annotations: [{ level: 'index', key: 'a', value: 'b' }, { level: 'manifest', key: 'a', value: 'b' }] as const };
    expect(platformPlan(planWith({ publish: { optionalPlatforms: [arm64] } }, { metadata }), arm64)).toMatchObject({
      ...{ platforms: [arm64], metadata: { tags: [], annotations: [{ level: 'manifest' }] }, inputs: { publish: { optionalPlatforms: [] } } },
    });
  });

  test('keeps in a folder only what others are built on and nobody publishes', () => {
    expect(destinationFor(planWith({}, { destination: { to: 'nowhere' } }), true)).toEqual({ to: 'layout', images: [image] });
    expect(destinationFor(planWith({}, { destination: { to: 'nowhere' } }), false)).toEqual({ to: 'nowhere' });
    expect(destinationFor(planWith(), true)).toEqual({ to: 'digest', images: [image] });
  });

  test('names a base by its digest, for each platform its own', () => {
    const { baseImages: contexts = new Map() } = onBases(planWith(), [[id, [{ platform: amd64, digest, name: image }, { platform: arm64, digest, layout: '/run/l' }]], [must(parseImageId('tools')), [{ platform: amd64, digest, name: image }]]]);
    expect([...contexts]).toEqual([
      [amd64, [`base=docker-image://${image}@${digest}`, `tools=docker-image://${image}@${digest}`]],
      [arm64, [`base=oci-layout:///run/l@${digest}`]],
    ]);
  });

  test('names a base also as its docker-bake file calls it, and buildx is given no other word for it', () => {
    const plan = planWith({ build: { buildContexts: ['os=target:base', 'more=../more'] } });
    const built = onBases(plan, [[id, [{ platform: amd64, digest, name: image }]]]);
    expect(built.inputs.build.buildContexts).toEqual(['more=../more']);
    expect(built.baseImages?.get(amd64)).toEqual([`base=docker-image://${image}@${digest}`, `os=docker-image://${image}@${digest}`]);
  });

  test('of several images sets up for all of them', () => {
    const other = planWith({}, { platforms: [arm64], attests: ['type=sbom'], metadata: { ...planWith().metadata, images: [`${image}-2` as never] } });
    expect(setupPlan([planWith({}, { platforms: [amd64] }), other])).toMatchObject({ platforms: [amd64, arm64], attests: ['type=sbom'], metadata: { images: [image, `${image}-2`] } });
  });

  test('of several images gives each a folder of the Actions cache, and leaves one that lasts', () => {
    const use = { backend: 'local', folder: '/c', read: true, write: true } as const;
    const plan = planWith({}, { cache: { uses: [{ ...use, lasting: false }, { ...use, lasting: true }], reason: '', warnings: [] } });
    expect(withOwnFolder(plan, id).cache.uses).toMatchObject([{ folder: '/c-base' }, { folder: '/c' }]);
  });
});
