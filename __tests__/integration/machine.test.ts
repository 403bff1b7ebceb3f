// The real machine: the contract, and the same figures as the system's own tools give.
import { expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemMachine } from '../../src/world/adapters/machine.ts';
import { machineContract } from '../contract/machine-contract.ts';

machineContract('system', () => {
  const here = mkdtempSync(join(tmpdir(), 'machine-'));
  mkdirSync(join(here, 'beside'));
  return Promise.resolve({ machine: systemMachine(), here, beside: join(here, 'beside'), absent: join(here, 'absent') });
});

test('a file system is as large and as free as df says', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'machine-'));
  const space = await systemMachine().diskSpace(folder);
  const [size = 0, free = 0] = (execFileSync('df', ['-B1', '--output=size,avail', folder], { encoding: 'utf8' }).split('\n')[1] ?? '').trim().split(/\s+/).map(Number);
  expect(space?.size).toBe(size);
  // Others write at the same time.
  expect(Math.abs((space?.free ?? 0) - free)).toBeLessThan(2e9);
});

test('a file is on the file system of its folder', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'machine-'));
  writeFileSync(join(folder, 'file'), 'x');
  const machine = systemMachine();
  expect((await machine.diskSpace(join(folder, 'file')))?.device).toBe((await machine.diskSpace(folder))?.device);
});
