// The built action when something is wrong: a clear error, early where it can be, and nothing under any tag.
import { describe, expect, test } from '@jest/globals';
import { act, bedInputs, crane, docker, freshImage, leftBy, makeWorkspace, openBed, tagsOf } from './bed.ts';

const bed = openBed();
const dockerfile = 'ARG BASE\nFROM ${BASE}\nRUN uname -m > /machine\n';
const minute = 60_000;

describe('a failing platform', () => {
  const failsOnArm = `${dockerfile}ARG TARGETARCH\nRUN if [ "$TARGETARCH" = arm64 ]; then echo the-last-words >&2; exit 42; fi\nRUN echo finished-the-other-one\n`;

  test('names platform, step and exit code; the other platform ends; no tag moves', async () => {
    const image = freshImage(bed);
    const { main, post } = await act(bed, { workspace: makeWorkspace({ Dockerfile: failsOnArm }), inputs: bedInputs(bed, image) });
    expect(main.exitCode).toBe(1);
    const error = main.log.split('\n').filter((line) => line.startsWith('::error')).join('\n');
    expect(error).toContain('linux/arm64');
    expect(error).toContain('42');
    expect(error).toContain('the-last-words');
    expect(main.log).toContain('finished-the-other-one');
    expect(tagsOf(bed, image)).toEqual([]);
    expect(post.exitCode).toBe(0);
    expect(leftBy(main)).toEqual([]);
    expect(docker(bed, 'ps', '-aq', '--filter', `name=${main.outputs['builder'] ?? 'none'}`)).toBe('');
  }, 3 * minute);

  test('a workflow command printed by a RUN step stays text', async () => {
    const workspace = makeWorkspace({ Dockerfile: `${dockerfile}RUN echo "::set-output name=x::y" && echo "::error::injected" && echo "::add-mask::a" && echo "##[set-env name=A]injected-by-the-old-form"\n` });
    const { main } = await act(bed, { workspace, inputs: { ...bedInputs(bed, freshImage(bed)), platforms: 'linux/amd64', push: 'false' } });
    expect(main.exitCode).toBe(0);
    expect(main.log).toContain('injected');
    let stopped: string | undefined;
    for (const line of main.log.split('\n')) {
      const [, token] = /^::stop-commands::(.+)$/.exec(line) ?? [];
      if (stopped === undefined && token !== undefined) stopped = token;
      else if (stopped !== undefined && line === `::${stopped}::`) stopped = undefined;
      // The runner takes the old form ##[…] anywhere in a line.
      else if (stopped === undefined) expect(line).not.toMatch(/^\s*::(error|set-output|add-mask::a$)|##\[/);
    }
  }, 3 * minute);
});

describe('before anything is built', () => {
  test('wrong credentials are one clear error', async () => {
    const image = freshImage(bed);
    const { main } = await act(bed, { workspace: makeWorkspace({ Dockerfile: dockerfile }), inputs: { ...bedInputs(bed, image), password: 'wrong' } });
    expect(main.exitCode).toBe(1);
    expect(main.log).toContain('LOGIN_FAILED');
    expect(main.log).not.toContain('[linux/amd64');
    expect(tagsOf(bed, image)).toEqual([]);
  }, 2 * minute);

  test('a read-only token can build but not publish: the denial is named', async () => {
    const image = freshImage(bed);
    const { username, password } = bed.users.reader;
    const { main } = await act(bed, { workspace: makeWorkspace({ Dockerfile: dockerfile }), inputs: { ...bedInputs(bed, image), username, password, platforms: 'linux/amd64' } });
    expect(main.exitCode).toBe(1);
    expect(main.log).toMatch(/REGISTRY_DENIED/);
    expect(tagsOf(bed, image)).toEqual([]);
  }, 2 * minute);

  test.each([
    ['a folder', { context: 'gone' }, 'context: given "gone"'],
    ['a Dockerfile', { file: 'docker/Dockerfile', context: '.' }, 'file: given "docker/Dockerfile"'],
  ])('%s that is not there stops the run before docker builds', async (_, inputs, why) => {
    const { main } = await act(bed, { workspace: makeWorkspace({ Dockerfile: dockerfile }), inputs: { ...bedInputs(bed, freshImage(bed)), ...inputs } });
    expect(main.exitCode).toBe(1);
    expect(main.log).toContain('INVALID_INPUT');
    expect(main.log).toContain(why);
    expect(main.log).not.toContain('[linux/amd64');
    expect(docker(bed, 'ps', '-aq', '--filter', 'name=buildx_buildkit_ghcr-buildx')).toBe('');
  }, minute);

  test('all wrong inputs are reported together', async () => {
    const { main } = await act(bed, {
      workspace: makeWorkspace({ Dockerfile: dockerfile }),
      inputs: { ...bedInputs(bed, freshImage(bed)), platforms: 'linux/amd65', push: 'maybe', 'max-parallel': 'many', tags: 'type=semverr,pattern={{version}}', platform: 'linux/amd64' },
    });
    expect(main.exitCode).toBe(1);
    for (const part of ['linux/amd65', 'maybe', 'many', 'semverr', 'platforms']) expect(main.log).toContain(part);
    expect(main.log).toContain('INVALID_INPUT');
  }, minute);

  test('a missing secret file is an error, not a warning', async () => {
    const { main } = await act(bed, { workspace: makeWorkspace({ Dockerfile: dockerfile }), inputs: { ...bedInputs(bed, freshImage(bed)), 'secret-files': 'a=absent.txt' } });
    expect(main.exitCode).toBe(1);
    expect(main.log).toContain('absent.txt');
    expect(main.log).not.toContain('[linux/amd64');
  }, minute);

  test('without docker there is one error with the fix', async () => {
    const { main } = await act(bed, { workspace: makeWorkspace({ Dockerfile: dockerfile }), inputs: bedInputs(bed, freshImage(bed)), env: { PATH: '/nonexistent' } });
    expect(main.exitCode).toBe(1);
    expect(main.log).toContain('DOCKER_MISSING');
    expect(main.log.match(/^::error/gm)).toHaveLength(1);
  }, minute);
});

describe('a cancel', () => {
  test('ends the build at once, leaves no tag and nothing running', async () => {
    const image = freshImage(bed);
    const workspace = makeWorkspace({ Dockerfile: `${dockerfile}RUN echo sleeping-now && sleep 300\n` });
    let pid = 0;
    const startedAt = Date.now();
    const { main, post } = await act(bed, {
      workspace,
      inputs: { ...bedInputs(bed, image), platforms: 'linux/amd64' },
      onStart: (started) => (pid = pid === 0 ? started : pid),
      onLine: (line) => line.includes('sleeping-now') && process.kill(pid, 'SIGINT'),
    });
    expect(main.exitCode).not.toBe(0);
    expect(Date.now() - startedAt).toBeLessThan(60_000);
    expect(post.exitCode).toBe(0);
    expect(tagsOf(bed, image)).toEqual([]);
    expect(leftBy(main)).toEqual([]);
    expect(() => crane(bed, 'digest', `${image}:1.2.3`)).toThrow();
  }, 2 * minute);

  test('during setup begins no build', async () => {
    const image = freshImage(bed);
    let pid = 0;
    const { main, post } = await act(bed, {
      workspace: makeWorkspace({ Dockerfile: dockerfile }),
      inputs: { ...bedInputs(bed, image), platforms: 'linux/amd64' },
      onStart: (started) => (pid = pid === 0 ? started : pid),
      onLine: (line) => line.includes('booting buildkit') && process.kill(pid, 'SIGINT'),
    });
    expect(main.exitCode).toBe(1);
    expect(main.log).toContain('BUILD_CANCELLED');
    expect(main.log).not.toContain('[linux/amd64]');
    expect(post.exitCode).toBe(0);
    expect(tagsOf(bed, image)).toEqual([]);
    expect(docker(bed, 'ps', '-aq', '--filter', 'name=buildx_buildkit_ghcr')).toBe('');
  }, 2 * minute);
});

test('a run that takes longer than timeout is ended, names the step, and leaves no tag', async () => {
  const image = freshImage(bed);
  const workspace = makeWorkspace({ Dockerfile: 'ARG BASE\nFROM ${BASE}\nRUN echo working; sleep 120\n' });
  const startedAt = Date.now();
  const { main } = await act(bed, { workspace, inputs: { ...bedInputs(bed, image), platforms: 'linux/amd64', timeout: '8s' } });
  expect(main.exitCode).toBe(1);
  expect(main.log).toMatch(/^::error title=ghcr-buildx-action%3A TIMED_OUT::linux\/amd64: the build was ended at .*sleep 120/m);
  expect(main.outputs['failure-class']).toBe('timeout-cancelled');
  expect(Date.now() - startedAt).toBeLessThan(40_000);
  expect(tagsOf(bed, image)).toEqual([]);
}, 120_000);
