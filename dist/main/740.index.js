export const id = 740;
export const ids = [740];
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

/***/ 98740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fillMounts: () => (/* binding */ fillMounts),
  findAndFetch: () => (/* binding */ findAndFetch)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./.build/build/concurrency.js
var concurrency = __webpack_require__(35082);
// EXTERNAL MODULE: ./.build/cache/time-box.stage.js
var time_box_stage = __webpack_require__(50830);
// EXTERNAL MODULE: ./.build/dockerfile/build-arguments.js
var build_arguments = __webpack_require__(45140);
// EXTERNAL MODULE: ./.build/domain/platform.js
var platform = __webpack_require__(4028);
// EXTERNAL MODULE: ./.build/plan/source-date-epoch.js
var source_date_epoch = __webpack_require__(36032);
// EXTERNAL MODULE: ./.build/report/quantities.js
var quantities = __webpack_require__(57752);
// EXTERNAL MODULE: ./.build/build/build-requests.js
var build_requests = __webpack_require__(35484);
// EXTERNAL MODULE: ./.build/dockerfile/given-contexts.js
var given_contexts = __webpack_require__(30801);
// EXTERNAL MODULE: ./.build/dockerfile/read-dockerfile.js + 2 modules
var read_dockerfile = __webpack_require__(21280);
// EXTERNAL MODULE: ./.build/nodes/node-environment.js
var node_environment = __webpack_require__(20838);
;// CONCATENATED MODULE: ./.build/cache-mounts/node-choice.js

/** `platforms`: of the calls that are placed one by one. */
function mountNodes(platforms, builder) {
    if (builder.nodeConfigs === undefined)
        return builder.nodes.map(({ platforms: all, madeFor }) => ({ platforms: all, ...(madeFor === undefined ? {} : { madeFor }) }));
    const planned = (0,node_environment/* plannedNodes */.A)(platforms, builder);
    return builder.nodes.map((node) => ({ ...node, builds: platforms.filter((platform) => planned.get(platform)?.node === node.name) }));
}
/** Index of the node for `platform` in a call for all of `together`. */
function nodeOf(platform, together, nodes) {
    const placed = together.length > 1 ? -1 : nodes.findIndex(({ builds }) => builds?.includes(platform));
    if (placed >= 0)
        return placed;
    const isMadeFor = (one) => nodes.findIndex(({ madeFor }) => madeFor?.includes(one));
    if (together.every((one) => isMadeFor(one) >= 0))
        return isMadeFor(platform);
    return Math.max(0, nodes.findIndex(({ platforms }) => platforms.includes(platform)));
}
/** What its processor runs; undefined: a list that begins with what the node was made for does not say it. */
function ownPlatform({ platforms, madeFor, own }) {
    if (own !== undefined)
        return own;
    return madeFor === undefined ? platforms[0] : undefined;
}

;// CONCATENATED MODULE: ./.build/cache-mounts/find-mounts.js
// Which cache mounts of a Dockerfile are kept: those of the stages that are built, each once a node and identity. In BuildKit
// the id alone (with uid, gid and mode) is the identity, not the platform: platforms of one node share a mount unless its id
// holds the platform's name (solver/llbsolver/mounts, getRefCacheDir).




/** `buildArgs`: resolved. Nodes: at least one. */
function findMounts(dockerfile, plan, buildArgs, nodes) {
    const { target, buildContexts } = plan.inputs.build;
    const facts = { buildArgs, contexts: (0,given_contexts/* namesOfContexts */.C)(buildContexts), ...(target === undefined ? {} : { target }) };
    const notes = new Set();
    const uses = calledPlatforms(plan, nodes).flatMap(({ platform, node }) => {
        const own = ownPlatform(nodes[node] ?? { platforms: [platform] });
        const reading = (0,read_dockerfile/* readDockerfile */.n)(dockerfile, { ...facts, targetPlatform: platform, ...(own === undefined ? {} : { buildPlatform: own }) });
        for (const { line, reason } of reading.unknowns)
            notes.add(`${line === 0 ? 'The Dockerfile' : `Line ${line} of the Dockerfile`}: ${reason}`);
        return reading.cacheMounts.map((mount) => ({ mount, reading, platform, node, own }));
    });
    const asked = uses.filter(({ mount }) => isAsked(mount, plan.inputs.cacheMounts.keep));
    const kept = asked.filter(({ mount }) => {
        const why = whyNotKept(mount);
        if (why !== undefined)
            notes.add(`The cache mount ${mount.id} is not kept: ${why}.`);
        return why === undefined;
    });
    for (const name of missingNames(plan, uses))
        notes.add(`The Dockerfile has no cache mount ${name} in the stages that are built.`);
    const groups = Map.groupBy(kept, ({ mount, node }) => JSON.stringify([node, mount.id, mount.uid, mount.gid, mount.mode]));
    return { mounts: [...groups.values()].map((group) => keptMount(group, buildArgs, nodes)), notes: [...notes] };
}
/** Each platform with the node that its call reaches. Without platforms it is the first node's own. */
function calledPlatforms(plan, nodes) {
    if (plan.platforms.length === 0)
        return (nodes[0]?.platforms.slice(0, 1) ?? []).map((platform) => ({ platform, node: 0 }));
    return (0,build_requests/* platformGroups */.MO)(plan).flatMap((together) => together.map((platform) => ({ platform, node: nodeOf(platform, together, nodes) })));
}
function isAsked({ id, target }, keep) {
    return typeof keep === 'string' || keep.includes(id) || keep.includes(target);
}
function missingNames({ inputs: { cacheMounts } }, uses) {
    if (typeof cacheMounts.keep === 'string')
        return [];
    return cacheMounts.keep.filter((name) => !uses.some(({ mount }) => mount.id === name || mount.target === name));
}
function whyNotKept({ id, from }) {
    if (from !== undefined && from !== 'scratch')
        return `with from=${from} BuildKit ties it to what is there`;
    return /^[\w./:@+~=-]+$/.test(id) ? undefined : 'its id has unusual letters';
}
function keptMount(uses, buildArgs, nodes) {
    const [first] = uses;
    if (first === undefined)
        throw new Error('A group without a mount.');
    const { mount, own, platform: one, node } = first;
    const platforms = [...new Set(uses.map(({ platform }) => platform))];
    // A stage that runs natively is quicker, and its base image has to be pulled anyway.
    const best = uses.find(({ mount: candidate, own: native }) => candidate.platform === native && baseOf(candidate, first.reading) !== undefined) ?? first;
    const base = baseOf(best.mount, best.reading);
    const namespace = buildArgs['BUILDKIT_CACHE_MOUNT_NS'];
    const { frontend } = first.reading;
    return {
        id: mount.id,
        target: mount.target,
        platforms,
        route: platforms.find((platform) => nodeOf(platform, [platform], nodes) === node) ?? one,
        ...(nodes[node]?.name === undefined ? {} : { node: nodes[node].name }),
        runsOn: (base === undefined ? undefined : best.mount.platform) ?? own ?? one,
        ...(mount.uid === undefined ? {} : { uid: mount.uid }),
        ...(mount.gid === undefined ? {} : { gid: mount.gid }),
        ...(mount.mode === undefined ? {} : { mode: mount.mode }),
        ...(base === undefined ? {} : { base }),
        ...(frontend === undefined ? {} : { frontend }),
        ...(namespace === undefined ? {} : { namespace }),
    };
}
/** The image at the bottom of the stage. */
function baseOf({ stage }, { stages, images }) {
    let base = stages[stage]?.base;
    while (base?.kind === 'stage')
        base = stages[base.index]?.base;
    if (base?.kind !== 'image')
        return undefined;
    const { reference } = base;
    // A context may stand in for it; and nothing but a reference may get into a Dockerfile of ours.
    return images.some((image) => image.by === 'FROM' && image.reference === reference) && /^[\w./:@+-]+$/.test(reference) ? reference : undefined;
}

// EXTERNAL MODULE: ./.build/cache-mounts/kept-mount.js
var kept_mount = __webpack_require__(13290);
// EXTERNAL MODULE: ./.build/cache-mounts/mount-build.js
var mount_build = __webpack_require__(1360);
// EXTERNAL MODULE: ./.build/cache-mounts/mount-names.js
var mount_names = __webpack_require__(2964);
// EXTERNAL MODULE: ./.build/cache-mounts/mount-troubles.js
var mount_troubles = __webpack_require__(74634);
// EXTERNAL MODULE: ./.build/cache-mounts/run-mount-build.stage.js
var run_mount_build_stage = __webpack_require__(79432);
;// CONCATENATED MODULE: ./.build/cache-mounts/restore-mounts.stage.js
// Finds the cache mounts of the Dockerfile and fetches what earlier runs kept of them while the builder starts, then puts it into the
// builder. What can't be had is a build without it: never more than a warning.














/** What is known of mounts before there is a builder; where there are any, fetching begins. undefined: there is none. */
function findAndFetch(found, plan, world, say) {
    const started = { ...found, buildArgs: (0,build_arguments/* buildArguments */.f)((0,source_date_epoch/* buildArgLines */.QL)(plan), found.environment), fetched: new Map() };
    // Any platform will do to see whether there is a mount at all.
    const any = (0,platform/* parsePlatform */.F)('linux/amd64');
    const platforms = plan.platforms.length > 0 || !any.ok ? plan.platforms : [any.value];
    const { mounts, notes } = findMounts(found.dockerfile, { ...plan, platforms }, started.buildArgs, [{ platforms }]);
    if (mounts.length === 0) {
        for (const note of notes)
            say(note);
        return undefined;
    }
    // With one node everything but the node's own platform is known by now.
    const isOneNode = plan.platforms.length > 0 && plan.inputs.builder.append.length === 0 && plan.inputs.builder.given.length === 0;
    for (const mount of isOneNode ? mounts : [])
        void fetchOnce(mount, started, plan, world);
    return started;
}
/** Puts what was kept into the builder. Never rejects; how it went is in the log, and what is left to warn of in the answer. */
async function fillMounts(started, plan, session, world, signal) {
    const { access, environment } = started;
    const { mounts, notes } = findMounts(started.dockerfile, plan, started.buildArgs, mountNodes(plan.platforms, session.builder));
    for (const note of notes)
        world.runner.info(`[cache mounts] ${note}`);
    const { timeoutMs } = plan.inputs.cache;
    const until = timeoutMs === undefined ? undefined : world.clock.now() + timeoutMs;
    const left = () => (until === undefined ? undefined : Math.max(1, until - world.clock.now()));
    const place = { session, world, signal, image: plan.inputs.cacheMounts.image, left };
    const troubles = [];
    const fillOne = async (mount) => {
        if (!access.read)
            return { mount };
        const startedAt = world.clock.now();
        const name = (0,kept_mount/* shownMount */.D)(mount);
        const fetched = await (0,time_box_stage/* withinTime */.d)(fetchOnce(mount, started, plan, world), left(), world.clock, signal).catch(troubleOf);
        const { found, trouble } = fetched ?? { found: false, trouble: 'fetching it took too long (cache-timeout).' };
        if (trouble !== undefined)
            troubles.push({ mount: name, trouble });
        if (!found) {
            if (trouble === undefined)
                world.runner.info(`[cache mounts] ${name}: nothing is kept of it yet`);
            return { mount };
        }
        const folder = (0,mount_names/* mountFolder */.Ak)(mount, plan, environment);
        const bytes = await world.files.sizeOf((0,posix_.join)(folder, mount_names/* contentFile */.qc));
        const answer = await (0,run_mount_build_stage/* runMountBuild */.l)(mount, folder, (facts) => (0,mount_build/* fillBuild */.i4)(mount, facts), place).catch((thrown) => troubleOf(thrown).trouble);
        if ((0,mount_names/* lastingFolder */.Bn)(plan) === undefined)
            await world.files.remove(folder).catch(() => undefined);
        if (typeof answer === 'string') {
            troubles.push({ mount: name, trouble: answer });
            return { mount };
        }
        if (answer.how !== 'filled') {
            world.runner.info(`[cache mounts] ${name}: the builder has content of its own, which stays`);
            return { mount };
        }
        world.runner.info(`[cache mounts] ${name}: restored ${(0,quantities/* sizeText */.lP)(bytes)} for ${mount.platforms.join(', ')} in ${(0,quantities/* durationText */.S5)(world.clock.now() - startedAt)}`);
        return { mount, bytes, ...(answer.listing === undefined ? {} : { listing: answer.listing }) };
    };
    // Layers of the docker driver's calls are locked while another one uses them.
    const filled = await (0,concurrency/* runBounded */.B)(mounts, session.builder.driver === 'docker' ? 1 : 4, fillOne);
    const what = 'could not be restored; the build goes on without';
    return { access, environment, mounts: filled, warnings: (0,mount_troubles/* mountWarnings */.z)(troubles, { one: `${what} it`, many: `${what} them` }) };
}
function troubleOf(thrown) {
    return { found: false, trouble: thrown instanceof Error ? thrown.message : String(thrown) };
}
/** Never rejects. */
function fetchOnce(mount, { fetched, environment, access }, plan, world) {
    const name = (0,mount_names/* mountName */.lu)(mount, plan);
    const before = fetched.get(name);
    if (before !== undefined)
        return before;
    const folder = (0,mount_names/* mountFolder */.Ak)(mount, plan, environment);
    const fetching = (access.read ? fetchContent(mount, folder, plan, world) : Promise.resolve({ found: false })).catch(troubleOf);
    fetched.set(name, fetching);
    return fetching;
}
async function fetchContent(mount, folder, plan, { files, actionsCache, runner }) {
    if ((0,mount_names/* lastingFolder */.Bn)(plan) === undefined) {
        const { key, restoreKeys } = (0,mount_names/* mountKeys */.K9)(mount, plan);
        const found = await actionsCache.restore([folder], key, restoreKeys);
        runner.debug(`[cache mounts] ${(0,kept_mount/* shownMount */.D)(mount)}: ${found ?? `nothing under ${restoreKeys.join(', ')}`}`);
    }
    return { found: await files.exists((0,posix_.join)(folder, mount_names/* contentFile */.qc)) };
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


/***/ })

};
