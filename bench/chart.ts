// The ratios as an SVG chart: a bar a contender from its median, a line from its lowest to its highest, the bare commands at 1.
// It brings its own background in light and dark, so it can be read on any page. Pure.
import type { ScenarioResult } from './results.ts';
import { baseline } from './report-tables.ts';
import { pairwiseRatios, spreadOf, type Spread } from './statistics.ts';

type Bar = { readonly label: string; readonly spread: Spread; readonly target?: number; readonly series: number };
type Group = { readonly title: string; readonly bars: readonly Bar[] };

const width = 940;
const left = 400;
const right = 70;
const barHeight = 14;
const groupGap = 16;
const top = 64;

export function ratioChart(scenarios: readonly ScenarioResult[]): string {
  const names = [...new Map(scenarios.flatMap(({ contenders }) => contenders.filter(({ name }) => name !== baseline).map(({ name, title }) => [name, title] as const)))];
  const groups = scenarios.map((scenario) => groupOf(scenario, names.map(([name]) => name))).filter(({ bars }) => bars.length > 0);
  const highest = Math.max(1.2, ...groups.flatMap(({ bars }) => bars.map(({ spread, target = 0 }) => Math.max(spread.max, target))));
  const x = (ratio: number): number => round(left + (ratio / highest) * (width - left - right));
  const height = top + groups.reduce((sum, { bars }) => sum + bars.length * barHeight + groupGap, 0) + 8;

  let y = top;
  const drawn = groups.map(({ title, bars }) => {
    const middle = y + (bars.length * barHeight) / 2 + 4;
    const label = `<text x="${left - 10}" y="${round(middle)}" text-anchor="end">${escaped(title)}</text>`;
    const shapes = bars.map((bar, at) => drawBar(bar, y + at * barHeight, x));
    y += bars.length * barHeight + groupGap;
    return [label, ...shapes].join('\n');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Time against the bare docker commands">
<style>
  text { font: 12px system-ui, sans-serif; fill: #1f2328 }
  .page { fill: #ffffff; stroke: #d1d9e0 } .grid { stroke: #d1d9e0 } .one { stroke: #1f2328 } .spread { stroke: #59636e } .target { stroke: #cf222e }
  .s0 { fill: #0969da } .s1 { fill: #54aeff } .s2 { fill: #8250df } .s3 { fill: #9198a1 } .s4 { fill: #bf8700 } .s5 { fill: #1a7f37 }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc }
    .page { fill: #0d1117; stroke: #3d444d } .grid { stroke: #3d444d } .one { stroke: #f0f6fc } .spread { stroke: #9198a1 } .target { stroke: #ff7b72 }
    .s0 { fill: #4493f8 } .s1 { fill: #1f6feb } .s2 { fill: #ab7df8 } .s3 { fill: #656c76 } .s4 { fill: #d29922 } .s5 { fill: #3fb950 }
  }
</style>
<rect class="page" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="6"/>
<text x="16" y="24" font-weight="600">Time against the bare docker commands (1.0), median and spread; red: at most</text>
${legend(names.map(([, title]) => title))}
${axis(highest, x, height)}
${drawn.join('\n')}
</svg>
`;
}

function groupOf(scenario: ScenarioResult, names: readonly string[]): Group {
  const against = scenario.contenders.find(({ name }) => name === baseline)?.ms ?? [];
  const bars = scenario.contenders.flatMap(({ name, title, ms }): readonly Bar[] => {
    if (name === baseline || ms.length === 0 || against.length === 0) return [];
    const target = scenario.targets.find((each) => each.kind === 'ratio' && each.against === baseline && each.contender === name);
    return [{ label: title, spread: spreadOf(pairwiseRatios(ms, against)), series: names.indexOf(name) % 6, ...(target === undefined ? {} : { target: target.atMost }) }];
  });
  return { title: scenario.title, bars };
}

function drawBar({ label, spread: { median, min, max }, target, series }: Bar, y: number, x: (ratio: number) => number): string {
  const middle = y + barHeight / 2;
  return [
    `<rect class="s${series}" x="${left}" y="${y + 2}" width="${round(x(median) - left)}" height="${barHeight - 4}"><title>${escaped(label)}: ${median.toFixed(2)} (${min.toFixed(2)}..${max.toFixed(2)})</title></rect>`,
    `<line class="spread" x1="${x(min)}" x2="${x(max)}" y1="${middle}" y2="${middle}"/>`,
    ...(target === undefined ? [] : [`<line class="target" stroke-width="2" x1="${x(target)}" x2="${x(target)}" y1="${y}" y2="${y + barHeight}"/>`]),
    `<text x="${x(max) + 6}" y="${middle + 4}" font-size="10">${median.toFixed(2)}</text>`,
  ].join('');
}

function axis(highest: number, x: (ratio: number) => number, height: number): string {
  const step = highest > 4 ? 1 : highest > 2 ? 0.5 : 0.25;
  const ticks = Array.from({ length: Math.floor(highest / step) + 1 }, (_, at) => at * step);
  return ticks.map((tick) => `<line class="${tick === 1 ? 'one' : 'grid'}" x1="${x(tick)}" x2="${x(tick)}" y1="${top - 6}" y2="${height - 10}"/><text x="${x(tick)}" y="${top - 10}" text-anchor="middle" font-size="10">${tick}</text>`).join('\n');
}

function legend(titles: readonly string[]): string {
  let at = 16;
  return titles
    .map((title, series) => {
      const drawn = `<rect class="s${series % 6}" x="${at}" y="32" width="10" height="10"/><text x="${at + 15}" y="41">${escaped(title)}</text>`;
      at += 35 + title.length * 7;
      return drawn;
    })
    .join('\n');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
