// All images of the bed's own, made once: a registry's storage folder under testbed/, ready to be copied into a run.
// It needs no engine: root folders become OCI layouts, and crane pushes them to a registry that lives for a moment.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cached } from '../cache.ts';
import { run } from '../child-command.ts';
import { withArchive, type Archive } from '../parts/debian-archive.ts';
import { nativeArchitecture, type EngineFiles } from '../parts/engine-packages.ts';
import { step, type Log } from '../progress.ts';
import { withPlainRegistry } from '../registry/plain-registry.ts';
import { goModules, recipes, suites } from '../versions.ts';
import { copyMachineGit } from './machine-git.ts';
import { writeLayout, type ImageConfig, type PlatformRoot } from './oci-layout.ts';
import { compilePython } from './python-bytecode.ts';
import { fillPythonRoot, pythonConfig } from './python-image.ts';
import { busyboxApplets, certificates, linkApplets, makeRootFolder } from './root-folder.ts';

export const imageNames = {
  buildkit: `testbed/buildkit:${goModules.buildkit}`,
  busybox: 'testbed/busybox:1',
  python: 'testbed/python:3.13-slim',
} as const;

type Push = (name: string, roots: readonly PlatformRoot[], config: ImageConfig) => Promise<void>;

const twoPlatforms = ['amd64', 'arm64'];

export async function imageStore(log: Log, files: EngineFiles, buildkit: string): Promise<string> {
  // The images carry the machine's certificates, so other certificates are another version.
  const trust = existsSync(certificates) ? createHash('sha256').update(readFileSync(certificates)).digest('hex').slice(0, 8) : 'none';
  return await cached(log, {
    name: 'images',
    version: `${recipes.images}-${goModules.buildkit}-${trust}`,
    make: async (folder) => {
      const scratch = mkdtempSync(join(tmpdir(), 'gbx-images-'));
      try {
        await withPlainRegistry(files.registry, folder, async (host) => await makeAll(log, scratch, pushTo(host, files.crane, scratch), buildkit));
      } finally {
        rmSync(scratch, { recursive: true, force: true });
      }
    },
  });
}

function pushTo(host: string, crane: string, scratch: string): Push {
  return async (name, roots, config) => {
    const layout = mkdtempSync(join(scratch, 'layout-'));
    await writeLayout(layout, roots, config);
    await run({ file: crane, args: ['push', '--index', layout, `${host}/${name}`] });
    rmSync(layout, { recursive: true });
  };
}

async function makeAll(log: Log, scratch: string, push: Push, buildkit: string): Promise<void> {
  const arm = join(scratch, 'armhf');
  // Of its own, with one suite more: mirrors keep the lists of this architecture less carefully.
  await step(log, 'busybox for arm/v7', async () => {
    await withArchive({ suites: [...suites.images, ...suites.runtime], architectures: ['armhf'] }, async (archive) => archive.unpack(arm, 'armhf', ['busybox-static']));
  });
  await withArchive({ suites: suites.images, architectures: twoPlatforms }, async (archive) => {
    const busyboxes = join(scratch, 'busybox');
    for (const architecture of twoPlatforms) await archive.unpack(join(busyboxes, architecture), architecture, ['busybox-static']);
    const applets = await busyboxApplets(busyboxIn(join(busyboxes, nativeArchitecture)));
    await step(log, 'image busybox (amd64, arm64, arm/v7)', async () => {
      const roots = [...twoPlatforms.map((architecture) => ({ platform: { architecture }, from: join(busyboxes, architecture) })), { platform: { architecture: 'arm', variant: 'v7' }, from: arm }];
      const filled = roots.map(({ platform, from }, at) => ({ platform, root: busyboxRoot(join(scratch, `busybox-root-${at}`), from, applets) }));
      await push(imageNames.busybox, filled, { Env: ['PATH=/usr/local/bin:/usr/bin:/bin'], Cmd: ['sh'] });
    });
    await step(log, 'image python (amd64, arm64)', async () => {
      const roots = twoPlatforms.map((architecture) => ({ platform: { architecture }, root: join(scratch, `python-${architecture}`) }));
      for (const { platform, root } of roots) await fillPythonRoot(archive, platform.architecture, root, applets);
      const isNative = ({ platform }: PlatformRoot): boolean => platform.architecture === nativeArchitecture;
      for (const { root } of roots.filter(isNative)) await compilePython(root, roots.filter((other) => !isNative(other)).map((other) => other.root));
      await push(imageNames.python, roots, pythonConfig);
    });
    await step(log, 'image buildkit', async () => await pushBuildkit(archive, join(scratch, 'buildkit'), applets, push, buildkit));
  });
}

function busyboxRoot(root: string, unpacked: string, applets: readonly string[]): string {
  makeRootFolder(root);
  copyFileSync(busyboxIn(unpacked), join(root, 'usr/bin/busybox'));
  linkApplets(root, applets);
  return root;
}

/** Debian 12 still has it in /bin. */
function busyboxIn(unpacked: string): string {
  const file = join(unpacked, 'usr/bin/busybox');
  return existsSync(file) ? file : join(unpacked, 'bin/busybox');
}

/** What the public image of BuildKit has too, for the machine's own platform: the daemon, its client, runc, git and a shell. */
async function pushBuildkit(archive: Archive, root: string, applets: readonly string[], push: Push, buildkit: string): Promise<void> {
  makeRootFolder(root);
  mkdirSync(join(root, 'var/lib/buildkit'), { recursive: true });
  await archive.unpack(root, nativeArchitecture, ['runc', 'libseccomp2', 'libc6', 'busybox-static']);
  for (const program of ['buildkitd', 'buildctl']) copyFileSync(join(buildkit, program), join(root, 'usr/bin', program));
  await copyMachineGit(root);
  linkApplets(root, applets);
  await push(imageNames.buildkit, [{ platform: { architecture: nativeArchitecture }, root }], {
    Entrypoint: ['buildkitd'],
    Env: ['PATH=/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'],
    Volumes: { '/var/lib/buildkit': {} },
  });
}
