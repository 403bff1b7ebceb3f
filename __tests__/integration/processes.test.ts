// The one door to programs, with real ones: how they end, what they print, and that nothing of a group survives.
import { describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { systemProcesses } from '../../src/world/adapters/processes.ts';
import type { Command } from '../../src/world/ports/process.ts';

const processes = systemProcesses({ environment: { PATH: process.env['PATH'], KEPT: 'kept', DROPPED: 'dropped' }, graceMs: 300 });
const sh = (script: string, more: Partial<Command> = {}): Command => ({ file: 'sh', args: ['-c', script], ...more });
/** The same through @actions/exec and through spawn. */
const both = [['short', {}], ['spawned', { timeoutMs: 20_000 }]] as const;

describe.each(both)('%s', (_, options) => {
  test('exit code and both outputs', async () => {
    expect(await processes.run(sh('echo out; echo err >&2; exit 3', options))).toMatchObject({ end: 'exited', code: 3, stdout: 'out\n', stderr: 'err\n' });
  });

  test('arguments reach the program as they are', async () => {
    const args = ['a b', '"quoted"', "it's", '$HOME', '\\', '', 'ü'];
    const { stdout } = await processes.run({ ...options, file: process.execPath, args: ['-e', 'console.log(JSON.stringify(process.argv.slice(1)))', ...args] });
    expect(JSON.parse(stdout)).toEqual(args);
  });

  test('environment: added, kept, removed; working folder', async () => {
    const { stdout } = await processes.run(sh('echo "$ADDED $KEPT ${DROPPED-gone}"; pwd', { ...options, env: { ADDED: 'added', DROPPED: undefined }, cwd: '/' }));
    expect(stdout).toBe('added kept gone\n/\n');
  });

  test('a program that is not there, and one that another PATH hides', async () => {
    expect(await processes.run({ ...options, file: 'no-such-program', args: [] })).toMatchObject({ end: 'not-found' });
    expect(await processes.run({ ...options, file: './no/such', args: [] })).toMatchObject({ end: 'not-found' });
    expect(await processes.run(sh('true', { ...options, env: { PATH: '/nonexistent' } }))).toMatchObject({ end: 'not-found' });
    expect(await processes.run(sh('true', { ...options, cwd: '/nonexistent' }))).toMatchObject({ end: 'not-found' });
  });

  test('a program in a folder with spaces and quotes in its name', async () => {
    const program = join(mkdtempSync(join(tmpdir(), 'a "b" c-')), 'program');
    writeFileSync(program, '#!/bin/sh\necho ran "$1"\n', { mode: 0o755 });
    expect(await processes.run({ ...options, file: program, args: ['x y'] })).toMatchObject({ end: 'exited', code: 0, stdout: 'ran x y\n' });
  });

  test('killed by a signal from elsewhere', async () => {
    expect(await processes.run(sh('kill -9 $$', options))).toMatchObject({ end: 'signalled' });
  });

  test('keeps only the end, cut between characters', async () => {
    const { stdout } = await processes.run({ ...options, file: process.execPath, args: ['-e', 'process.stdout.write("a".repeat(300000) + "üüü")'], keepBytes: 5 });
    expect(stdout).toBe('üü');
  });
});

test('lines come while it runs, whole, also the last without line feed', async () => {
  const lines: string[] = [];
  // The two bytes of ü in two writes, and a line in pieces.
  const script = String.raw`printf '\303'; sleep 0.1; printf '\274 one\ntwo'; sleep 0.1; printf ' goes on\n\nlast'; printf 'e1\n' >&2`;
  const errors: string[] = [];
  const result = await processes.run(sh(script, { onStdout: (line) => lines.push(line), onStderr: (line) => errors.push(line) }));
  expect(lines).toEqual(['ü one', 'two goes on', '', 'last']);
  expect(errors).toEqual(['e1']);
  expect(result.stdout).toBe('ü one\ntwo goes on\n\nlast');
});

describe('docker buildx', () => {
  const folder = mkdtempSync(join(tmpdir(), 'docker-'));
  const program = (name: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), `#!/bin/sh\necho ${basename(name)} "$@"\n`, { mode: 0o755 });
  };
  program('bin/docker');
  program('config/cli-plugins/docker-buildx');
  const run = async (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> =>
    (await processes.run({ file: 'docker', args, env: { PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`, DOCKER_CONFIG: join(folder, 'config'), ...env } })).stdout;

  test('is the plugin itself, without docker in front', async () => {
    expect(await run(['buildx', 'build', '.'])).toBe('docker-buildx build .\n');
    expect(await run(['info', 'buildx'])).toBe('docker info buildx\n');
  });

  test("is looked for in the user's folder, which HOME says where DOCKER_CONFIG does not", async () => {
    program('home/.docker/cli-plugins/docker-buildx');
    expect(await run(['buildx', 'ls'], { DOCKER_CONFIG: '', HOME: join(folder, 'home') })).toBe('docker-buildx ls\n');
  });

  test('is left to docker where other folders come first, or docker is in front already', async () => {
    writeFileSync(join(folder, 'config', 'config.json'), '{"cliPluginsExtraDirs": ["/elsewhere"]}');
    expect(await run(['buildx', 'ls'])).toBe('docker buildx ls\n');
    writeFileSync(join(folder, 'config', 'config.json'), '{}');
    expect(await run(['buildx', 'ls'])).toBe('docker-buildx ls\n');
    expect(await run(['buildx', 'ls'], { DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND: 'docker' })).toBe('docker buildx ls\n');
  });

  test('without docker is not there', async () => {
    expect(await processes.run({ file: 'docker', args: ['buildx', 'ls'], env: { PATH: '/nonexistent', DOCKER_CONFIG: join(folder, 'config') } })).toMatchObject({ end: 'not-found' });
  });
});

test('stdin is given and closed; a program that does not read it does no harm', async () => {
  expect(await processes.run({ file: 'cat', args: [], stdin: 'secret' })).toMatchObject({ stdout: 'secret' });
  expect(await processes.run({ file: 'true', args: [], stdin: 'x'.repeat(1_000_000) })).toMatchObject({ end: 'exited', code: 0 });
});

describe('the end of a process group', () => {
  const folder = mkdtempSync(join(tmpdir(), 'processes-'));
  /** A shell with a child of its own that ignores SIGINT: only SIGKILL to the group ends both. */
  const stubborn = (file: string): string => `trap '' INT; sh -c 'trap "" INT; echo $$ > ${file}; while :; do sleep 0.1; done' & echo started; wait; while :; do sleep 0.1; done`;

  test('after its time limit, grandchildren too', async () => {
    const file = join(folder, 'timeout');
    expect(await processes.run(sh(stubborn(file), { timeoutMs: 500 }))).toMatchObject({ end: 'timed-out', stdout: 'started\n' });
    expect(await isGone(file)).toBe(true);
  });

  test('on a cancel: SIGINT first, so that a program may end by itself', async () => {
    const cancel = new AbortController();
    const script = 'trap "echo cleaned up; exit 130" INT; echo ready; while :; do sleep 0.1; done';
    const result = await processes.run(sh(script, { signal: cancel.signal, onStdout: (line) => line === 'ready' && cancel.abort() }));
    expect(result).toMatchObject({ end: 'cancelled', stdout: 'ready\ncleaned up\n' });
  });

  test('on a cancel: grandchildren too', async () => {
    const cancel = new AbortController();
    const file = join(folder, 'cancel');
    setTimeout(() => cancel.abort(), 500);
    expect(await processes.run(sh(stubborn(file), { signal: cancel.signal }))).toMatchObject({ end: 'cancelled' });
    expect(await isGone(file)).toBe(true);
  });

  test('cancelled before it starts: it does not start', async () => {
    const file = join(folder, 'never');
    expect(await processes.run(sh(`echo $$ > ${file}`, { signal: AbortSignal.abort() }))).toMatchObject({ end: 'cancelled' });
    expect(() => readFileSync(file)).toThrow('ENOENT');
  });

  test('a background process that keeps the pipes does not keep us', async () => {
    const startedAt = performance.now();
    expect(await processes.run(sh('sleep 20 & echo $!; exit 0', { timeoutMs: 15_000 }))).toMatchObject({ end: 'exited', code: 0 });
    expect(performance.now() - startedAt).toBeLessThan(6000);
  });
});

async function isGone(file: string): Promise<boolean> {
  const pid = Number(readFileSync(file, 'utf8'));
  for (let round = 0; round < 20; round++) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
    // Killed, but not yet collected by its new parent.
    if (/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))) return true;
    await sleep(100);
  }
  return false;
}
