// What the summary, the output and the audit record say of the cache.
import { describe, expect, test } from '@jest/globals';
import type { MissReason } from '../../src/build/cache-use.ts';
import { auditRecord } from '../../src/report/audit.ts';
import { reasonText } from '../../src/report/cache-sections.ts';
import { outputsOf } from '../../src/report/outputs.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { built, failed, nothing, planned, published, step } from './outcomes.ts';

test('the summary: share, and the first missed step of each platform', () => {
  expect(renderSummary(published())).toContain(
    '### Cache\n\n2 of 4 steps came from the cache (50 %). The first that did not:\n\n- <code>linux/amd64</code>, <code>linux/arm64</code>: <code>&#91;build 3/3&#93; RUN make</code>. The builder is new, and nothing was heard of the cache that was to be read.\n',
  );
});

test('all cached: no step is named', () => {
  const steps = [step('[1/2] FROM x', 100, false), step('[2/2] RUN a', 1, true)];
  const summary = renderSummary(published({ builds: [built('linux/amd64', '1', { steps })] }));
  expect(summary).toContain('### Cache\n\n1 of 1 step came from the cache (100 %).\n\n');
  expect(summary).toContain('| 1 of 1 |');
});

test('the output and the audit record', () => {
  const outcome = published({ builds: [built('linux/amd64', '1'), built('linux/arm64', '2', { steps: [step('[1/1] RUN x', 1, false)], imports: [{ from: 'gha:1', error: 'no service' }] })] });
  expect(outputsOf(outcome, {})['cache-hit-ratio']).toBe('0.333');
  expect(JSON.parse(auditRecord(outcome))).toMatchObject({
    cache: {
      ratio: 0.333,
      platforms: {
        'linux/amd64': { ratio: 0.5, cached: 1, steps: 2, firstMiss: { step: '[build 3/3] RUN make', why: 'none-read' } },
        'linux/arm64': { ratio: 0, cached: 0, steps: 1, firstMiss: { why: 'none-read' } },
      },
    },
  });
});

test('empty where nothing was built', () => {
  for (const outcome of [nothing, planned(), published({ builds: [] }), failed({ builds: [] })]) {
    expect(outputsOf(outcome, {})['cache-hit-ratio']).toBeUndefined();
    expect(renderSummary(outcome)).not.toContain('### Cache');
  }
});

describe('every reason is a sentence', () => {
  const reasons: readonly MissReason[] = [
    { kind: 'no-cache' }, { kind: 'none-asked' }, { kind: 'none-there' }, { kind: 'none-read', errors: [] }, { kind: 'none-read', errors: ['not found'] },
    { kind: 'other-platform', platform: 'linux/amd64' }, { kind: 'files' }, { kind: 'instruction' }, { kind: 'unknown' },
  ];
  test.each(reasons)('%j', (reason) => {
    expect(reasonText(reason)).toMatch(/^[A-Z].*\.$/);
  });
});
