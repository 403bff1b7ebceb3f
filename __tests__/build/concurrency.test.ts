// Work side by side, answers in order.
import { expect, test } from '@jest/globals';
import { runBounded } from '../../src/build/concurrency.ts';

test.each([0, 1, 2, 9])('limit %i: all is done, in order of the questions', async (limit) => {
  let running = 0;
  let most = 0;
  const answers = await runBounded([3, 1, 2], limit, async (turns) => {
    most = Math.max(most, ++running);
    for (let turn = 0; turn < turns; turn++) await new Promise((done) => setImmediate(done));
    running--;
    return turns * 10;
  });
  expect(answers).toEqual([30, 10, 20]);
  expect(most).toBe(Math.min(Math.max(limit, 1), 3));
});

test('nothing to do is done', async () => {
  expect(await runBounded([], 2, () => Promise.resolve(1))).toEqual([]);
});
