// Where one request waits until it is let through: for races that have to happen in a certain order.

export class Gate {
  readonly #arrival = Promise.withResolvers<undefined>();
  readonly #opening = Promise.withResolvers<undefined>();
  readonly #leaving = Promise.withResolvers<undefined>();
  #state: 'waiting' | 'taken' | 'released' = 'waiting';

  /** Nobody stands in it, and nobody has released it. */
  get isOpen(): boolean {
    return this.#state === 'waiting';
  }

  get arrived(): Promise<undefined> {
    return this.#arrival.promise;
  }

  /** Waits for the release. */
  async pass(): Promise<void> {
    this.#state = 'taken';
    this.#arrival.resolve(undefined);
    await this.#opening.promise;
  }

  /** The request has been answered. */
  leave(): void {
    this.#leaving.resolve(undefined);
  }

  async release(): Promise<void> {
    const isTaken = this.#state === 'taken';
    this.#state = 'released';
    this.#opening.resolve(undefined);
    if (isTaken) await this.#leaving.promise;
  }
}
