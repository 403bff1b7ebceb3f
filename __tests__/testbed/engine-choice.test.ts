// Which engine the test bed uses, from facts alone.
import { describe, expect, test } from '@jest/globals';
import { chooseEngine, type EngineFacts } from '../../testbed/engine-choice.ts';

const everything: EngineFacts = {
  linux: true,
  architecture: 'x64',
  running: 'usable',
  root: true,
  debian: true,
  programs: { 'apt-get': true, 'dpkg-deb': true, openssl: true, tar: true, mount: true, go: true },
};

const without = (...names: readonly (keyof EngineFacts['programs'])[]): EngineFacts['programs'] => ({
  ...everything.programs,
  ...Object.fromEntries(names.map((name) => [name, false])),
});

describe('the engine', () => {
  test('is the running one where it can pull public images, whoever runs it on whichever Linux', () => {
    expect(chooseEngine({ ...everything, root: false, debian: false })).toEqual({ use: 'running' });
  });

  test.each(['none', 'cannot-pull', 'no-buildx'] as const)('is one of its own when the running one is %s', (running) => {
    expect(chooseEngine({ ...everything, running })).toEqual({ use: 'own' });
  });

  test('is one of its own without Go: Debian has it', () => {
    expect(chooseEngine({ ...everything, running: 'none', programs: without('go') })).toEqual({ use: 'own' });
  });

  test('is one of its own when only the tools for a running one are missing', () => {
    expect(chooseEngine({ ...everything, programs: without('go') })).toEqual({ use: 'own' });
  });
});

describe('without any engine, everything that is missing is named at once', () => {
  test('on a Debian without rights and without half of the programs', () => {
    const choice = chooseEngine({ ...everything, running: 'cannot-pull', root: false, programs: without('dpkg-deb', 'openssl') });
    expect(choice).toEqual({
      use: 'none',
      missing: [
        'for a running engine: the running Docker engine can pull no public image',
        'for a running engine: the program openssl',
        'for an engine of its own: root (or run it with sudo)',
        'for an engine of its own: the program dpkg-deb',
        'for an engine of its own: the program openssl',
      ],
    });
  });

  test('on another system and another processor', () => {
    const choice = chooseEngine({ ...everything, linux: false, architecture: 's390x', running: 'usable', debian: false });
    expect(choice).toMatchObject({ use: 'none', missing: expect.arrayContaining([expect.stringContaining('Linux'), expect.stringContaining('s390x')]) });
  });
});
