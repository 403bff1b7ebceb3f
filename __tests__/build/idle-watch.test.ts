// Progress with its times, and how long the silence after it may last.
import { describe, expect, test } from '@jest/globals';
import { IdleWatch } from '../../src/build/idle-watch.ts';
import { decodeProgress } from '../../src/build/progress.ts';
import { log, message, vertex } from './transcript.ts';

const run = '[linux/arm64 2/2] RUN make';
const minute = 60_000;
const says = (text: string, step = run): ReturnType<typeof decodeProgress> => decodeProgress(message({ logs: [log(step, text)] }));
const crash = says('qemu: uncaught target signal 11 (Segmentation fault) - core dumped\n');

describe('a limit to silence', () => {
  test('counts from the last sign of life', () => {
    const watch = new IdleWatch(10 * minute, 0);
    expect(watch.msLeft(4 * minute)).toBe(6 * minute);
    watch.saw(says('one\n'), 5 * minute);
    expect(watch.msLeft(15 * minute)).toBe(0);
    expect(watch.silence(15 * minute)).toEqual({ silentMs: 10 * minute, afterCrash: false });
  });

  test('there is none unless it is given', () => {
    const watch = new IdleWatch(undefined, 0);
    watch.saw(says('one\n'), 1);
    expect(watch.msLeft(1000 * minute)).toBeUndefined();
  });
});

describe('after a crash under QEMU', () => {
  const crashed = (idleMs?: number): IdleWatch => {
    const watch = new IdleWatch(idleMs, 0);
    watch.saw(crash, minute);
    return watch;
  };

  test('three minutes are enough', () => {
    expect(crashed().msLeft(minute)).toBe(3 * minute);
    expect(crashed(10 * minute).msLeft(minute)).toBe(3 * minute);
    expect(crashed().silence(4 * minute)).toEqual({ silentMs: 3 * minute, afterCrash: true });
  });

  test('a shorter limit stays', () => expect(crashed(2 * minute).msLeft(minute)).toBe(2 * minute));

  test('QEMU that crashes itself is one too', () => {
    const watch = new IdleWatch(undefined, 0);
    watch.saw(says('aarch64-binfmt-P: QEMU internal SIGSEGV {code=MAPERR, addr=0x20}\n'), 0);
    expect(watch.msLeft(0)).toBe(3 * minute);
  });

  test('the end of the step ends the worry', () => {
    const watch = crashed();
    watch.saw(decodeProgress(message({ vertexes: [vertex(run, { from: 0, to: 2 })] })), 2 * minute);
    expect(watch.msLeft(2 * minute)).toBeUndefined();
  });

  test('a few more lines do not, a step that goes on printing does', () => {
    const watch = crashed();
    watch.saw(says('Segmentation fault\n'), 2 * minute);
    expect(watch.msLeft(2 * minute)).toBe(3 * minute);
    for (let line = 0; line < 30; line++) watch.saw(says(`${line}\n`), 2 * minute);
    expect(watch.msLeft(2 * minute)).toBeUndefined();
  });

  test('the output of another step does not', () => {
    const watch = crashed();
    for (let line = 0; line < 30; line++) watch.saw(says(`${line}\n`, '[linux/amd64 2/2] RUN make'), 2 * minute);
    expect(watch.msLeft(2 * minute)).toBe(3 * minute);
  });
});
