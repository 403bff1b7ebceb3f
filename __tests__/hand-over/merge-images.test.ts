// The role merge in front of fakes: exactly the plan's platforms become images, each is published by itself or all together,
// and what is lacking or foreign moves no tag.
import { describe, expect, test } from '@jest/globals';
import type { Finished } from '../../src/domain/outcome.ts';
import { tagRefText } from '../../src/domain/image-ref.ts';
import { encodeExpected } from '../../src/hand-over/expected-codec.ts';
import { artifactName } from '../../src/hand-over/artifact-name.ts';
import { outputsOf } from '../../src/report/outputs.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { auditRecord } from '../../src/report/audit.ts';
import { RegistryError } from '../../src/world/ports/registry.ts';
import { decodeRecoverRecord } from '../../src/publish/transaction/recover-record.ts';
import { imageName, makeImage, push, tagName } from '../fakes/image.ts';
import { makeFleet, tagsIn } from './merging.ts';
import { expectedSet } from './sets.ts';

const versions = ['1', '1.2', '1.2.3', 'latest'];

function told(end: Finished): unknown {
  if (end.how !== 'failed') return end.how;
  return [end.error.code, end.error.what];
}

const asOutcome = (end: Finished): Parameters<typeof renderSummary>[0] => ({ ...end, startedAt: 0, endedAt: 1000, spans: [], calls: [], warnings: [], retried: [] });

describe('one image', () => {
  test('is published of exactly what the legs pushed, with the usual outcome', async () => {
    const fleet = await makeFleet({ ids: ['app'] });
    for (const leg of [0, 1]) fleet.handOver(leg);
    const end = await fleet.merge();
    expect(told(end)).toBe('published');
    expect(tagsIn(fleet.registry, 'app')).toEqual(versions);
    if (end.how !== 'published') throw new Error(end.how);
    expect(end.publication.index.platforms.map(({ platform, digest }) => [platform, digest])).toEqual([['linux/amd64', fleet.pushed(0).digest], ['linux/arm64', fleet.pushed(1).digest]]);
    const { digest, images = '' } = outputsOf(asOutcome(end), {});
    expect(JSON.parse(images)).toEqual({
      app: {
        result: 'published', digest, ref: `ghcr.io/octo-org/app@${digest ?? ''}`, version: '1.2.3',
        digests: { 'linux/amd64': fleet.pushed(0).digest, 'linux/arm64': fleet.pushed(1).digest },
        tags: ['1.2.3', '1.2', '1', 'latest'].map((tag) => `ghcr.io/octo-org/app:${tag}`),
      },
    });
    expect(renderSummary(asOutcome(end))).toMatch(/^## Published <code>ghcr\.io/);
  });

  test('a re-run of the leg that failed takes its newest record and the old one of the other', async () => {
    const fleet = await makeFleet({ ids: ['app'] });
    fleet.handOver(0);
    expect(told(await fleet.merge())).toEqual(['LEG_MISSING', 'app is not complete: linux/arm64 (leg 1) is missing.']);
    expect(tagsIn(fleet.registry, 'app')).toEqual([]);
    fleet.handOver(1, 2);
    expect(told(await fleet.merge({ environment: { GITHUB_RUN_ATTEMPT: '1' } }))).toEqual(['LEG_MISSING', 'app is not complete: linux/arm64 (leg 1) is missing.']);
    expect(told(await fleet.merge({ environment: { GITHUB_RUN_ATTEMPT: '2' } }))).toBe('published');
  });

  test('records by outputs, and beside a service that fails', async () => {
    const fleet = await makeFleet({ ids: ['app'], set: { handOver: 'outputs' } });
    for (const leg of [0, 1]) fleet.handOver(leg);
    const records = JSON.stringify(Object.fromEntries([0, 1].map((leg) => [`leg-${leg}`, fleet.artifacts.stored.get(artifactName(fleet.set, leg, 1))?.['records.json']])));
    expect(told(await fleet.merge({ inputs: { records } }))).toBe('published');
    expect(fleet.artifacts.calls).toEqual([]);
  });

  test('a foreign record is refused, and no tag moves', async () => {
    const fleet = await makeFleet({ ids: ['app'] });
    for (const leg of [0, 1]) fleet.handOver(leg);
    const name = artifactName(fleet.set, 1, 1);
    const text = fleet.artifacts.stored.get(name)?.['records.json'] ?? '';
    fleet.artifacts.put(name, { 'records.json': text.replace('"runId":"4711"', '"runId":"4710"') });
    const end = await fleet.merge();
    expect(told(end)).toEqual(['RECORD_REFUSED', "app is not merged: a record of it does not belong to this run's plan."]);
    expect(end.how === 'failed' && end.error.why).toContain('runId: found 4710, expected 4711');
    expect(tagsIn(fleet.registry, 'app')).toEqual([]);
    expect(fleet.registry.calls.filter((call) => call.startsWith('write'))).toEqual([]);
  });

  test('a record of an image that was not built as planned is found out', async () => {
    const fleet = await makeFleet({ ids: ['app'] });
    for (const leg of [0, 1]) fleet.handOver(leg);
    const bare = makeImage('linux/arm64', { content: 'without labels' });
    push(fleet.registry, [imageName('ghcr.io/octo-org/app')], [bare]);
    const name = artifactName(fleet.set, 1, 1);
    fleet.artifacts.put(name, { 'records.json': (fleet.artifacts.stored.get(name)?.['records.json'] ?? '').replace(fleet.pushed(1).digest, bare.digest) });
    expect(told(await fleet.merge())).toEqual(['METADATA_MISSING', expect.any(String)]);
    expect(tagsIn(fleet.registry, 'app')).toEqual([]);
  });

  test('goes without an optional platform that nobody handed over', async () => {
    const fleet = await makeFleet({ ids: ['app'], inputs: { 'optional-platforms': 'linux/arm64' } });
    fleet.handOver(0);
    const end = await fleet.merge();
    expect(end.how === 'published' && end.publication.index.platforms.map(({ platform }) => platform)).toEqual(['linux/amd64']);
  });

  test('a dry run publishes nothing', async () => {
    const dry = await makeFleet({ ids: ['app'] });
    expect((await dry.merge({ inputs: { 'dry-run': 'true' } })).how).toBe('planned');
    expect(dry.registry.calls).toEqual([]);
  });
});

describe('a run that publishes nothing', () => {
  const set = { publishes: false };

  test('ends well when every leg is there, and neither logs in nor asks a registry', async () => {
    const fleet = await makeFleet({ ids: ['app'], set });
    for (const leg of [0, 1]) fleet.handOver(leg);
    const end = await fleet.merge();
    expect(end).toEqual({ how: 'nothing', reason: 'Every leg is complete: linux/amd64, linux/arm64. The plan of this run only builds: there is nothing to merge.' });
    expect(renderSummary(asOutcome(end))).toContain('Every leg is complete');
    expect([...fleet.registry.calls, ...fleet.world.processes.commands]).toEqual([]);
  });

  test('fails without a leg, by its name, until that has been run again', async () => {
    const fleet = await makeFleet({ ids: ['app'], set });
    fleet.handOver(0);
    expect(told(await fleet.merge())).toEqual(['LEG_MISSING', 'app is not complete: linux/arm64 (leg 1) is missing.']);
    fleet.handOver(1, 2);
    expect(told(await fleet.merge({ environment: { GITHUB_RUN_ATTEMPT: '2' } }))).toBe('nothing');
    expect(fleet.registry.calls).toEqual([]);
  });

  test('names every image of several that lacks something, and publishes none', async () => {
    const fleet = await makeFleet({ set });
    for (const leg of [0, 2, 4, 5]) fleet.handOver(leg);
    const end = await fleet.merge();
    expect(told(end)).toEqual(['LEG_MISSING', '2 of 3 images were not built completely: app, app-api.']);
    expect(end.how === 'failed' && end.error.why).toMatch(/app \(LEG_MISSING\): .*linux\/arm64 \(leg 1\)[\s\S]*app-api \(LEG_MISSING\): .*linux\/arm64 \(leg 3\)/);
    expect(outputsOf(asOutcome(end), {})).toMatchObject({ pushed: 'false' });
    expect(outputsOf(asOutcome(end), {})).not.toHaveProperty('images');
    for (const leg of [1, 3]) fleet.handOver(leg);
    expect(await fleet.merge()).toMatchObject({ how: 'nothing', reason: expect.stringContaining('the images app, app-api, ap') as unknown });
    expect(fleet.registry.calls).toEqual([]);
  });

  test('goes without an optional platform, and not without all of them', async () => {
    const fleet = await makeFleet({ ids: ['app'], inputs: { 'optional-platforms': 'linux/arm64' }, set });
    fleet.handOver(0);
    expect(await fleet.merge()).toMatchObject({ how: 'nothing', reason: expect.stringContaining('Every leg that is needed is complete: linux/amd64.') as unknown });
    const none = await makeFleet({ ids: ['app'], inputs: { 'optional-platforms': 'linux/amd64,linux/arm64' }, set });
    expect(told(await none.merge())).toEqual(['LEG_MISSING', expect.any(String)]);
  });

  test('refuses a record with a digest, as a publish refuses one without', async () => {
    for (const publishes of [false, true]) {
      const [from, to] = [await makeFleet({ ids: ['app'], set: { publishes: !publishes } }), await makeFleet({ ids: ['app'], set: { publishes } })];
      for (const leg of [0, 1]) {
        from.handOver(leg);
        const text = from.artifacts.stored.get(artifactName(from.set, leg, 1))?.['records.json'] ?? '';
        to.artifacts.put(artifactName(to.set, leg, 1), { 'records.json': text.replaceAll(from.set.id, to.set.id) });
      }
      const end = await to.merge();
      expect(told(end)).toEqual(['RECORD_REFUSED', expect.any(String)]);
      expect(end.how === 'failed' && end.error.why).toMatch(publishes ? /digest: found none, expected what was pushed: the run publishes/ : /digest: found sha256:[0-9a-f]{64}, expected none: the run publishes nothing/);
    }
  });

  test('says so when the records can’t be fetched at all', async () => {
    const fleet = await makeFleet({ ids: ['app'], set: { ...set, handOver: 'outputs' } });
    await expect(fleet.merge()).rejects.toMatchObject({ code: 'HAND_OVER_FAILED' });
  });
});

describe('before anything is asked', () => {
  test.each([
    ['another run', { GITHUB_RUN_ID: '4712' }, 'a plan of the run 4711'],
    ['another commit', { GITHUB_SHA: 'b'.repeat(40) }, 'a plan of the commit aaaa'],
    ['another repository', { GITHUB_REPOSITORY: 'Octo-Org/Other' }, 'a plan of the repository Octo-Org/App'],
  ])('the plan of %s is refused', async (_, environment, words) => {
    const fleet = await makeFleet({ ids: ['app'] });
    await expect(fleet.merge({ environment })).rejects.toMatchObject({ code: 'INVALID_INPUT', why: expect.stringContaining(words) });
    expect([...fleet.registry.calls, ...fleet.artifacts.calls]).toEqual([]);
  });

  test('no plan, one that was changed, one of another version', async () => {
    const fleet = await makeFleet({ ids: ['app'] });
    for (const expected of ['x', encodeExpected(fleet.set).replace('"publishes":true', '"publishes":false'), encodeExpected(expectedSet({ ...fleet.set, actionVersion: '9.9.9' }))]) {
      await expect(fleet.merge({ inputs: { expected } })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    }
  });

  test('a job that comes to other tags than the plan', async () => {
    const fleet = await makeFleet({ ids: ['app'] });
    await expect(fleet.merge({ environment: { GITHUB_REF: 'refs/tags/v9.9.9' } })).rejects.toMatchObject({ code: 'INVALID_INPUT', what: 'This job comes to other tags, labels or annotations of app than the plan.' });
  });
});

describe('three images, two of whose names begin with the third', () => {
  const everything = [0, 1, 2, 3, 4, 5];

  test('each gets its own platforms and tags', async () => {
    const fleet = await makeFleet();
    for (const leg of everything) fleet.handOver(leg);
    const end = await fleet.merge();
    expect(told(end)).toBe('merged');
    const images = JSON.parse(outputsOf(asOutcome(end), {})['images'] ?? '{}') as Record<string, { digests: Record<string, string>; tags: string[] }>;
    for (const [at, id] of ['app', 'app-api', 'ap'].entries()) {
      expect(images[id]?.digests).toEqual({ 'linux/amd64': fleet.pushed(at * 2).digest, 'linux/arm64': fleet.pushed(at * 2 + 1).digest });
      expect(images[id]?.tags).toContain(`ghcr.io/octo-org/${id}:1.2.3`);
      expect(tagsIn(fleet.registry, id)).toEqual(versions);
    }
    expect(outputsOf(asOutcome(end), {})).toMatchObject({ pushed: 'true', result: 'published' });
    expect(renderSummary(asOutcome(end))).toMatch(/^## Published 3 images/);
    expect(JSON.parse(auditRecord(asOutcome(end)))).toMatchObject({ outcome: 'merged', images: { ap: { result: 'published', version: '1.2.3' } } });
  });

  test('one that lacks a leg fails alone, and the step names it', async () => {
    const fleet = await makeFleet();
    for (const leg of everything) if (leg !== 3) fleet.handOver(leg);
    const end = await fleet.merge();
    expect(told(end)).toEqual(['LEG_MISSING', '1 of 3 images was not published: app-api.']);
    expect(end.how === 'failed' && end.error.why).toContain('linux/arm64 (leg 3)');
    expect(['app', 'app-api', 'ap'].map((id) => tagsIn(fleet.registry, id))).toEqual([versions, [], versions]);
    const outputs = outputsOf(asOutcome(end), {});
    expect(JSON.parse(outputs['images'] ?? '{}')).toMatchObject({ app: { result: 'published' }, 'app-api': { result: 'failed', error: 'LEG_MISSING' }, ap: { result: 'published' } });
    expect(outputs).toMatchObject({ pushed: 'true', result: 'partial' });
    const summary = renderSummary(asOutcome(end));
    expect(summary).toContain('## Published 2 of 3 images');
    expect(summary).toContain('app-api is not complete');
  });

  test('one whose registry refuses it fails alone', async () => {
    const fleet = await makeFleet({ registry: { refuse: (operation, image) => (operation === 'writeManifest' && image.endsWith('/app') ? new RegistryError({ operation, image, status: 500, body: 'broken' }) : undefined) } });
    for (const leg of everything) fleet.handOver(leg);
    expect(told(await fleet.merge())).toEqual(['REGISTRY_FAILED', '1 of 3 images was not published: app.']);
    expect(['app', 'app-api', 'ap'].map((id) => tagsIn(fleet.registry, id).length)).toEqual([0, 4, 4]);
  });

  test('nothing was handed over at all, and the service is down', async () => {
    const fleet = await makeFleet();
    const end = await fleet.merge();
    expect(told(end)).toEqual(['LEG_MISSING', '3 of 3 images were not published: app, app-api, ap.']);
    expect(outputsOf(asOutcome(end), {})).not.toHaveProperty('result');
  });

  test('published a second time, all of them are unchanged', async () => {
    const fleet = await makeFleet();
    for (const leg of everything) fleet.handOver(leg);
    await fleet.merge();
    expect(outputsOf(asOutcome(await fleet.merge()), {})).toMatchObject({ result: 'unchanged' });
  });
});

describe('all or nothing', () => {
  const options = { set: { allOrNothing: true } };
  const everything = [0, 1, 2, 3, 4, 5];

  /** What was published before, under the moving tags of every image. */
  function publishedBefore(fleet: Awaited<ReturnType<typeof makeFleet>>): ReadonlyMap<string, string> {
    return new Map(
      fleet.set.images.map(({ id }) => {
        const name = imageName(`ghcr.io/octo-org/${id}`);
        const old = makeImage('linux/amd64', { content: `old ${id}`, labels: { 'org.opencontainers.image.version': '1.2.2', 'org.opencontainers.image.revision': 'e'.repeat(40) } });
        push(fleet.registry, [name], [old]);
        for (const tag of ['latest', '1', '1.2']) fleet.registry.addManifest(name, old, tagName(tag));
        return [id, old.digest];
      }),
    );
  }

  test('all', async () => {
    const fleet = await makeFleet(options);
    publishedBefore(fleet);
    for (const leg of everything) fleet.handOver(leg);
    expect(told(await fleet.merge())).toBe('merged');
    expect(['app', 'app-api', 'ap'].map((id) => tagsIn(fleet.registry, id))).toEqual([versions, versions, versions]);
    expect(decodeRecoverRecord(fleet.world.runner.saved.get('recover') ?? '')).toBeUndefined();
  });

  test('nothing when one lacks a leg', async () => {
    const fleet = await makeFleet(options);
    for (const leg of everything) if (leg !== 5) fleet.handOver(leg);
    const end = await fleet.merge();
    expect(told(end)).toEqual(['LEG_MISSING', '3 of 3 images were not published: app, app-api, ap.']);
    expect(end.how === 'failed' && end.error.why).toContain('app (LEG_MISSING): It is complete, and not published: ap is not, and all-or-nothing is true.');
    expect(fleet.registry.calls.filter((call) => call.startsWith('write'))).toEqual([]);
  });

  test('nothing when one is not what was planned, and no tag of any has moved', async () => {
    const fleet = await makeFleet(options);
    for (const leg of everything) fleet.handOver(leg);
    const bare = makeImage('linux/arm64', { content: 'without labels' });
    push(fleet.registry, [imageName('ghcr.io/octo-org/ap')], [bare]);
    const name = artifactName(fleet.set, 5, 1);
    fleet.artifacts.put(name, { 'records.json': (fleet.artifacts.stored.get(name)?.['records.json'] ?? '').replace(fleet.pushed(5).digest, bare.digest) });
    expect(told(await fleet.merge())).toEqual(['METADATA_MISSING', '3 of 3 images were not published: app, app-api, ap.']);
    expect(['app', 'app-api', 'ap'].map((id) => tagsIn(fleet.registry, id))).toEqual([[], [], []]);
  });

  test.each(['1.2.3', 'latest'])('when %s of the last image can’t move, every moving tag of all goes back', async (tag) => {
    const saved: string[] = [];
    const fleet = await makeFleet({
      ...options,
      registry: {
        refuse: (operation, image, reference) => {
          if (operation !== 'writeManifest' || !image.endsWith('/ap') || reference !== tag) return undefined;
          saved.push(fleet.world.runner.saved.get('recover') ?? '');
          return new RegistryError({ operation, image, status: 500, body: 'broken' });
        },
      },
    });
    const before = publishedBefore(fleet);
    for (const leg of everything) fleet.handOver(leg);
    const end = await fleet.merge();
    expect(told(end)).toEqual(['PUBLISH_RESTORED', '3 of 3 images were not published: app, app-api, ap.']);
    for (const id of ['app', 'app-api', 'ap']) {
      const tags = fleet.registry.tagsOf(imageName(`ghcr.io/octo-org/${id}`));
      expect({ id, latest: tags[tagName('latest')], one: tags[tagName('1')] }).toEqual({ id, latest: before.get(id), one: before.get(id) });
    }
    // Had the process died there, post would have put back the tags of the images that had moved already.
    const recover = decodeRecoverRecord(saved[0] ?? '');
    expect(recover?.tags.map((one) => tagRefText(one))).toEqual(expect.arrayContaining(['ghcr.io/octo-org/app:latest', 'ghcr.io/octo-org/app-api:latest', 'ghcr.io/octo-org/ap:latest']));
    expect(decodeRecoverRecord(fleet.world.runner.saved.get('recover') ?? '')?.tags.filter(({ tag: name }) => name === 'latest')).toBeUndefined();
    const { images = '{}', result } = outputsOf(asOutcome(end), {});
    expect(result).toBe('restored');
    expect(JSON.parse(images)).toMatchObject({ app: { result: 'restored' }, 'app-api': { result: 'restored' }, ap: { result: 'restored' } });
    expect(renderSummary(asOutcome(end))).toContain('## Published 0 of 3 images');
  });

  test('a cancel before the tags moves none', async () => {
    const cancel = new AbortController();
    const fleet = await makeFleet({ ...options, registry: { refuse: (operation, image) => { if (operation === 'writeManifest' && image.endsWith('/ap')) cancel.abort('SIGINT'); return undefined; } } });
    for (const leg of everything) fleet.handOver(leg);
    expect(told(await fleet.merge({ signal: cancel.signal }))).toEqual(['BUILD_CANCELLED', expect.any(String)]);
    expect(['app', 'app-api', 'ap'].map((id) => tagsIn(fleet.registry, id))).toEqual([[], [], []]);
  });
});
