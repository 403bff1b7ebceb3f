// The client side of a run: a folder of programs for PATH, a private DOCKER_CONFIG with Buildx, a private BUILDX_CONFIG.
// Nothing of the user's own configuration is read or written.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type ClientFolders = {
  readonly folders: { readonly dockerConfigDir: string; readonly binDir: string };
  readonly env: Readonly<Record<string, string>>;
};

export function clientFolders(runFolder: string, programs: Readonly<Record<string, string>>, buildx: string): ClientFolders {
  const binDir = join(runFolder, 'bin');
  mkdirSync(binDir);
  for (const [name, file] of Object.entries(programs)) symlinkSync(file, join(binDir, name));
  const dockerConfigDir = join(runFolder, 'docker-config');
  mkdirSync(join(dockerConfigDir, 'cli-plugins'), { recursive: true });
  symlinkSync(buildx, join(dockerConfigDir, 'cli-plugins', 'docker-buildx'));
  writeFileSync(join(dockerConfigDir, 'config.json'), '{"auths":{}}\n');
  const buildxConfig = join(runFolder, 'buildx-config');
  mkdirSync(buildxConfig);
  const path = [binDir, process.env['PATH'] ?? ''].join(delimiter);
  return { folders: { dockerConfigDir, binDir }, env: { PATH: path, DOCKER_CONFIG: dockerConfigDir, BUILDX_CONFIG: buildxConfig } };
}
