// Which node builds which platform.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { choosePlace, loadsOf, placeAll, runsNatively } from '../../src/nodes/placement.ts';
import { environmentOf, plannedNodes } from '../../src/nodes/node-environment.ts';
import type { Platform } from '../../src/domain/platform.ts';
import type { BuilderNode } from '../../src/domain/session.ts';
import { amd64, arm64, platform } from '../fakes/plan.ts';

const armV7 = platform('linux/arm/v7');
const riscv = platform('linux/riscv64');

/** The first platform is its own. */
function node(name: string, platforms: readonly Platform[], madeFor?: readonly Platform[]): BuilderNode {
  const [own] = platforms;
  return { name, endpoint: `tcp://${name}:1`, platforms, ...(own === undefined ? {} : { own }), ...(madeFor === undefined ? {} : { madeFor }) };
}

const placesOf = (platforms: readonly Platform[], nodes: readonly BuilderNode[], loads?: ReadonlyMap<string, number>): Record<string, string> =>
  Object.fromEntries([...placeAll(platforms, nodes, loads)].map(([one, { node: name, emulated }]) => [one, emulated ? `${name} emulated` : name]));

describe('one platform', () => {
  test.each<[string, readonly BuilderNode[], string]>([
    ['native before emulated', [node('x', [amd64, arm64]), node('y', [arm64])], 'y'],
    ['what was made for it before what runs it natively', [node('x', [arm64]), node('y', [amd64, arm64], [arm64])], 'y'],
    ['of what was made for it, the native one', [node('x', [amd64, arm64], [arm64]), node('y', [arm64], [arm64])], 'y'],
    ['emulated where nothing else is', [node('x', [amd64, arm64])], 'x'],
    ['the first of equals', [node('x', [arm64]), node('y', [arm64])], 'x'],
  ])('%s', (_, nodes, name) => {
    expect(choosePlace(arm64, nodes)?.node).toBe(name);
  });

  test('the least loaded of equals; a better one however loaded', () => {
    const nodes = [node('x', [arm64]), node('y', [arm64]), node('z', [amd64, arm64])];
    expect(choosePlace(arm64, nodes, new Map([['x', 1]]))?.node).toBe('y');
    expect(choosePlace(arm64, nodes, new Map([['x', 9], ['y', 8]]))?.node).toBe('y');
  });

  test('nobody', () => {
    expect(choosePlace(riscv, [node('x', [amd64])])).toBeUndefined();
    expect(choosePlace(riscv, [])).toBeUndefined();
  });
});

test.each<[Platform, Platform, boolean]>([
  [amd64, platform('linux/386'), true],
  [amd64, platform('linux/amd64/v3'), true],
  [arm64, armV7, false],
  [arm64, amd64, false],
  [armV7, platform('linux/arm/v6'), true],
  [amd64, platform('windows/amd64'), false],
])('a processor for %s runs %s: %s', (own, wanted, runs) => {
  expect(runsNatively({ own }, wanted)).toBe(runs);
});

test('an emulated build counts as four', () => {
  expect(loadsOf([{ node: 'x', emulated: true }, { node: 'x', emulated: false }, { node: 'y', emulated: false }])).toEqual(new Map([['x', 5], ['y', 1]]));
});

describe('several platforms', () => {
  test('each on its own machine', () => {
    expect(placesOf([amd64, arm64], [node('x', [amd64, arm64]), node('y', [arm64, amd64])])).toEqual({ 'linux/amd64': 'x', 'linux/arm64': 'y' });
  });

  test('spread over equal nodes; an emulated one weighs more', () => {
    const equal = ['x', 'y', 'z'].map((name) => node(name, [amd64, arm64, armV7, riscv]));
    expect(Object.values(placesOf([amd64, arm64, armV7], equal))).toEqual(['x', 'y emulated', 'z emulated']);
    // x has one native build, y and z one emulated: the fourth goes to x.
    expect(placesOf([amd64, arm64, armV7, riscv], equal)['linux/riscv64']).toBe('x emulated');
  });

  test('what has the fewest places goes first', () => {
    const nodes = [node('x', [amd64], [amd64, arm64]), node('y', [amd64], [amd64])];
    expect(placesOf([amd64, arm64], nodes)).toEqual({ 'linux/arm64': 'x emulated', 'linux/amd64': 'y' });
  });

  test('after builds that were placed before, of other images', () => {
    const nodes = [node('x', [amd64]), node('y', [amd64])];
    const first = placeAll([amd64], nodes);
    expect(placesOf([amd64], nodes, loadsOf(first.values()))).toEqual({ 'linux/amd64': 'y' });
  });

  test('all that can be placed is, the same every time, and equal nodes differ by one native build at most', () => {
    const all = [amd64, arm64, armV7, riscv];
    fc.assert(
      fc.property(fc.array(fc.shuffledSubarray(all, { minLength: 1 }), { minLength: 1, maxLength: 5 }), fc.shuffledSubarray(all), (nodes, wanted) => {
        const list = nodes.map((platforms, at) => node(`n${at}`, platforms));
        const placed = placeAll(wanted, list);
        expect([...placed].toSorted()).toEqual([...placeAll(wanted, list)].toSorted());
        for (const one of wanted) expect(placed.has(one)).toBe(nodes.some((platforms) => platforms.includes(one)));
        for (const [one, { node: name, emulated }] of placed) {
          const chosen = list.find((candidate) => candidate.name === name);
          expect(chosen?.platforms).toContain(one);
          if (emulated) expect(list.some((candidate) => candidate.platforms.includes(one) && runsNatively(candidate, one))).toBe(false);
        }
      }),
    );
    const equal = Array.from({ length: 3 }, (_, at) => node(`n${at}`, [amd64]));
    let loads = new Map<string, number>();
    for (let builds = 0; builds < 7; builds++) loads = new Map([...loads, ...[...loadsOf(placeAll([amd64], equal, loads).values())].map(([name, weight]) => [name, weight + (loads.get(name) ?? 0)] as const)]);
    expect([...loads.values()].toSorted()).toEqual([2, 2, 3]);
  });
});

test('a node is reached by its own copy of the builder, an unknown one by the whole builder', () => {
  const builder = { name: 'b', driver: 'remote', own: false, nodes: [node('x', [amd64])], nodeConfigs: new Map([['x', '/run/nodes/b/x']]) };
  const session = { environment: { DOCKER_CONFIG: '/run/docker', BUILDX_CONFIG: '/home/buildx' }, builder };
  expect(environmentOf(session, 'x')).toEqual({ DOCKER_CONFIG: '/run/docker', BUILDX_CONFIG: '/run/nodes/b/x' });
  expect(environmentOf(session, 'gone')).toBe(session.environment);
  expect(environmentOf(session, undefined)).toBe(session.environment);
  expect(plannedNodes([amd64], builder).get(amd64)).toEqual({ node: 'x', emulated: false });
  expect(plannedNodes([amd64], { nodes: builder.nodes }).size).toBe(0);
});
