// `npm run fuzz:faults -- --runs N --seed S`: random publishes with random faults, each checked against docs/guarantees.md.
// `--only K` plays run K of the seed alone, `--keep-going` plays all although one broke a promise. The whole log of a broken
// run is printed, with `--show` that of every run. Exit code 1 when a promise was broken.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { playCampaign } from '../testbed/fuzz/campaign.ts';
import { decodeTestbed, startTestbed } from '../testbed/start.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '30' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    only: { type: 'string' },
    parallel: { type: 'string', default: '3' },
    /** How many times as fast as the machine's the action's clock runs. */
    speed: { type: 'string', default: '15' },
    'keep-going': { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
    /** The whole log of every run, not of broken ones alone. */
    show: { type: 'boolean', default: false },
    /** JSON of a kept test bed (`node testbed/start.ts --keep`), else one is started. */
    bed: { type: 'string' },
  },
});
const seed = Number(values.seed);
const runs = values.only === undefined ? Array.from({ length: Number(values.runs) }, (_, run) => run) : [Number(values.only)];
const started = values.bed === undefined ? await startTestbed({ log: (line) => console.error(`  ${line}`) }) : undefined;
const bed = started ?? decodeTestbed(JSON.parse(readFileSync(values.bed ?? '', 'utf8')));

try {
  console.log(`seed ${seed}, ${runs.length} runs`);
  const began = Date.now();
  const result = await playCampaign({
    bed,
    seed,
    runs,
    speed: Number(values.speed),
    parallel: Number(values.parallel),
    keepGoing: values['keep-going'],
    onResult: (run, { violations, ends, story, durationMs, scenario }) => {
      const faults = [...scenario.faults.map(({ rule }) => `${rule.stages.join()} ${rule.fault.kind}`), ...scenario.apiFaults.map(({ fault }) => `api ${fault.kind}`), ...(scenario.process === undefined ? [] : [scenario.process.kind])];
      if (!values.quiet) console.log(`${run}: ${ends.join(', then ')} in ${(durationMs / 1000).toFixed(1)} s (${faults.join('; ') || 'no fault'})`);
      if (violations.length === 0) {
        if (values.show) console.log(story);
        return;
      }
      console.log(`\nrun ${run} broke a promise (again: npm run fuzz:faults -- --seed ${seed} --only ${run})\n${violations.map((sentence) => `  ✗ ${sentence}`).join('\n')}\n\n${story}\n`);
    },
  });
  const ends = [...result.ends].toSorted(([, a], [, b]) => b - a).map(([end, count]) => `${count} ${end}`);
  console.log(`${result.runs} runs, ${result.broken} broke a promise; ${ends.join(', ')}; ${((Date.now() - began) / 1000).toFixed(0)} s; seed ${seed}`);
  process.exitCode = result.broken === 0 ? 0 : 1;
} finally {
  await started?.stop();
}
