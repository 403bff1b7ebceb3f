export const id = 703;
export const ids = [703];
export const modules = {

/***/ 22703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NodeCare: () => (/* binding */ NodeCare)
});

// EXTERNAL MODULE: ./.build/nodes/node-environment.js
var node_environment = __webpack_require__(20838);
// EXTERNAL MODULE: ./.build/nodes/placement.js
var placement = __webpack_require__(30603);
;// CONCATENATED MODULE: ./.build/nodes/node-duty.js


class NodeDuty {
    #builder;
    #places;
    #gone = new Map();
    constructor(builder, platforms) {
        this.#builder = builder;
        this.#places = new Map((0,node_environment/* plannedNodes */.A)(platforms, builder));
    }
    /** undefined: a call for several platforms, or for one that no node lists, is buildx's to place. */
    nodeOf(platforms) {
        const [platform, ...more] = platforms;
        const place = platform === undefined || more.length > 0 ? undefined : this.#places.get(platform);
        return place && { name: place.node, emulated: place.emulated };
    }
    /** Why a node is not used again; undefined: it is. */
    whyGone(node) {
        return this.#gone.get(node);
    }
    leave(node, reason) {
        this.#gone.set(node, reason);
    }
    /** A node that was started again. */
    takeBack(node) {
        this.#gone.delete(node);
    }
    /** The platform's new node; undefined: none is left for it, and it keeps the one that it has. */
    move(platform) {
        const left = this.#builder.nodes.filter(({ name }) => !this.#gone.has(name));
        const busy = [...this.#places].flatMap(([one, place]) => (one === platform ? [] : [place]));
        const place = (0,placement/* choosePlace */.$2)(platform, left, (0,placement/* loadsOf */.t3)(busy));
        if (place === undefined)
            return undefined;
        this.#places.set(platform, place);
        return { name: place.node, emulated: place.emulated };
    }
}

// EXTERNAL MODULE: ./.build/domain/action-error.js
var action_error = __webpack_require__(63926);
;// CONCATENATED MODULE: ./.build/nodes/node-lost.js
// The error of a platform whose last node is gone. Its words only.

/** `reason`: why the node can't be used, a clause. `last`: how the build on it ended. */
function nodeLost(platform, node, reason, last) {
    return new action_error/* ActionError */.lZ({
        code: 'BUILDER_FAILED',
        what: `${platform}: the node ${node} went away during the build, and no other node of the builder builds ${platform}.`,
        why: `${node}: ${reason}.\nThe build ended with: ${last.what}\n${last.why}`,
        fix: `Bring the node back and run the job again: what the other platforms pushed is not built again where a cache is kept. A second node for ${platform}, or one that emulates it, takes over by itself (docs/nodes.md).`,
        ...(last.failure === undefined ? {} : { failure: last.failure }),
        cause: last,
    });
}

// EXTERNAL MODULE: ./.build/nodes/open-nodes.stage.js
var open_nodes_stage = __webpack_require__(5874);
;// CONCATENATED MODULE: ./.build/nodes/node-care.stage.js




const bootMs = 60_000;
class NodeCare {
    #session;
    #world;
    #signal;
    #duty;
    #started = new Set();
    #looking = new Map();
    #starting = new Map();
    constructor(session, platforms, world, signal) {
        this.#session = session;
        this.#world = world;
        this.#signal = signal;
        this.#duty = new NodeDuty(session.builder, platforms);
    }
    nodeOf(platforms) {
        return this.#duty.nodeOf(platforms);
    }
    /** The failure of the last attempt: of a platform whose last node is gone it says that. */
    explain(error, platforms) {
        const [platform] = platforms;
        const node = this.#duty.nodeOf(platforms);
        const reason = node === undefined ? undefined : this.#duty.whyGone(node.name);
        return platform === undefined || node === undefined || reason === undefined ? error : nodeLost(platform, node.name, reason, error);
    }
    /** After a failed attempt of the platform on `node`. */
    async afterFailure(platform, node) {
        const reason = this.#duty.whyGone(node) ?? (await this.#look(node));
        if (reason === undefined || this.#signal.aborted)
            return 'same';
        this.#duty.leave(node, reason);
        const next = this.#duty.move(platform);
        const { name } = this.#session.builder;
        if (next !== undefined) {
            const how = next.emulated ? ', emulated: that takes several times as long' : '';
            this.#world.runner.warning(`The node ${node} of the builder ${name} went away during the build of ${platform} and is not used again in this run: ${reason}. ${platform} is built on the node ${next.name}${how}.`, { title: 'Node went away' });
            return 'moved';
        }
        if (await this.#startAgain(node)) {
            this.#world.runner.warning(`The node ${node} of the builder ${name} went away during the build of ${platform} and was started again, once for this run: no other node builds it.`, { title: 'Node went away' });
            return 'moved';
        }
        return 'lost';
    }
    /** Builds that fail together wait for the one answer; a later failure asks again. */
    #look(node) {
        const { builder } = this.#session;
        const looking = this.#looking.get(node) ?? (0,open_nodes_stage/* whyNotUp */.nk)(builder.name, (0,node_environment/* environmentOf */.p)(this.#session, node), this.#world).finally(() => this.#looking.delete(node));
        this.#looking.set(node, looking);
        return looking;
    }
    /** A remote daemon is not ours to start. */
    async #startAgain(node) {
        if (this.#session.builder.driver !== 'docker-container')
            return false;
        const starting = this.#starting.get(node);
        if (starting !== undefined)
            return await starting;
        if (this.#started.has(node))
            return false;
        this.#started.add(node);
        const again = (0,open_nodes_stage/* startNode */.LK)(this.#session.builder.name, { environment: (0,node_environment/* environmentOf */.p)(this.#session, node), bootMs }, this.#world).then((trouble) => trouble === undefined);
        this.#starting.set(node, again);
        const isUp = await again.finally(() => this.#starting.delete(node));
        if (isUp)
            this.#duty.takeBack(node);
        return isUp;
    }
}


/***/ }),

/***/ 81403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mg: () => (/* binding */ emulatedForLoss),
/* harmony export */   SG: () => (/* binding */ falseClaim),
/* harmony export */   jb: () => (/* binding */ lostPlatforms)
/* harmony export */ });
/* harmony import */ var _placement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30603);

/** Why a node that is up is not what it was made for; undefined: it is. */
function falseClaim({ madeFor }, { platforms, own }) {
    const missing = madeFor.filter((platform) => !platforms.includes(platform));
    return missing.length === 0 ? undefined : `it was made for ${missing.join(', ')}, and its worker does not build that (${own ?? 'its own platform'} is its own)`;
}
/** Planned platforms that nobody builds any more. Without a loss it is left to the builds: a Dockerfile may cross-compile. */
function lostPlatforms(platforms, usable, leftOut) {
    if (usable.length > 0 && leftOut.length === 0)
        return [];
    const placed = (0,_placement_js__WEBPACK_IMPORTED_MODULE_0__/* .placeAll */ .dB)(platforms, usable);
    return platforms.filter((platform) => !placed.has(platform));
}
/** Platforms that are emulated because the node that was made for them is left out: sentences. */
function emulatedForLoss(platforms, usable, leftOut) {
    const placed = (0,_placement_js__WEBPACK_IMPORTED_MODULE_0__/* .placeAll */ .dB)(platforms, usable);
    return platforms.flatMap((platform) => {
        const place = placed.get(platform);
        const missed = leftOut.filter(({ node }) => node.madeFor.includes(platform));
        return place?.emulated === true && missed.length > 0 ? [`${platform} is emulated on the node ${place.node}, because ${missed.map(({ node }) => node.name).join(', ')} is left out. That takes several times as long.`] : [];
    });
}


/***/ }),

/***/ 5874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LK: () => (/* binding */ startNode),
/* harmony export */   nk: () => (/* binding */ whyNotUp),
/* harmony export */   oE: () => (/* binding */ openNodes)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _setup_builder_argv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20850);
/* harmony import */ var _setup_builder_inspect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57258);
/* harmony import */ var _setup_builder_instance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78251);
/* harmony import */ var _node_fitness_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81403);
/* harmony import */ var _unreachable_stage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17058);
// Looks at every node of a builder before it is used, all at once, each through a copy of the builder that has it alone, in
// the run's folder. Those copies are how builds are sent to a node later. Nothing of the user's is changed.






/** A daemon that is up answers in milliseconds. */
const lookMs = 10_000;
/**
 * undefined: it has one node, or none that could be told apart here: pods of the driver kubernetes come and go, and buildx
 * spreads the builds over them.
 */
async function openNodes(name, place, world) {
    const text = await world.files.read((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(place.environment['BUILDX_CONFIG'] ?? '', 'instances', name)).catch(() => undefined);
    const instance = (0,_setup_builder_instance_js__WEBPACK_IMPORTED_MODULE_3__/* .readInstance */ .oK)(text);
    if (instance === undefined || instance.nodes.length < 2 || instance.driver === 'kubernetes')
        return undefined;
    const opened = await Promise.all(instance.nodes.map(async (node) => {
        const config = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(place.folder, 'nodes', name, node.name);
        await world.files.makeFolder((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(config, 'instances'));
        await world.files.writePrivate((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(config, 'instances', name), (0,_setup_builder_instance_js__WEBPACK_IMPORTED_MODULE_3__/* .onlyNode */ .xL)(text, node.name) ?? '');
        return { node, config, found: await openNode(name, node, { ...place, environment: { ...place.environment, BUILDX_CONFIG: config } }, world) };
    }));
    return {
        driver: instance.driver,
        usable: opened.flatMap(({ found }) => (typeof found === 'string' ? [] : [found])),
        leftOut: opened.flatMap(({ node, found }) => (typeof found === 'string' ? [{ node, reason: found }] : [])),
        configs: new Map(opened.map(({ node, config }) => [node.name, config])),
    };
}
/** Why the node can't be used now; undefined: it would take a build. `environment`: that of the node. */
async function whyNotUp(name, environment, { processes }) {
    const seen = await inspect((0,_setup_builder_argv_js__WEBPACK_IMPORTED_MODULE_1__/* .lookArgv */ .In)(name), lookMs, environment, { processes });
    if (typeof seen === 'string')
        return seen;
    if (seen.running.length > 0)
        return undefined;
    const [down] = seen.down;
    return down === undefined ? 'it is stopped' : seen.driver === 'remote' ? await (0,_unreachable_stage_js__WEBPACK_IMPORTED_MODULE_5__/* .whyUnreachable */ .L)(name, environment, down.reason, { processes }) : down.reason;
}
/** Starts a node that is not running. undefined: it is up now. */
async function startNode(name, { environment, bootMs }, world) {
    const booted = await inspect((0,_setup_builder_argv_js__WEBPACK_IMPORTED_MODULE_1__/* .inspectArgv */ .TT)(name), bootMs, environment, world);
    if (typeof booted === 'string')
        return booted;
    return booted.running.length > 0 ? undefined : (booted.problems[0] ?? 'it did not start');
}
/** The node, or why it can't be used: a clause. */
async function openNode(name, node, place, world) {
    const seen = await inspect((0,_setup_builder_argv_js__WEBPACK_IMPORTED_MODULE_1__/* .lookArgv */ .In)(name), lookMs, place.environment, world);
    if (typeof seen === 'string')
        return seen;
    const [down] = seen.down;
    if (down !== undefined)
        return seen.driver === 'remote' ? await (0,_unreachable_stage_js__WEBPACK_IMPORTED_MODULE_5__/* .whyUnreachable */ .L)(name, place.environment, down.reason, world) : down.reason;
    const booted = seen.running.length > 0 ? seen : await inspect((0,_setup_builder_argv_js__WEBPACK_IMPORTED_MODULE_1__/* .inspectArgv */ .TT)(name), place.bootMs, place.environment, world);
    if (typeof booted === 'string')
        return booted;
    const [found] = booted.nodes;
    if (found === undefined || booted.problems.length > 0)
        return booted.problems.join('; ') || 'docker buildx lists no node';
    const [own] = found.platforms;
    const known = { ...found, name: node.name, ...(own === undefined ? {} : { own }), ...(node.madeFor.length === 0 ? {} : { madeFor: node.madeFor }) };
    return (0,_node_fitness_js__WEBPACK_IMPORTED_MODULE_4__/* .falseClaim */ .SG)(node, known) ?? known;
}
async function inspect(args, timeoutMs, environment, { processes, runner }) {
    const answer = await processes.run({ file: 'docker', args, env: environment, timeoutMs, ...(runner === undefined ? {} : { onStderr: (line) => runner.foreign(`[builder] ${line}`) }) });
    if (answer.end !== 'exited')
        return answer.end === 'timed-out' ? `it gave no answer within ${timeoutMs / 1000} s` : `docker buildx ended: ${answer.end}`;
    const seen = (0,_setup_builder_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInspect */ .E)(answer.stdout);
    return answer.code === 0 && seen.nodes.length > 0 ? seen : oneLine(seen.problems.join('; ') || lastLine(answer.stderr));
}
function lastLine(text) {
    return text.trim().split('\n').at(-1)?.replace(/^ERROR:\s*/, '') || 'docker buildx printed nothing';
}
function oneLine(text) {
    return text.replaceAll(/\s+/g, ' ').trim();
}


/***/ }),

/***/ 78251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oJ: () => (/* binding */ withoutNodes),
/* harmony export */   oK: () => (/* binding */ readInstance),
/* harmony export */   xL: () => (/* binding */ onlyNode)
/* harmony export */ });
/* harmony import */ var _domain_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4028);
// A builder as buildx keeps it (store.NodeGroup, JSON in instances/): read to leave out nodes, or to reach one alone. Pure.

/** undefined: the text is none that can be understood. */
function readInstance(text) {
    const group = decode(text);
    const nodes = group?.['Nodes'];
    if (group === undefined || !Array.isArray(nodes))
        return undefined;
    return { driver: textOf(group['Driver']), nodes: nodes.map((node) => ({ name: nameOf(node), endpoint: textOf(fieldsOf(node)['Endpoint']), madeFor: madeForOf(node) })) };
}
/**
 * The same with one node, and without what that one was made for: asked, it then tells what it can really build, in its
 * worker's order. undefined: there is no such node.
 */
function onlyNode(text, name) {
    const group = decode(text);
    const nodes = group?.['Nodes'];
    const found = Array.isArray(nodes) ? nodes.find((node) => nameOf(node) === name) : undefined;
    return group === undefined || found === undefined ? undefined : JSON.stringify({ ...group, Nodes: [{ ...fieldsOf(found), Platforms: null }] });
}
/** The same without `names`; undefined: the text is none that can be understood, or nothing would be left. */
function withoutNodes(text, names) {
    const group = decode(text);
    const nodes = group?.['Nodes'];
    if (group === undefined || !Array.isArray(nodes))
        return undefined;
    const kept = nodes.filter((node) => !names.includes(nameOf(node)));
    return kept.length === 0 || kept.length !== nodes.length - names.length ? undefined : JSON.stringify({ ...group, Nodes: kept });
}
function nameOf(node) {
    return textOf(fieldsOf(node)['Name']);
}
/** Platforms of the OCI specification, `{os, architecture, variant}`. */
function madeForOf(node) {
    const platforms = fieldsOf(node)['Platforms'];
    return (Array.isArray(platforms) ? platforms : []).flatMap((one) => {
        const { os, architecture, variant } = fieldsOf(one);
        const platform = (0,_domain_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatform */ .F)([os, architecture, variant].map(textOf).filter((part) => part !== '').join('/'));
        return platform.ok ? [platform.value] : [];
    });
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
function fieldsOf(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : {};
}
function decode(text) {
    try {
        const value = JSON.parse(text ?? '');
        return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
