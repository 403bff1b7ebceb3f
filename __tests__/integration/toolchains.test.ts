// Removing toolchains with the machine's own programs, below a folder that stands for the root of a hosted runner.
import { expect, test } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { removeToolchains } from '../../src/resources/toolchains.stage.ts';
import { systemFiles } from '../../src/world/adapters/files.ts';
import { systemProcesses } from '../../src/world/adapters/processes.ts';
import { recordingRunner } from '../fakes/runner.ts';

const world = { files: systemFiles(undefined), processes: systemProcesses({ environment: process.env }), runner: recordingRunner() };
const signal = new AbortController().signal;

function hostedRoot(): string {
  const root = mkdtempSync(join(tmpdir(), 'hosted-'));
  for (const file of ['usr/local/lib/android/sdk/ndk/27.3/ndk', 'usr/local/lib/android/sdk/ndk/28.2/ndk', 'usr/share/dotnet/sdk/10.0/-rf x', 'usr/share/doc/kept', 'opt/hostedtoolcache/node/24/kept']) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), 'x'.repeat(1000));
  }
  // What a link leads to is not the toolchain.
  mkdirSync(join(root, 'elsewhere'));
  writeFileSync(join(root, 'elsewhere', 'kept'), '');
  symlinkSync(join(root, 'elsewhere'), join(root, 'usr/share/dotnet/link'));
  return root;
}

test('all of them, and nothing else', async () => {
  const root = hostedRoot();
  const removed = await removeToolchains({ root, isEnough: () => Promise.resolve(false), signal }, world);
  expect(removed).toEqual(['/usr/local/lib/android/sdk/ndk', '/usr/local/lib/android/sdk', '/usr/local/lib/android', '/usr/share/dotnet']);
  for (const gone of ['usr/local/lib/android', 'usr/share/dotnet']) expect(existsSync(join(root, gone))).toBe(false);
  for (const kept of ['usr/share/doc/kept', 'opt/hostedtoolcache/node/24/kept', 'elsewhere/kept', 'usr/local/lib']) expect(existsSync(join(root, kept))).toBe(true);
});

test('no further than asked', async () => {
  const root = hostedRoot();
  const ndk = join(root, 'usr/local/lib/android/sdk/ndk');
  await removeToolchains({ root, isEnough: () => Promise.resolve(readdirSync(ndk).length < 2), signal }, world);
  expect(readdirSync(ndk)).toHaveLength(1);
  expect(existsSync(join(root, 'usr/share/dotnet'))).toBe(true);
});
