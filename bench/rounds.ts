// Runs a scenario's contenders round by round, in another order each time: what changes on the machine meets all of them.
import type { SeededRandom } from '../testbed/fuzz/random.ts';
import type { Contender, Measured } from './contenders/contender.ts';
import type { Job } from './job.ts';
import type { OpenScenario } from './scenarios/scenario.ts';

/** Contender -> one measurement a round, in the order of the rounds. */
export type Samples = Readonly<Record<string, readonly Measured[]>>;

export type RoundsPlan = {
  readonly open: Pick<OpenScenario, 'job'>;
  readonly contenders: readonly Contender[];
  readonly rounds: number;
  readonly random: SeededRandom;
  /** After each run, outside its time. What it rejects with ends the rounds. */
  readonly afterRun?: (run: { readonly round: number; readonly contender: string; readonly job: Job; readonly measured: Measured }) => Promise<void>;
};

export async function playRounds({ open, contenders, rounds, random, afterRun }: RoundsPlan): Promise<Samples> {
  const samples: Record<string, Measured[]> = Object.fromEntries(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const contender of shuffled(contenders, random)) {
      const job = await open.job(contender.name);
      const measured = await contender.run(job);
      samples[contender.name]?.push(measured);
      await afterRun?.({ round, contender: contender.name, job, measured });
    }
  }
  return samples;
}

export function shuffled<T>(list: readonly T[], random: SeededRandom): readonly T[] {
  return list.map((item) => ({ item, place: random.next() })).toSorted((one, other) => one.place - other.place).map(({ item }) => item);
}
