// Asks the GitHub API for what a rule or label needs and the event does not hold, and for nothing else.
import type { MetadataFacts } from '../domain/metadata.ts';
import type { Trigger } from '../domain/trigger.ts';
import type { Clock } from '../world/ports/clock.ts';
import type { GitHub } from '../world/ports/github.ts';

export type Need = 'repository' | 'commit-time';

/** Throws ActionError GITHUB_API_FAILED that names the question. */
export async function lookUp(
  needs: ReadonlySet<Need>,
  trigger: Trigger,
  world: { readonly github: GitHub; readonly clock: Clock },
): Promise<MetadataFacts> {
  const [asked, commitTime] = await Promise.all([
    needs.has('repository') ? world.github.repository() : {},
    needs.has('commit-time') ? world.github.commitTime(trigger.revision) : trigger.commitTime,
  ]);
  const { defaultBranch, description, licence, htmlUrl, name } = { ...asked, ...trigger.repository };
  return {
    now: new Date(world.clock.now()).toISOString(),
    ...(commitTime === undefined ? {} : { commitTime }),
    ...(defaultBranch === undefined ? {} : { defaultBranch }),
    ...(description === undefined ? {} : { description }),
    ...(licence === undefined ? {} : { licence }),
    ...(htmlUrl === undefined ? {} : { htmlUrl }),
    ...(name === undefined ? {} : { name }),
  };
}
