// How fast the builds of a run may go. Types, and the pace of one that nothing holds back.

export type Pace = {
  /** Ends the builds. */
  readonly signal: AbortSignal;
  /** How many may run at once, with max-parallel: auto; absent: all. */
  readonly most?: (builds: number) => number;
  /** Runs one build when it may begin. `what`: its platforms, for the log. */
  readonly turn: <T>(what: string, build: () => Promise<T>) => Promise<T>;
};

export function unhurried(signal: AbortSignal): Pace {
  return { signal, turn: (_what, build) => build() };
}
