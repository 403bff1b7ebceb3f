// `npm run race -- --rounds N --seed S`: rounds of 2 to 10 publishes at once for the same tags; the newest commit has to win.
// `--only K` plays round K alone. Exit code 1 when an older one won.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { playRace } from '../testbed/fuzz/race.ts';
import { decodeTestbed, startTestbed } from '../testbed/start.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    only: { type: 'string' },
    most: { type: 'string', default: '10' },
    speed: { type: 'string', default: '1' },
    'keep-going': { type: 'boolean', default: false },
    bed: { type: 'string' },
  },
});
const seed = Number(values.seed);
const rounds = values.only === undefined ? Array.from({ length: Number(values.rounds) }, (_, round) => round) : [Number(values.only)];
const started = values.bed === undefined ? await startTestbed({ log: (line) => console.error(`  ${line}`) }) : undefined;
const bed = started ?? decodeTestbed(JSON.parse(readFileSync(values.bed ?? '', 'utf8')));

try {
  let [played, broken] = [0, 0];
  for (const round of rounds) {
    const { runs, held, violations, story, durationMs } = await playRace(seed, round, { bed, speed: Number(values.speed), most: Number(values.most) });
    played++;
    console.log(`${round}: ${runs} runs${held ? ', one PUT held' : ''}, ${(durationMs / 1000).toFixed(1)} s: ${violations.length === 0 ? 'the newest won' : 'BROKEN'}`);
    if (violations.length === 0) continue;
    broken++;
    console.log(`\n(again: npm run race -- --seed ${seed} --only ${round})\n${violations.map((sentence) => `  ✗ ${sentence}`).join('\n')}\n\n${story}\n`);
    if (!values['keep-going']) break;
  }
  console.log(`${played} rounds, ${broken} broken; seed ${seed}`);
  process.exitCode = broken === 0 ? 0 : 1;
} finally {
  await started?.stop();
}
