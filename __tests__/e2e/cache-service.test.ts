// GitHub's cache service through BuildKit, against a stand-in of it, with a new builder each time: hits on both platforms,
// who may write, and builds that stay green whatever the service does.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { branchPush } from '../../scripts/tag-push-event.ts';
import { startCacheService, type CacheService } from '../../testbed/cache-service/service.ts';
import { act, allTagsOf, bedInputs, freshImage, makeWorkspace, openBed } from './bed.ts';
import { allCached, cachedDockerfile, cachedSteps, cacheWarnings, endOf, green } from './cached-steps.ts';
import { pullRequest } from './pull-request-event.ts';

const bed = openBed();
const minute = 60_000;
const workspace = makeWorkspace({ Dockerfile: cachedDockerfile });
let service: CacheService;

beforeAll(async () => {
  service = await startCacheService();
});

afterAll(async () => {
  await service.stop();
});

describe('the cache service', () => {
  const image = freshImage(bed);
  /** Nothing is pushed: what is found comes from the service. */
  const inputs = { ...bedInputs(bed, image), cache: 'gha', push: 'false' };

  test('keeps a scope a platform; with a new builder the next run finds every step of both, and saves nothing twice', async () => {
    const first = await act(bed, { ...branchPush('main'), workspace, inputs, env: service.environment() });
    expect(endOf(first.main)).toEqual(green);
    expect(cacheWarnings(first.main)).toEqual([]);
    const kept = service.entries().length;
    const scopes = service.entries().flatMap(({ key }) => /^index-(\S+)-1-/.exec(key)?.[1] ?? []);
    expect(scopes.toSorted()).toEqual([expect.stringMatching(/\.default\.linux-amd64$/), expect.stringMatching(/\.default\.linux-arm64$/)]);
    const { main } = await act(bed, { ...branchPush('main'), workspace, inputs, env: service.environment() });
    expect(endOf(main)).toEqual(green);
    expect(cachedSteps(main)).toEqual(allCached);
    expect(service.entries()).toHaveLength(kept);
  }, 4 * minute);

  test("by itself a pull request reads the default branch's and writes its own", async () => {
    const env = service.environment([{ Scope: 'refs/pull/12/merge', Permission: 3 }, { Scope: 'refs/heads/main', Permission: 1 }]);
    const { main } = await act(bed, { ...pullRequest('same-repository'), workspace: makeWorkspace({ Dockerfile: `${cachedDockerfile}RUN true\n` }), inputs: { ...bedInputs(bed, image), cache: 'auto' }, env });
    expect(endOf(main)).toEqual(green);
    expect(cachedSteps(main)).toEqual(allCached);
    expect(main.log).toContain(`Cache: registry ${image}-cache, only read; GitHub's cache service, read and written (this run publishes nothing).`);
    expect(service.entries().filter(({ scope, key }) => scope === 'refs/pull/12/merge' && key.startsWith('index-'))).toHaveLength(2);
    expect(allTagsOf(bed, `${image}-cache`)).toEqual([]);
  }, 3 * minute);
});

describe('a build stays green, with one warning at most, and a cache service that', () => {
  beforeEach(() => service.clear());
  const build = async (env: Record<string, string>): Promise<readonly string[]> => {
    const { main } = await act(bed, { ...branchPush('main'), workspace, inputs: { ...bedInputs(bed, freshImage(bed)), cache: 'gha', platforms: 'linux/amd64', push: 'false', 'cache-timeout': '4s' }, env });
    expect(endOf(main)).toEqual(green);
    return cacheWarnings(main);
  };
  const notSaved = (why: RegExp): unknown => expect.stringMatching(new RegExp(`The build cache was not saved for linux/amd64; .*${why.source}`));

  test('answers with errors', async () => {
    service.setTrouble({ kind: 'failing' });
    expect(await build(service.environment())).toEqual([notSaved(/exporting to GitHub Actions Cache: internal/)]);
  }, 2 * minute);

  test('takes nothing more', async () => {
    service.setTrouble({ kind: 'full' });
    expect(await build(service.environment())).toEqual([notSaved(/403|exhausted|insufficient/)]);
  }, 2 * minute);

  test('lets this run only read, as the token says', async () => {
    expect(await build(service.environment([{ Scope: 'refs/heads/main', Permission: 1 }]))).toEqual([]);
    expect(service.requests.filter(({ path }) => path.endsWith('/CreateCacheEntry'))).toEqual([]);
  }, 2 * minute);

  test('denies a write that the token allows', async () => {
    const forged = service.environment([{ Scope: 'refs/heads/main', Permission: 3 }]);
    service.setTrouble({ kind: 'denying' });
    expect(await build(forged)).toEqual([notSaved(/reserve/)]);
  }, 2 * minute);

  test('is not there, or answers nobody', async () => {
    expect(await build({})).toEqual([expect.stringContaining("cache is gha, and can't be used: this runner has no cache service.")]);
    expect(await build({ ...service.environment(), ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' })).toEqual([notSaved(/refused/)]);
  }, 3 * minute);

  test('is too slow', async () => {
    service.setTrouble({ kind: 'slow', milliseconds: 60_000 });
    expect(await build(service.environment())).toEqual([notSaved(/took longer than 4\.0 s/)]);
  }, 2 * minute);
});
