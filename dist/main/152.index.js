export const id = 152;
export const ids = [152];
export const modules = {

/***/ 76152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  saveCache: () => (/* binding */ saveCache)
});

// EXTERNAL MODULE: ./.build/build/build-argv.js
var build_argv = __webpack_require__(95436);
// EXTERNAL MODULE: ./.build/build/build-record.js + 1 modules
var build_record = __webpack_require__(79257);
// EXTERNAL MODULE: ./.build/build/concurrency.js
var concurrency = __webpack_require__(35082);
// EXTERNAL MODULE: ./.build/build/progress.js
var build_progress = __webpack_require__(88834);
// EXTERNAL MODULE: ./.build/build/progress-log.js
var progress_log = __webpack_require__(78217);
// EXTERNAL MODULE: ./.build/build/secret-plan.js
var secret_plan = __webpack_require__(42897);
// EXTERNAL MODULE: ./.build/build/step-names.js
var step_names = __webpack_require__(55626);
// EXTERNAL MODULE: ./.build/nodes/node-environment.js
var node_environment = __webpack_require__(20838);
// EXTERNAL MODULE: ./.build/report/quantities.js
var quantities = __webpack_require__(57752);
// EXTERNAL MODULE: ./.build/cache/cache-entries.js
var cache_entries = __webpack_require__(30388);
// EXTERNAL MODULE: ./.build/cache/cache-exports.js
var cache_exports = __webpack_require__(24859);
// EXTERNAL MODULE: ./.build/cache/local-keys.js
var local_keys = __webpack_require__(11765);
;// CONCATENATED MODULE: ./.build/cache/local-folder.stage.js



async function keepFolder(use, folder, plan, { files, actionsCache, runner }) {
    const next = (0,cache_entries/* nextFolder */.GE)(folder);
    const { maxSize } = plan.inputs.cache;
    const size = await files.sizeOf(next);
    if (size > maxSize) {
        await files.remove(next);
        return `It has ${(0,quantities/* sizeText */.lP)(size)}, and cache-max-size is ${(0,quantities/* sizeText */.lP)(maxSize)}.`;
    }
    await files.remove(folder);
    await files.move(next, folder);
    if (use.lasting)
        return undefined;
    const { key } = (0,local_keys/* localKeys */.S)(plan, folder);
    const result = await actionsCache.save([folder], key);
    await files.remove(folder);
    if (!result.saved)
        return result.reason;
    runner.info(`[cache] saved ${(0,quantities/* sizeText */.lP)(size)} as ${key}`);
    return undefined;
}

// EXTERNAL MODULE: ./.build/cache/time-box.stage.js
var time_box_stage = __webpack_require__(50830);
;// CONCATENATED MODULE: ./.build/cache/save.stage.js
// Saves the cache once the image is where it belongs: a call of its own a platform, within its time. Whatever happens here
// is one warning at most; the run is what it was before.













/** `builds`: of the platforms that are in the image. Never rejects, and leaves its warning in `known`. */
async function saveCache(run, builds, session) {
    await saveNew(run, builds, session);
    // What the Actions cache keeps, this machine need not.
    for (const use of run.plan.cache.uses)
        if (use.backend === 'local' && !use.lasting)
            await run.world.files.remove(use.folder).catch(() => undefined);
}
async function saveNew({ plan, world, signal, timeline, known }, builds, session) {
    const facts = { builder: session.builder.name, folder: session.folder, secrets: (0,secret_plan/* secretSources */.x)((0,secret_plan/* planSecrets */.D)(plan), session.folder) };
    const requests = (0,cache_exports/* planCacheExports */.F)(plan, facts).filter((request) => isWorthSaving(request, builds, plan, session, world));
    if (requests.length === 0)
        return;
    const place = { plan, world, signal };
    const startedAt = world.clock.now();
    const troubles = await timeline.span('cache export', () => (0,concurrency/* runBounded */.B)(requests, parallelism(plan, session, requests.length), (request) => saveOne(request, startedAt, { ...place, environment: (0,node_environment/* environmentOf */.p)(session, builtOf(request, builds)?.report.node?.name) })));
    const failed = requests.flatMap((request, index) => (troubles[index] === undefined ? [] : [{ platforms: request.platforms.join(', ') || 'the image', why: troubles[index] }]));
    const [first] = failed;
    if (first === undefined)
        world.runner.info(`[cache] saved for ${requests.map(({ platforms }) => platforms.join(', ') || 'the image').join(', ')} in ${(0,quantities/* durationText */.S5)(world.clock.now() - startedAt)}`);
    else
        known.warnings.push(`The build cache was not saved for ${failed.map(({ platforms }) => platforms).join(', ')}; the image is not touched by that. ${first.why}`);
}
function isWorthSaving(request, builds, plan, session, world) {
    const build = builtOf(request, builds);
    if (build?.built !== true)
        return false;
    const isDone = (0,cache_exports/* hasNothingNew */.i)(build.report, plan, session.builder);
    if (isDone)
        world.runner.debug(`[cache] ${request.platforms.join(', ')}: nothing new to save, every step came from it`);
    return !isDone;
}
function builtOf({ platforms }, builds) {
    return builds.find(({ report }) => report.platforms.join() === platforms.join());
}
/** As for the builds: layers of the docker driver's exporters are locked while another call uses them. */
function parallelism({ inputs: { maxParallel } }, { builder }, calls) {
    if (builder.driver === 'docker')
        return 1;
    return typeof maxParallel === 'number' ? maxParallel : calls;
}
/** Gives what went wrong in a sentence. */
async function saveOne(request, startedAt, place) {
    const { plan, environment, world, signal } = place;
    const { timeoutMs } = plan.inputs.cache;
    const left = () => (timeoutMs === undefined ? undefined : Math.max(1, startedAt + timeoutMs - world.clock.now()));
    const tooLong = `Saving it took longer than ${(0,quantities/* durationText */.S5)(timeoutMs ?? 0)} (cache-timeout).`;
    const use = plan.cache.uses.find((one) => one.backend === 'local' && one.write);
    const folder = use?.backend === 'local' ? (0,cache_entries/* localFolder */.M1)(use.folder, plan, request.platforms) : undefined;
    try {
        // What a call that was ended left there would be taken for a part of this one.
        if (folder !== undefined)
            await world.files.remove((0,cache_entries/* nextFolder */.GE)(folder));
        const limit = left();
        const record = new build_record/* BuildRecord */.k();
        const log = new progress_log/* ProgressLog */.q(request.platforms);
        const ended = await world.processes.run({
            file: 'docker',
            args: (0,build_argv/* buildArgv */.v)(request),
            // The builder's own cache is on the node that built it.
            env: environment,
            signal,
            ...(limit === undefined ? {} : { timeoutMs: limit }),
            onStderr: (line) => {
                const progress = (0,build_progress/* decodeProgress */.W)(line);
                record.add(progress);
                // All steps come from the builder's cache: what is not said is the rule.
                for (const text of log.linesOf(progress))
                    if (!text.includes(' CACHED '))
                        world.runner.debug(`[cache] ${text}`);
            },
        });
        if (ended.end === 'timed-out')
            return tooLong;
        if (ended.end === 'cancelled')
            return 'The run was stopped.';
        const error = exportError(record) ?? (ended.end === 'exited' && ended.code === 0 ? undefined : (record.text.findLast((line) => line.startsWith('ERROR')) ?? `docker buildx build ended: ${ended.end}.`));
        if (error !== undefined)
            return error;
        if (use?.backend !== 'local' || folder === undefined)
            return undefined;
        const kept = await (0,time_box_stage/* withinTime */.d)(keepFolder(use, folder, plan, world).then((trouble) => ({ trouble })), left(), world.clock, signal);
        return kept === undefined ? (signal.aborted ? 'The run was stopped.' : tooLong) : kept.trouble;
    }
    catch (thrown) {
        return thrown instanceof Error ? thrown.message : String(thrown);
    }
}
/** With ignore-error the call succeeds all the same, and only the vertex tells. */
function exportError(record) {
    const failed = record.steps.find(({ name, error }) => (0,step_names/* isCacheExport */.pN)(name) && error !== undefined);
    return failed === undefined ? undefined : `${failed.name}: ${failed.error?.split('\n')[0] ?? ''}`;
}


/***/ })

};
