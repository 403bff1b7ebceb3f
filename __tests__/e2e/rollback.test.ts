// The rollback action on the real registry: what a release engineer does at two in the morning, step by step.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openBed } from './bed.ts';
import { startReleases, type Releases } from './releases.ts';

const bed = openBed();
let releases: Releases;
let first = '';
let second = '';
let third = '';

const live = async (tag: string): Promise<string | undefined> => {
  const [place] = releases.places;
  return (await place?.client.manifest(place.repository, tag))?.digest;
};

beforeAll(async () => {
  releases = await startReleases(bed);
  const digests: string[] = [];
  for (const [commit, version] of ['1.2.0', '1.2.1', '1.2.2'].entries()) {
    const { outputs, exitCode, log } = await releases.publish({ kind: 'version', version, commit });
    if (exitCode !== 0) throw new Error(log);
    digests.push(outputs['digest'] ?? '');
  }
  [first = '', second = '', third = ''] = digests;
}, 120_000);

afterAll(async () => releases.stop());

describe('rollback', () => {
  test('a dry run says which digest each tag would get, and moves none', async () => {
    const { exitCode, log, summary } = await releases.dispatch('rollback', { tags: '1.2\n1', 'dry-run': 'true' });
    expect({ exitCode, log: exitCode === 0 ? '' : log }).toEqual({ exitCode: 0, log: '' });
    expect(log).toContain(`${releases.image}:1.2 from ${third} to ${second}`);
    expect(summary).toContain('No tag was moved.');
    expect(await live('1.2')).toBe(third);
  }, 60_000);

  test('puts moving tags to the image before, and says what each had', async () => {
    const { exitCode, log, outputs, summary } = await releases.dispatch('rollback', { tags: '1.2\n1' });
    expect({ exitCode, log: exitCode === 0 ? '' : log }).toEqual({ exitCode: 0, log: '' });
    expect(outputs['result']).toBe('published');
    expect(outputs['digest']).toBe(second);
    expect(JSON.parse(outputs['previous'] ?? '')).toEqual({ [`${releases.image}:1.2`]: third, [`${releases.image}:1`]: third });
    expect(summary).toContain('## Rolled back');
    expect([await live('1.2'), await live('1'), await live('1.2.2')]).toEqual([second, second, third]);
  }, 60_000);

  test('once more goes further back, not forth to what the first one took away', async () => {
    const { outputs } = await releases.dispatch('rollback', { tags: '1.2' });
    expect(outputs['digest']).toBe(first);
    expect(await live('1.2')).toBe(first);
  }, 60_000);

  test('goes to any digest that was live, and back to the newest', async () => {
    const { exitCode } = await releases.dispatch('rollback', { tags: '1.2', to: third });
    expect(exitCode).toBe(0);
    expect(await live('1.2')).toBe(third);
  }, 60_000);

  test('refuses a digest that never was live, and lists those that were', async () => {
    const { exitCode, log } = await releases.dispatch('rollback', { tags: '1.2', to: `sha256:${'0'.repeat(64)}` });
    expect(exitCode).toBe(1);
    expect(log).toContain('NOTHING_TO_ROLL_BACK');
    expect(log).toContain(second);
    expect(await live('1.2')).toBe(third);
  }, 60_000);

  test('refuses a full version', async () => {
    const { exitCode, log } = await releases.dispatch('rollback', { tags: '1.2.2' });
    expect(exitCode).toBe(1);
    expect(log).toContain('IMMUTABLE_TAG');
  }, 60_000);

  test('a tag that never moved has nothing to go back to', async () => {
    const { exitCode, log } = await releases.dispatch('rollback', { tags: 'never-was' });
    expect(exitCode).toBe(1);
    expect(log).toContain('NOTHING_TO_ROLL_BACK');
  }, 60_000);

  test('a former image whose parts were cleaned away is not put back', async () => {
    const [place] = releases.places;
    const former = await place?.client.manifest(place.repository, second);
    const [child] = (former?.content['manifests'] ?? []) as readonly { readonly digest: string }[];
    place?.front.inject({ stages: ['manifest-get', 'manifest-head'], reference: child?.digest ?? '', times: 'always', fault: { kind: 'gone' } });
    const { exitCode, log } = await releases.dispatch('rollback', { tags: '1.2', to: second });
    place?.front.clear();
    expect(exitCode).toBe(1);
    expect(log).toContain('No tag was moved');
    expect(await live('1.2')).toBe(third);
  }, 60_000);

  test('a newer release moves the tag forward again', async () => {
    await releases.dispatch('rollback', { tags: '1.2' });
    const { exitCode, outputs } = await releases.publish({ kind: 'version', version: '1.2.3', commit: 3 });
    expect(exitCode).toBe(0);
    expect(await live('1.2')).toBe(outputs['digest']);
  }, 60_000);
});
