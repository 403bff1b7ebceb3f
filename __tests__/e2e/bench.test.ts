// The bench runs: one round of one scenario on the real engine, with other actions beside ours. What it measures is not judged.
import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { decodeResults } from '../../bench/results.ts';
import { openBed } from './bed.ts';

const root = resolve(import.meta.dirname, '..', '..');
const minute = 60_000;
const other = (name: string): string => join(root, '__tests__', 'fixtures', `other-${name}`);

function bench(...args: readonly string[]): { readonly code: number | null; readonly printed: string; readonly said: string; readonly to: string } {
  const to = mkdtempSync(join(tmpdir(), 'bench-results-'));
  const { status, stdout, stderr } = spawnSync('node', [join(root, 'bench', 'bench.ts'), '--bed', process.env['TESTBED_FILE'] ?? '', '--to', to, ...args], { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } });
  return { code: status, printed: stdout, said: stderr, to };
}

describe('npm run bench', () => {
  test('measures everybody, prints the tables, writes results and chart without naming the machine', () => {
    const bed = openBed();
    const { code, printed, said, to } = bench('--rounds', '1', '--only', 'hello', '--peer', other('action'), '--peer', `job of two=${other('builder')},${other('action')}`);
    expect({ code, said: code === 0 ? '' : said }).toEqual({ code: 0, said: '' });

    const [file = '', ...others] = readdirSync(to).filter((name) => name.endsWith('.json'));
    expect(others).toEqual([]);
    const text = readFileSync(join(to, file), 'utf8');
    const { scenarios, own, loaded, machine } = decodeResults(text);
    expect(scenarios.map(({ name }) => name)).toEqual(['hello']);
    expect(scenarios[0]?.contenders.map(({ name, ms }) => [name, ms.length]).toSorted()).toEqual([['bare', 1], ['job of two', 1], ['other-action', 1], ['ours', 1], ['ours-single', 1], ['tuned', 1]]);
    // A run takes at least as long as a builder takes to boot, and its clean-up is apart.
    for (const { ms, cleanupMs } of scenarios[0]?.contenders ?? []) expect(Math.min(...ms, ...cleanupMs)).toBeGreaterThan(50);

    // The first docker call did not come at once, and is not all that happens outside docker.
    const [first] = own;
    expect(own.map(({ name }) => name)).toEqual(['ours', 'ours-single']);
    expect(first?.firstCallMs[0]).toBeGreaterThan(20);
    expect(first?.mainOutsideMs[0]).toBeGreaterThan(first?.firstCallMs[0] ?? 0);
    expect(loaded.map(({ file: name }) => name)).toContain('main/index.js');
    expect(machine.buildkit).toMatch(/^v\d+\.\d+/);

    for (const call of [/docker\S* .*\bcreate\b/, /docker\S* .*\bbuild\b/, /post: [\s\S]+docker\S* .*\brm\b/]) expect(printed).toMatch(call);
    expect(printed).toMatch(/cold: hello +\d+\.\d\d \(.+≤ 1\.10/);
    const chart = readFileSync(join(to, file.replace(/json$/, 'svg')), 'utf8');
    expect(chart).toMatch(/^<svg /);
    for (const written of [text, chart]) for (const secret of [bed.registryHost, bed.runDir, root, tmpdir()]) expect(written).not.toContain(secret);
  }, 5 * minute);

  test('says what was wrong with its options and measures nothing', () => {
    const { code, said, to } = bench('--only', 'helo');
    expect(code).toBe(1);
    expect(said).toContain('there is no helo');
    expect(readdirSync(to)).toEqual([]);
  }, minute);
});
