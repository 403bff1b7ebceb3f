// QEMU only where a platform is neither native nor emulated already.
import { describe, expect, test } from '@jest/globals';
import type { BuilderInputs, EmulationInputs } from '../../src/domain/inputs.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Builder, Tools } from '../../src/domain/session.ts';
import { ensureBuilderPlatforms, ensureEmulators } from '../../src/setup/emulation.stage.ts';
import { binfmtEntry, foreignArchitectures, isUsable } from '../../src/setup/emulators.ts';
import { memoryFiles } from '../fakes/files.ts';
import { amd64, arm64, planWith, platform } from '../fakes/plan.ts';
import { scriptedProcesses, type Answer } from '../fakes/processes.ts';
import { fakeWorld } from '../fakes/world.ts';

const entry = 'enabled\ninterpreter /usr/libexec/qemu-binfmt/aarch64-binfmt-P\nflags: POCF\noffset 0\nmagic 7f45\n';
const registered = { '/proc/sys/fs/binfmt_misc/qemu-aarch64': entry };
const install = 'docker run --rm --privileged docker.io/tonistiigi/binfmt:latest --install';

type Case = {
  readonly builder?: Partial<BuilderInputs>;
  readonly emulation?: Partial<EmulationInputs>;
  readonly plan?: Partial<Plan>;
  readonly files?: Readonly<Record<string, string>>;
  readonly tools?: Partial<Tools>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly answer?: Answer;
  readonly given?: Builder;
};

async function calls({ builder = {}, emulation = {}, plan = {}, files = {}, tools = {}, environment = {}, answer = {}, given }: Case): Promise<readonly string[]> {
  const world = fakeWorld({ files: memoryFiles(files), processes: scriptedProcesses([{ when: 'docker run', answer }]) });
  const place = {
    tools: { docker: '28.0.4', buildx: '0.36.1', engine: { version: '28.0.4', containerdStore: false, architecture: 'amd64' }, ...tools },
    config: { environment: { DOCKER_CONFIG: '/run/docker', BUILDX_CONFIG: '/bx' } },
    environment,
  };
  const whole = planWith({ builder, emulation }, plan);
  await (given === undefined ? ensureEmulators(whole, place, world) : ensureBuilderPlatforms(whole, given, place, world));
  return world.processes.lines();
}

describe('for a builder of our own', () => {
  test.each<[string, Case, readonly string[]]>([
    ['a foreign platform', {}, [`${install} arm64`]],
    ['registered already', { files: registered }, []],
    ['registered but disabled', { files: { '/proc/sys/fs/binfmt_misc/qemu-aarch64': entry.replace('enabled', 'disabled') } }, [`${install} arm64`]],
    ['registered, but of no use to a container', { files: { '/proc/sys/fs/binfmt_misc/qemu-aarch64': entry.replace('POCF', 'OC') } }, [`${install} arm64`]],
    ['native only', { plan: { platforms: [amd64] } }, []],
    ['native on arm64', { plan: { platforms: [arm64] }, tools: { engine: { version: '28', containerdStore: false, architecture: 'arm64' } } }, []],
    ['several, each once', { plan: { platforms: [amd64, platform('linux/arm/v7'), platform('linux/arm/v6'), platform('linux/riscv64')] } }, [`${install} arm,riscv64`]],
    ['switched off', { emulation: { qemu: 'false' } }, []],
    ['demanded though registered', { emulation: { qemu: 'true', platforms: ['all'] }, files: registered }, [`${install} all`]],
    ['its platforms given', { emulation: { platforms: ['arm64', 'arm'] } }, [`${install} arm64,arm`]],
    ['a remote driver', { builder: { driver: 'remote', endpoint: 'tcp://a:1' } }, []],
    ['several nodes', { builder: { append: [{ driverOpts: [] }] } }, []],
    ['a check builds nothing', { plan: { destination: { to: 'call', call: 'check' } } }, []],
    ["another machine's engine: our kernel says nothing of it", { files: registered, environment: { DOCKER_HOST: 'tcp://elsewhere:2375' } }, [`${install} arm64`]],
    ['a socket elsewhere on this machine', { files: registered, environment: { DOCKER_HOST: 'unix:///run/user/docker.sock' } }, []],
    ['a context that may be another machine', { files: registered, tools: { context: 'far' } }, [`${install} arm64`]],
    ['the docker driver', { builder: { driver: 'docker' } }, [`${install} arm64`]],
  ])('%s', async (_, facts, expected) => {
    expect(await calls(facts)).toEqual(expected);
  });
});

describe('for a builder that was given', () => {
  const given = (driver: string, ...platforms: readonly (typeof amd64)[]): Builder => ({ name: 'mine', driver, own: false, nodes: [{ name: 'n', endpoint: 'e', platforms }] });
  test.each<[string, Builder, readonly string[]]>([
    ['it can build all', given('docker-container', amd64, arm64), []],
    ['it lacks one', given('docker-container', amd64), [`${install} arm64`]],
    ['it is elsewhere', given('remote', amd64), []],
  ])('%s', async (_, builder, expected) => {
    expect(await calls({ builder: { given: ['mine'] }, given: builder })).toEqual(expected);
  });

  test('before it is seen, nothing is installed', async () => {
    expect(await calls({ builder: { given: ['mine'] } })).toEqual([]);
  });
});

test.each<[string, Answer]>([
  ['a pull that fails', { stderr: 'toomanyrequests', code: 125 }],
  ['no word', { code: 1 }],
  ['no end', { end: 'timed-out' }],
])('%s is an error with a way out', async (_, answer) => {
  await expect(calls({ answer })).rejects.toMatchObject({ code: 'EMULATION_FAILED', why: expect.stringMatching(/./), fix: expect.stringContaining('qemu: false') });
});

test.each([
  ['arm64', 'qemu-aarch64'],
  ['amd64', 'qemu-x86_64'],
  ['386', 'qemu-i386'],
  ['mips64le', 'qemu-mips64el'],
  ['sparc', 'qemu-sparc'],
])('%s is registered as %s', (architecture, name) => {
  expect(binfmtEntry(architecture)).toBe(name);
});

test('386 runs on amd64, not the other way round', () => {
  expect(foreignArchitectures([platform('linux/386')], 'amd64')).toEqual([]);
  expect(foreignArchitectures([amd64], '386')).toEqual(['amd64']);
  expect(foreignArchitectures([platform('windows/amd64')], 'arm64')).toEqual([]);
});

test('no entry is of no use', () => {
  expect(isUsable(undefined)).toBe(false);
});
