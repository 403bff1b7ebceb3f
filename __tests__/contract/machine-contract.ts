// What every Machine port does, fake or real.
import { describe, expect, test } from '@jest/globals';
import type { Machine } from '../../src/world/ports/machine.ts';

/** `open`: a machine on which `here` and `beside` exist on one file system, and `absent` does not exist. */
export function machineContract(name: string, open: () => Promise<{ readonly machine: Machine; readonly here: string; readonly beside: string; readonly absent: string }>): void {
  describe(`Machine contract: ${name}`, () => {
    test('a file system has a size, and no more is free than that', async () => {
      const { machine, here } = await open();
      const space = await machine.diskSpace(here);
      if (space === undefined) throw new Error('nothing is known of a path that exists');
      expect(space.free).toBeGreaterThan(0);
      expect(space.freeToRoot).toBeGreaterThanOrEqual(space.free);
      expect(space.size).toBeGreaterThanOrEqual(space.freeToRoot);
      for (const bytes of [space.free, space.freeToRoot, space.size]) expect(Number.isInteger(bytes)).toBe(true);
    });

    test('two paths on one file system have one device', async () => {
      const { machine, here, beside } = await open();
      expect((await machine.diskSpace(beside))?.device).toBe((await machine.diskSpace(here))?.device);
    });

    test('of a path that does not exist nothing is known', async () => {
      const { machine, absent } = await open();
      expect(await machine.diskSpace(absent)).toBeUndefined();
    });

    test('no more memory is available than there is', async () => {
      const { machine } = await open();
      const memory = await machine.memory();
      if (memory === undefined) throw new Error('nothing is known of the memory');
      expect(memory.available).toBeGreaterThan(0);
      expect(memory.total).toBeGreaterThanOrEqual(memory.available);
      if (memory.pressure !== undefined) expect(memory.pressure).toBeGreaterThanOrEqual(0);
    });

    test('there is a processor', async () => {
      expect((await open()).machine.processors()).toBeGreaterThanOrEqual(1);
    });
  });
}
