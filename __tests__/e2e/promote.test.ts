// The promote action on real registries: an image that was tried out gets the tags that users follow, byte for byte.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openBed } from './bed.ts';
import { startReleases, type Releases } from './releases.ts';

const bed = openBed();
let releases: Releases;
let older = '';
let newer = '';

const live = async (tag: string, at = 0): Promise<string | undefined> => {
  const place = releases.places[at];
  return (await place?.client.manifest(place.repository, tag))?.digest;
};

beforeAll(async () => {
  releases = await startReleases(bed, 2);
  const { image } = releases;
  // Only in the first registry: the second gets it by promotion.
  const only = { images: image };
  const old = await releases.publish({ kind: 'branch', commit: 1 }, { ...only, tags: 'type=raw,value=edge\ntype=sha,format=long' });
  const now = await releases.publish({ kind: 'branch', commit: 2 }, { ...only, tags: 'type=raw,value=edge' });
  for (const { exitCode, log } of [old, now]) if (exitCode !== 0) throw new Error(log);
  older = old.outputs['digest'] ?? '';
  newer = now.outputs['digest'] ?? '';
}, 120_000);

afterAll(async () => releases.stop());

describe('promote', () => {
  test('a dry run names both ends of every tag, and moves none', async () => {
    const { exitCode, log } = await releases.dispatch('promote', { source: 'edge', tags: 'stable', 'dry-run': 'true' });
    expect({ exitCode, log: exitCode === 0 ? '' : log }).toEqual({ exitCode: 0, log: '' });
    expect(log).toContain(`${releases.image}:stable from no image to ${newer}`);
    expect(await live('stable')).toBeUndefined();
  }, 60_000);

  test('gives the same digest other tags, in another registry too', async () => {
    const { exitCode, log, outputs, summary } = await releases.dispatch('promote', { source: 'edge', tags: 'stable\n2.0.0' });
    expect({ exitCode, log: exitCode === 0 ? '' : log }).toEqual({ exitCode: 0, log: '' });
    expect(outputs['digest']).toBe(newer);
    expect(Object.keys(JSON.parse(outputs['digests'] ?? '{}') as object)).toEqual(['linux/amd64', 'linux/arm64']);
    expect(summary).toContain('## Promoted');
    expect([await live('stable'), await live('2.0.0'), await live('stable', 1), await live('2.0.0', 1)]).toEqual([newer, newer, newer, newer]);
  }, 60_000);

  test('again it changes nothing and says so', async () => {
    const { exitCode, outputs } = await releases.dispatch('promote', { source: newer, tags: 'stable' });
    expect({ exitCode, result: outputs['result'] }).toEqual({ exitCode: 0, result: 'unchanged' });
  }, 60_000);

  test('an older image does not take a moving tag from a newer one, unless forced', async () => {
    const guarded = await releases.dispatch('promote', { source: older, tags: 'stable' });
    expect({ exitCode: guarded.exitCode, live: await live('stable') }).toEqual({ exitCode: 0, live: newer });
    expect(guarded.log).toMatch(/were not moved: .*newer commit/);
    const forced = await releases.dispatch('promote', { source: older, tags: 'stable', 'moving-tags': 'force' });
    expect({ exitCode: forced.exitCode, live: await live('stable') }).toEqual({ exitCode: 0, live: older });
  }, 60_000);

  test('a full version that exists is refused', async () => {
    const { exitCode, log } = await releases.dispatch('promote', { source: older, tags: '2.0.0' });
    expect(exitCode).toBe(1);
    expect(log).toContain('IMMUTABLE_TAG');
    expect(await live('2.0.0')).toBe(newer);
  }, 60_000);

  test('an image that is not there can not be promoted', async () => {
    const { exitCode, log } = await releases.dispatch('promote', { source: 'nothing', tags: 'stable' });
    expect(exitCode).toBe(1);
    expect(log).toContain('SOURCE_NOT_FOUND');
  }, 60_000);
});
