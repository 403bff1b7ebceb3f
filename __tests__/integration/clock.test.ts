// The machine's clock: a sleep lasts, ends at once with a cancel, and chance stays in its bounds.
import { describe, expect, test } from '@jest/globals';
import { systemClock } from '../../src/world/adapters/clock.ts';

const clock = systemClock();

describe('sleep', () => {
  test('lasts as long as asked', async () => {
    const startedAt = performance.now();
    await clock.sleep(50, new AbortController().signal);
    expect(performance.now() - startedAt).toBeGreaterThan(45);
  });

  test.each(['before', 'during'])('ends without an error when cancelled %s it', async (when) => {
    const cancel = new AbortController();
    const startedAt = performance.now();
    if (when === 'before') cancel.abort();
    else setTimeout(() => cancel.abort(), 20);
    await clock.sleep(60_000, cancel.signal);
    expect(performance.now() - startedAt).toBeLessThan(5000);
  });
});

test('chance is at least 0 and less than 1; names start with a letter', () => {
  for (let round = 0; round < 100; round++) {
    expect(Math.floor(clock.random())).toBe(0);
    expect(clock.randomName()).toMatch(/^[a-z][a-z0-9]{9}$/);
  }
});
