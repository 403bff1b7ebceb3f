// Which runner's toolchains may be removed, and how that is done: by piece, as root, no further than asked.
import { describe, expect, test } from '@jest/globals';
import { findToolchains, removeToolchains, type Removal } from '../../src/resources/toolchains.stage.ts';
import { toolchainFolders, whyNotRemoved } from '../../src/resources/toolchains.ts';
import { memoryFiles } from '../fakes/files.ts';
import { scriptedProcesses, type Answer } from '../fakes/processes.ts';
import { fakeWorld, type FakeWorld } from '../fakes/world.ts';

const hosted = { RUNNER_ENVIRONMENT: 'github-hosted' };
const never = new AbortController().signal;

describe('who may', () => {
  test('a hosted runner itself', () => expect(whyNotRemoved(hosted, false)).toBeUndefined());
  test.each([{}, { RUNNER_ENVIRONMENT: 'self-hosted' }, { RUNNER_ENVIRONMENT: '' }])('not the runner %j', (environment) => {
    expect(whyNotRemoved(environment, false)).toContain('is for GitHub-hosted runners');
  });
  test('not a container on it', () => expect(whyNotRemoved(hosted, true)).toContain('container job'));

  test.each([
    ['asked for', { freeDisk: true }, hosted, {}, { toolchains: '/' }],
    ['not asked for', { freeDisk: false }, hosted, {}, {}],
    ['in a container', { freeDisk: true }, hosted, { '/.dockerenv': '' }, { refusal: expect.stringContaining('container') }],
    ['elsewhere', { freeDisk: true }, {}, {}, { refusal: expect.stringContaining('hosted') }],
  ])('%s', async (_name, inputs, environment, files, found) => {
    expect(await findToolchains(inputs, { environment }, fakeWorld({ files: memoryFiles(files) }))).toEqual(found);
  });
});

describe('removing', () => {
  const here = {
    '/usr/local/lib/android/sdk/ndk/27/big': '', '/usr/local/lib/android/sdk/ndk/28/big': '', '/usr/local/lib/android/sdk/platforms/x': '',
    '/usr/share/dotnet/dotnet': '', '/usr/share/doc/readme': '', '/opt/hostedtoolcache/node/24/bin/node': '',
  };

  /** rm that removes; `sudo`: what sudo says instead. */
  function machine(sudo?: Answer): FakeWorld {
    const files = memoryFiles(here);
    const rm = async (args: readonly string[]): Promise<Answer> => {
      await files.remove(args.at(-1) ?? '');
      return {};
    };
    return fakeWorld({ files, processes: scriptedProcesses([{ when: 'sudo', answer: ({ args }) => sudo ?? rm(args) }, { when: 'nice', answer: ({ args }) => rm(args) }]) });
  }

  const all: Removal = { root: '/', isEnough: () => Promise.resolve(false), signal: never };

  test('the list has what is known and nothing of the system or of the tools in use', () => {
    expect(toolchainFolders).toContain('/usr/share/dotnet');
    for (const folder of toolchainFolders) expect(folder).toMatch(/^\/(?:opt|usr\/share|usr\/local)\/[\w./]+/);
    expect(toolchainFolders.join('\n')).not.toMatch(/docker|\/node|bin$|git$/i);
  });

  test('takes the largest first and leaves everything else', async () => {
    const world = machine();
    expect(await removeToolchains(all, world)).toEqual(['/usr/local/lib/android/sdk/ndk', '/usr/local/lib/android/sdk', '/usr/share/dotnet']);
    expect([...world.files.contents.keys()]).toEqual(['/usr/share/doc/readme', '/opt/hostedtoolcache/node/24/bin/node']);
    expect(world.processes.lines()[0]).toBe('sudo -n nice -n 19 rm -rf --one-file-system -- /usr/local/lib/android/sdk/ndk/27');
  });

  test('stops when enough is free', async () => {
    const world = machine();
    const removed = await removeToolchains({ ...all, isEnough: async () => !(await world.files.exists('/usr/local/lib/android/sdk/ndk/27')) }, world);
    expect(removed).toEqual(['/usr/local/lib/android/sdk/ndk']);
    expect(await world.files.exists('/usr/local/lib/android/sdk/ndk/28')).toBe(true);
  });

  test('removes nothing once it is to end', async () => {
    const world = machine();
    expect(await removeToolchains({ ...all, signal: AbortSignal.abort() }, world)).toEqual([]);
    expect(world.processes.commands).toEqual([]);
  });

  test.each<[string, Answer]>([
    ['asks for a password', { code: 1, stderr: 'sudo: a password is required' }],
    ['is not there', { end: 'not-found' }],
  ])('without root where sudo %s', async (_name, sudo) => {
    const world = machine(sudo);
    expect(await removeToolchains(all, world)).toContain('/usr/share/dotnet');
    expect(world.processes.lines()).toContain('nice -n 19 rm -rf --one-file-system -- /usr/share/dotnet');
  });

  test('what may not be removed is said, and the next is tried', async () => {
    const files = memoryFiles(here);
    const refused: Answer = { code: 1, stderr: "rm: cannot remove '/usr/local/lib/android': Permission denied\nrm: more" };
    const world = fakeWorld({ files, processes: scriptedProcesses([{ when: 'sudo', answer: { end: 'not-found' } }, { when: 'nice', answer: refused }]) });
    expect(await removeToolchains(all, world)).toEqual([]);
    expect(world.runner.texts('info').join('\n')).toContain('/usr/share/dotnet/dotnet could not be removed: rm: cannot remove');
  });
});
