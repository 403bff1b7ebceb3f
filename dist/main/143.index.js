export const id = 143;
export const ids = [143];
export const modules = {

/***/ 13290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ shownMount)
/* harmony export */ });
/** For the log: the id where it says more than the target. */
function shownMount({ id, target }) {
    return id === target ? id : `${id} (${target})`;
}


/***/ }),

/***/ 1360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ readAnswer),
/* harmony export */   i4: () => (/* binding */ fillBuild),
/* harmony export */   s8: () => (/* binding */ takeBuild)
/* harmony export */ });
/* harmony import */ var _build_csv_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91215);
/* harmony import */ var _mount_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2964);
// The small builds that carry a mount's content in and out: BuildKit lets nothing but a RUN step touch a cache mount. Their
// Dockerfile, arguments, and what their scripts print. Owners, modes and links stay: all is copied as root, with cp -a.


/** What the scripts print before anything that tells how it went. */
const marker = 'ghcr-buildx-mount:';
/** Names, sizes and times of all files as one short text, by whichever program there is; empty where there is none. */
const listing = `listed() { (ls -lAnR --full-time . 2>/dev/null || ls -lAnR .) | (sha256sum || md5sum || cksum) 2>/dev/null | cut -d' ' -f1; }; kilobytes() { du -sk . | cut -f1; };`;
/** Content that is there stays: a builder that was kept has the newer one. It gets its place only when it is complete. */
const fill = `${listing}
cd /ghcr-buildx/mount && rm -rf .ghcr-buildx-new || exit 1
if [ -n "$(ls -A)" ]; then echo '${marker} there'; exit 0; fi
cp -a /ghcr-buildx/in/content .ghcr-buildx-new || { rm -rf .ghcr-buildx-new; exit 1; }
cd .ghcr-buildx-new
for name in * .[!.]* ..?*; do if [ -e "$name" ] || [ -L "$name" ]; then mv "$name" .. || exit 1; fi; done
cd .. && set -- $(stat -c '%u:%g %a' .ghcr-buildx-new 2>/dev/null) && rmdir .ghcr-buildx-new
if [ $# -eq 2 ]; then chown "$1" . && chmod "$2" .; fi
echo "${marker} filled $(kilobytes) $(listed)"`;
/** Arguments: the most kilobytes that are taken, and the listing of what was put in. */
const take = `${listing}
cd /ghcr-buildx/mount && rm -rf .ghcr-buildx-new || exit 1
if [ -z "$(ls -A)" ]; then echo '${marker} empty'; exit 90; fi
size=$(kilobytes) && now=$(listed)
if [ -n "$now" ] && [ "$now" = "$2" ]; then echo "${marker} unchanged $size"; exit 90; fi
if [ "$size" -gt "$1" ]; then echo "${marker} large $size"; exit 90; fi
mkdir -p /ghcr-buildx/out && cp -a /ghcr-buildx/mount /ghcr-buildx/out/content && echo "${marker} taken $size $now"`;
function fillBuild(mount, facts) {
    const dockerfile = [
        ...head(mount, facts),
        'FROM scratch AS content',
        `ADD ${_mount_names_js__WEBPACK_IMPORTED_MODULE_0__/* .contentFile */ .qc} /`,
        'FROM tools',
        run(mount, ['--mount=type=bind,from=content,target=/ghcr-buildx/in'], ['sh', '-c', fill, facts.nonce]),
    ];
    return { args: argv(mount, facts, ['type', 'cacheonly']), dockerfile: text(dockerfile) };
}
/** `before`: the listing that the filling printed. */
function takeBuild(mount, facts) {
    const dockerfile = [
        ...head(mount, facts),
        'FROM tools AS taken',
        run(mount, [], ['sh', '-c', take, facts.nonce, String(Math.floor(facts.maxBytes / 1024)), facts.before ?? '']),
        'FROM scratch',
        'COPY --from=taken /ghcr-buildx/out/ /',
    ];
    return { args: argv(mount, facts, ['type', 'tar'], ['dest', `${facts.folder}/${_mount_names_js__WEBPACK_IMPORTED_MODULE_0__/* .contentFile */ .qc}`]), dockerfile: text(dockerfile) };
}
function head({ frontend, runsOn }, { image }) {
    return [...(frontend === undefined ? [] : [`# syntax=${frontend}`]), `FROM --platform=${runsOn} ${image} AS tools`, 'USER 0:0'];
}
/** The mount as the user's Dockerfile has it: with other options it would be another one. */
function run({ id, uid, gid, mode }, flags, command) {
    const options = [['type', 'cache'], ['id', id], ['target', '/ghcr-buildx/mount'], ...ownership({ uid, gid, mode })];
    return ['RUN --network=none', ...flags, `--mount=${(0,_build_csv_record_js__WEBPACK_IMPORTED_MODULE_1__/* .csvRecord */ .ef)(options)}`, JSON.stringify(command)].join(' ');
}
function ownership(values) {
    return Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
}
function argv({ route, namespace }, { builder, folder }, ...output) {
    return [
        ...['buildx', 'build', '--builder', builder, '--progress=rawjson', '--platform', route, '--provenance=false', '--output', (0,_build_csv_record_js__WEBPACK_IMPORTED_MODULE_1__/* .csvRecord */ .ef)(output)],
        ...(namespace === undefined ? [] : ['--build-arg', `BUILDKIT_CACHE_MOUNT_NS=${namespace}`]),
        ...['--file', '-', '--', folder],
    ];
}
function text(lines) {
    return `${lines.join('\n')}\n`;
}
/** undefined: not a line of the scripts'. */
function readAnswer(line) {
    const [, how, kilobytes = '', listed = ''] = new RegExp(`^${marker} (\\w+)(?: (\\d*))?(?: (\\w*))?$`).exec(line.trim()) ?? [];
    if (how === 'there' || how === 'empty')
        return { how };
    if (how !== 'filled' && how !== 'taken' && how !== 'unchanged' && how !== 'large')
        return undefined;
    return { how, bytes: Number(kilobytes) * 1024, ...(listed === '' ? {} : { listing: listed }) };
}


/***/ }),

/***/ 74634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ mountWarnings)
/* harmony export */ });
// What went wrong with cache mounts as warnings: one for each cause, however many mounts it struck.
/** `what`: `could not be restored; the build goes on without it`. */
function mountWarnings(troubles, what) {
    return [...Map.groupBy(troubles, ({ trouble }) => trouble)].map(([trouble, struck]) => {
        const names = struck.map(({ mount }) => mount);
        const last = names.pop() ?? '';
        return names.length === 0 ? `The cache mount ${last} ${what.one}. ${trouble}` : `The cache mounts ${names.join(', ')} and ${last} ${what.many}. ${trouble}`;
    });
}


/***/ }),

/***/ 79432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ runMountBuild)
/* harmony export */ });
/* harmony import */ var _build_build_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79257);
/* harmony import */ var _build_line_cutter_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28539);
/* harmony import */ var _build_progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88834);
/* harmony import */ var _nodes_node_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20838);
/* harmony import */ var _setup_image_mirrors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35368);
/* harmony import */ var _mount_build_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1360);
// Runs one of the small builds, with the first image that has what its script needs. It never rejects for what they do.






/** Has sh and cp, and little else. */
const smallImage = 'docker.io/library/busybox:stable';
/** The answer, or what went wrong in a sentence. */
async function runMountBuild(mount, folder, make, place) {
    let trouble;
    for (const image of imagesFor(mount, place.image)) {
        const build = make({ builder: place.session.builder.name, image, folder, nonce: place.world.clock.randomName() });
        const { answer, error, isOver } = await runOnce(build, (0,_nodes_node_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentOf */ .p)(place.session, mount.node), place);
        if (answer !== undefined)
            return answer;
        const told = `With the image ${image}: ${error}`;
        place.world.runner.debug(`[cache mounts] ${told}`);
        if (isOver)
            return told;
        // The first one is what a reader knows.
        trouble ??= told;
    }
    return trouble ?? 'No image is known that could carry it.';
}
/** The stage's own base is pulled for the build anyway; a stage that runs commands has a shell, as good as always. */
function imagesFor({ base }, given) {
    if (given !== undefined)
        return [given, ...(0,_setup_image_mirrors_js__WEBPACK_IMPORTED_MODULE_2__/* .mirrorsOf */ .M)(given)];
    return [...(base === undefined ? [] : [base]), smallImage, ...(0,_setup_image_mirrors_js__WEBPACK_IMPORTED_MODULE_2__/* .mirrorsOf */ .M)(smallImage)];
}
async function runOnce({ args, dockerfile }, environment, { world, signal, left }) {
    const limit = left();
    const record = new _build_build_record_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildRecord */ .k();
    const cutters = new Map();
    let answer;
    const ended = await world.processes.run({
        file: 'docker',
        args,
        env: environment,
        stdin: dockerfile,
        signal,
        ...(limit === undefined ? {} : { timeoutMs: Math.max(1, limit) }),
        onStderr: (line) => {
            const progress = (0,_build_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeProgress */ .W)(line);
            record.add(progress);
            for (const log of progress.kind === 'changes' ? progress.logs : []) {
                const cutter = cutters.get(log.vertex) ?? new _build_line_cutter_js__WEBPACK_IMPORTED_MODULE_5__/* .LineCutter */ .k();
                cutters.set(log.vertex, cutter);
                for (const text of cutter.cut(log.data))
                    answer = (0,_mount_build_js__WEBPACK_IMPORTED_MODULE_3__/* .readAnswer */ .JN)(text) ?? answer;
            }
        },
    });
    if (ended.end === 'timed-out')
        return { error: 'it took too long (cache-timeout).', isOver: true };
    if (ended.end === 'cancelled')
        return { error: 'the run was stopped.', isOver: true };
    const isDone = ended.end === 'exited' && ended.code === 0;
    // The scripts fail on purpose where there is nothing to take.
    if (answer !== undefined && (isDone || (answer.how !== 'filled' && answer.how !== 'taken')))
        return { answer, error: '', isOver: true };
    const error = record.steps.find((step) => step.error !== undefined)?.error ?? record.text.findLast((line) => line.startsWith('ERROR')) ?? `docker buildx build ended: ${ended.end === 'exited' ? `exit code ${ended.code}` : ended.end}.`;
    return { error: error.split('\n')[0] ?? error, isOver: false };
}


/***/ }),

/***/ 27143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  saveMounts: () => (/* binding */ saveMounts)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./.build/build/concurrency.js
var concurrency = __webpack_require__(35082);
// EXTERNAL MODULE: ./.build/cache/time-box.stage.js
var time_box_stage = __webpack_require__(50830);
// EXTERNAL MODULE: ./.build/report/quantities.js
var quantities = __webpack_require__(57752);
// EXTERNAL MODULE: ./.build/cache-mounts/kept-mount.js
var kept_mount = __webpack_require__(13290);
// EXTERNAL MODULE: ./.build/cache-mounts/mount-build.js
var mount_build = __webpack_require__(1360);
// EXTERNAL MODULE: ./.build/cache-mounts/mount-names.js
var mount_names = __webpack_require__(2964);
// EXTERNAL MODULE: ./.build/cache-mounts/mount-troubles.js
var mount_troubles = __webpack_require__(74634);
;// CONCATENATED MODULE: ./.build/cache-mounts/mounts-used.js
function wasUsed({ platforms }, builds) {
    return builds.some(({ report }) => {
        const isOfMount = report.platforms.length === 0 || report.platforms.some((platform) => platforms.includes(platform));
        return isOfMount && report.steps.some(({ name, cached }) => !cached && /\bRUN\b.*--mount=\S*type=cache/is.test(name));
    });
}

// EXTERNAL MODULE: ./.build/cache-mounts/run-mount-build.stage.js
var run_mount_build_stage = __webpack_require__(79432);
;// CONCATENATED MODULE: ./.build/cache-mounts/save-mounts.stage.js
// After the tags have moved: takes the content of the cache mounts out of the builder and keeps it for the next run, where a
// step could have changed it. Whatever happens here is one warning a mount at most; the run is what it was before.










/** Never rejects. Leaves its warnings in `known`, and gives one sentence for the summary. */
async function saveMounts({ plan, world, signal, timeline, known }, builds, session, { access, environment, mounts }) {
    const restored = mounts.filter(({ bytes }) => bytes !== undefined);
    const beginning = `Cache mounts: ${restored.length} of ${mounts.length} restored${sizeOf(restored)}`;
    if (!access.write)
        return `${beginning}, none saved. ${access.why ?? 'This run publishes nothing.'}`;
    const changed = mounts.filter(({ mount }) => wasUsed(mount, builds)).map((one) => ({ ...one, mount: whereBuilt(one.mount, builds) }));
    if (changed.length === 0)
        return `${beginning}, none saved: every step that uses one came from the cache.`;
    const { timeoutMs } = plan.inputs.cache;
    const until = timeoutMs === undefined ? undefined : world.clock.now() + timeoutMs;
    const left = () => (until === undefined ? undefined : Math.max(1, until - world.clock.now()));
    const place = { plan, session, world, signal, image: plan.inputs.cacheMounts.image, left };
    // Layers of the docker driver's calls are locked while another one uses them.
    const limit = session.builder.driver === 'docker' ? 1 : 2;
    const saved = await timeline.span('cache mounts out', () => (0,concurrency/* runBounded */.B)(changed, limit, (one) => saveOne(one, (0,mount_names/* mountFolder */.Ak)(one.mount, plan, environment), place)));
    const troubles = changed.flatMap(({ mount }, index) => (saved[index]?.trouble === undefined ? [] : [{ mount: (0,kept_mount/* shownMount */.D)(mount), trouble: saved[index].trouble }]));
    known.warnings.push(...(0,mount_troubles/* mountWarnings */.z)(troubles, { one: 'was not saved; the image is not touched by that', many: 'were not saved; the image is not touched by that' }));
    const done = saved.filter(({ bytes }) => bytes !== undefined);
    return `${beginning}, ${(0,quantities/* counted */.hS)(done.length, 'mount')} saved${sizeOf(done)}.`;
}
/** A build that was moved to another node used the mount there. */
function whereBuilt(mount, builds) {
    const node = builds.find(({ report }) => report.platforms.some((platform) => mount.platforms.includes(platform)))?.report.node?.name;
    return node === undefined ? mount : { ...mount, node };
}
/** A folder that lasts gets the new content only when it is whole. */
async function saveOne(one, folder, place) {
    const { files } = place.world;
    const part = (0,mount_names/* lastingFolder */.Bn)(place.plan) === undefined ? folder : `${folder}.next`;
    try {
        await files.remove(part);
        await files.makeFolder(part);
        const taken = await takeContent(one, part, place);
        return taken.bytes === undefined || taken.trouble !== undefined ? taken : await keepContent(one.mount, { folder, part, bytes: taken.bytes }, place);
    }
    catch (thrown) {
        return { trouble: thrown instanceof Error ? thrown.message : String(thrown) };
    }
    finally {
        await files.remove(part).catch(() => undefined);
    }
}
async function takeContent({ mount, listing }, part, place) {
    const { plan, world } = place;
    const { maxSize } = plan.inputs.cache;
    const before = listing === undefined ? {} : { before: listing };
    const answer = await (0,run_mount_build_stage/* runMountBuild */.l)(mount, part, (facts) => (0,mount_build/* takeBuild */.s8)(mount, { ...facts, maxBytes: maxSize, ...before }), place);
    if (typeof answer === 'string')
        return { trouble: answer };
    if (answer.how !== 'taken' && answer.how !== 'large') {
        world.runner.info(`[cache mounts] ${(0,kept_mount/* shownMount */.D)(mount)}: ${answer.how === 'unchanged' ? 'nothing in it changed' : 'it is empty'}, and it is not saved`);
        return {};
    }
    const bytes = answer.how === 'large' ? answer.bytes : await world.files.sizeOf((0,posix_.join)(part, mount_names/* contentFile */.qc));
    return bytes > maxSize ? { trouble: `It has ${(0,quantities/* sizeText */.lP)(bytes)}, and cache-max-size is ${(0,quantities/* sizeText */.lP)(maxSize)}.` } : { bytes };
}
async function keepContent(mount, { folder, part, bytes }, { plan, world, signal, left }) {
    if ((0,mount_names/* lastingFolder */.Bn)(plan) !== undefined) {
        await world.files.remove(folder);
        await world.files.move(part, folder);
    }
    else {
        const result = await (0,time_box_stage/* withinTime */.d)(world.actionsCache.save([folder], (0,mount_names/* mountKeys */.K9)(mount, plan).key), left(), world.clock, signal);
        if (result === undefined)
            return { trouble: signal.aborted ? 'The run was stopped.' : 'Saving it took too long (cache-timeout).' };
        if (!result.saved)
            return { trouble: result.reason };
    }
    world.runner.info(`[cache mounts] ${(0,kept_mount/* shownMount */.D)(mount)}: saved ${(0,quantities/* sizeText */.lP)(bytes)} of ${mount.platforms.join(', ')}`);
    return { bytes };
}
function sizeOf(list) {
    return list.length === 0 ? '' : ` (${(0,quantities/* sizeText */.lP)(list.reduce((all, { bytes = 0 }) => all + bytes, 0))})`;
}


/***/ })

};
