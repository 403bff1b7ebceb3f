// What one build reads and writes: its own, its siblings', the default branch's; written only its own, never able to fail it.
import { describe, expect, test } from '@jest/globals';
import { cacheEntries, localFolder, ownReferences } from '../../src/cache/cache-entries.ts';
import { hasNothingNew, planCacheExports } from '../../src/cache/cache-exports.ts';
import { localKeys } from '../../src/cache/local-keys.ts';
import { planBuilds, planLoad } from '../../src/build/build-requests.ts';
import type { BuildReport } from '../../src/domain/build.ts';
import type { CachePlan, CacheUse } from '../../src/domain/cache.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { amd64, arm64, image, planWith, type InputChanges } from '../fakes/plan.ts';

const registry: CacheUse = { backend: 'registry', image, branch: 'feature-x', otherBranches: ['main'], read: true, write: true };
const gha: CacheUse = { backend: 'gha', service: 2, read: true, write: true };
const local: CacheUse = { backend: 'local', folder: '/temp/cache', lasting: false, read: true, write: true };
const key = { exact: 'v1-abc', fallback: 'v1' };

function planOf(uses: readonly CacheUse[], cache: Partial<CachePlan> = {}, inputs: InputChanges = {}, changes: Partial<Plan> = {}): Plan {
  return planWith(inputs, { cache: { uses, reason: '', warnings: [], ...cache }, ...changes });
}

const ref = (tag: string): string => `type=registry,ref=${image}:${tag}`;

describe('the registry', () => {
  test('own, siblings and the default branch are read; the own one is written, without being able to fail', () => {
    expect(cacheEntries(planOf([registry]), [arm64])).toEqual({
      from: [ref('feature-x.default.linux-arm64'), ref('feature-x.default.linux-amd64'), ref('main.default.linux-arm64'), ref('main.default.linux-amd64')],
      to: [`${ref('feature-x.default.linux-arm64')},mode=max,ignore-error=true,image-manifest=true,oci-mediatypes=true`],
    });
  });

  test('with a key: the exact one and its fallback are read and written; of siblings the fallback is read', () => {
    const { from, to } = cacheEntries(planOf([{ ...registry, otherBranches: [] }], { key }, { cache: { mode: 'min', scope: 'debug' }, build: { target: 'app' } }), [amd64]);
    expect(from).toEqual(['app.scope-debug.key-v1-abc.linux-amd64', 'app.scope-debug.key-v1.linux-amd64', 'app.scope-debug.key-v1.linux-arm64'].map((name) => ref(`feature-x.${name}`)));
    expect(to.map((entry) => /:(.*?),mode=min/.exec(entry)?.[1])).toEqual(['feature-x.app.scope-debug.key-v1-abc.linux-amd64', 'feature-x.app.scope-debug.key-v1.linux-amd64']);
  });

  test('only read, only written', () => {
    expect(cacheEntries(planOf([{ ...registry, write: false }]), [amd64]).to).toEqual([]);
    expect(cacheEntries(planOf([{ ...registry, read: false }]), [amd64]).from).toEqual([]);
  });

  test('one build for all platforms has a name of its own and reads those of each', () => {
    const { from, to } = cacheEntries(planOf([{ ...registry, otherBranches: [] }]), [amd64, arm64]);
    expect(from).toEqual([ref('feature-x.default.linux-amd64_linux-arm64'), ref('feature-x.default.linux-amd64'), ref('feature-x.default.linux-arm64')]);
    expect(to).toHaveLength(1);
  });
});

test("GitHub's service: a scope a platform; no secret is in the entry", () => {
  const { from, to } = cacheEntries(planOf([gha]), [amd64]);
  expect(from).toEqual([expect.stringMatching(/^type=gha,scope=octo-org-app-\w+\.default\.linux-amd64,timeout=1m$/), expect.stringMatching(/linux-arm64,timeout=1m$/)]);
  expect(to).toEqual([expect.stringMatching(/^type=gha,scope=\S+\.linux-amd64,mode=max,ignore-error=true$/)]);
});

test('local: folders that are there are read, a new one is written', () => {
  const own = localFolder('/temp/cache', planOf([local]), [amd64]);
  expect(cacheEntries(planOf([local], { present: [own] }), [amd64])).toEqual({ from: [`type=local,src=${own}`], to: [`type=local,dest=${own}.next,mode=max,ignore-error=true`] });
  expect(cacheEntries(planOf([local], { present: [] }), [amd64]).from).toEqual([]);
  // Before they are looked for, a dry run shows all.
  expect(cacheEntries(planOf([local]), [amd64]).from).toHaveLength(2);
});

test('keys of the Actions cache end with the commit, and fall back to older ones and to the static part of the key', () => {
  expect(localKeys(planOf([local]), '/temp/cache/x.linux-amd64')).toEqual({ key: `ghcr-buildx-cache-x.linux-amd64-${'a'.repeat(40)}`, fallbacks: ['ghcr-buildx-cache-x.linux-amd64-'] });
  expect(localKeys(planOf([local], { key }), '/temp/cache/x')).toEqual({ key: `v1-abc-x-${'a'.repeat(40)}`, fallbacks: ['v1-abc-x-', 'v1'] });
});

describe('calls', () => {
  const facts = { builder: 'b', folder: '/run', secrets: [] };

  test('a build reads and writes nothing; the call that saves comes apart, and makes nothing again', () => {
    const plan = planOf([registry], {}, { build: { pull: true, noCacheFilters: ['test'] } }, { attests: ['type=provenance'] });
    for (const request of planBuilds(plan, facts)) {
      expect(request.cacheFrom).toHaveLength(4);
      expect(request.cacheTo).toEqual([]);
    }
    const saving = planCacheExports(plan, facts);
    expect(saving.map(({ platforms }) => platforms)).toEqual([[amd64], [arm64]]);
    expect(saving[0]).toMatchObject({ destination: { to: 'nowhere' }, attests: [], annotations: [], pull: false, noCacheFilters: [], metadataFile: '/run/cache-linux-amd64.json' });
    expect(saving[0]?.cacheTo).toHaveLength(1);
    expect(saving[0]).toMatchObject({ labels: plan.metadata.labels, cacheFrom: planBuilds(plan, facts)[0]?.cacheFrom });
  });

  test("nothing is saved where nothing may be written, and a user's own entries stay in the build", () => {
    expect(planCacheExports(planOf([{ ...registry, write: false }]), facts)).toEqual([]);
    const own = planOf([], {}, { build: { cacheFrom: ['type=gha'], cacheTo: ['type=gha'] } });
    expect(planCacheExports(own, facts)).toEqual([]);
    expect(planBuilds(own, facts)[0]).toMatchObject({ cacheFrom: ['type=gha'], cacheTo: ['type=gha,ignore-error=true'] });
    const load = planLoad({ ...own, destination: { to: 'digest', images: [image], alsoLoad: ['x'] } }, facts);
    expect(load?.cacheTo).toEqual([]);
  });
});

describe('nothing new to save', () => {
  const [own = ''] = ownReferences(planOf([registry]), [amd64]);
  const report = (steps: readonly (readonly [string, boolean])[], imports: BuildReport['imports']): BuildReport => ({
    platforms: [amd64],
    startedAt: 0,
    milliseconds: 1,
    steps: steps.map(([name, cached]) => ({ name, cached, milliseconds: 0, key: name, inputs: [], readsContext: false })),
    warnings: [],
    ...(imports === undefined ? {} : { imports }),
  });
  const allCached = [['[a 1/2] FROM busybox', false], ['[a 2/2] RUN make', true]] as const;
  const folder = localFolder('/temp/cache', planOf([local]), [amd64]);

  test.each<[string, BuildReport, Plan, boolean, boolean]>([
    ['every step from the own reference', report(allCached, [{ from: own }]), planOf([registry]), true, true],
    ['a step that ran', report([...allCached, ['[b 1/1] RUN x', false]], [{ from: own }]), planOf([registry]), true, false],
    ['the own one was not there', report(allCached, [{ from: own, error: 'not found' }, { from: 'ghcr.io/o/i:main' }]), planOf([registry]), true, false],
    ['nothing is known of imports', report(allCached, undefined), planOf([registry]), true, false],
    ['gha, a new builder', report(allCached, [{ from: 'gha:1' }]), planOf([gha]), true, true],
    ['gha, a builder that had it already', report(allCached, [{ from: 'gha:1' }]), planOf([gha]), false, false],
    ['gha, a builder whose state is kept', report(allCached, [{ from: 'gha:1' }]), planOf([gha], {}, { builder: { keepState: true } }), true, false],
    ['local, its folder was there', report(allCached, [{ from: 'local:1' }]), planOf([local], { present: [folder] }), true, true],
    ["local, a sibling's folder was there", report(allCached, [{ from: 'local:1' }]), planOf([local], { present: [`${folder}x`] }), true, false],
    ['of two, one was not found', report(allCached, [{ from: own }]), planOf([registry, gha]), true, false],
  ])('%s', (_, built, plan, isOwn, expected) => {
    expect(hasNothingNew(built, plan, { own: isOwn })).toBe(expected);
  });
});
