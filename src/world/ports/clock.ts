// Time and chance, so that everything else can be given them.

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Ends early, without an error, once `signal` is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** At least 0, less than 1: for jitter. */
  random(): number;
  /** A few random letters and digits for names. */
  randomName(): string;
}
