// `npm run bench`: the action against the docker commands that do the same work, interleaved on one test bed, as ratios.
// docs/performance.md says what is measured and how to read it.
import { readFileSync } from 'node:fs';
import { SeededRandom } from '../testbed/fuzz/random.ts';
import { decodeTestbed, startTestbed } from '../testbed/start.ts';
import { bare } from './contenders/bare.ts';
import { ours } from './contenders/ours.ts';
import { tuned } from './contenders/tuned.ts';
import { readOptions } from './options.ts';
import { playRounds } from './rounds.ts';
import { hello } from './scenarios/hello.ts';
import { pairwiseRatios, spreadOf } from './statistics.ts';
import { openSurroundings } from './surroundings.ts';
import { wrapDocker } from './trace/docker-wrapper.ts';
import { describePart, traceRun } from './trace/traced-run.ts';

const scenarios = [hello];
const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), scenarios.map(({ name }) => name), Date.now() % 1_000_000);
  const started = options.bed === undefined ? await startTestbed({ log: say }) : undefined;
  const bed = started ?? decodeTestbed(JSON.parse(readFileSync(options.bed ?? '', 'utf8')));
  const surroundings = await openSurroundings(bed);
  try {
    const contenders = [
      ours(surroundings, { name: 'ours', title: 'this action' }),
      ours(surroundings, { name: 'ours-single', title: 'this action, strategy: single', inputs: { strategy: 'single' } }),
      bare(surroundings),
      tuned(surroundings),
    ];
    const random = new SeededRandom(options.seed);
    for (const scenario of scenarios.filter(({ name }) => options.only?.includes(name) ?? true)) {
      const open = await scenario.open(surroundings);
      // Once without counting: BuildKit's image is pulled, files are in the page cache.
      await contenders.find(({ name }) => name === 'bare')?.run(await open.job('bare', -1));
      const samples = await playRounds({ open, contenders, rounds: options.rounds, random, onMeasured: (round, name, { ms, cleanupMs }) => say(`${scenario.name} round ${round + 1}: ${name.padEnd(12)} ${ms.toFixed(0).padStart(6)} ms, clean-up ${cleanupMs.toFixed(0)} ms`) });
      const times = (name: string): number[] => samples[name]?.map(({ ms }) => ms) ?? [];
      for (const { name } of contenders) {
        const ratio = spreadOf(pairwiseRatios(times(name), times('bare')));
        const { median, min, max } = spreadOf(times(name));
        const cleanup = spreadOf(samples[name]?.map(({ cleanupMs }) => cleanupMs) ?? []);
        console.log(`${name.padEnd(12)} ${ratio.median.toFixed(2)} (${ratio.min.toFixed(2)}..${ratio.max.toFixed(2)}) of bare; ${median.toFixed(0)} ms (${min.toFixed(0)}..${max.toFixed(0)}); clean-up ${cleanup.median.toFixed(0)} ms`);
      }
      const wrapper = await wrapDocker(surroundings);
      console.log(`\nThe docker wrapper costs ${wrapper.costMs.toFixed(1)} ms a call.`);
      for (const inputs of [{}, { strategy: 'single' }]) {
        const traced = await traceRun(surroundings, wrapper, await open.job('ours', 0), inputs);
        console.log(`\nmain ${JSON.stringify(inputs)}: first docker call after ${traced.firstCallMs?.toFixed(0) ?? '?'} ms\n${describePart(traced.main)}\npost\n${describePart(traced.post)}`);
      }
      await open.close();
    }
  } finally {
    await surroundings.close();
    await started?.stop();
  }
}

try {
  await main();
} catch (thrown) {
  say(thrown instanceof Error ? thrown.message : String(thrown));
  process.exitCode = 1;
}
