// Intervals of docker calls: what they cover together, what is left between them, and what V8 says was loaded.
import { describe, expect, test } from '@jest/globals';
import { scriptsIn } from '../../bench/trace/covered-scripts.ts';
import { coveredMs, gaps, parseCalls } from '../../bench/trace/intervals.ts';
import { describePart } from '../../bench/trace/traced-run.ts';

const call = (start: number, end: number, args = 'buildx build', program = 'docker'): ReturnType<typeof parseCalls>[number] => ({ start, end, program, args });

describe('lines of the wrapper', () => {
  test('are calls in the order of their start, in milliseconds', () => {
    expect(parseCalls('3000 4500 docker buildx build .\n1000 2000 docker-buildx \n')).toEqual([call(1, 2, '', 'docker-buildx'), call(3, 4.5, 'buildx build .')]);
  });

  test('that are none are refused', () => {
    expect(() => parseCalls('half a li')).toThrow('not a line');
  });
});

describe('covered time', () => {
  test.each([
    ['one after the other', [call(0, 10), call(20, 25)], 15],
    ['at once', [call(0, 10), call(5, 20)], 20],
    ['one within another', [call(0, 30), call(5, 10), call(28, 35)], 35],
    ['given in any order', [call(20, 25), call(0, 10)], 15],
    ['none', [], 0],
  ])('counts what runs at once only once: %s', (_, calls, covered) => {
    expect(coveredMs(calls)).toBe(covered);
  });

  test('and the gaps are the whole step', () => {
    const calls = [call(5, 10), call(8, 20), call(40, 41)];
    const step = { start: 0, end: 50 };
    const left = gaps(calls, step);
    expect(left).toEqual([{ start: 0, end: 5 }, { start: 20, end: 40 }, { start: 41, end: 50 }]);
    expect(left.reduce((sum, { start, end }) => sum + end - start, 0) + coveredMs(calls)).toBe(50);
  });
});

test("the listing has docker's calls and the time between them; the plugin only where it was called directly", () => {
  const text = describePart({ startedAt: 1000, ms: 300, outsideMs: 150, calls: [call(1100, 1200, 'info'), call(1110, 1190, 'docker-cli-plugin-metadata', 'docker-buildx'), call(1250, 1300, 'buildx build', 'docker-buildx')] });
  expect(text.split('\n').map((line) => line.replaceAll(/\s+/g, ' ').trim())).toEqual(['300 ms, 150 ms of it outside docker', '0 … 100 100 ms — no docker', '100 … 200 100 ms docker info', '200 … 250 50 ms — no docker', '250 … 300 50 ms docker-buildx buildx build']);
});

test('loaded are the files, not what Node brings', () => {
  expect(scriptsIn('{"result":[{"url":"node:fs"},{"url":"file:///a/main/index.js"},{"scriptId":"1"}]}')).toEqual(['file:///a/main/index.js']);
  expect(() => scriptsIn('{}')).toThrow('coverage');
});
