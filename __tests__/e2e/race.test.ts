// Publishes of several commits at once: the newest wins, also when an older run's PUT lands last. More: npm run race.
import { expect, it } from '@jest/globals';
import { playRace } from '../../testbed/fuzz/race.ts';
import { openBed } from './bed.ts';

it.each([0, 1, 2, 5, 8])(
  'round %i: the newest commit has every tag in the end',
  async (round) => {
    const { violations, held, story } = await playRace(20261124, round, { bed: openBed(), speed: 1, most: 4 });
    expect(held).toBe(round % 3 === 2);
    expect(violations.length === 0 ? [] : [...violations, story]).toEqual([]);
  },
  90_000,
);
