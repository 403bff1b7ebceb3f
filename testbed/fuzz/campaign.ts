// Many scenarios, several at a time. It stops at the first broken promise unless it is told to go on.
import { fuzzRun, type FuzzOptions, type FuzzResult } from './fuzz-run.ts';

export type Campaign = FuzzOptions & {
  readonly seed: number;
  /** Numbers of the runs, from 0: each has a seed of its own, made of `seed` and its number. */
  readonly runs: readonly number[];
  readonly parallel: number;
  readonly keepGoing: boolean;
  readonly onResult: (run: number, result: FuzzResult) => void;
};

export type CampaignResult = { readonly runs: number; readonly broken: number; readonly ends: ReadonlyMap<string, number> };

export async function playCampaign({ seed, runs, parallel, keepGoing, onResult, ...options }: Campaign): Promise<CampaignResult> {
  const waiting = [...runs];
  const ends = new Map<string, number>();
  let [played, broken] = [0, 0];
  const work = async (): Promise<void> => {
    for (let run = waiting.shift(); run !== undefined; run = waiting.shift()) {
      const result = await fuzzRun(seedOf(seed, run), options);
      played++;
      for (const end of result.ends) ends.set(end, (ends.get(end) ?? 0) + 1);
      if (result.violations.length > 0) {
        broken++;
        if (!keepGoing) waiting.length = 0;
      }
      onResult(run, result);
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  return { runs: played, broken, ends };
}

/** Neighbouring seeds share no run. */
export function seedOf(seed: number, run: number): number {
  return (Math.imul(seed, 0x9e3779b1) + run) >>> 0;
}
