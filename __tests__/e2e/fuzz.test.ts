// 30 random publishes with random faults: after each, no promise of docs/guarantees.md is broken. More: npm run fuzz:faults.
import { expect, it } from '@jest/globals';
import { playCampaign } from '../../testbed/fuzz/campaign.ts';
import { openBed } from './bed.ts';

it(
  'random faults break no promise, and most publishes get through',
  async () => {
    const broken: string[] = [];
    const result = await playCampaign({
      bed: openBed(),
      seed: 20261124,
      runs: Array.from({ length: 30 }, (_, run) => run),
      parallel: 3,
      speed: 15,
      keepGoing: true,
      onResult: (run, { violations, story }) => {
        if (violations.length > 0) broken.push(`run ${run}\n${violations.join('\n')}\n${story}`);
      },
    });
    expect(broken).toEqual([]);
    expect(result.runs).toBe(30);
    expect(result.ends.get('published') ?? 0).toBeGreaterThan(10);
  },
  180_000,
);
