// What is remembered of a build: steps with their times, the last words of a failed one, warnings.
import { describe, expect, test } from '@jest/globals';
import { BuildRecord } from '../../src/build/build-record.ts';
import { decodeProgress } from '../../src/build/progress.ts';
import { log, message, progressOf, vertex } from './transcript.ts';

function recordOf(...messages: readonly string[]): BuildRecord {
  const record = new BuildRecord();
  for (const line of messages) record.add(decodeProgress(line));
  return record;
}

function recorded(name: Parameters<typeof progressOf>[0]): BuildRecord {
  const record = new BuildRecord();
  for (const progress of progressOf(name)) record.add(progress);
  return record;
}

test('only the steps of the Dockerfile are timed', () => {
  expect(recorded('passing').timings.map(({ name, cached }) => [name.slice(0, 9), cached])).toEqual([['[1/3] FRO', false], ['[2/3] RUN', false], ['[3/3] RUN', false]]);
  expect(recorded('cached').timings.map(({ cached }) => cached)).toEqual([false, true, true]);
});

test('what a build tells of caches that it reads', () => {
  expect(recorded('cold').imports).toEqual([]);
  expect(recorded('imported').imports).toEqual([{ from: expect.stringMatching(/^localhost:5000\/octo-org\/cache-\d+:amd64$/) }]);
  expect(recorded('cache-not-found').imports).toEqual([{ from: expect.stringContaining(':none'), error: expect.stringContaining('not found') }]);
});

test('a real failure: its step, its last words, and what buildx says of it', () => {
  const record = recorded('failing');
  const [failed] = record.steps.filter(({ error }) => error?.includes('exit code') === true);
  expect(failed).toMatchObject({ name: expect.stringContaining('[linux/arm64 2/3]'), tail: ['the-last-words'] });
  expect(record.text.at(-1)).toMatch(/^ERROR: failed to build/);
  expect(record.warnings).toHaveLength(1);
});

describe('a step that is sent again and again', () => {
  test('its times are the sum of its runs, each counted once', () => {
    const name = '[1/1] RUN a';
    const record = recordOf(...[{ from: 0 }, { from: 0, to: 1 }, { from: 0, to: 1 }, { from: 5 }, { from: 5, to: 7 }].map((step) => message({ vertexes: [vertex(name, step)] })));
    expect(record.steps).toEqual([expect.objectContaining({ milliseconds: 3000, startedAt: Date.UTC(2026, 0, 1) })]);
  });

  test('an error stays', () => {
    const name = '[1/1] RUN a';
    const record = recordOf(message({ vertexes: [vertex(name, { from: 0, to: 1, error: 'no' })] }), message({ vertexes: [vertex(name, { from: 0, to: 1 })] }));
    expect(record.steps[0]?.error).toBe('no');
  });
});

test('of long output the end is kept, also a line without an end', () => {
  const name = '[1/1] RUN a';
  const record = recordOf(
    message({ vertexes: [vertex(name, { from: 0 })] }),
    message({ logs: [log(name, Array.from({ length: 100 }, (_, line) => `line ${line}\n`).join('')), log(name, 'and the last', 2)] }),
  );
  expect(record.steps[0]?.tail).toHaveLength(30);
  expect(record.steps[0]?.tail.slice(-2)).toEqual(['line 99', 'and the last']);
});

test('what never began is no step', () => {
  expect(recordOf(message({ vertexes: [vertex('[1/1] RUN a')] })).steps).toEqual([]);
});
