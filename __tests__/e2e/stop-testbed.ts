// Once after all end-to-end tests: everything that the test bed started ends.
import { stopRemembered } from './running-testbed.ts';

export default async function stopAfterTests(): Promise<void> {
  await stopRemembered();
}
