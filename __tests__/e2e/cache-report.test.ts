// What a run says of its cache and of its time, on the engine: the hit rate, the first step that missed and why, the trace.
import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { act, bedInputs, freshImage, makeWorkspace, openBed } from './bed.ts';

const bed = openBed();
const image = freshImage(bed);
const dockerfile = 'ARG BASE\nFROM ${BASE}\nWORKDIR /app\nCOPY file .\nRUN cat file > copy\n';

async function build(content: string, version: string): Promise<{ readonly ratio: string | undefined; readonly log: string; readonly summary: string; readonly cache: unknown }> {
  const { main } = await act(bed, {
    inputs: { ...bedInputs(bed, image), tags: `type=raw,value=${version}`, platforms: 'linux/amd64', cache: 'registry' },
    workspace: makeWorkspace({ Dockerfile: dockerfile, file: content }),
    env: { RUNNER_DEBUG: '1' },
  });
  expect({ exitCode: main.exitCode, log: main.exitCode === 0 ? '' : main.log }).toEqual({ exitCode: 0, log: '' });
  const { cache } = JSON.parse(readFileSync(main.outputs['audit'] ?? '', 'utf8')) as { readonly cache: unknown };
  return { ratio: main.outputs['cache-hit-ratio'], log: main.log, summary: main.summary, cache };
}

test('the first run misses all, the same again none, a changed file what follows from it', async () => {
  const cold = await build('one', '1');
  expect([cold.ratio, cold.cache]).toMatchObject(['0', { platforms: { 'linux/amd64': { steps: 3, firstMiss: { step: '[2/4] WORKDIR /app', why: 'none-there' } } } }]);
  expect(cold.summary).toMatch(/0 of 3 steps came from the cache .*none of the caches that were looked for is there yet/s);
  const warm = await build('one', '2');
  expect(warm.ratio).toBe('1');
  const changed = await build('two', '3');
  expect([changed.ratio, changed.cache]).toMatchObject(['0.333', { platforms: { 'linux/amd64': { firstMiss: { step: '[3/4] COPY file .', why: 'files' } } } }]);

  // The trace: docker's calls, the build among them on the critical path, and what is left for the action itself.
  expect(changed.log).toMatch(/ \* {3}docker buildx build linux\/amd64$/m);
  expect(changed.log).toMatch(/^The run took [\d.]+ s: [\d.]+ s in \d+ calls on the critical path, [\d.]+ s of its own\.$/m);
  expect(changed.summary).toMatch(/ {2}build [\d.]+ s :active, /);
});
