// Hands what jest's global setup started to its teardown: they run in one process.
import type { GitRepository } from '../../testbed/github/git-repository.ts';
import type { GitHubStandIn } from '../../testbed/github/stand-in.ts';
import type { Testbed } from '../../testbed/start.ts';

let running: { readonly bed: Testbed; readonly gitHub: GitHubStandIn; readonly repository: GitRepository } | undefined;

export function remember(bed: Testbed, gitHub: GitHubStandIn, repository: GitRepository): void {
  running = { bed, gitHub, repository };
}

export async function stopRemembered(): Promise<void> {
  await running?.gitHub.stop();
  running?.repository.remove();
  await running?.bed.stop();
  running = undefined;
}
