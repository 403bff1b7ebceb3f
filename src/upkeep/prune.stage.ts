// The command prune from end to end: Actions caches of closed pull requests, then the registry cache. Each part is done whatever
// becomes of the other; what could not be looked at at all fails the run in the end.
import { ActionError, asActionError } from '../domain/action-error.ts';
import type { Inputs } from '../domain/inputs.ts';
import { parseImageName, registryOf, type ImageName } from '../domain/image-ref.ts';
import type { Finished } from '../domain/outcome.ts';
import type { PruneResult } from '../domain/prune.ts';
import type { Trigger } from '../domain/trigger.ts';
import { cacheImageOf } from '../cache/choose-cache.ts';
import { defaultImage } from '../inputs/default-registry.ts';
import { readImages } from '../plan/metadata/images.ts';
import { isGitHubRegistry } from '../preflight/github-pages.ts';
import { registryFailure } from '../publish/registry-failure.ts';
import { openLogins } from '../setup/setup.stage.ts';
import { RegistryError } from '../world/ports/registry.ts';
import type { Given, World } from '../world/ports/world.ts';
import { closedByEvent } from './closed-pull-requests.ts';
import { pruneActionsCaches } from './prune-actions.stage.ts';
import { pruneRegistry } from './prune-registry.stage.ts';

export async function prune(inputs: Inputs, trigger: Trigger, given: Given, world: World): Promise<Finished> {
  const { dryRun } = inputs;
  const parts = [
    await attempt(() => pruneActionsCaches({ closed: closedByEvent(trigger.event), dryRun }, world)),
    await attempt(() => pruneCachePackage(inputs, trigger, given, world)),
  ];
  const result = { pruned: parts.flatMap(({ pruned }) => pruned), notes: parts.flatMap(({ notes }) => notes) };
  for (const note of result.notes) world.runner.info(`[prune] ${note}`);
  const error = parts.find((part) => part.error !== undefined)?.error ?? allFailed(result);
  return error === undefined ? { how: 'pruned', dryRun, result } : { how: 'failed', error, builds: [], pruned: result };
}

async function pruneCachePackage(inputs: Inputs, trigger: Trigger, given: Given, world: World): Promise<PruneResult> {
  const images = imagesOf(inputs, trigger);
  const image = cacheImageOf(inputs.cache, images);
  if (image === undefined) return { pruned: [], notes: [] };
  const left = (why: string): PruneResult => ({ pruned: [], notes: [`The registry cache ${image} was left alone: ${why}`] });
  if (!isGitHubRegistry(image, trigger.run)) return left(`only packages of GitHub's registry are pruned, ${registryOf(image)} has rules of its own.`);
  if (images.includes(image)) return left('cache-image is the image itself, and an image is never pruned.');
  const session = await openLogins({ inputs }, given, world);
  const registry = await world.registryFor(image, session.environment['DOCKER_CONFIG'] ?? '');
  const [known, note] = await branchesOf(world);
  const { pruned, notes } = await pruneRegistry({ image, branches: known, before: world.clock.now() - inputs.prune.keepMs, dryRun: inputs.dryRun, registry }, world);
  return { pruned, notes: [...(note === undefined ? [] : [note]), ...notes] };
}

/** Where they are not known only untagged manifests go. */
async function branchesOf({ github }: Pick<World, 'github'>): Promise<readonly [readonly string[] | undefined, string?]> {
  try {
    const branches = await github.branches();
    // A repository has one: an empty list is no answer to act on.
    return branches.length === 0 ? [undefined, 'GitHub names no branch: caches under tags were left alone.'] : [branches];
  } catch (thrown) {
    const { what, why } = asActionError(thrown);
    return [undefined, `Caches of branches that are gone were left alone. ${what} ${why}`];
  }
}

function imagesOf(inputs: Inputs, trigger: Trigger): readonly ImageName[] {
  const given = readImages(inputs.metadata.images).images?.map(({ name }) => name);
  if (given !== undefined) return given;
  const name = parseImageName(defaultImage(trigger.run));
  return name.ok ? [name.value] : [];
}

/** A single failure is a line and a warning; where nothing could be deleted, no later run will either. */
function allFailed({ pruned }: PruneResult): ActionError | undefined {
  const [first] = pruned;
  if (first?.error === undefined || pruned.some(({ state }) => state !== 'failed')) return undefined;
  return new ActionError({
    code: 'GITHUB_API_FAILED',
    what: 'Nothing could be deleted.',
    why: first.error,
    fix: 'Give the job `permissions: actions: write` and `packages: write`; the registry cache must be a package that grants this repository the role Admin.',
  });
}

async function attempt(part: () => Promise<PruneResult>): Promise<PruneResult & { readonly error?: ActionError }> {
  try {
    return await part();
  } catch (thrown) {
    const error = thrown instanceof RegistryError ? registryFailure(thrown, 'Nothing of it was deleted.') : asActionError(thrown);
    return { pruned: [], notes: [], error };
  }
}
