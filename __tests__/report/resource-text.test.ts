// What was used of the runner, as people and machines read it.
import { describe, expect, test } from '@jest/globals';
import { auditRecord } from '../../src/report/audit.ts';
import { resourceLine } from '../../src/report/resource-text.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { published } from './outcomes.ts';

const disk = { path: '/var/lib/docker', size: 72e9, peakUse: 3.4e9, lowestFree: 10.6e9 };
const memory = { total: 16e9, lowestAvailable: 5.1e9 };

describe('resourceLine', () => {
  test('disk and memory', () => {
    expect(resourceLine({ disks: [disk], memory })).toBe('**While building:** disk of <code>/var/lib/docker</code>: 3.4 GB more in use at the peak, at least 10.6 GB of 72.0 GB free; memory: at least 5.1 GB of 16.0 GB available.');
  });
  test('one of them', () => expect(resourceLine({ disks: [], memory })).toBe('**While building:** memory: at least 5.1 GB of 16.0 GB available.'));
  test('neither', () => expect(resourceLine({ disks: [] })).toBeUndefined());
});

test('it stands in the summary and in the audit record', () => {
  const outcome = { ...published(), resources: { disks: [disk], memory } };
  expect(renderSummary(outcome)).toContain('3.4 GB more in use at the peak');
  expect(JSON.parse(auditRecord(outcome))).toMatchObject({ resources: { disks: [disk], memory } });
  expect(renderSummary(published())).not.toContain('While building');
  expect(auditRecord(published())).not.toContain('resources');
});
