// `npm run bench`: the action against the docker commands that do the same work, interleaved on one test bed, as ratios.
// docs/performance.md says what is measured and how to read it. Standard output has the tables, standard error the progress.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SeededRandom } from '../testbed/fuzz/random.ts';
import { decodeTestbed, startTestbed } from '../testbed/start.ts';
import { ratioChart } from './chart.ts';
import { contendersOf } from './contenders/all.ts';
import { peer } from './contenders/peer.ts';
import { readMachineFacts } from './machine-facts.ts';
import { failed, measureOwnShare, measureScenario } from './measure.ts';
import { readOptions, type Options } from './options.ts';
import { asText, reportTables } from './report-tables.ts';
import { encodeResults, format, type Results, type ScenarioResult } from './results.ts';
import { scenarios } from './scenarios/all.ts';
import { openSurroundings, type Surroundings } from './surroundings.ts';

const root = resolve(import.meta.dirname, '..');
const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function measure(options: Options, surroundings: Surroundings): Promise<Results> {
  const began = Date.now();
  // First: it pulls BuildKit's image, which is to be there for everybody.
  const machine = await readMachineFacts(surroundings);
  const plan = { surroundings, rounds: options.rounds, random: new SeededRandom(options.seed), say };
  const taking = { contenders: contendersOf(surroundings), peers: options.peers.map((other) => peer(surroundings, other)) };
  const chosen = scenarios.filter(({ name }) => options.only?.includes(name) ?? true);
  const measured: ScenarioResult[] = [];
  for (const scenario of chosen) measured.push(await measureScenario(scenario, taking, plan));
  const own = chosen.some(({ name }) => name === 'hello') ? await measureOwnShare(plan, (text) => console.log(`${text}\n`)) : { own: [], loaded: [] };
  return { format, date: new Date(began).toISOString(), rounds: options.rounds, seed: options.seed, seconds: Math.round((Date.now() - began) / 1000), machine, scenarios: measured, ...own };
}

function write(results: Results, folder: string): void {
  const name = results.date.slice(0, 16).replaceAll(':', '');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), encodeResults(results));
  writeFileSync(join(folder, `${name}.svg`), ratioChart(results.scenarios));
  say(`written: ${join(folder, name)}.json and .svg`);
}

async function main(): Promise<void> {
  const folders = { whole: join(root, 'bench', 'results'), part: join(root, '.bench') };
  const options = readOptions(process.argv.slice(2), scenarios.map(({ name }) => name), Date.now() % 1_000_000, folders);
  const started = options.bed === undefined ? await startTestbed({ log: say }) : undefined;
  try {
    const surroundings = await openSurroundings(started ?? decodeTestbed(JSON.parse(readFileSync(options.bed ?? '', 'utf8'))));
    try {
      const results = await measure(options, surroundings);
      console.log(reportTables(results).map(asText).join('\n\n'));
      console.log(`\n${results.rounds} rounds in ${(results.seconds / 60).toFixed(1)} minutes, seed ${results.seed}`);
      write(results, options.to);
      if (results.scenarios.some(({ unavailable }) => unavailable === failed)) process.exitCode = 1;
    } finally {
      await surroundings.close();
    }
  } finally {
    await started?.stop();
  }
}

try {
  await main();
} catch (thrown) {
  say(thrown instanceof Error ? thrown.message : String(thrown));
  process.exitCode = 1;
}
