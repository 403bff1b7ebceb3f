// A chosen cache meets the builder that setup found.
import { describe, expect, test } from '@jest/globals';
import { settleCache } from '../../src/cache/settle-cache.ts';
import type { CacheUse } from '../../src/domain/cache.ts';
import type { Session } from '../../src/domain/session.ts';
import { image, planWith } from '../fakes/plan.ts';

const registry: CacheUse = { backend: 'registry', image, branch: 'main', otherBranches: [], read: true, write: false };
const gha: CacheUse = { backend: 'gha', service: 2, read: true, write: true };
const none = { present: [], warnings: [] };

type Parts = { readonly driver?: string; readonly buildx?: string; readonly buildkit?: readonly string[]; readonly containerdStore?: boolean };

function settle(uses: readonly CacheUse[], { driver = 'docker-container', buildx = '0.36.1', buildkit = ['v0.32.2'], containerdStore = false }: Parts, restored = none): ReturnType<typeof settleCache> {
  const plan = planWith({}, { cache: { uses, reason: 'Cache: chosen.', warnings: [] }, notices: ['Cache: chosen.'] });
  const session: Pick<Session, 'builder' | 'tools'> = {
    tools: { docker: '28.0.0', buildx, engine: { version: '28.0.0', containerdStore, architecture: 'amd64' } },
    builder: { name: 'b', driver, own: true, nodes: buildkit.map((version, index) => ({ name: `b${index}`, endpoint: 'unix', platforms: [], buildkit: version })) },
  };
  return settleCache(plan, session, restored);
}

describe('the docker driver', () => {
  test('without the containerd image store keeps none, and the log says so', () => {
    const { cache, notices } = settle([registry], { driver: 'docker' });
    expect(cache).toMatchObject({ uses: [], reason: expect.stringContaining('containerd image store'), warnings: [] });
    expect(notices).toEqual(['Cache: chosen.', cache.reason]);
  });

  test('with it all stays', () => {
    expect(settle([registry], { driver: 'docker', containerdStore: true }).cache.uses).toEqual([registry]);
  });
});

describe('the cache service', () => {
  test.each<[string, Parts, boolean]>([
    ['new tools', {}, true],
    ['the first that can', { buildx: '0.21.0', buildkit: ['v0.20.0'] }, true],
    ['a build from source', { buildx: '0.0.0' }, true],
    ['a node that does not tell', { buildkit: ['unknown'] }, true],
    ['an old Buildx', { buildx: '0.20.1' }, false],
    ['one old node', { buildkit: ['v0.32.2', 'v0.19.0'] }, false],
  ])('%s', (_, parts, stays) => {
    const { cache } = settle([registry, gha], parts);
    expect(cache.uses).toEqual(stays ? [registry, gha] : [registry]);
    expect(cache.warnings).toEqual(stays ? [] : [expect.stringMatching(/needs Buildx 0\.21\.0 and BuildKit 0\.20\.0 or later, and (?:Buildx is 0\.20\.1|BuildKit of b1 is v0\.19\.0)\./)]);
  });

  test('of the first version works with older ones', () => {
    const first: CacheUse = { ...gha, service: 1 };
    expect(settle([first], { buildx: '0.16.0', buildkit: ['v0.13.0'] }).cache.uses).toEqual([first]);
  });
});

test('what was restored is known to the plan from then on', () => {
  const { cache } = settle([registry], {}, { present: ['/x'], warnings: ['not restored'] } as never);
  expect(cache).toMatchObject({ present: ['/x'], warnings: ['not restored'], reason: 'Cache: chosen.' });
});
