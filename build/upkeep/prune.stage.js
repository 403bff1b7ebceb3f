// The command prune from end to end: Actions caches of closed pull requests, then the registry cache. Each part is done whatever
// becomes of the other; what could not be looked at at all fails the run in the end.
import { ActionError, asActionError } from "../domain/action-error.js";
import { parseImageName, registryOf } from "../domain/image-ref.js";
import { cacheImageOf } from "../cache/choose-cache.js";
import { defaultImage } from "../inputs/default-registry.js";
import { readImages } from "../plan/metadata/images.js";
import { isGitHubRegistry } from "../preflight/github-pages.js";
import { registryFailure } from "../publish/registry-failure.js";
import { openLogins } from "../setup/setup.stage.js";
import { RegistryError } from "../world/ports/registry.js";
import { closedByEvent } from "./closed-pull-requests.js";
import { pruneActionsCaches } from "./prune-actions.stage.js";
import { pruneRegistry } from "./prune-registry.stage.js";
export async function prune(inputs, trigger, given, world) {
    const { dryRun } = inputs;
    const parts = [
        await attempt(() => pruneActionsCaches({ closed: closedByEvent(trigger.event), dryRun }, world)),
        await attempt(() => pruneCachePackage(inputs, trigger, given, world)),
    ];
    const result = { pruned: parts.flatMap(({ pruned }) => pruned), notes: parts.flatMap(({ notes }) => notes) };
    for (const note of result.notes)
        world.runner.info(`[prune] ${note}`);
    const error = parts.find((part) => part.error !== undefined)?.error ?? allFailed(result);
    return error === undefined ? { how: 'pruned', dryRun, result } : { how: 'failed', error, builds: [], pruned: result };
}
async function pruneCachePackage(inputs, trigger, given, world) {
    const images = imagesOf(inputs, trigger);
    const image = cacheImageOf(inputs.cache, images);
    if (image === undefined)
        return { pruned: [], notes: [] };
    const left = (why) => ({ pruned: [], notes: [`The registry cache ${image} was left alone: ${why}`] });
    if (!isGitHubRegistry(image, trigger.run))
        return left(`only packages of GitHub's registry are pruned, ${registryOf(image)} has rules of its own.`);
    if (images.includes(image))
        return left('cache-image is the image itself, and an image is never pruned.');
    const session = await openLogins({ inputs }, given, world);
    const registry = await world.registryFor(image, session.environment['DOCKER_CONFIG'] ?? '');
    const [known, note] = await branchesOf(world);
    const { pruned, notes } = await pruneRegistry({ image, branches: known, before: world.clock.now() - inputs.prune.keepMs, dryRun: inputs.dryRun, registry }, world);
    return { pruned, notes: [...(note === undefined ? [] : [note]), ...notes] };
}
/** Where they are not known only untagged manifests go. */
async function branchesOf({ github }) {
    try {
        const branches = await github.branches();
        // A repository has one: an empty list is no answer to act on.
        return branches.length === 0 ? [undefined, 'GitHub names no branch: caches under tags were left alone.'] : [branches];
    }
    catch (thrown) {
        const { what, why } = asActionError(thrown);
        return [undefined, `Caches of branches that are gone were left alone. ${what} ${why}`];
    }
}
function imagesOf(inputs, trigger) {
    const given = readImages(inputs.metadata.images).images?.map(({ name }) => name);
    if (given !== undefined)
        return given;
    const name = parseImageName(defaultImage(trigger.run));
    return name.ok ? [name.value] : [];
}
/** A single failure is a line and a warning; where nothing could be deleted, no later run will either. */
function allFailed({ pruned }) {
    const [first] = pruned;
    if (first?.error === undefined || pruned.some(({ state }) => state !== 'failed'))
        return undefined;
    return new ActionError({
        code: 'GITHUB_API_FAILED',
        what: 'Nothing could be deleted.',
        why: first.error,
        fix: 'Give the job `permissions: actions: write` and `packages: write`; the registry cache must be a package that grants this repository the role Admin.',
    });
}
async function attempt(part) {
    try {
        return await part();
    }
    catch (thrown) {
        const error = thrown instanceof RegistryError ? registryFailure(thrown, 'Nothing of it was deleted.') : asActionError(thrown);
        return { pruned: [], notes: [], error };
    }
}
