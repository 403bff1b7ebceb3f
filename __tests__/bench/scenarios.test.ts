// The list of scenarios: what the bench promises to measure, and targets that can be judged.
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { scenarios } from '../../bench/scenarios/all.ts';

const names = scenarios.map(({ name }) => name);

describe('scenarios', () => {
  test('have names and titles of their own', () => {
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(scenarios.map(({ title }) => title)).size).toBe(names.length);
  });

  test('are all in docs/performance.md', () => {
    const page = readFileSync(resolve(import.meta.dirname, '../../docs/performance.md'), 'utf8');
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  test.each(scenarios)('$name is measured against the bare commands, and its targets are about those who take part', ({ contenders, targets }) => {
    expect(contenders).toContain('bare');
    for (const target of targets) {
      expect(contenders).toContain(target.contender);
      // The recipe is no contender of its own: it is given as a peer.
      if (target.kind === 'ratio') expect([...contenders, 'recipe']).toContain(target.against);
    }
  });

  test('cold ones have the limits of both strategies, warm ones theirs', () => {
    const limits = (name: string): unknown => scenarios.find((scenario) => scenario.name === name)?.targets.map(({ contender, atMost }) => [contender, atMost]);
    for (const name of ['hello', 'example']) expect(limits(name)).toEqual([['ours', 1.1], ['ours-single', 1]]);
    for (const name of ['warm-hello', 'warm-example', 'warm-registry', 'warm-gha', 'warm-local', 'source-line', 'dependency']) expect(limits(name)).toEqual([['ours', 1.15]]);
    expect(limits('unchanged')).toEqual([['ours-skip', 0.25], ['ours-skip', 1500]]);
  });
});
