// Tables, chart and file of a run of the bench.
import { describe, expect, test } from '@jest/globals';
import { ratioChart } from '../../bench/chart.ts';
import { asMarkdown, asText, judgements, reportTables } from '../../bench/report-tables.ts';
import { decodeResults, encodeResults, format, type Results } from '../../bench/results.ts';
import { renderPerformance } from '../../scripts/performance-region.ts';

const results: Results = {
  ...{ format, date: '2026-11-25T01:02:03.000Z', rounds: 3, seed: 1, seconds: 90, wrapperMs: 2.25 },
  machine: { cores: 2, cpu: 'A processor', memoryGb: 24, kernel: '6.1', architecture: 'x64', load: 0.1, node: 'v24.0.0', engine: '28.5', buildx: 'v0.36.1', buildkit: 'v0.32.2' },
  scenarios: [
    {
      ...{ name: 'hello', title: 'cold: <hello>' },
      targets: [{ kind: 'ratio', contender: 'ours', against: 'bare', atMost: 1.1 }],
      contenders: [
        { name: 'bare', title: 'bare', ms: [1000, 2000, 1000], cleanupMs: [200, 210, 220] },
        { name: 'ours', title: 'this action', ms: [1200, 2100, 1050.04], cleanupMs: [300, 310, 320] },
      ],
    },
    {
      ...{ name: 'unchanged', title: 'nothing changed' },
      targets: [
        { kind: 'ratio', contender: 'ours-skip', against: 'recipe', atMost: 0.25 },
        { kind: 'ms', contender: 'ours-skip', atMost: 1500 },
      ],
      contenders: [
        { name: 'bare', title: 'bare', ms: [4000, 4000, 4000], cleanupMs: [0, 0, 0] },
        { name: 'ours-skip', title: 'skip-unchanged', ms: [2000, 1900, 2100], cleanupMs: [50, 50, 50] },
        { name: 'recipe', title: 'recipe', ms: [10_000, 10_000, 7000], cleanupMs: [0, 0, 0] },
      ],
    },
    { name: 'gha', title: 'cache', targets: [], contenders: [], unavailable: 'there is none' },
  ],
  own: [{ name: 'ours', title: 'this action', firstCallMs: [150, 160, 170], mainOutsideMs: [300, 310, 500], postOutsideMs: [100, 100, 100] }],
  loaded: [
    { file: 'main/a.js', bytes: 1_500_000 },
    { file: 'main/b.js', bytes: 400_000 },
  ],
};

const [ratios, seconds, cleanup, own] = reportTables(results);

describe('tables', () => {
  test('ratios against bare with their spread, and whether the target is met', () => {
    expect(ratios?.head).toEqual(['Scenario', 'this action', 'skip-unchanged', 'recipe']);
    expect(ratios?.rows).toEqual([
      ['cold: <hello>', '1.05 (1.05..1.20) ≤ 1.10 ✓', '', ''],
      ['nothing changed', '', '0.50 (0.47..0.53) 0.20 of recipe ≤ 0.25 ✓ 2.00 s ≤ 1.50 s ✗', '2.50 (1.75..2.50)'],
      ['cache', 'not measured: there is none', '', ''],
    ]);
  });

  test('seconds, and clean-up where a builder was removed', () => {
    expect(seconds?.rows).toEqual([['cold: <hello>', '1.00', '1.20', '', ''], ['nothing changed', '4.00', '', '2.00', '10.00']]);
    expect(cleanup?.rows).toEqual([['cold: <hello>', '210', '310']]);
  });

  test("the action's own share, post included", () => {
    expect(own?.rows).toEqual([
      ['start to first docker call', '≤ 200', '160 (150..170) ✓'],
      ['main, while no docker process runs', '', '310 (300..500)'],
      ['post, while no docker process runs', '', '100 (100..100)'],
      ['both', '≤ 400', '410 (400..600) ✗'],
      ['JavaScript loaded by main, MB', '≤ 2.00', '1.90 ✓'],
    ]);
  });

  test('every target is judged once', () => {
    expect(judgements(results).map(({ scenario, judged }) => [scenario.name, judged.met])).toEqual([['hello', true], ['unchanged', true], ['unchanged', false]]);
  });

  test('as text have columns, as Markdown cells', () => {
    const table = { title: 'T', head: ['a', 'long head'], rows: [['longer', 'x|y'], ['b', '']] };
    expect(asText(table)).toBe('T\na       long head\n------  ---------\nlonger  x|y\nb');
    expect(asMarkdown(table)).toBe('**T**\n\n| a | long head |\n| --- | --- |\n| longer | x\\|y |\n| b |  |');
  });
});

describe('the chart', () => {
  const svg = ratioChart(results.scenarios);

  test('has a bar for everybody but the baseline, with the figures', () => {
    expect([...svg.matchAll(/<title>(.+?)<\/title>/g)].map(([, title]) => title)).toEqual(['this action: 1.05 (1.05..1.20)', 'skip-unchanged: 0.50 (0.47..0.53)', 'recipe: 2.50 (1.75..2.50)']);
    expect(svg.match(/class="target"/g)).toHaveLength(1);
  });

  test('draws a longer bar for more time, inside the page', () => {
    const widths = [...svg.matchAll(/<rect class="s\d" x="400" y="\d+" width="([\d.]+)"/g)].map(([, width]) => Number(width));
    expect(widths).toHaveLength(3);
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(2.1, 1);
    for (const [, x = ''] of svg.matchAll(/x[12]="([\d.]+)"/g)) expect(Number(x)).toBeLessThanOrEqual(940);
  });

  test('is well-formed and escapes titles', () => {
    expect(svg).toContain('cold: &lt;hello&gt;');
    const open = [...svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)].reduce((depth, [, closing, , selfClosing]) => depth + (closing === '/' ? -1 : selfClosing === '/' ? 0 : 1), 0);
    expect(open).toBe(0);
  });

  test('has colours of its own for dark pages, background included', () => {
    const [light = '', dark = ''] = svg.split('prefers-color-scheme: dark');
    for (const part of [light, dark]) expect(part).toMatch(/\.page \{ fill: #[0-9a-f]{6}/);
  });
});

describe('the file', () => {
  test('reads back, times to a tenth of a millisecond, limits untouched', () => {
    const text = encodeResults(results);
    const back = decodeResults(text);
    expect(back.scenarios[0]?.contenders[1]?.ms).toEqual([1200, 2100, 1050]);
    expect(back.wrapperMs).toBe(2.3);
    expect(back.scenarios[1]?.targets[0]?.atMost).toBe(0.25);
    expect(text).toContain('"ms": [1000, 2000, 1000]');
    expect({ ...back, scenarios: [], wrapperMs: 0 }).toEqual({ ...results, scenarios: [], wrapperMs: 0 });
  });

  test.each(['{}', '[]', 'null', `{"format":${format + 1},"scenarios":[],"own":[]}`])('of another format is refused: %s', (text) => {
    expect(() => decodeResults(text)).toThrow('no results of the bench');
  });
});

describe('the figures in docs/performance.md', () => {
  test('are chart, machine and tables of the run', () => {
    const region = renderPerformance({ name: '2026-11-25T0102', results });
    expect(region).toContain('](../bench/results/2026-11-25T0102.svg)');
    expect(region).toContain('3 rounds in 2 minutes, on 2 cores');
    expect(region).toContain('2 of 3 targets of scenarios are met');
    expect(region).toContain('| cold: <hello> | 1.05 (1.05..1.20) ≤ 1.10 ✓ |');
  });

  test('without a run say so', () => {
    expect(renderPerformance(undefined)).toMatch(/^_No run/);
  });
});
