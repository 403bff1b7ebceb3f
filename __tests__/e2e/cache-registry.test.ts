// The registry cache on a real builder that is new each time: what it saves the next run, who may write it, and that trouble
// with it leaves a published image as it is.
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { branchPush, tagPush } from '../../scripts/tag-push-event.ts';
import { startFaultFront, type FaultFront } from '../../testbed/faults/front.ts';
import { act, allTagsOf, bedInputs, crane, freshImage, makeWorkspace, openBed, tagsOf, type Attempt } from './bed.ts';
import { allCached, cachedDockerfile, cachedSteps, cacheWarnings, endOf, green } from './cached-steps.ts';
import { pullRequest } from './pull-request-event.ts';

const bed = openBed();
const minute = 60_000;
const workspace = makeWorkspace({ Dockerfile: cachedDockerfile });

describe('a branch that publishes', () => {
  const image = freshImage(bed);
  const cache = `${image}-cache`;
  const digests = (): Record<string, string> => Object.fromEntries(allTagsOf(bed, cache).map((tag) => [tag, crane(bed, 'digest', `${cache}:${tag}`)]));
  let first: Attempt;

  beforeAll(async () => {
    first = await act(bed, { ...branchPush('main'), workspace, inputs: bedInputs(bed, image) });
  }, 3 * minute);

  test('keeps its cache in a repository beside the image, a tag a platform, after the tags have moved', () => {
    expect(endOf(first.main)).toEqual(green);
    expect(cachedSteps(first.main)).toEqual({});
    expect(cacheWarnings(first.main)).toEqual([]);
    expect(allTagsOf(bed, cache)).toEqual(['main.default.linux-amd64', 'main.default.linux-arm64']);
    expect(tagsOf(bed, image)).toEqual(['latest', 'main']);
    expect(first.main.log).toContain(`Cache: registry ${cache}, read and written (this run publishes).`);
    expect(first.main.summary).toContain(`registry ${cache}, read and written`);
  });

  test('finds every step of both platforms there with a new builder, and saves nothing twice', async () => {
    const before = digests();
    const { main } = await act(bed, { ...branchPush('main'), workspace, inputs: bedInputs(bed, image) });
    expect(endOf(main)).toEqual(green);
    expect(cachedSteps(main)).toEqual(allCached);
    expect(main.log).toContain('nothing new to save');
    expect(digests()).toEqual(before);
  }, 3 * minute);

  test('a pull request reads it and writes nothing', async () => {
    const before = digests();
    const { main } = await act(bed, { ...pullRequest('same-repository'), workspace: makeWorkspace({ Dockerfile: `${cachedDockerfile}RUN true\n` }), inputs: bedInputs(bed, image) });
    expect(endOf(main)).toEqual(green);
    expect(cachedSteps(main)).toEqual(allCached);
    expect(digests()).toEqual(before);
    expect(main.log).toContain(`Cache: registry ${cache}, only read (this run publishes nothing).`);
  }, 3 * minute);

  test("another branch reads the default branch's and writes its own", async () => {
    const before = digests();
    const { main } = await act(bed, { ...branchPush('feature/x'), workspace, inputs: { ...bedInputs(bed, image), strategy: 'single' } });
    expect(endOf(main)).toEqual(green);
    expect(cachedSteps(main)).toEqual(allCached);
    const after = digests();
    expect(after).toMatchObject(before);
    expect(Object.keys(after).filter((tag) => !(tag in before))).toEqual([expect.stringMatching(/^feature-x-[0-9a-f]{8}\.default\.linux-amd64_linux-arm64$/)]);
  }, 3 * minute);

  test('a release with cache-on-release: false neither reads nor writes it', async () => {
    const before = digests();
    const { main } = await act(bed, { ...tagPush('v2.0.0'), workspace, inputs: { ...bedInputs(bed, image), platforms: 'linux/amd64', 'cache-on-release': 'false' } });
    expect(endOf(main)).toEqual(green);
    expect(cachedSteps(main)).toEqual({});
    expect(digests()).toEqual(before);
  }, 3 * minute);
});

describe('trouble', () => {
  let front: FaultFront | undefined;

  afterEach(async () => {
    await front?.stop();
    front = undefined;
  });

  test('a registry that refuses the cache repository is one warning; the image is published', async () => {
    front = await startFaultFront({ upstream: bed.registryHost });
    const image = freshImage(bed, front.host);
    front.inject({ stages: ['upload-start', 'blob-mount', 'tag-get', 'tag-head', 'tag-put'], repository: `${image.slice(front.host.length + 1)}-cache`, fault: { kind: 'denied' }, times: 'always' });
    const { main } = await act(bed, { ...branchPush('main'), workspace, inputs: { ...bedInputs(bed, image), registry: front.host } });
    expect(endOf(main)).toEqual(green);
    expect(cacheWarnings(main)).toEqual([expect.stringMatching(/The build cache was not saved for linux\/amd64, linux\/arm64; .*denied/i)]);
    expect(main.outputs['result']).toBe('published');
    expect(crane(bed, 'digest', `${image.replace(front.host, bed.registryHost)}:main`)).toBe(main.outputs['digest']);
  }, 3 * minute);

  test('saving it ends with its time, after the image is published', async () => {
    front = await startFaultFront({ upstream: bed.registryHost });
    const image = freshImage(bed, front.host);
    const repository = `${image.slice(front.host.length + 1)}-cache`;
    front.inject({ stages: ['upload-start', 'upload-chunk', 'upload-finish'], repository, fault: { kind: 'hang' }, times: 'always' });
    const { main } = await act(bed, { ...branchPush('main'), workspace, inputs: { ...bedInputs(bed, image), registry: front.host, platforms: 'linux/amd64', 'cache-timeout': '2s' } });
    expect(endOf(main)).toEqual(green);
    expect(cacheWarnings(main)).toEqual([expect.stringContaining('Saving it took longer than 2.0 s (cache-timeout).')]);
    expect(main.outputs['result']).toBe('published');
    expect(tagsOf(bed, image.replace(front.host, bed.registryHost))).toEqual(['latest', 'main']);
    // The tags had moved when the first byte of the cache was sent.
    const moved = front.requests.findIndex(({ stage, reference }) => stage === 'tag-put' && reference === 'main');
    const sent = front.requests.findIndex((request) => request.repository === repository && request.stage === 'upload-start');
    expect(moved).toBeGreaterThan(-1);
    expect(sent).toBeGreaterThan(moved);
  }, 3 * minute);
});
