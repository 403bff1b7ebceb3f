// Random numbers that a seed decides: the same seed, the same run. Pure but for its own position.

export class SeededRandom {
  #state: number;

  /** `seed`: a whole number; its low 32 bits count. */
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** At least 0, less than 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** At least `from`, less than `below`. */
  whole(from: number, below: number): number {
    return from + Math.floor(this.next() * (below - from));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: readonly [T, ...T[]]): T {
    return list[this.whole(0, list.length)] ?? list[0];
  }

  /** A seed for one part, so that parts don't disturb each other. */
  fork(): SeededRandom {
    return new SeededRandom(this.whole(0, 2 ** 32));
  }
}
