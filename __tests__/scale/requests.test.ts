// What the formulas say of each other; that they are true of real publishes is e2e/requests.test.ts.
import { describe, expect, test } from '@jest/globals';
import { allRegistryRequests, apiRequests, planRequests, registryParts, registryRequests, totalOf, type PublishShape } from '../../scripts/scale/requests.ts';
import { scaleRegions } from '../../scripts/scale/scale-region.ts';
import { fleets, pushRequests, release, shapes, stepsOf } from '../../scripts/scale/scenarios.ts';

const changed = (changes: Partial<PublishShape>): number => allRegistryRequests({ ...release, ...changes });
const base = allRegistryRequests(release);

describe('one more', () => {
  test.each<[string, Partial<PublishShape>, number]>([
    // Manifest and attestation are seen in merge and verify, the platform's own index in merge; the older image has one more too.
    ['platform: its manifests, config and layer', { platforms: 3 }, 2 * 2 + 1 + 1 + 2],
    ['layer that is looked into, of each platform', { layersRead: 2 }, 2],
    ['fixed tag: looked for, seen, moved, settled', { tags: [...release.tags, { name: '1.2.3-x', kind: 'fixed' }] }, 1 + 2 + 3 + 1],
    ['repository: all but what is looked into', { repositories: 2 }, totalOf(registryRequests(release, false))],
    ['pull without a login', { pullCheck: true }, 3],
  ])('%s', (_, changes, more) => {
    expect(changed(changes) - base).toBe(more);
  });
});

test('parts add up to the whole, and writes do not depend on platforms', () => {
  expect(registryParts(release, true).reduce((sum, { counts }) => sum + totalOf(counts), 0)).toBe(base);
  expect(registryRequests({ ...release, platforms: 100 }, true)).toMatchObject({ 'tag-put': registryRequests(release, true)['tag-put'], 'manifest-put': 1 });
});

test('a plan reads the tags that move, each with a refusal before it has a token, and the image under them', () => {
  const moving = release.tags.filter(({ kind }) => kind !== 'fixed').length;
  expect(totalOf(planRequests(release))).toBe(2 * moving + release.platforms + 1);
  expect(planRequests({ ...release, tags: release.tags.filter(({ kind }) => kind === 'fixed') })).toEqual({});
});

test('GitHub is asked once for versions and once for commits, however many tags there are', () => {
  expect(shapes.map(({ shape }) => apiRequests(shape))).toEqual(shapes.map(() => 1));
  expect(apiRequests({ ...release, gitTagPages: 4 })).toBe(4);
  expect(apiRequests({ ...release, tags: [{ name: 'main', kind: 'revision' }], before: 'nothing' })).toBe(0);
});

test('the publishes of the simulation are those of the formulas', () => {
  expect(stepsOf(release, pushRequests).reduce((sum, { requests }) => sum + requests, 0)).toBe(base + pushRequests);
  expect(fleets.every(({ fleet }) => fleet.runs === 1000)).toBe(true);
});

test('every region is a table', () => {
  for (const region of Object.values(scaleRegions())) expect(region).toMatch(/^(?:Each publish .+\n\n)?(?:\|.+\|\n?)+$/);
});
