// The builder that is started before anything else is known: when it can be, and that nothing is lost when it can't.
import { describe, expect, test } from '@jest/globals';
import type { Inputs } from '../../src/domain/inputs.ts';
import { Secret } from '../../src/domain/secret.ts';
import { beginSetup } from '../../src/setup/begin.stage.ts';
import { isPlainBuilder, planEarly, talksToThisMachine, type EarlyPlan } from '../../src/setup/early-builder.ts';
import { setUp } from '../../src/setup/setup.stage.ts';
import { memoryFiles } from '../fakes/files.ts';
import { planWith, trigger, type InputChanges } from '../fakes/plan.ts';
import { scriptedProcesses, type Script } from '../fakes/processes.ts';
import { fakeWorld, type FakeWorld } from '../fakes/world.ts';
import { dockerInfo } from './docker-info.ts';
import { inspectText } from './inspect-text.ts';

const registered = { '/proc/sys/fs/binfmt_misc/qemu-aarch64': 'enabled\ninterpreter /x\nflags: POCF\n' };
const environment = { HOME: '/home/me', RUNNER_ARCH: 'X64' };
const logins = [{ registry: 'ghcr.io', username: 'me', password: new Secret('p'), given: 'by-input' as const }];

function worldOf(files: Readonly<Record<string, string>>, ...scripts: readonly Script[]): FakeWorld {
  const working: readonly Script[] = [
    { when: 'docker info', answer: { stdout: dockerInfo() } },
    { when: 'docker login', answer: {} },
    { when: 'docker run', answer: {} },
    { when: 'docker buildx create', answer: { stderr: '#1 [internal] booting buildkit\n' } },
    { when: 'docker buildx inspect', answer: { stdout: inspectText } },
    { when: 'docker buildx rm', answer: {} },
  ];
  return fakeWorld({ files: memoryFiles(files), processes: scriptedProcesses([...scripts, ...working]) });
}

async function callsFor(world: FakeWorld, changes: InputChanges = {}, variables: Readonly<Record<string, string>> = environment): Promise<readonly string[]> {
  const plan = planWith({ ...changes, login: { logins } });
  const given = { inputs: {}, environment: variables, payload: {} };
  const { signal } = new AbortController();
  const begun = beginSetup(plan, given, world, signal);
  const { ready } = await setUp(plan, begun, given, signal);
  await ready();
  return world.processes.lines().map((line) => line.split(' ').slice(0, 4).join(' '));
}

const early = 'docker buildx create --bootstrap';

describe('a plain builder', () => {
  test('is made and booted in one call, before the login, and nothing is asked of it', async () => {
    const world = worldOf(registered);
    const calls = await callsFor(world);
    expect(calls.filter((call) => call.startsWith('docker buildx'))).toEqual([early]);
    expect(calls.indexOf(early)).toBeLessThan(calls.indexOf('docker login --username me'));
    expect(world.runner.saved.get('builder')).toBe('ghcr-buildx-name1');
    expect(world.runner.outputs.get('builder')).toBe('ghcr-buildx-name1');
    expect(world.runner.texts('foreign')).toEqual(['[builder] #1 [internal] booting buildkit']);
  });

  test('that does not start is removed, and made with all care after the login', async () => {
    const world = worldOf(registered, { when: early, answer: { stderr: 'ERROR: denied', code: 1 } });
    const calls = await callsFor(world);
    expect(calls.filter((call) => call.startsWith('docker buildx')).map((call) => call.split(' ')[2])).toEqual(['create', 'rm', 'create', 'inspect']);
    expect(calls.indexOf('docker login --username me')).toBeLessThan(calls.indexOf('docker buildx inspect --bootstrap'));
    expect(world.runner.saved.get('builder')).toBe('ghcr-buildx-name1');
  });
});

test.each<[string, InputChanges, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
  ['an emulator is missing', {}, {}, environment],
  ['the processor is not known', {}, registered, { HOME: '/home/me' }],
  ['docker talks to another machine', {}, registered, { ...environment, DOCKER_HOST: 'tcp://engine:2376' }],
  ['the builder is given', { builder: { given: ['mine'] } }, registered, environment],
  ['it has an endpoint', { builder: { endpoint: 'ssh://there' } }, registered, environment],
  ['it has several nodes', { builder: { append: [{ driverOpts: [], endpoint: 'ssh://there' }] } }, registered, environment],
  ['QEMU is asked for', { emulation: { qemu: 'true' } }, registered, environment],
])('no early builder when %s', async (_, changes, files, variables) => {
  const calls = await callsFor(worldOf(files), changes, variables);
  expect(calls).not.toContain(early);
  expect(calls).toContain('docker buildx inspect --bootstrap');
});

test('the end of a run ends what is still starting, and waits for it', async () => {
  let ended = false;
  const started = Promise.withResolvers<undefined>();
  const world = worldOf(registered, {
    when: early,
    answer: (command) =>
      new Promise((done) => {
        started.resolve(undefined);
        command.signal?.addEventListener('abort', () => {
          ended = true;
          done({ end: 'cancelled' });
        });
      }),
  });
  const begun = beginSetup(planWith(), { inputs: {}, environment, payload: {} }, world, new AbortController().signal);
  await started.promise;
  await begun.end();
  expect(ended).toBe(true);
});

test('a builder whose state is kept has a lock to take first', () => {
  const { builder, emulation } = planWith({ builder: { keepState: true } }).inputs;
  expect(isPlainBuilder({ builder, emulation })).toBe(false);
});

describe('what is set up at once', () => {
  const inputs: Inputs = planWith().inputs;
  const early = (changes: Partial<Inputs>, act: 'publish' | 'build' | 'nothing' = 'publish'): EarlyPlan | undefined => planEarly({ ...inputs, ...changes }, { act, reason: '' }, trigger, {});

  test.each<[string, Partial<Inputs>]>([
    ['a dry run', { dryRun: true }],
    ['skip-unchanged', { skipUnchanged: true }],
    ['a rollback', { publish: { ...inputs.publish, command: 'rollback' } }],
    ['digests', { publish: { ...inputs.publish, digests: new Map() } }],
    ['a check', { build: { ...inputs.build, call: 'check' } }],
    ['other outputs', { build: { ...inputs.build, outputs: ['type=local,dest=out'] } }],
  ])('not %s', (_, changes) => expect(early(changes)).toBeUndefined());

  test('what builds, with the attestations that the plan will have', () => {
    expect(early({}, 'nothing')).toBeUndefined();
    expect(early({}, 'build')).toEqual({ inputs, attests: [] });
    expect(early({})?.attests).toEqual([expect.stringContaining('type=provenance')]);
  });
});

test.each([
  [{}, {}, true],
  [{ DOCKER_HOST: 'unix:///run/other.sock' }, { currentContext: 'far' }, true],
  [{ DOCKER_HOST: 'ssh://there' }, {}, false],
  [{}, { currentContext: 'far' }, false],
  [{}, { currentContext: 'default' }, true],
  [{ DOCKER_CONTEXT: 'far' }, {}, false],
])('environment %j and configuration %j: an engine on this machine is %s', (variables, config, expected) => {
  expect(talksToThisMachine(variables, config)).toBe(expected);
});
