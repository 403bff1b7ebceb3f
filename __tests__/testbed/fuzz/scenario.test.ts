// Seeds and what they make: reproducible, and wide enough to be worth playing.
import { describe, expect, it } from '@jest/globals';
import { seedOf } from '../../../testbed/fuzz/campaign.ts';
import { SeededRandom } from '../../../testbed/fuzz/random.ts';
import { makeScenario } from '../../../testbed/fuzz/scenario.ts';

const many = Array.from({ length: 2000 }, (_, seed) => makeScenario(seed));

describe('SeededRandom', () => {
  it('gives the same numbers for the same seed, and others for the next one', () => {
    const numbers = (seed: number): number[] => Array.from({ length: 20 }, ((random) => () => random.next())(new SeededRandom(seed)));
    expect(numbers(7)).toEqual(numbers(7));
    expect(numbers(7)).not.toEqual(numbers(8));
  });

  it('stays in its bounds and reaches all of them', () => {
    const random = new SeededRandom(1);
    const drawn = Array.from({ length: 1000 }, () => random.whole(2, 5));
    expect([...new Set(drawn)].toSorted()).toEqual([2, 3, 4]);
  });
});

describe('makeScenario', () => {
  it('makes the same of the same seed', () => {
    expect(makeScenario(4711)).toEqual(makeScenario(4711));
  });

  it('survives being written down', () => {
    for (const scenario of many.slice(0, 200)) expect(JSON.parse(JSON.stringify(scenario))).toEqual(scenario);
  });

  it('no tag stands at two images', () => {
    for (const { prior } of many) {
      const tags = prior.flatMap((image) => image.tags);
      expect(new Set(tags).size).toBe(tags.length);
    }
  });

  it('comes upon every fault, every process fault, both subjects, two registries and calm', () => {
    const kinds = new Set(many.flatMap(({ faults }) => faults.map(({ rule }) => rule.fault.kind)));
    expect(kinds.size).toBe(13);
    expect(new Set(many.map(({ process }) => process?.kind))).toEqual(new Set([undefined, 'cancel', 'sigterm', 'sigkill']));
    expect(new Set(many.map(({ subject }) => subject.kind)).size).toBe(2);
    expect(many.some(({ registries }) => registries === 2)).toBe(true);
    expect(many.some(({ faults, apiFaults, process }) => faults.length === 0 && apiFaults.length === 0 && process === undefined)).toBe(true);
    expect(many.some(({ clockSkewMs }) => clockSkewMs < 0)).toBe(true);
  });
});

it('runs of neighbouring seeds share no seed', () => {
  const seeds = [1, 2, 3].flatMap((seed) => Array.from({ length: 1000 }, (_, run) => seedOf(seed, run)));
  expect(new Set(seeds).size).toBe(3000);
});
