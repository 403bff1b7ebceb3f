// What people read while a build runs.
import { describe, expect, test } from '@jest/globals';
import { LineCutter } from '../../src/build/line-cutter.ts';
import { decodeProgress, type Progress } from '../../src/build/progress.ts';
import { ProgressLog } from '../../src/build/progress-log.ts';
import type { Platform } from '../../src/domain/platform.ts';
import { amd64, arm64 } from '../fakes/plan.ts';
import { log, message, progressOf, status, vertex } from './transcript.ts';

function linesOf(all: readonly Progress[], platforms: readonly Platform[] = [amd64]): readonly string[] {
  const shown = new ProgressLog(platforms);
  return all.flatMap((progress) => shown.linesOf(progress));
}

const linesOfMessages = (messages: readonly string[]): readonly string[] => linesOf(messages.map(decodeProgress));

describe('a real build', () => {
  test('steps, their output by lines, and their ends', () => {
    expect(linesOf(progressOf('passing')).slice(1)).toEqual([
      '[linux/amd64] #1 DONE 0.0s',
      String.raw`[linux/amd64] #2 [2/3] RUN printf 'h\303\251llo\n50\r100\nno end'`,
      '[linux/amd64] #2 | héllo',
      '[linux/amd64] #2 | 100',
      '[linux/amd64] #2 | no end',
      '[linux/amd64] #2 DONE 0.1s',
      '[linux/amd64] #3 [3/3] RUN echo two',
      '[linux/amd64] #3 | two',
      '[linux/amd64] #3 DONE 0.1s',
    ]);
  });

  test('of several platforms, each line has its own, and an error stands where it happens', () => {
    const lines = linesOf(progressOf('failing'), [amd64, arm64]);
    expect(lines.every((line) => /^\[(linux\/amd64|linux\/arm64|all)\] /.test(line))).toBe(true);
    expect(lines).toContain('[linux/arm64] #3 | the-last-words');
    expect(lines.find((line) => line.includes('ERROR process'))).toMatch(/^\[linux\/arm64\] #3 ERROR .*exit code: 42$/);
    expect(lines.at(-1)).toMatch(/^\[all\] ERROR: failed to build/);
  });

  test('what came from the cache is one line', () => {
    expect(linesOf(progressOf('cached')).slice(-1)).toEqual(['[linux/amd64] #3 CACHED [3/3] RUN echo two']);
  });
});

describe('noise', () => {
  test("BuildKit's own loading is told when it is slow, fails or says something", () => {
    const name = '[internal] load build context';
    const ends = [{ from: 0, to: 0.5 }, { from: 0, to: 5 }, { from: 0, to: 0.1, error: 'no such file' }];
    expect(ends.map((step) => linesOfMessages([message({ vertexes: [vertex(name, step)] })]))).toEqual([
      [],
      ['[linux/amd64] #1 [internal] load build context', '[linux/amd64] #1 DONE 5.0s'],
      ['[linux/amd64] #1 [internal] load build context', '[linux/amd64] #1 ERROR no such file'],
    ]);
    expect(linesOfMessages([message({ vertexes: [vertex(name, { from: 0 })] }), message({ logs: [log(name, 'hm\n')] })])).toEqual([
      '[linux/amd64] #1 [internal] load build context',
      '[linux/amd64] #1 | hm',
    ]);
  });

  test('a transfer is told every ten seconds', () => {
    const step = '[1/2] FROM big';
    const transfers = Array.from({ length: 25 }, (_, second) =>
      message({ statuses: [status(step, 'sha256:layer', { at: second, current: second * 1e6, total: 50e6 })] }),
    );
    expect(linesOfMessages([message({ vertexes: [vertex(step, { from: 0 })] }), ...transfers]).slice(1)).toEqual([
      '[linux/amd64] #1 10.0 MB of 50.0 MB',
      '[linux/amd64] #1 20.0 MB of 50.0 MB',
    ]);
  });

  test('a part of an export is told once, and only when it took its time', () => {
    const step = 'exporting to image';
    const parts = message({
      statuses: [
        status(step, 'pushing layers', { at: 3, from: 1, to: 3 }),
        status(step, 'pushing layers', { at: 3, from: 1, to: 3 }),
        status(step, 'exporting config', { at: 3, from: 3, to: 3.1 }),
      ],
    });
    expect(linesOfMessages([message({ vertexes: [vertex(step, { from: 0 })] }), parts]).slice(1)).toEqual(['[linux/amd64] #1 pushing layers 2.0s']);
  });

  test('a step that ends again is told again when it worked', () => {
    const name = '[1/2] FROM base';
    const messages = [{ from: 0 }, { from: 0, to: 0.01 }, { from: 0, to: 0.01 }, { from: 1, to: 9 }].map((step) => message({ vertexes: [vertex(name, step)] }));
    expect(linesOfMessages(messages)).toEqual([`[linux/amd64] #1 ${name}`, '[linux/amd64] #1 DONE 0.0s', '[linux/amd64] #1 DONE 8.0s']);
  });
});

test('in one message, a step ends before the next begins, after its last output', () => {
  const [first, second] = ['[1/2] RUN a', '[2/2] RUN b'];
  const lines = linesOfMessages([
    message({ vertexes: [vertex(first, { from: 0 })] }),
    message({ vertexes: [vertex(first, { from: 0, to: 2 }), vertex(second, { from: 2 })], logs: [log(second, 'second\n'), log(first, 'last of the first')] }),
  ]);
  expect(lines.map((line) => line.replace('[linux/amd64] ', ''))).toEqual([`#1 ${first}`, '#1 | last of the first', '#1 DONE 2.0s', `#2 ${second}`, '#2 | second']);
});

describe('LineCutter', () => {
  test('a character that is cut in two', () => {
    const cutter = new LineCutter();
    const bytes = Buffer.from('né\n');
    expect([...cutter.cut(bytes.subarray(0, 2)), ...cutter.cut(bytes.subarray(2))]).toEqual(['né']);
  });

  test('of a line that is drawn anew, the last state; what has no end yet is the rest', () => {
    const cutter = new LineCutter();
    expect(cutter.cut(Buffer.from('10%\r20%\r\nmo'))).toEqual(['20%']);
    expect(cutter.rest).toEqual(['mo']);
    expect(cutter.flush()).toEqual(['mo']);
    expect(cutter.rest).toEqual([]);
  });
});
