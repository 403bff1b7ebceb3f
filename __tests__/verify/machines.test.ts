// Programs of the wrong architecture, in images as people build them: found without running anything, reading no more than
// needed, and never where the image is good.
import { describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { decodeManifest } from '../../src/merge/decode-manifest.ts';
import { decodeImageConfig } from '../../src/verify/image-config.ts';
import { reportMachines, type MachineReport } from '../../src/verify/machine-report.ts';
import { judgePlatforms } from '../../src/verify/machines.stage.ts';
import type { PlatformImage } from '../../src/verify/platform-image.ts';
import { RegistryError, type Registry } from '../../src/world/ports/registry.ts';
import { imageName, push, type TestImage } from '../fakes/image.ts';
import { memoryRegistry } from '../fakes/registry.ts';
import { retryAtOnce } from '../fakes/retry.ts';
import { elf, layeredImage, type LayeredOptions } from './layers.ts';

const name = imageName('ghcr.io/octo-org/app');

function asRead(image: TestImage): PlatformImage {
  const manifest = decodeManifest(image.bytes);
  if (!manifest.ok || manifest.value.kind !== 'manifest') throw new Error('not a manifest');
  const config = decodeImageConfig(image.blobs[0] ?? new Uint8Array(), manifest.value.layers.length);
  if (config === undefined) throw new Error('not a config');
  return { platform: image.platform, digest: image.digest, size: 1, manifest: manifest.value, config };
}

type Looked = MachineReport & { readonly opened: number };

async function look(images: readonly (readonly [platform: string, LayeredOptions])[], wrap: (registry: Registry) => Registry = (registry) => registry): Promise<Looked> {
  const registry = memoryRegistry();
  const made = await Promise.all(images.map(([platform, options]) => layeredImage(platform, options)));
  push(registry, [name], made);
  const read = made.map(asRead);
  const report = reportMachines(read, await judgePlatforms(read, { name, registry: wrap(registry), retry: retryAtOnce(3) }));
  return { ...report, opened: registry.calls.filter((call) => call.startsWith('openBlob')).length };
}

const lookAt = (options: LayeredOptions, platform = 'linux/arm64'): Promise<Looked> => look([[platform, options]]);

/** A base like Debian's: merged /usr, dash, env, a runtime in /usr/local/bin. */
const base = {
  bin: { link: 'usr/bin' },
  'usr/bin/': 'folder',
  'usr/bin/dash': elf('arm64'),
  'usr/bin/sh': { link: 'dash' },
  'usr/bin/env': elf('arm64'),
  'usr/local/bin/node': elf('arm64'),
};
const path = ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'];

describe('a good image passes, with the programs that were looked at', () => {
  test.each<[string, LayeredOptions, readonly string[]]>([
    ['an entrypoint with its path', { layers: [{ app: elf('arm64') }], entrypoint: ['/app'] }, ['/app']],
    ['a name that is searched in PATH', { layers: [base, { 'srv/x.js': 'x' }], cmd: ['node', 'x.js'], env: path }, ['/usr/local/bin/node']],
    ['a name without any PATH', { layers: [base], cmd: ['node'] }, ['/usr/local/bin/node']],
    ['a path below the working folder', { layers: [{ 'srv/run': elf('arm64') }], cmd: ['./run'], workingFolder: '/srv' }, ['/srv/run']],
    ['the shell form', { layers: [base, { 'srv/run': elf('arm64') }], cmd: ['/bin/sh', '-c', 'PORT=1 exec /srv/run --x && rm x'] }, ['/usr/bin/dash', '/srv/run']],
    ['a shell form that is not followed', { layers: [base], cmd: ['/bin/sh', '-c', '$RUN'] }, ['/usr/bin/dash']],
    ['a script', { layers: [base, { 'entry.sh': '#!/bin/sh\nexec "$@"\n' }], entrypoint: ['/entry.sh'], cmd: ['node'] }, ['/usr/bin/dash', '/usr/local/bin/node']],
    ['a script for env', { layers: [base, { run: '#!/usr/bin/env node\n' }], entrypoint: ['/run'] }, ['/usr/bin/env']],
    ['an init program', { layers: [base, { tini: elf('arm64'), run: elf('arm64') }], entrypoint: ['/tini', '--', '/run'] }, ['/tini', '/run']],
    ['a foreign tool beside it', { layers: [base, { 'usr/bin/qemu-x86_64': elf('amd64') }], cmd: ['node'] }, ['/usr/local/bin/node']],
    ['a foreign program that a higher layer replaces', { layers: [{ app: elf('amd64') }, { app: elf('arm64') }], cmd: ['/app'] }, ['/app']],
    ['no command, and one of its programs is right', { layers: [{ 'bin/a': elf('amd64'), 'bin/b': elf('arm64') }] }, ['/bin/b']],
    ['a command that comes with a volume', { layers: [base], cmd: ['/volume/run'] }, ['/usr/bin/dash']],
  ])('%s', async (_, options, programs) => {
    const { faults, warnings, notes, programs: seen } = await lookAt(options);
    expect({ faults, warnings, notes }).toEqual({ faults: [], warnings: [], notes: [] });
    expect(seen).toEqual([programs.map((at) => ({ path: at, architecture: 'arm64' }))]);
  });

  test('386 programs on amd64', async () => {
    expect(await lookAt({ layers: [{ app: elf('386') }], cmd: ['/app'] }, 'linux/amd64')).toMatchObject({ faults: [], programs: [[{ path: '/app', architecture: '386' }]] });
  });
});

describe('a foreign program is found', () => {
  test.each<[string, LayeredOptions, string]>([
    ['as entrypoint', { layers: [base, { app: elf('amd64') }], entrypoint: ['/app'] }, '/app'],
    ['in PATH', { layers: [base, { 'usr/local/bin/app': elf('amd64') }], cmd: ['app'], env: path }, '/usr/local/bin/app'],
    ['behind a link', { layers: [{ 'opt/app-1/run': elf('amd64') }, { app: { link: 'opt/app-1/run' } }], cmd: ['/app'] }, '/opt/app-1/run'],
    ['as a script\'s interpreter', { layers: [{ 'bin/sh': elf('amd64'), run: '#!/bin/sh\n' }], cmd: ['/run'] }, '/bin/sh'],
    ['in the shell form', { layers: [base, { app: elf('amd64') }], cmd: ['/bin/sh', '-c', '/app'] }, '/app'],
    ['after an init program', { layers: [base, { tini: elf('arm64'), app: elf('amd64') }], entrypoint: ['/tini', '-g', '--', '/app'] }, '/app'],
    ['after env', { layers: [base, { app: elf('amd64') }], entrypoint: ['env', 'A=b', '/app'] }, '/app'],
    ['where there is no command and no right program', { layers: [{ app: elf('amd64'), 'etc/x': 'x' }] }, '/app'],
  ])('%s', async (_, options, at) => {
    const { faults } = await lookAt(options);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ code: 'WRONG_ARCHITECTURE' });
    expect(faults[0]?.what).toContain('linux/arm64');
    expect(faults[0]?.why).toContain(`The ELF header of ${at} says amd64, where arm64 is expected`);
  });

  test('with the instruction that brought it', async () => {
    const history = ['COPY base / # buildkit', 'COPY app /app # buildkit', 'RUN |1 TARGETARCH=arm64 /bin/sh -c echo  done # buildkit'];
    const { faults } = await lookAt({ layers: [base, { app: elf('amd64') }, { done: '' }], entrypoint: ['/app'], history });
    expect(faults[0]?.why).toContain('the layer of: COPY app /app.');
  });

  test('unless a better one of an earlier folder of PATH lies in a lower layer', async () => {
    const options = { cmd: ['app'], env: ['PATH=/first:/second'] };
    expect((await lookAt({ ...options, layers: [{ 'first/app': elf('arm64') }, { 'second/app': elf('amd64') }] })).faults).toEqual([]);
    expect((await lookAt({ ...options, layers: [{ 'first/other': elf('arm64') }, { 'second/app': elf('amd64') }] })).faults).toHaveLength(1);
  });

  test('in a command that a script may hand on to: a warning', async () => {
    const { faults, warnings } = await lookAt({ layers: [base, { app: elf('amd64'), 'entry.sh': '#!/bin/sh\nexec "$@"\n' }], entrypoint: ['/entry.sh'], cmd: ['/app'] });
    expect(faults).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining('/app, a program for amd64')]);
  });
});

describe('what can\'t be looked at is a note', () => {
  test.each<[string, string, LayeredOptions, string]>([
    ['only data', 'linux/arm64', { layers: [{ 'data.txt': 'x' }] }, 'it holds no program'],
    ['Windows', 'windows/amd64', { layers: [{ 'Files/app.exe': 'MZ' }], cmd: ['app.exe'] }, 'not ELF'],
    ['wasm', 'wasi/wasm', { layers: [{ 'app.wasm': 'x' }], cmd: ['/app.wasm'] }, 'not ELF'],
    ['no layer', 'linux/arm64', { layers: [] }, 'no layer'],
    ['a broken layer', 'linux/arm64', { layers: [Buffer.from('not a layer'.repeat(100))], cmd: ['/app'] }, 'can\'t be read'],
    ['a layer that is elsewhere', 'linux/arm64', { layers: [{ app: elf('amd64') }], layerType: 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip' }, 'not in this registry'],
  ])('%s', async (_, platform, options, why) => {
    const { faults, notes } = await lookAt(options, platform);
    expect(faults).toEqual([]);
    expect(notes).toEqual([expect.stringMatching(new RegExp(`^${platform}: .*not checked: .*${why}`))]);
  });

  test('what lies deeper than 64 MiB', async () => {
    const large = { large: randomBytes(65 * 1024 * 1024) };
    const image = (...layers: LayeredOptions['layers']): readonly [string, LayeredOptions] => ['linux/arm64', { layers, cmd: ['/app'] }];
    const deep = await look([image({ app: elf('amd64') }, large)], inLargePieces);
    expect(deep.faults).toEqual([]);
    expect(deep.notes).toEqual([expect.stringContaining('not in the first 64 MiB')]);
    const half = { large: large.large.subarray(0, 40 * 1024 * 1024) };
    expect((await look([image({ app: elf('amd64') }, half, half)], inLargePieces)).notes).toEqual(deep.notes);
    expect((await look([image({ app: elf('amd64') }, { app: elf('amd64'), ...large })], inLargePieces)).faults).toHaveLength(1);
  });
});

/** As a network gives them; the fake's own are 64 bytes. */
function inLargePieces(registry: Registry): Registry {
  async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 65_536) yield await Promise.resolve(bytes.subarray(at, at + 65_536));
  }
  return { ...registry, openBlob: async (image, digest) => pieces(await registry.readBlob(image, digest)) };
}

describe('it reads', () => {
  const filler = (): Readonly<Record<string, Buffer>> => ({ filler: randomBytes(200_000) });

  test('no layer below the one that tells', async () => {
    expect((await lookAt({ layers: [filler(), base, { app: elf('arm64') }], cmd: ['/app'] })).opened).toBe(1);
    expect((await lookAt({ layers: [filler(), base, { x: 'x' }], cmd: ['node'] })).opened).toBe(2);
  });

  test('no more of a layer than needed', async () => {
    let bytes = 0;
    const counting = (registry: Registry): Registry => ({
      ...registry,
      openBlob: async (image, digest) => counted(await registry.openBlob(image, digest)),
    });
    async function* counted(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      for await (const piece of pieces) {
        bytes += piece.length;
        yield piece;
      }
    }
    await look([['linux/arm64', { layers: [{ app: elf('arm64'), ...filler() }], cmd: ['/app'] }]], counting);
    expect(bytes).toBeLessThan(100_000);
  });

  test('a layer that platforms share once', async () => {
    const shared = { layers: [{ 'etc/shared': 'x' }], cmd: ['/app'] };
    const own = (machine: 'amd64' | 'arm64' | 'arm'): LayeredOptions => ({ ...shared, layers: [{ app: elf(machine) }, ...shared.layers] });
    const { opened, programs } = await look([['linux/amd64', own('amd64')], ['linux/arm64', own('arm64')], ['linux/arm/v7', own('arm')]]);
    expect(opened).toBe(4);
    expect(programs.flat().map(({ architecture }) => architecture)).toEqual(['amd64', 'arm64', 'arm']);
  });

  test('one binary for all platforms as wrong for each but its own', async () => {
    const same = { layers: [{ app: elf('amd64') }], cmd: ['/app'] };
    const { faults } = await look([['linux/amd64', same], ['linux/arm64', same], ['linux/ppc64le', same]]);
    expect(faults.map(({ what }) => /linux\/\S+/.exec(what)?.[0])).toEqual(['linux/arm64', 'linux/ppc64le']);
  });

  test('a layer again whose download broke, and gives up with the registry\'s error', async () => {
    const broken = new RegistryError({ operation: 'read a blob of', image: name, status: 0, body: 'reset' });
    const breaking = (times: number) => (registry: Registry): Registry => {
      let left = times;
      return {
        ...registry,
        openBlob: async (image, digest) => {
          const pieces = await registry.openBlob(image, digest);
          return (async function* () {
            for await (const piece of pieces) {
              yield piece;
              if (left-- > 0) throw broken;
            }
          })();
        },
      };
    };
    const image: readonly [string, LayeredOptions] = ['linux/arm64', { layers: [{ x: 'x', app: elf('arm64') }], cmd: ['/app'] }];
    expect(await look([image], breaking(2))).toMatchObject({ faults: [], programs: [[{ path: '/app' }]] });
    await expect(look([image], breaking(5))).rejects.toBe(broken);
  });
});
