// A registry without login that lives as long as one function runs: for filling a storage folder, never for tests.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts, waitForHttp } from '../ports.ts';
import { registrySettings } from './registry-settings.ts';

export async function withPlainRegistry<T>(program: string, storage: string, use: (host: string) => Promise<T>): Promise<T> {
  const [port = 0] = await freePorts(1);
  const folder = mkdtempSync(join(tmpdir(), 'gbx-registry-'));
  const settings = join(folder, 'registry.yml');
  writeFileSync(settings, registrySettings(storage, port));
  const child = spawn(program, ['serve', settings], { stdio: 'ignore' });
  const end = (): void => void child.kill('SIGKILL');
  process.once('exit', end);
  try {
    await waitForHttp(`http://localhost:${port}/v2/`, 10_000, () => child.exitCode === null);
    return await use(`localhost:${port}`);
  } finally {
    process.off('exit', end);
    end();
    rmSync(folder, { recursive: true, force: true });
  }
}
