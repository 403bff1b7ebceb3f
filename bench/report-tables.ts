// The tables of a run: ratios against the bare commands, times, clean-up, the action's own share. As text or Markdown. Pure.
import type { ContenderResult, OwnResult, Results, ScenarioResult } from './results.ts';
import { pairwiseRatios, spreadOf } from './statistics.ts';
import { judge, ownTargets, type Judged } from './targets.ts';

export type Table = { readonly title: string; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

export const baseline = 'bare';

export function reportTables(results: Results): readonly Table[] {
  return [ratioTable(results), timeTable(results), cleanupTable(results), ...(results.own.length === 0 ? [] : [ownTable(results)])];
}

/** Every target with whether it is met, in the order of the scenarios. */
export function judgements({ scenarios }: Pick<Results, 'scenarios'>): readonly { readonly scenario: ScenarioResult; readonly judged: Judged }[] {
  return scenarios.flatMap((scenario) => judge(scenario.targets, timesOf(scenario)).map((judged) => ({ scenario, judged })));
}

function ratioTable({ scenarios }: Results): Table {
  const columns = columnsOf(scenarios).filter(({ name }) => name !== baseline);
  const cellOf = (scenario: ScenarioResult, name: string): string => {
    const own = scenario.contenders.find((contender) => contender.name === name);
    const against = scenario.contenders.find((contender) => contender.name === baseline);
    if (own === undefined || against === undefined) return '';
    const { median, min, max } = spreadOf(pairwiseRatios(own.ms, against.ms));
    return [`${median.toFixed(2)} (${min.toFixed(2)}..${max.toFixed(2)})`, ...judge(scenario.targets, timesOf(scenario)).filter(({ target }) => target.contender === name).map(verdict)].join(' ');
  };
  return {
    title: 'Time against the bare docker commands of the same round: median (lowest..highest)',
    head: ['Scenario', ...columns.map(({ title }) => title)],
    rows: scenarios.map((scenario) => [scenario.title, ...(scenario.unavailable === undefined ? columns.map(({ name }) => cellOf(scenario, name)) : [`not measured: ${scenario.unavailable}`, ...columns.slice(1).map(() => '')])]),
  };
}

function timeTable({ scenarios }: Results): Table {
  return perContender('Seconds, median', scenarios, ({ ms }) => (spreadOf(ms).median / 1000).toFixed(2));
}

function cleanupTable({ scenarios }: Results): Table {
  const removing = scenarios.filter(({ contenders }) => contenders.some(({ name, cleanupMs }) => name === baseline && cleanupMs.some((ms) => ms > 0)));
  return perContender('Clean-up afterwards (post, buildx rm), never in a ratio: milliseconds, median', removing, ({ cleanupMs }) => spreadOf(cleanupMs).median.toFixed(0));
}

function perContender(title: string, scenarios: readonly ScenarioResult[], cellOf: (contender: ContenderResult) => string): Table {
  const measured = scenarios.filter(({ unavailable }) => unavailable === undefined);
  const columns = columnsOf(measured);
  return {
    title,
    head: ['Scenario', ...columns.map((column) => column.title)],
    rows: measured.map((scenario) => [
      scenario.title,
      ...columns.map(({ name }) => {
        const found = scenario.contenders.find((contender) => contender.name === name);
        return found === undefined ? '' : cellOf(found);
      }),
    ]),
  };
}

function ownTable({ own, loaded }: Results): Table {
  const bytes = loaded.reduce((sum, file) => sum + file.bytes, 0);
  const sums = ({ mainOutsideMs, postOutsideMs }: OwnResult): readonly number[] => mainOutsideMs.map((ms, at) => ms + (postOutsideMs[at] ?? 0));
  const row = (what: string, target: string, values: (result: OwnResult) => readonly number[], atMost?: number): readonly string[] => [
    what,
    target,
    ...own.map((result) => {
      const { median, min, max } = spreadOf(values(result));
      return `${median.toFixed(0)} (${min.toFixed(0)}..${max.toFixed(0)})${atMost === undefined ? '' : mark(median <= atMost)}`;
    }),
  ];
  return {
    title: "The action's own share of a cold run of hello, milliseconds",
    head: ['What', 'Target', ...own.map(({ title }) => title)],
    rows: [
      row('start to first docker call', `≤ ${ownTargets.firstCallMs}`, ({ firstCallMs }) => firstCallMs, ownTargets.firstCallMs),
      row('main, while no docker process runs', '', ({ mainOutsideMs }) => mainOutsideMs),
      row('post, while no docker process runs', '', ({ postOutsideMs }) => postOutsideMs),
      row('both', `≤ ${ownTargets.outsideMs}`, sums, ownTargets.outsideMs),
      ...(loaded.length === 0 ? [] : [['JavaScript loaded by main, MB', `≤ ${megabytes(ownTargets.loadedBytes)}`, `${megabytes(bytes)}${mark(bytes <= ownTargets.loadedBytes)}`, ...own.slice(1).map(() => '')]]),
    ],
  };
}

function columnsOf(scenarios: readonly ScenarioResult[]): readonly { readonly name: string; readonly title: string }[] {
  return [...new Map(scenarios.flatMap(({ contenders }) => contenders.map(({ name, title }) => [name, title] as const)))].map(([name, title]) => ({ name, title }));
}

export function timesOf({ contenders }: ScenarioResult): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(contenders.map(({ name, ms }) => [name, ms]));
}

function verdict({ target, reached, met }: Judged): string {
  const ratio = (kind: typeof target & { kind: 'ratio' }): string => (kind.against === baseline ? `≤ ${kind.atMost.toFixed(2)}` : `${reached.median.toFixed(2)} of ${kind.against} ≤ ${kind.atMost.toFixed(2)}`);
  const limit = target.kind === 'ratio' ? ratio(target) : `${(reached.median / 1000).toFixed(2)} s ≤ ${(target.atMost / 1000).toFixed(2)} s`;
  return `${limit}${mark(met)}`;
}

function mark(met: boolean): string {
  return met ? ' ✓' : ' ✗';
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(2);
}

export function asText({ title, head, rows }: Table): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd();
  return [title, line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

export function asMarkdown({ title, head, rows }: Table): string {
  const line = (row: readonly string[]): string => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [`**${title}**`, '', line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
