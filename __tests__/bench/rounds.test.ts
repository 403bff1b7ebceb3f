// Rounds: everybody once in each, in changing order, every measurement with its own round.
import { describe, expect, test } from '@jest/globals';
import type { Contender } from '../../bench/contenders/contender.ts';
import type { Job } from '../../bench/job.ts';
import { playRounds } from '../../bench/rounds.ts';
import { SeededRandom } from '../../testbed/fuzz/random.ts';

const job = (contender: string): Job => ({ kind: 'merge', folder: contender, images: [], tags: [], digests: {}, event: { push: 'branch', name: 'main', commit: 'c' } });

function contenders(names: readonly string[], ran: string[]): readonly Contender[] {
  return names.map((name) => ({
    name,
    title: name,
    run: ({ folder }) => {
      if (folder !== name) throw new Error(`${name} was given the job of ${folder}`);
      ran.push(name);
      return Promise.resolve({ ms: ran.length, cleanupMs: 0 });
    },
  }));
}

describe('rounds', () => {
  test('have everybody once each, and not always in the same order', async () => {
    const ran: string[] = [];
    const samples = await playRounds({ open: { job: (name) => Promise.resolve(job(name)) }, contenders: contenders(['a', 'b', 'c'], ran), rounds: 8, random: new SeededRandom(1) });
    const orders = Array.from({ length: 8 }, (_, round) => ran.slice(round * 3, round * 3 + 3));
    for (const order of orders) expect(order.toSorted()).toEqual(['a', 'b', 'c']);
    expect(new Set(orders.map((order) => order.join(''))).size).toBeGreaterThan(2);
    // What b measured in round 3 is its fourth number.
    expect(samples['b']?.map(({ ms }) => ran[ms - 1])).toEqual(Array.from({ length: 8 }, () => 'b'));
    expect(samples['b']?.[3]?.ms).toBe(10 + (orders[3] ?? []).indexOf('b'));
  });

  test('of the same seed have the same order', async () => {
    const play = async (seed: number): Promise<string> => {
      const ran: string[] = [];
      await playRounds({ open: { job: (name) => Promise.resolve(job(name)) }, contenders: contenders(['a', 'b', 'c', 'd'], ran), rounds: 3, random: new SeededRandom(seed) });
      return ran.join('');
    };
    expect(await play(5)).toBe(await play(5));
    expect(await play(5)).not.toBe(await play(6));
  });

  test('end with work that was not done', async () => {
    const ran: string[] = [];
    const played = playRounds({
      open: { job: (name) => Promise.resolve(job(name)) },
      contenders: contenders(['a'], ran),
      rounds: 2,
      random: new SeededRandom(1),
      afterRun: ({ contender, round }) => Promise.reject(new Error(`${contender} lacks a platform in round ${round}`)),
    });
    await expect(played).rejects.toThrow('a lacks a platform in round 0');
    expect(ran).toEqual(['a']);
  });
});
