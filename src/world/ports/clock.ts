// Time and chance, so that everything else can be given them.

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** A few random letters and digits for names. */
  randomName(): string;
}
