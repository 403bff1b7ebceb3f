// Builds that are disturbed: a builder that is killed, a registry that resets, a disk that is full, a step that says nothing.
// What recovers is published once and built once; what does not leaves no tag, and says why.
import { describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { startFaultFront } from '../../testbed/faults/front.ts';
import { tagPush } from '../../scripts/tag-push-event.ts';
import { runMain, runPost, type ActionRun } from '../../testbed/run-action.ts';
import { act, bedInputs, docker, freshImage, makeWorkspace, openBed, tagsOf, type Attempt } from './bed.ts';

const bed = openBed();
const base = 'ARG BASE\nFROM ${BASE}\n';
const minute = 60_000;

/** One fixed tag: no question about other versions goes to an API that is not there. */
function inputsFor(image: string): Record<string, string> {
  return { ...bedInputs(bed, image), tags: 'type=semver,pattern={{version}}', flavor: 'latest=false' };
}

/** Runs docker on the bed's engine without waiting for it. */
function dockerLater(...args: readonly string[]): void {
  execFile('docker', args, { env: { ...process.env, ...bed.env } }, () => undefined);
}

/** Acts once, at the first line that has `words` in it; `builder` is the run's own. */
function onceAt(words: string, does: (builder: string) => void): (line: string) => void {
  let builder = '';
  let isDone = false;
  return (line) => {
    builder = /\b(ghcr-buildx-[a-z0-9-]+)/.exec(line)?.[1] ?? builder;
    if (isDone || !line.includes(words)) return;
    isDone = true;
    does(builder);
  };
}

const errors = (log: string): string => log.split('\n').filter((line) => line.startsWith('::error')).join('\n');
const count = (log: string, words: RegExp): number => log.match(words)?.length ?? 0;

describe('a builder that dies during a platform', () => {
  const dockerfile = `${base}ARG TARGETARCH\nRUN echo "begin-$TARGETARCH" && if [ "$TARGETARCH" = arm64 ]; then sleep 6; fi\n`;

  async function disturbed(does: (builder: string) => void): Promise<Attempt & { readonly image: string }> {
    const image = freshImage(bed);
    const attempt = await act(bed, { workspace: makeWorkspace({ Dockerfile: dockerfile }), inputs: inputsFor(image), onLine: onceAt('| begin-arm64', does) });
    return { ...attempt, image };
  }

  test('killed: it is made again, builds what was not finished, and publishes', async () => {
    const { main, post, image } = await disturbed((builder) => dockerLater('kill', `buildx_buildkit_${builder}0`));
    expect({ exit: main.exitCode, errors: errors(main.log) }).toEqual({ exit: 0, errors: '' });
    expect(main.log).toMatch(/::warning [^\n]*died during a build and was started again/);
    expect(tagsOf(bed, image)).toContain('1.2.3');
    expect(count(main.log, /\| begin-arm64$/gm)).toBe(2);
    expect(post.exitCode).toBe(0);
    expect(docker(bed, 'ps', '-aq', '--filter', `name=${main.outputs['builder'] ?? 'none'}`)).toBe('');
  }, 3 * minute);

  test('removed with its container: the same', async () => {
    const { main, image } = await disturbed((builder) => dockerLater('rm', '--force', `buildx_buildkit_${builder}0`));
    expect({ exit: main.exitCode, errors: errors(main.log) }).toEqual({ exit: 0, errors: '' });
    expect(tagsOf(bed, image)).toContain('1.2.3');
  }, 3 * minute);

  test('restarted by somebody else: it is used again', async () => {
    const { main, image } = await disturbed((builder) => dockerLater('restart', '--time', '0', `buildx_buildkit_${builder}0`));
    expect({ exit: main.exitCode, errors: errors(main.log) }).toEqual({ exit: 0, errors: '' });
    expect(tagsOf(bed, image)).toContain('1.2.3');
  }, 3 * minute);
});

test('a registry that resets every push for a while: pushed again, built once', async () => {
  const front = await startFaultFront({ upstream: bed.registryHost });
  front.inject({ stages: ['manifest-put'], fault: { kind: 'reset' }, times: 'always' });
  try {
    const image = freshImage(bed, front.host);
    const inputs = { ...inputsFor(image), registry: front.host, 'no-cache': 'true', pull: 'true' };
    const { main } = await act(bed, {
      workspace: makeWorkspace({ Dockerfile: `${base}RUN echo "ran-$(uname -m)"\n` }),
      inputs,
      onLine: onceAt('trying again in', () => front.clear()),
    });
    expect({ exit: main.exitCode, errors: errors(main.log) }).toEqual({ exit: 0, errors: '' });
    expect(main.log).toMatch(/build linux\/(amd64|arm64) failed \((registry-unavailable|blob-upload)[^\n]*trying again/);
    expect(count(main.log, /\| ran-x86_64$/gm)).toBe(1);
    expect(count(main.log, /\| ran-aarch64$/gm)).toBe(1);
    expect(main.log).toMatch(/#\d+ CACHED \[2\/2\] RUN/);
    // Past the front: it answers from this process, which waits for crane.
    expect(tagsOf(bed, image.replace(front.host, bed.registryHost))).toContain('1.2.3');
  } finally {
    await front.stop();
  }
}, 3 * minute);

test('a full disk is named, tried no second time, and leaves no tag', async () => {
  const image = freshImage(bed);
  const runner = `disk-${Date.now().toString(36)}`;
  const volume = `buildx_buildkit_ghcr-buildx-kept-${runner}0_state`;
  docker(bed, 'volume', 'create', '--opt', 'type=tmpfs', '--opt', 'device=tmpfs', '--opt', 'o=size=48m', volume);
  try {
    const { main } = await act(bed, {
      workspace: makeWorkspace({ Dockerfile: `${base}RUN echo filling && dd if=/dev/zero of=/fill bs=1M count=100\n` }),
      inputs: { ...inputsFor(image), platforms: 'linux/amd64', 'keep-state': 'true' },
      env: { RUNNER_NAME: runner },
    });
    expect(main.exitCode).toBe(1);
    for (const words of ['BUILD_FAILED', 'No space left on device', 'Free disk space']) expect(errors(main.log)).toContain(words);
    expect(main.outputs['failure-class']).toBe('disk-full');
    expect(count(main.log, /\| filling$/gm)).toBe(1);
    expect(tagsOf(bed, image)).toEqual([]);
  } finally {
    docker(bed, 'volume', 'rm', '--force', volume);
  }
}, 3 * minute);

describe('what is ended stops building', () => {
  const silent = `${base}RUN echo silent-now && sleep 300\n`;

  /** Main alone, so that the builder can still be looked at: what it runs some seconds later. */
  async function endedBy(inputs: Readonly<Record<string, string>>, more: Partial<ActionRun> = {}): Promise<{ readonly log: string; readonly milliseconds: number; readonly running: string; readonly tags: readonly string[] }> {
    const image = freshImage(bed);
    const run = { ...tagPush('v1.2.3'), token: 'ghs_not-a-real-token', workspace: makeWorkspace({ Dockerfile: silent }), env: bed.env, inputs: { ...inputsFor(image), platforms: 'linux/amd64', ...inputs }, ...more };
    const startedAt = Date.now();
    const main = await runMain(run);
    const milliseconds = Date.now() - startedAt;
    const builder = main.outputs['builder'] ?? 'none';
    try {
      expect(main.exitCode).toBe(1);
      let running = '';
      for (let look = 0; look < 10; look++) {
        running = docker(bed, 'top', `buildx_buildkit_${builder}0`);
        if (!running.includes('sleep 300')) break;
        await wait(500);
      }
      return { log: main.log, milliseconds, running, tags: tagsOf(bed, image) };
    } finally {
      await runPost(main, run);
    }
  }

  test('a silent step, after idle-timeout: the error names it', async () => {
    const { log, running, tags } = await endedBy({ 'idle-timeout': '6s' });
    expect(errors(log)).toMatch(/linux\/amd64: the build was ended at \[2\/2\] RUN echo silent-now/);
    expect(log).toContain('TIMED_OUT');
    expect(log).toContain('It printed nothing for 6 s');
    expect(running).toContain('buildkitd');
    expect(running).not.toContain('sleep 300');
    expect(tags).toEqual([]);
  }, 2 * minute);

  test('a platform that takes too long, after platform-timeout', async () => {
    const { log, running, tags } = await endedBy({ 'platform-timeout': '8s' });
    expect(errors(log)).toMatch(/TIMED_OUT[^]*the build was ended at \[2\/2\] RUN echo silent-now/);
    expect(log).toContain('A platform may take 8 s');
    expect(running).not.toContain('sleep 300');
    expect(tags).toEqual([]);
  }, 2 * minute);

  test('a cancelled run, before the runner would kill it', async () => {
    let pid = 0;
    let cancelledAt = 0;
    const { running, tags, log } = await endedBy({}, {
      onStart: (started) => (pid = pid === 0 ? started : pid),
      onLine: onceAt('| silent-now', () => {
        cancelledAt = Date.now();
        process.kill(pid, 'SIGINT');
      }),
    });
    expect(log).toContain('BUILD_CANCELLED');
    expect(Date.now() - cancelledAt).toBeLessThan(7500);
    expect(running).not.toContain('sleep 300');
    expect(tags).toEqual([]);
  }, 2 * minute);
});
