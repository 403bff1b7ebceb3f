// The local cache with a new builder each time: kept by the Actions cache (a stand-in of its service), or by a folder of the
// machine; bounded, never growing with what is old, and no matter to the build when it can't be had.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { branchPush } from '../../scripts/tag-push-event.ts';
import { startCacheService, type CacheService } from '../../testbed/cache-service/service.ts';
import { act, bedInputs, freshImage, leftBy, makeWorkspace, openBed, type Attempt } from './bed.ts';
import { allCached, cachedDockerfile, cachedSteps, cacheWarnings, endOf, green } from './cached-steps.ts';

const bed = openBed();
const minute = 60_000;
const lock = { 'app/uv.lock': 'one' };
let service: CacheService;

beforeAll(async () => {
  service = await startCacheService();
});

afterAll(async () => {
  await service.stop();
});

describe('kept by the Actions cache', () => {
  /** The same path each time, as on a hosted runner: archives of other paths are not found. */
  const temporary = mkdtempSync(join(tmpdir(), 'runner-temp-'));
  const inputs = { ...bedInputs(bed, freshImage(bed)), cache: 'local', push: 'false', 'cache-key': "deps-v1-{{ checksum 'app/*.lock' }}" };
  const build = (sha: string, files: Record<string, string>, more: Record<string, string> = {}): Promise<Attempt> =>
    act(bed, { ...branchPush('main'), sha, workspace: makeWorkspace({ Dockerfile: cachedDockerfile, ...files }), inputs: { ...inputs, ...more }, env: { ...service.environment(), RUNNER_TEMP: temporary } });

  test('every step of both platforms is found by the next commit, also after the lock file changed', async () => {
    const first = await build('a'.repeat(40), lock);
    expect(endOf(first.main)).toEqual(green);
    expect(cacheWarnings(first.main)).toEqual([]);
    const keys = service.entries().map(({ key }) => key);
    expect(keys.toSorted()).toEqual(['amd64', 'arm64'].map((name) => expect.stringMatching(new RegExp(`^deps-v1-[0-9a-f]{20}-\\S+\\.default\\.linux-${name}-a{40}$`))));
    const { main } = await build('b'.repeat(40), { 'app/uv.lock': 'two' });
    expect(endOf(main)).toEqual(green);
    expect(cachedSteps(main)).toEqual(allCached);
    expect(leftBy({ ...main, environment: { RUNNER_TEMP: temporary } }).filter((name) => name.includes('cache'))).toEqual([]);
  }, 4 * minute);

  test('larger than cache-max-size it is not kept', async () => {
    service.clear();
    const { main } = await build('c'.repeat(40), lock, { 'cache-max-size': '10kB', platforms: 'linux/amd64' });
    expect(endOf(main)).toEqual(green);
    expect(cacheWarnings(main)).toEqual([expect.stringMatching(/not saved for linux\/amd64; .*and cache-max-size is 10\.0 kB/)]);
    expect(service.entries()).toEqual([]);
  }, 2 * minute);

  test('a service that answers nobody is two warnings, one for each way', async () => {
    const { main } = await act(bed, {
      ...branchPush('main'),
      workspace: makeWorkspace({ Dockerfile: cachedDockerfile, ...lock }),
      inputs: { ...inputs, platforms: 'linux/amd64' },
      env: { ...service.environment(), ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' },
    });
    expect(endOf(main)).toEqual(green);
    expect(cacheWarnings(main)).toEqual([expect.stringContaining('could not be restored'), expect.stringContaining('was not saved')]);
  }, 2 * minute);
});

test('a folder that the machine keeps: hits on both platforms, and old content goes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  const inputs = { ...bedInputs(bed, freshImage(bed)), cache: 'local', 'cache-folder': folder, push: 'false' };
  const build = (more = ''): Promise<Attempt> => act(bed, { ...branchPush('main'), workspace: makeWorkspace({ Dockerfile: `${cachedDockerfile}${more}` }), inputs });
  const blobs = (): Record<string, number> => Object.fromEntries(readdirSync(folder).toSorted().map((name) => [name, readdirSync(join(folder, name, 'blobs', 'sha256')).length]));
  expect(endOf((await build()).main)).toEqual(green);
  const kept = blobs();
  expect(Object.keys(kept)).toEqual([expect.stringMatching(/\.default\.linux-amd64$/), expect.stringMatching(/\.default\.linux-arm64$/)]);
  const { main } = await build('RUN echo another\n');
  expect(endOf(main)).toEqual(green);
  expect(cachedSteps(main)).toEqual(allCached);
  // One layer more each, and no manifest of the first build's.
  expect(blobs()).toEqual(Object.fromEntries(Object.entries(kept).map(([name, count]) => [name, count + 1])));
  expect(Object.keys(kept).every((name) => statSync(join(folder, name)).isDirectory())).toBe(true);
}, 4 * minute);

test.each([
  ['a file that is not there', { 'cache-key': "v1-{{ checksum 'app/absent.lock' }}" }, {}, 'cache-key: given "app/absent.lock", expected a file of the workspace, or a pattern that fits one'],
  ['an unknown template', { 'cache-key': 'v1-{{ epoch }}' }, {}, 'cache-key: given "{{ epoch }}", expected a text with templates like'],
  ['no checkout', { 'cache-key': "v1-{{ checksum 'uv.lock' }}", context: 'https://github.com/octo-org/app.git' }, { '.git/HEAD': undefined }, 'which has no checkout'],
] as const)('before anything is built: a cache-key with %s', async (_, inputs, files, message) => {
  const workspace = makeWorkspace({ Dockerfile: cachedDockerfile });
  if ('.git/HEAD' in files) (await import('node:fs')).rmSync(join(workspace, '.git'), { recursive: true });
  const { main } = await act(bed, { workspace, inputs: { ...bedInputs(bed, freshImage(bed)), ...inputs, 'dry-run': 'true' } });
  expect(main.exitCode).toBe(1);
  expect(main.log).toContain('INVALID_INPUT');
  expect(main.log).toContain(message);
}, minute);
