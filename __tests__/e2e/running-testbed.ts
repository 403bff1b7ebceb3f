// Hands the started test bed from jest's global setup to its teardown, which run in one process.
import type { Testbed } from '../../testbed/start.ts';

let running: Testbed | undefined;

export function remember(bed: Testbed): void {
  running = bed;
}

export async function stopRemembered(): Promise<void> {
  await running?.stop();
  running = undefined;
}
