// Says what is being waited for: a line when a step starts, one every 10 seconds while it lasts, one when it ends.
// Nothing else in the test bed prints.

export type Log = (line: string) => void;

const everyMs = 10_000;

/** A step shorter than this isn't worth a closing line. */
const worthAClosingLineMs = 1_000;

export async function step<T>(log: Log, name: string, work: () => Promise<T>): Promise<T> {
  const began = Date.now();
  const elapsed = (): string => `${((Date.now() - began) / 1000).toFixed(1)} s`;
  log(`${name} …`);
  const ticking = setInterval(() => log(`${name} … ${elapsed()}`), everyMs);
  try {
    const value = await work();
    if (Date.now() - began >= worthAClosingLineMs) log(`${name}: done in ${elapsed()}`);
    return value;
  } finally {
    clearInterval(ticking);
  }
}
