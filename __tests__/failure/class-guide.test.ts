// docs/explain.md says what the code does: its table and its example are the code's own output.
import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { failureClasses } from '../../src/domain/failure.ts';
import { classGuide, classTable } from '../../src/failure/class-guide.ts';
import { classify } from '../../src/failure/classify.ts';
import { explanationOf, explanationRecord } from '../../src/failure/explanation.ts';
import { rules } from '../../src/failure/table.ts';

const page = readFileSync(resolve(import.meta.dirname, '../../docs/explain.md'), 'utf8');

describe('docs/explain.md', () => {
  it('has the table of the classes', () => {
    expect(page).toContain(classTable());
  });

  it('shows an example that the tool prints', () => {
    const [, log = ''] = /```text\n(#12 [^`]*)```/.exec(page) ?? [];
    const failure = classify({ text: log });
    expect(log).not.toBe('');
    expect(page).toContain(explanationOf(failure));
    expect(page).toContain(JSON.stringify(explanationRecord(failure)));
  });
});

describe('the guide', () => {
  it.each(failureClasses.filter((name) => name !== 'unknown'))('says of %s what its rules say of a retry', (name) => {
    const answers = new Set(rules.filter((rule) => rule.class === name).map(({ transient }) => transient));
    const { retry } = classGuide[name];
    expect(answers.size).toBeGreaterThan(0);
    if (retry === 'yes') expect(answers).toContain(true);
    if (retry === 'no') expect(answers).toContain(false);
    if (retry === 'no') expect(answers).not.toContain(true);
    if (retry === 'sometimes') expect([...answers].some((transient) => transient !== false)).toBe(true);
  });
});
