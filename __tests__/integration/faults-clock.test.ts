// The harness's fast clock in a process of its own: every way to wait is as much faster as the clock.
import { expect, it } from '@jest/globals';
import { resolve } from 'node:path';
import { run } from '../../testbed/child-command.ts';

const program = `
import { setTimeout as sleep } from 'node:timers/promises';
import { setTimeout as named } from 'node:timers';
const ways = {
  clock: () => new Promise((done) => setTimeout(done, 4000)),
  named: () => new Promise((done) => named(done, 4000)),
  promise: () => sleep(4000),
  signal: () => new Promise((done) => { const alive = setInterval(() => undefined, 1e9); AbortSignal.timeout(4000).addEventListener('abort', () => { clearInterval(alive); done(); }); }),
};
const took = {};
for (const [name, way] of Object.entries(ways)) {
  const [real, seen] = [performance.now(), Date.now()];
  await way();
  took[name] = [performance.now() - real, Date.now() - seen];
}
console.log(JSON.stringify({ took, skew: Date.now(), date: new Date().getTime(), fixed: new Date(5).getTime() }));
`;

it('waits a twentieth of the time, and the clock agrees', async () => {
  const preload = new URL(`file://${resolve(import.meta.dirname, '../../testbed/fuzz/fast-clock.ts')}`).href;
  const printed = await run({
    file: process.execPath,
    args: ['--no-warnings', '--import', preload, '--input-type=module', '--eval', program],
    env: { FUZZ_CLOCK_SPEED: '20', FUZZ_CLOCK_SKEW_MS: '3600000', NODE_OPTIONS: '' },
  });
  const found: unknown = JSON.parse(printed);
  const four = expect.arrayContaining([expect.any(Number)]);
  expect(found).toMatchObject({ took: { clock: four, named: four, promise: four, signal: four }, fixed: 5 });
  const numbers = /"took":(\{.*?\}),"skew":(\d+)/.exec(printed);
  const took = Object.entries(JSON.parse(numbers?.[1] ?? '{}') as Record<string, [number, number]>);
  for (const [way, [real, seen]] of took) {
    // 200 ms; a busy machine may take longer, never shorter.
    expect({ way, isRight: real > 190 && seen > 3700 }).toEqual({ way, isRight: true });
  }
  expect(Number(numbers?.[2]) - Date.now()).toBeGreaterThan(3_500_000);
});
