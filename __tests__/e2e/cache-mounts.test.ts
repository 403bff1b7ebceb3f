// Cache mounts kept between runs with a new builder each time, by a stand-in of GitHub's cache service: the second run's
// steps see what the first one's wrote, and no trouble with it fails a build.
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { branchPush } from '../../scripts/tag-push-event.ts';
import { startCacheService } from '../../testbed/cache-service/service.ts';
import type { ActionResult } from '../../testbed/run-action.ts';
import { act, bedInputs, freshImage, makeWorkspace, openBed } from './bed.ts';

const bed = openBed();
const service = await startCacheService();
const minute = 60_000;

/** One mount that both platforms share, one a platform with an owner of its own. */
const dockerfile = [
  'ARG BASE',
  'FROM ${BASE} AS build',
  'ARG STAMP TARGETARCH',
  'RUN --mount=type=cache,target=/kept --mount=type=cache,target=/own,id=own-$TARGETARCH,uid=5,gid=6,mode=0750 \\',
  '  echo "$TARGETARCH sees [$(cat /kept/* 2>/dev/null | sort | tr "\\n" " ")]" "[$(cat /own/f 2>/dev/null)]" "$(ls -dn /own/f 2>/dev/null | cut -c1-30)"; \\',
  '  echo "$TARGETARCH-$STAMP" > /kept/$TARGETARCH-$STAMP; echo "$STAMP" >> /own/f; chown 7:8 /own/f; chmod 0640 /own/f; head -c ${FILL:-0} /dev/zero > /kept/zeros; true',
  '',
].join('\n');

beforeEach(() => service.clear());
afterAll(() => service.stop());

type Change = { readonly stamp: string; readonly run: string; readonly env?: Readonly<Record<string, string>>; readonly inputs?: Readonly<Record<string, string>> };

function project(text = dockerfile): (change: Change) => Promise<ActionResult> {
  const image = freshImage(bed);
  const workspace = makeWorkspace({ Dockerfile: text });
  const temporary = mkdtempSync(join(tmpdir(), 'temporary-'));
  return async ({ stamp, run, env = {}, inputs = {} }) => {
    const given = bedInputs(bed, image);
    const { main } = await act(bed, {
      ...branchPush('main'),
      workspace,
      inputs: { ...given, 'build-args': `${given['build-args'] ?? ''}\nSTAMP=${stamp}`, ...inputs },
      // A runner's RUNNER_TEMP is the same in every job.
      env: { ...service.environment(), RUNNER_TEMP: temporary, GITHUB_RUN_ID: run, ...env },
    });
    expect({ code: main.exitCode, log: main.exitCode === 0 ? '' : main.log }).toEqual({ code: 0, log: '' });
    return main;
  };
}

function seen({ log }: ActionResult): readonly string[] {
  return [...log.matchAll(/\| (\w+ sees \[.*)$/gm)].map(([, line = '']) => line.replaceAll(/ +/g, ' ').trim()).toSorted();
}

function savedMounts(): readonly string[] {
  return service.entries().map(({ key }) => key).filter((key) => key.includes('-mount-')).map((key) => key.replace(/^ghcr-buildx-mount-[0-9a-f]{16}-/, '')).toSorted();
}

describe('cache mounts', () => {
  test('the second run sees what the first wrote, on both platforms, with owners and modes; a run without a new step saves nothing', async () => {
    const run = project();
    expect(seen(await run({ stamp: 'one', run: '1' })).map((line) => line.replace(/\[(?:arm64|amd64)-one \]/, '[]'))).toEqual(['amd64 sees [] []', 'arm64 sees [] []']);
    expect(savedMounts()).toEqual(['linux-amd64-1-1', 'linux-amd64_linux-arm64-1-1', 'linux-arm64-1-1']);

    const second = await run({ stamp: 'two', run: '2' });
    expect(seen(second).map((line) => line.replace(/(?:amd64|arm64)-two /, ''))).toEqual([
      'amd64 sees [amd64-one arm64-one ] [one] -rw-r----- 1 7 8',
      'arm64 sees [amd64-one arm64-one ] [one] -rw-r----- 1 7 8',
    ]);
    expect(second.summary).toMatch(/Cache mounts: 3 of 3 restored .*, 3 mounts saved/);
    expect(savedMounts()).toHaveLength(6);

    const third = await run({ stamp: 'two', run: '3' });
    expect(third.summary).toMatch(/Cache mounts: 3 of 3 restored .*, none saved: every step that uses one came from the cache\./);
    expect(savedMounts()).toHaveLength(6);
  }, 5 * minute);

  test('each node of a builder has its own', async () => {
    const run = project(['ARG BASE', 'FROM ${BASE}', 'ARG STAMP TARGETARCH', 'RUN --mount=type=cache,target=/kept echo "$TARGETARCH sees [$(cat /kept/* 2>/dev/null)]"; echo "$TARGETARCH-$STAMP" > /kept/$TARGETARCH', ''].join('\n'));
    const options = (bedInputs(bed, '')['driver-opts'] ?? '').split('\n').map((line) => `    - ${line}`).join('\n');
    // The same engine by another name: buildx takes no endpoint twice.
    const append = `- name: second\n  endpoint: ${bed.dockerHost.replace('unix:///', 'unix:///./')}\n  platforms: linux/arm64\n  driver-opts:\n${options}\n`;
    await run({ stamp: 'one', run: '1', inputs: { append } });
    expect(savedMounts()).toEqual(['linux-amd64-1-1', 'linux-arm64-1-1']);
    expect(seen(await run({ stamp: 'two', run: '2', inputs: { append } }))).toEqual(['amd64 sees [amd64-one]', 'arm64 sees [arm64-one]']);
  }, 5 * minute);

  test('one that is too large is not saved, with a warning', async () => {
    const run = project(dockerfile.replace('${FILL:-0}', '3000000'));
    const main = await run({ stamp: 'one', run: '1', inputs: { platforms: 'linux/amd64', 'cache-max-size': '1MB' } });
    expect(savedMounts()).toEqual(['linux-amd64-1-1']);
    expect(main.log).toMatch(/::warning.*The cache mount \/kept was not saved; the image is not touched by that\. It has 3\.0 MB, and cache-max-size is 1\.0 MB\./);
  }, 3 * minute);

  test.each([
    ['out of reach', { ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' }, /::warning.*The cache mounts \/kept and own-amd64 \(\/own\) could not be restored/],
    ['read-only', service.environment([{ Scope: 'refs/heads/main', Permission: 1 }]), /none saved\. The token of this run may only read the cache\./],
    ['absent', { ACTIONS_RESULTS_URL: '', ACTIONS_RUNTIME_TOKEN: '' }, /^(?![^]*(?:Cache mounts:|The cache mount))/],
  ])('the build is green with a cache service that is %s', async (_, env, said) => {
    const run = project();
    const { log, summary } = await run({ stamp: 'one', run: '1', env, inputs: { platforms: 'linux/amd64' } });
    expect(savedMounts()).toEqual([]);
    expect(`${log}\n${summary}`).toMatch(said);
  }, 3 * minute);
});
