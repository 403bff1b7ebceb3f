// Removes cache of the run's own builder that no running build uses. A builder of the user's, the engine's images and its
// build cache are never touched.
import type { Session } from '../domain/session.ts';
import { isAtLeast } from '../setup/tool-versions.ts';
import type { ProcessResult } from '../world/ports/process.ts';
import type { World } from '../world/ports/world.ts';

/** `--min-free-space` came with buildx 0.18, and BuildKit understands it since 0.17. */
const minimumForTarget = '0.18.0';

export function mayPrune({ builder }: Pick<Session, 'builder'>): boolean {
  return builder.own && builder.driver === 'docker-container';
}

/** `freeToRoot`: what is to be free afterwards, as BuildKit counts it; the least recently used goes first. Where that can't be said, all of it goes. */
export async function pruneBuilder({ builder, tools, environment }: Session, freeToRoot: number, { processes }: Pick<World, 'processes'>, signal: AbortSignal): Promise<void> {
  const prune = (...more: readonly string[]): Promise<ProcessResult> =>
    processes.run({ file: 'docker', args: ['buildx', 'prune', '--builder', builder.name, '--force', ...more], env: environment, signal, timeoutMs: 120_000 });
  if (isAtLeast(tools.buildx, minimumForTarget)) {
    const answer = await prune('--min-free-space', String(freeToRoot));
    if (answer.end !== 'exited' || answer.code === 0) return;
  }
  await prune();
}
