// Asks the machine what the choice of an engine depends on. It decides nothing, and changes nothing but the pulled BuildKit image.
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { tryRun } from './child-command.ts';
import type { EngineFacts } from './engine-choice.ts';
import { publicImages } from './public-images.ts';

export async function readEngineFacts(): Promise<EngineFacts> {
  return {
    linux: process.platform === 'linux',
    architecture: process.arch,
    running: await askRunningEngine(),
    root: process.getuid?.() === 0,
    debian: isDebian(),
    programs: {
      'apt-get': isInPath('apt-get'),
      'dpkg-deb': isInPath('dpkg-deb'),
      openssl: isInPath('openssl'),
      tar: isInPath('tar'),
      mount: isInPath('mount'),
      go: isInPath('go'),
    },
  };
}

async function askRunningEngine(): Promise<EngineFacts['running']> {
  if ((await tryRun({ file: 'docker', args: ['version', '--format', '{{.Server.Version}}'], timeoutMs: 10_000 })).code !== 0) return 'none';
  if ((await tryRun({ file: 'docker', args: ['buildx', 'version'], timeoutMs: 10_000 })).code !== 0) return 'no-buildx';
  // Needed anyway, and the only honest way to learn whether pulling works: proxies and mirrors are the engine's business.
  const pulled = await tryRun({ file: 'docker', args: ['pull', '--quiet', publicImages.buildkit], timeoutMs: 120_000 });
  return pulled.code === 0 ? 'usable' : 'cannot-pull';
}

function isDebian(): boolean {
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function isInPath(program: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return folder !== '';
    } catch {
      return false;
    }
  });
}
