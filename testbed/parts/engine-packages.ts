// Docker Engine and what it needs, unpacked from Debian packages into the cache. It starts nothing.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from '../cache.ts';
import type { Log } from '../progress.ts';
import { recipes, suites } from '../versions.ts';
import { withArchive } from './debian-archive.ts';

export type EngineFiles = {
  readonly docker: string;
  readonly dockerd: string;
  readonly containerd: string;
  /** Folder of containerd's shim and of runc, for containerd's PATH. */
  readonly path: readonly string[];
  readonly init: string;
  readonly registry: string;
  readonly crane: string;
  readonly cosign: string;
  readonly runc: string;
  /** QEMU's user-mode emulators, by Debian's name of the architecture. */
  readonly qemu: Readonly<Record<'amd64' | 'arm64' | 'armhf', string>>;
  /** Libraries of the packages' own, for a machine that lacks them. */
  readonly libraries: string;
};

const enginePackages = ['docker.io', 'docker-cli', 'containerd', 'docker-registry', 'crane', 'cosign', 'tini-static'];
const runtimePackages = ['runc', 'libseccomp2'];
const emulatorPackages = ['qemu-user'];

/** Debian's name of the machine's own architecture. */
export const nativeArchitecture = process.arch === 'arm64' ? 'arm64' : 'amd64';

export async function engineFiles(log: Log): Promise<EngineFiles> {
  const [engine, runtime, emulators] = await Promise.all([
    unpacked(log, 'engine', suites.engine, recipes.engine, enginePackages),
    unpacked(log, 'runtime', suites.runtime, recipes.runtime, runtimePackages),
    unpacked(log, 'qemu', suites.emulators, recipes.emulators, emulatorPackages),
  ]);
  const bin = join(engine, 'usr/bin');
  return {
    docker: join(bin, 'docker'),
    dockerd: join(engine, 'usr/sbin/dockerd'),
    containerd: join(bin, 'containerd'),
    path: [bin, join(runtime, 'usr/sbin')],
    init: join(bin, 'tini-static'),
    registry: join(bin, 'docker-registry'),
    crane: join(bin, 'crane'),
    cosign: join(bin, 'cosign'),
    runc: join(runtime, 'usr/sbin/runc'),
    qemu: {
      amd64: join(emulators, 'usr/bin/qemu-x86_64'),
      arm64: join(emulators, 'usr/bin/qemu-aarch64'),
      armhf: join(emulators, 'usr/bin/qemu-arm'),
    },
    libraries: join(runtime, 'usr/lib', process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu'),
  };
}

async function unpacked(log: Log, name: string, from: readonly string[], recipe: number, packages: readonly string[]): Promise<string> {
  return await cached(log, {
    name,
    version: `${from.join('-')}-${recipe}`,
    make: async (folder) => {
      const versions = await withArchive({ suites: from, architectures: [nativeArchitecture] }, async (archive) =>
        archive.unpack(folder, nativeArchitecture, packages),
      );
      writeFileSync(join(folder, 'packages.txt'), `${versions.join('\n')}\n`);
    },
  });
}
