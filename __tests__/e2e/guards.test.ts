// The guards of moving tags on the real registry, with an API that answers from a real Git repository: an older run, a
// backport, a pre-release, a rewritten branch. Registries have no compare-and-swap: races are in race.test.ts.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openBed } from './bed.ts';
import { startReleases, type Releases } from './releases.ts';

const bed = openBed();

async function live(releases: Releases, tag: string): Promise<string | undefined> {
  const [place] = releases.places;
  return (await place?.client.manifest(place.repository, tag))?.digest;
}

describe('a branch', () => {
  let releases: Releases;
  let newest = '';

  beforeAll(async () => {
    releases = await startReleases(bed);
    const { outputs, exitCode, log } = await releases.publish({ kind: 'branch', commit: 2 });
    if (exitCode !== 0) throw new Error(log);
    newest = outputs['digest'] ?? '';
  }, 60_000);
  afterAll(async () => releases.stop());

  test('is not moved back by an older run, which stays green and says so', async () => {
    const { exitCode, log, outputs, summary } = await releases.publish({ kind: 'branch', commit: 1 });
    expect({ exitCode, log: exitCode === 0 ? '' : log }).toEqual({ exitCode: 0, log: '' });
    expect([await live(releases, 'main'), await live(releases, 'latest')]).toEqual([newest, newest]);
    expect(log).toMatch(/::notice title=Tag kept::.*:main, .*:latest were not moved: .*newer commit/);
    expect(summary).toContain('**kept**');
    expect(JSON.parse(outputs['previous'] ?? '')).toEqual({});
  }, 60_000);

  test('the same commit again changes nothing and says so', async () => {
    const { exitCode, outputs } = await releases.publish({ kind: 'branch', commit: 2 });
    expect({ exitCode, result: outputs['result'] }).toEqual({ exitCode: 0, result: 'unchanged' });
  }, 60_000);

  test('with moving-tags: off no moving tag moves, not even forward', async () => {
    const { exitCode } = await releases.publish({ kind: 'branch', commit: 3 }, { 'moving-tags': 'off' });
    expect({ exitCode, live: await live(releases, 'main') }).toEqual({ exitCode: 0, live: newest });
  }, 60_000);

  test('with moving-tags: force an older commit takes it', async () => {
    const { exitCode, outputs } = await releases.publish({ kind: 'branch', commit: 0 }, { 'moving-tags': 'force' });
    expect({ exitCode, live: await live(releases, 'main') }).toEqual({ exitCode: 0, live: outputs['digest'] });
    expect(outputs['digest']).not.toBe(newest);
  }, 60_000);

  test('after a force-push the commit that is on the branch moves it, with a notice', async () => {
    const elsewhere = await releases.git.commit('other', { from: releases.commits[0] ?? '' });
    await releases.git.setBranch('main', elsewhere);
    const gone = await releases.publish({ kind: 'branch', commit: 3 }, { 'moving-tags': 'force' });
    expect(gone.exitCode).toBe(0);
    const { exitCode, log } = await releases.publishCommit(elsewhere);
    expect({ exitCode, log: exitCode === 0 ? '' : log }).toEqual({ exitCode: 0, log: '' });
    expect(log).toContain('::notice title=Remark on a tag::');
    expect(await live(releases, 'main')).not.toBe(gone.outputs['digest']);
  }, 60_000);
});

describe('a version', () => {
  let releases: Releases;
  let highest = '';

  beforeAll(async () => {
    releases = await startReleases(bed);
    for (const [commit, version] of ['1.2.8', '1.3.0'].entries()) {
      const { outputs, exitCode, log } = await releases.publish({ kind: 'version', version, commit });
      if (exitCode !== 0) throw new Error(log);
      highest = outputs['digest'] ?? '';
    }
  }, 60_000);
  afterAll(async () => releases.stop());

  test('a backport moves its own minor, and neither the major nor latest', async () => {
    const latest = await releases.publish({ kind: 'version', version: '1.3.0', commit: 1 }, { tags: 'type=semver,pattern={{version}}\ntype=raw,value=latest' });
    expect(latest.exitCode).toBe(0);
    const { exitCode, outputs, log } = await releases.publish({ kind: 'version', version: '1.2.9', commit: 2 }, { tags: 'type=semver,pattern={{version}}\ntype=semver,pattern={{major}}.{{minor}}\ntype=semver,pattern={{major}}' });
    expect({ exitCode, log: exitCode === 0 ? '' : log }).toEqual({ exitCode: 0, log: '' });
    const own = outputs['digest'];
    expect([await live(releases, '1.2.9'), await live(releases, '1.2'), await live(releases, '1'), await live(releases, 'latest')]).toEqual([own, own, highest, highest]);
    expect(log).toMatch(/:1, .*:latest were not moved: .*1\.3\.0/);
  }, 60_000);

  test('a pre-release moves none of them', async () => {
    const { exitCode, outputs } = await releases.publish({ kind: 'version', version: '2.0.0-rc.1', commit: 3 }, { flavor: 'latest=true' });
    expect(exitCode).toBe(0);
    expect([await live(releases, '2.0.0-rc.1'), await live(releases, '1'), await live(releases, 'latest')]).toEqual([outputs['digest'], highest, highest]);
  }, 60_000);

  test('another commit under a version that exists is refused before anything is written', async () => {
    const before = await live(releases, '1.3.0');
    const { exitCode, log } = await releases.publish({ kind: 'version', version: '1.3.0', commit: 3 });
    expect(exitCode).toBe(1);
    expect(log).toContain('IMMUTABLE_TAG');
    expect(await live(releases, '1.3.0')).toBe(before);
  }, 60_000);
});
