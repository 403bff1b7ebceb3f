// The lock between processes that fill the test bed's cache, with real folders and a real process that dies.
import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { withLock } from '../../testbed/lock.ts';
import { identify, isRunning } from '../../testbed/process-table.ts';

const freshLock = (): string => join(mkdtempSync(join(tmpdir(), 'lock-')), 'part.lock');
const poll = { pollMs: 5 };

/** A process that ran and ended. */
function deadProcess(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

describe('a lock', () => {
  test('lets one in after the other', async () => {
    const lock = freshLock();
    const seen: string[] = [];
    const work = async (name: string): Promise<void> => {
      seen.push(`${name} in`);
      await wait(20);
      seen.push(`${name} out`);
    };
    await Promise.all(['a', 'b', 'c'].map(async (name) => withLock(lock, async () => work(name), poll)));
    const pairs = [0, 2, 4].map((at) => seen.slice(at, at + 2).map((line) => line.split(' ')[0]));
    expect(pairs.every(([enters, leaves]) => enters === leaves)).toBe(true);
    expect(seen).toHaveLength(6);
  });

  test('is given back when the work fails', async () => {
    const lock = freshLock();
    await expect(withLock(lock, async () => Promise.reject(new Error('no')), poll)).rejects.toThrow('no');
    expect(existsSync(lock)).toBe(false);
  });

  test('of a dead process is taken', async () => {
    const lock = freshLock();
    mkdirSync(lock);
    writeFileSync(join(lock, 'holder.json'), JSON.stringify({ pid: deadProcess(), started: '1' }));
    expect(await withLock(lock, async () => Promise.resolve('mine'), poll)).toBe('mine');
  });

  test('of a process whose id somebody else has by now is taken', async () => {
    const lock = freshLock();
    mkdirSync(lock);
    writeFileSync(join(lock, 'holder.json'), JSON.stringify({ pid: process.pid, started: 'another time' }));
    expect(await withLock(lock, async () => Promise.resolve('mine'), poll)).toBe('mine');
  });

  test('that nobody signed is taken only when it is old', async () => {
    const lock = freshLock();
    mkdirSync(lock);
    const taken = withLock(lock, async () => Promise.resolve('mine'), poll);
    expect(await Promise.race([taken, wait(50).then(() => 'waiting')])).toBe('waiting');
    utimesSync(lock, 0, 0);
    expect(await taken).toBe('mine');
  });

  test('of a living process is waited for, and the waiting is told once', async () => {
    const lock = freshLock();
    const told: number[] = [];
    const first = withLock(lock, async () => wait(40), poll);
    await withLock(lock, async () => Promise.resolve(), { ...poll, onWait: (holder) => told.push(holder) });
    await first;
    expect(told).toEqual([process.pid]);
  });
});

describe('a process', () => {
  test('is known by when it started', () => {
    expect(isRunning(identify(process.pid))).toBe(true);
    expect(isRunning({ pid: process.pid, started: '1' })).toBe(false);
    expect(isRunning({ pid: deadProcess(), started: '' })).toBe(false);
  });
});
