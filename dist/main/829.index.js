export const id = 829;
export const ids = [829];
export const modules = {

/***/ 33829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prune: () => (/* binding */ prune)
});

// EXTERNAL MODULE: ./.build/domain/action-error.js
var action_error = __webpack_require__(63926);
// EXTERNAL MODULE: ./.build/domain/image-ref.js
var image_ref = __webpack_require__(97578);
// EXTERNAL MODULE: ./.build/cache/choose-cache.js + 1 modules
var choose_cache = __webpack_require__(12887);
// EXTERNAL MODULE: ./.build/inputs/default-registry.js
var default_registry = __webpack_require__(69231);
// EXTERNAL MODULE: ./.build/plan/metadata/images.js
var metadata_images = __webpack_require__(74296);
// EXTERNAL MODULE: ./.build/preflight/github-pages.js
var github_pages = __webpack_require__(26150);
// EXTERNAL MODULE: ./.build/publish/registry-failure.js
var registry_failure = __webpack_require__(17344);
// EXTERNAL MODULE: ./.build/setup/setup.stage.js + 2 modules
var setup_stage = __webpack_require__(48494);
// EXTERNAL MODULE: ./.build/world/ports/registry.js
var registry = __webpack_require__(55531);
;// CONCATENATED MODULE: ./.build/upkeep/closed-pull-requests.js
/** 7 of `refs/pull/7/merge`; undefined: of a branch or tag. */
function pullRequestOf(ref) {
    const [, number] = /^refs\/pull\/(\d+)\//.exec(ref) ?? [];
    return number === undefined ? undefined : Number(number);
}
/** The one that the event says was closed. */
function closedByEvent(event) {
    const isOne = event.kind === 'pull-request' || event.kind === 'pull-request-target';
    return isOne && event.pullRequest.state !== 'open' ? event.pullRequest.number : undefined;
}
/** `open`: absent where it is not known, and then only what the event says is closed. */
function cachesOfClosed(caches, { open, closed }) {
    const isOpen = new Set(open);
    return caches.filter(({ ref }) => {
        const number = pullRequestOf(ref);
        if (number === undefined)
            return false;
        return number === closed || (open !== undefined && !isOpen.has(number));
    });
}

// EXTERNAL MODULE: ./.build/build/concurrency.js
var concurrency = __webpack_require__(35082);
;// CONCATENATED MODULE: ./.build/upkeep/delete-one.stage.js
// One deletion: made or only named, told in a line, and its failure kept, so that the others go on.

/** Never rejects. */
async function deleteOne(entry, dryRun, remove, runner) {
    const tell = (word, end = '') => runner.foreign(`[prune] ${word} ${entry.name}: ${entry.why}${end}`);
    if (dryRun) {
        tell('would delete');
        return { ...entry, state: 'planned' };
    }
    try {
        await remove();
        tell('deleted');
        return { ...entry, state: 'deleted' };
    }
    catch (thrown) {
        const { what, why, fix } = (0,action_error/* asActionError */.z6)(thrown);
        tell('could not delete', ` ${why}`);
        return { ...entry, state: 'failed', error: `${what} ${why} ${fix}` };
    }
}

;// CONCATENATED MODULE: ./.build/upkeep/prune-actions.stage.js
// The Actions caches of closed pull requests: nothing can read them, and they count for the repository's room until they are
// old. Caches of branches and tags are never touched.




const atOnce = 4;
/** `closed`: by the event. Throws ActionError GITHUB_API_FAILED when the caches can't be listed. */
async function pruneActionsCaches({ closed, dryRun }, { github, runner }) {
    // First the caches: a pull request that is opened in between has none among them.
    const caches = await github.actionsCaches();
    const { open, note } = await openPullRequests(closed, github);
    const pruned = await (0,concurrency/* runBounded */.B)(cachesOfClosed(caches, { open, closed }), atOnce, ({ id, ref, key, bytes }) => deleteOne({ kind: 'actions-cache', name: `${key} of ${ref}`, why: `Pull request ${String(pullRequestOf(ref))} is closed.`, bytes }, dryRun, () => github.deleteActionsCache(id), runner));
    return { pruned, notes: note === undefined ? [] : [note] };
}
/** Without them the one of the event can still be cleaned up; where there is none, nothing can. */
async function openPullRequests(closed, github) {
    try {
        return { open: await github.openPullRequests() };
    }
    catch (thrown) {
        if (closed === undefined)
            throw thrown;
        const { what, why } = (0,action_error/* asActionError */.z6)(thrown);
        return { note: `Only the caches of pull request ${closed} were looked at. ${what} ${why}` };
    }
}

// EXTERNAL MODULE: ./.build/domain/digest.js
var domain_digest = __webpack_require__(65459);
// EXTERNAL MODULE: ./.build/cache/cache-names.js
var cache_names = __webpack_require__(31608);
;// CONCATENATED MODULE: ./.build/upkeep/stale-versions.js

/** Before anything is read from the registry. */
function staleVersions(versions, { branches, before }) {
    const living = branches === undefined ? undefined : new Set(branches.map(cache_names/* slugOf */.tF));
    return versions.flatMap((version) => {
        if (version.changedAt >= before)
            return [];
        if (version.tags.length === 0)
            return [{ version, why: 'No tag points to it any more.' }];
        const slugs = version.tags.map(branchOfTag);
        const isGone = living !== undefined && slugs.every((slug) => slug !== undefined && !living.has(slug));
        return isGone ? [{ version, why: `The branch is gone: ${[...new Set(slugs)].join(', ')}.` }] : [];
    });
}
/**
 * The branch's slug in a tag that the action gives a cache (cache/cache-names.ts): `main.default.linux-amd64`. undefined: another
 * tag, or the one that all pushed tags share. A tag that was shortened ends in a hash.
 */
function branchOfTag(tag) {
    const platform = String.raw `(?:linux|windows|freebsd|darwin|wasi)-[a-z0-9]+(?:-v\d+)?`;
    const whole = new RegExp(String.raw `^([A-Za-z0-9][A-Za-z0-9_-]*)\.[\w.-]+\.(?:default|${platform}(?:_${platform})*)$`);
    const shortened = /^([A-Za-z0-9][A-Za-z0-9_-]*)\.[\w.-]+-[0-9a-f]{16}$/;
    return (whole.exec(tag) ?? (tag.length === 128 ? shortened.exec(tag) : null))?.[1];
}
/** BuildKit, cache/remotecache/v1 (CacheConfigMediaTypeV0): the configuration of a cache that is written as an image manifest. */
function isBuildCache({ content }) {
    return content.kind === 'manifest' && content.config.mediaType === 'application/vnd.buildkit.cacheconfig.v0';
}
/** Layers may be other manifests' too. */
function sizeOf({ content, bytes }) {
    return content.kind === 'index' ? bytes.length : bytes.length + content.config.size + content.layers.reduce((sum, { size }) => sum + size, 0);
}

;// CONCATENATED MODULE: ./.build/upkeep/prune-registry.stage.js





const prune_registry_stage_atOnce = 4;
/** Throws ActionError GITHUB_API_FAILED, and RegistryError, when the package can't be looked at. */
async function pruneRegistry({ image, dryRun, registry, ...known }, { github, runner }) {
    const [owner, name] = [(0,github_pages/* ownerOf */.bf)(image), (0,github_pages/* packageOf */.wg)(image)];
    const versions = await github.packageVersions(owner, name);
    if (versions === undefined)
        return { pruned: [], notes: [`There is no package ${owner}/${name}.`] };
    const stale = staleVersions(versions, known);
    if (stale.length === 0)
        return { pruned: [], notes: [] };
    const read = (version) => readVersion(version, image, registry);
    const going = new Set(stale.map(({ version }) => version.id));
    const referred = await referredBy(versions.filter(({ id, tags }) => tags.length > 0 && !going.has(id)), read);
    const looked = await (0,concurrency/* runBounded */.B)(stale.filter(({ version }) => !referred.has(version.digest)), prune_registry_stage_atOnce, async (one) => ({ ...one, manifest: await read(one.version) }));
    const caches = looked.flatMap((one) => (one.manifest !== undefined && isBuildCache(one.manifest) ? [{ ...one, manifest: one.manifest }] : []));
    const pruned = await (0,concurrency/* runBounded */.B)(caches, prune_registry_stage_atOnce, (one) => deleteOne(entryOf(one), dryRun, () => github.deletePackageVersion(owner, name, one.version.id), runner));
    const left = stale.length - caches.length;
    return { pruned, notes: left === 0 ? [] : [`${left} of ${stale.length} stale manifests of ${image} were left alone: they are referred to, or are no build caches.`] };
}
/** A digest that the registry can't give is not known, so not a cache. */
async function readVersion({ digest }, image, registry) {
    const parsed = (0,domain_digest/* parseDigest */.m)(digest);
    return parsed.ok ? await registry.readManifest(image, parsed.value) : undefined;
}
/** What the manifests under tags consist of: a cache may be written as an index, and users may keep more in the package. */
async function referredBy(tagged, read) {
    const manifests = await (0,concurrency/* runBounded */.B)(tagged, prune_registry_stage_atOnce, read);
    return new Set(manifests.flatMap((manifest) => (manifest?.content.kind === 'index' ? manifest.content.manifests.map(({ digest }) => digest) : [])));
}
function entryOf({ version, why, manifest }) {
    return { kind: 'registry-cache', name: version.tags.length === 0 ? version.digest : version.tags.join(', '), why, bytes: sizeOf(manifest) };
}

;// CONCATENATED MODULE: ./.build/upkeep/prune.stage.js
// The command prune from end to end: Actions caches of closed pull requests, then the registry cache. Each part is done whatever
// becomes of the other; what could not be looked at at all fails the run in the end.












async function prune(inputs, trigger, given, world) {
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
    const image = (0,choose_cache/* cacheImageOf */.p)(inputs.cache, images);
    if (image === undefined)
        return { pruned: [], notes: [] };
    const left = (why) => ({ pruned: [], notes: [`The registry cache ${image} was left alone: ${why}`] });
    if (!(0,github_pages/* isGitHubRegistry */.vX)(image, trigger.run))
        return left(`only packages of GitHub's registry are pruned, ${(0,image_ref/* registryOf */.Fv)(image)} has rules of its own.`);
    if (images.includes(image))
        return left('cache-image is the image itself, and an image is never pruned.');
    const session = await (0,setup_stage/* openLogins */.P)({ inputs }, given, world);
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
        const { what, why } = (0,action_error/* asActionError */.z6)(thrown);
        return [undefined, `Caches of branches that are gone were left alone. ${what} ${why}`];
    }
}
function imagesOf(inputs, trigger) {
    const given = (0,metadata_images/* readImages */.H)(inputs.metadata.images).images?.map(({ name }) => name);
    if (given !== undefined)
        return given;
    const name = (0,image_ref/* parseImageName */["if"])((0,default_registry/* defaultImage */.XS)(trigger.run));
    return name.ok ? [name.value] : [];
}
/** A single failure is a line and a warning; where nothing could be deleted, no later run will either. */
function allFailed({ pruned }) {
    const [first] = pruned;
    if (first?.error === undefined || pruned.some(({ state }) => state !== 'failed'))
        return undefined;
    return new action_error/* ActionError */.lZ({
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
        const error = thrown instanceof registry/* RegistryError */.g ? (0,registry_failure/* registryFailure */.M)(thrown, 'Nothing of it was deleted.') : (0,action_error/* asActionError */.z6)(thrown);
        return { pruned: [], notes: [], error };
    }
}


/***/ })

};
