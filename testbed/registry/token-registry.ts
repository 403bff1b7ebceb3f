// Starts a registry that wants a token, and the token server that hands it out. Two of them share nothing but their users.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { waitForHttp } from '../ports.ts';
import { startProcess } from '../started-process.ts';
import { registrySettings } from './registry-settings.ts';
import { makeSigningFiles } from './token-signing.ts';
import type { Users } from './token-request.ts';

export type RegistryPlan = {
  /** Names its processes, its folder and its token service. */
  readonly name: string;
  readonly port: number;
  readonly tokenPort: number;
  readonly users: Users;
};

export type RegistryFiles = { readonly settings: string; readonly folder: string; readonly storage: string };

/** How the registry program itself comes up: as a process, or in a container. */
export type RegistryStarter = (name: string, files: RegistryFiles) => Promise<void>;

export async function startTokenRegistry(runFolder: string, plan: RegistryPlan, start: RegistryStarter): Promise<void> {
  const { name, port, tokenPort, users } = plan;
  const folder = join(runFolder, name);
  const storage = join(folder, 'storage');
  mkdirSync(storage, { recursive: true });
  const files = await makeSigningFiles(folder);
  const tokenSettings = join(folder, 'token.json');
  writeFileSync(tokenSettings, JSON.stringify({ port: tokenPort, ...files, users }), { mode: 0o600 });
  const server = { name: `${name}-token`, file: process.execPath, args: [join(import.meta.dirname, 'token-server.ts'), tokenSettings] };
  const settings = join(folder, 'registry.yml');
  const realm = `http://localhost:${tokenPort}/token`;
  writeFileSync(settings, registrySettings(storage, port, { realm, service: name, files }));
  await Promise.all([
    startProcess(runFolder, server, async (isAlive) => waitForHttp(realm, 15_000, isAlive)),
    start(name, { settings, folder, storage }),
  ]);
  await waitForHttp(`http://localhost:${port}/v2/`, 15_000, () => true);
}
