// Lines of --progress=rawjson, decoded. Nothing that comes may make it fail.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeProgress } from '../../src/build/progress.ts';
import { transcript } from './transcript.ts';

describe('decodeProgress', () => {
  test('a vertex, a log and a warning', () => {
    const short = Buffer.from('FromAsCasing: casing (line 2)').toString('base64');
    const line = JSON.stringify({
      vertexes: [{ digest: 'sha256:1', name: '[1/2] RUN a', inputs: ['sha256:0', 7], started: '2026-01-01T00:00:00.5Z', completed: '2026-01-01T00:00:01.123456789Z', cached: true, error: 'no' }],
      logs: [{ vertex: 'sha256:1', stream: 2, data: 'aGk=', timestamp: '2026-01-01T00:00:01Z' }],
      warnings: [{ vertex: 'sha256:1', level: 1, short, url: 'https://docs', sourceInfo: { filename: 'Dockerfile' }, range: [{ start: { line: 2 } }] }],
    });
    const begin = Date.UTC(2026, 0, 1);
    expect(decodeProgress(line)).toEqual({
      kind: 'changes',
      vertexes: [{ digest: 'sha256:1', name: '[1/2] RUN a', inputs: ['sha256:0'], cached: true, startedAt: begin + 500, completedAt: begin + 1123, error: 'no' }],
      statuses: [],
      logs: [{ vertex: 'sha256:1', stream: 2, data: Buffer.from('hi'), at: begin + 1000 }],
      warnings: [{ short: 'FromAsCasing: casing (line 2)', detail: [], url: 'https://docs', filename: 'Dockerfile', line: 2 }],
    });
  });

  test.each(['ERROR: failed to build', '', '{"vertexes":[', '   4 | >>> RUN false', 'time="…" level=warning'])('%j is text', (text) => {
    expect(decodeProgress(text)).toEqual({ kind: 'text', text });
  });

  test.each(['{"vertexes":{}}', '{"vertexes":[null,1,{"name":"x"}]}', '{"logs":[{"vertex":1}],"warnings":[[]],"statuses":["x"]}', '{}'])('%s holds nothing', (line) => {
    expect(decodeProgress(line)).toEqual({ kind: 'changes', vertexes: [], statuses: [], logs: [], warnings: [] });
  });

  test('never fails', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.jsonValue().map((value) => JSON.stringify({ vertexes: value, logs: [value], warnings: [value] }))), (line) => {
      expect(['text', 'changes']).toContain(decodeProgress(line).kind);
    }));
  });

  test('every line of a real build is read', () => {
    const kinds = transcript('passing').map((line) => decodeProgress(line).kind);
    expect(new Set(kinds)).toEqual(new Set(['changes']));
  });
});
