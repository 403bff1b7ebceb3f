// The builder's buildkitd.toml: made of the inputs, laid over the user's, and refused when something is missing.
import { describe, expect, test } from '@jest/globals';
import { parse } from 'smol-toml';
import { daemonConfig } from '../../src/setup/daemon-config.ts';
import { writeDaemonConfig } from '../../src/setup/daemon-config.stage.ts';
import { setupCommands } from '../../src/setup/setup-commands.ts';
import type { BuilderInputs, DaemonInputs } from '../../src/domain/inputs.ts';
import { memoryFiles } from '../fakes/files.ts';
import { ownBuilder, planWith } from '../fakes/plan.ts';
import { fakeWorld } from '../fakes/world.ts';

const { daemon: nothing } = ownBuilder;

function madeOf(daemon: Partial<DaemonInputs>, users?: string): unknown {
  const config = daemonConfig({ ...nothing, ...daemon }, users);
  return config.ok ? parse(config.value) : config.expected;
}

const mirrors: DaemonInputs['mirrors'] = [{ registry: 'docker.io', mirrors: [{ address: 'mirror.gcr.io', http: false }, { address: 'm.local:5000/hub', http: true }] }];

describe('a configuration', () => {
  test('of everything', () => {
    const authorities = ['./a.pem', 'b "c".pem'].map((file) => ({ registry: 'docker.io', file }));
    expect(madeOf({ mirrors, authorities, maxParallelism: 2, maxStorage: 20e9 })).toEqual({
      worker: { oci: { 'max-parallelism': 2, gc: true, maxUsedSpace: 20e9, reservedSpace: 2e9 } },
      registry: { 'docker.io': { mirrors: ['mirror.gcr.io', 'm.local:5000/hub'], ca: ['./a.pem', 'b "c".pem'] }, 'm.local:5000': { http: true } },
    });
  });

  test.each([['50%', '5%'], ['4%', '1%']] as const)('a share of the disk: %s', (maxStorage, reservedSpace) => {
    expect(madeOf({ maxStorage })).toEqual({ worker: { oci: { gc: true, maxUsedSpace: maxStorage, reservedSpace } } });
  });

  test("is laid over the user's: what the inputs do not name stays", () => {
    const users = 'debug = true\n[worker.oci]\nmax-parallelism = 9\nsnapshotter = "native"\n[registry."docker.io"]\nmirrors = ["old"]\ninsecure = true\n';
    expect(madeOf({ mirrors, maxParallelism: 2 }, users)).toMatchObject({
      debug: true,
      worker: { oci: { 'max-parallelism': 2, snapshotter: 'native' } },
      registry: { 'docker.io': { mirrors: ['mirror.gcr.io', 'm.local:5000/hub'], insecure: true } },
    });
  });

  test('what is no TOML is said to be none', () => {
    expect(madeOf({ maxParallelism: 2 }, 'debug = = true')).toMatch(/^TOML \(/);
  });
});

describe('its file', () => {
  const write = async (changes: Partial<BuilderInputs>, files: Readonly<Record<string, string>> = {}): Promise<{ readonly found: unknown; readonly written: string | undefined }> => {
    const world = fakeWorld({ files: memoryFiles(files) });
    const found = await writeDaemonConfig({ ...ownBuilder, ...changes }, '/run', world);
    return { found, written: world.files.contents.get('/run/buildkitd.toml') };
  };
  const limited: DaemonInputs = { ...nothing, maxParallelism: 2 };

  test('none without need', async () => {
    expect(await write({})).toEqual({ found: undefined, written: undefined });
  });

  test("the user's as it is", async () => {
    expect(await write({ buildkitdConfig: 'a.toml' }, { 'a.toml': 'x = 1' })).toEqual({ found: { path: 'a.toml', content: 'x = 1' }, written: undefined });
    expect(await write({ buildkitdConfigInline: 'x = 1' })).toEqual({ found: { path: '/run/buildkitd.toml', content: 'x = 1' }, written: 'x = 1' });
  });

  test('one of both', async () => {
    const { found, written } = await write({ buildkitdConfig: 'a.toml', daemon: limited }, { 'a.toml': 'x = 1' });
    expect(found).toMatchObject({ path: '/run/buildkitd.toml' });
    expect(parse(written ?? '')).toEqual({ x: 1, worker: { oci: { 'max-parallelism': 2 } } });
  });

  test('its content tells of the authorities too', async () => {
    const daemon: DaemonInputs = { ...nothing, authorities: [{ registry: 'r.example', file: 'ca.pem' }] };
    const { found } = await write({ daemon }, { 'ca.pem': 'CERTIFICATE' });
    expect(found).toMatchObject({ content: expect.stringContaining('CERTIFICATE') });
  });

  test.each<[string, Partial<BuilderInputs>, RegExp]>([
    ['no authority', { daemon: { ...nothing, authorities: [{ registry: 'r.example', file: 'gone.pem' }] } }, /gone\.pem/],
    ['no file', { buildkitdConfig: 'gone.toml' }, /gone\.toml/],
    ['no TOML', { buildkitdConfigInline: 'x', daemon: limited }, /TOML/],
  ])('%s: an error before anything is built', async (_, changes, why) => {
    await expect(write(changes)).rejects.toMatchObject({ code: 'INVALID_INPUT', why: expect.stringMatching(why) });
  });

  test('a dry run names it', () => {
    expect(setupCommands(planWith({ builder: { daemon: limited } })).map((args) => args.join(' '))).toContainEqual(expect.stringContaining('--buildkitd-config buildkitd.toml'));
  });
});
