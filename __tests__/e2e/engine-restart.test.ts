// The engine itself is restarted while a platform is built: on a bed of its own, as every other test would notice. And main
// is killed while it builds: nothing can be said then, and post takes away what it left.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { tagPush } from '../../scripts/tag-push-event.ts';
import { restartEngine, type EngineEnd } from '../../testbed/engine/restart.ts';
import { containerProcesses } from '../../testbed/process-table.ts';
import { runMain, runPost, type ActionResult } from '../../testbed/run-action.ts';
import { startTestbed, type Testbed } from '../../testbed/start.ts';
import { bedInputs, docker, freshImage, leftBy, makeWorkspace, tagsOf } from './bed.ts';

const minute = 60_000;
// The first time it hangs, the second time it finds that it has been there: BuildKit's cache mounts live in the builder's state.
const dockerfile = [
  'ARG BASE',
  'FROM ${BASE}',
  'ARG TARGETARCH',
  'RUN --mount=type=cache,target=/seen echo "begin-$TARGETARCH" && if [ "$TARGETARCH" = arm64 ] && mkdir /seen/arm64; then echo hanging-now && sleep 600; fi',
  '',
].join('\n');

let bed: Testbed;
beforeAll(async () => {
  bed = await startTestbed({ log: () => undefined });
}, 2 * minute);
afterAll(async () => await bed.stop(), minute);

/** What the engine still has of a run: containers, volumes, processes of containers. */
function leftInEngine(): readonly unknown[] {
  return [docker(bed, 'ps', '--all', '--quiet'), docker(bed, 'volume', 'ls', '--quiet'), containerProcesses(bed.runDir)];
}

/** Command lines that name the run's folder, such as those of buildx; they end by themselves when their builder is gone. */
async function clientsOf({ environment }: ActionResult): Promise<readonly string[]> {
  let lines: readonly string[] = [];
  for (let look = 0; look < 20; look++) {
    lines = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).split('\n').filter((line) => line.includes(environment['RUNNER_TEMP'] ?? ''));
    if (lines.length === 0) break;
    await wait(250);
  }
  return lines;
}

const run = (image: string): Parameters<typeof runMain>[0] => ({
  ...tagPush('v1.2.3'),
  token: 'ghs_not-a-real-token',
  workspace: makeWorkspace({ Dockerfile: dockerfile }),
  env: bed.env,
  // One fixed tag: no question about other versions goes to an API that is not there.
  inputs: { ...bedInputs(bed, image), tags: 'type=semver,pattern={{version}}', flavor: 'latest=false' },
});

describe('an engine that is restarted while a platform is built', () => {
  test.each<[EngineEnd, string]>([
    ['SIGTERM', 'as for an update: the builder comes back'],
    ['SIGKILL', 'as by a crash: the same'],
  ])('%s, %s, what was not finished is built there, and it is published', async (how) => {
    const image = freshImage(bed);
    const whole = run(image);
    let restarted: Promise<void> | undefined;
    const main = await runMain({ ...whole, onLine: (line) => {
      if (line.includes('| hanging-now')) restarted ??= restartEngine(bed, how, 1000);
    } });
    await restarted;
    const post = await runPost(main, whole);
    expect({ exit: main.exitCode, log: main.exitCode === 0 ? '' : main.log }).toEqual({ exit: 0, log: '' });
    expect(restarted).toBeDefined();
    expect(main.log).toMatch(/build linux\/arm64 failed \(builder-unavailable[^\n]*trying again/);
    expect(main.log.match(/\| begin-arm64$/gm)).toHaveLength(2);
    expect(tagsOf(bed, image)).toEqual(['1.2.3']);
    expect({ exit: post.exitCode, engine: leftInEngine(), files: leftBy(main) }).toEqual({ exit: 0, engine: ['', '', []], files: [] });
  }, 3 * minute);
});

test('main killed during a build: post removes builder, state and folder, and no tag exists', async () => {
  const image = freshImage(bed);
  const whole = run(image);
  let pid = 0;
  const main = await runMain({
    ...whole,
    onStart: (started) => (pid = started),
    onLine: (line) => line.includes('| hanging-now') && process.kill(pid, 'SIGKILL'),
  });
  expect(main.exitCode).toBeNull();
  expect(docker(bed, 'ps', '--quiet')).not.toBe('');
  const post = await runPost(main, whole);
  expect({ exit: post.exitCode, engine: leftInEngine(), files: leftBy(main) }).toEqual({ exit: 0, engine: ['', '', []], files: [] });
  expect(tagsOf(bed, image)).toEqual([]);
  expect(await clientsOf(main)).toEqual([]);
}, 2 * minute);
