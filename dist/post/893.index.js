export const id = 893;
export const ids = [893];
export const modules = {

/***/ 80893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reliableArtifacts: () => (/* binding */ reliableArtifacts),
  reliableGitHub: () => (/* binding */ reliableGitHub),
  reliableRegistry: () => (/* binding */ reliableRegistry),
  reliableWorld: () => (/* binding */ reliableWorld)
});

// EXTERNAL MODULE: ./.build/domain/action-error.js
var action_error = __webpack_require__(63926);
// EXTERNAL MODULE: ./.build/failure/classify.js + 25 modules
var classify = __webpack_require__(17657);
// EXTERNAL MODULE: ./.build/world/ports/github.js
var github = __webpack_require__(97239);
// EXTERNAL MODULE: ./.build/world/ports/registry.js
var registry = __webpack_require__(55531);
;// CONCATENATED MODULE: ./.build/retry/call-failure.js
// What a failed registry or API call means to the retry: its error as evidence for the table. Pure; nothing is retried here.




/** undefined: no answer of a registry or API, so nothing that asking again could change. */
function callFailure(thrown, stage) {
    if (thrown instanceof registry/* RegistryError */.g)
        return (0,classify/* classify */.L8)({ stage, text: thrown.message, http: answerOf(thrown) });
    const refusal = thrown instanceof action_error/* ActionError */.lZ ? thrown.cause : undefined;
    return refusal instanceof github/* GitHubRefusal */.k ? (0,classify/* classify */.L8)({ stage, text: refusal.body, http: answerOf(refusal) }) : undefined;
}
function answerOf({ status, body, retryAfterSeconds }) {
    return { status, body, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) };
}

;// CONCATENATED MODULE: ./.build/retry/retry-text.js
/** `registry-unavailable: HTTP 502`; without a status the failure's cause. */
function failureBrief({ class: name, cause }, thrown) {
    const status = statusOf(thrown) ?? statusOf(thrown instanceof Error ? thrown.cause : undefined);
    return `${name}: ${status === undefined ? cause.replace(/\.$/, '') : status === 0 ? 'no usable answer' : `HTTP ${status}`}`;
}
/** Tenths below 10 s, whole seconds above, minutes from two on. */
function waitText(milliseconds) {
    const seconds = milliseconds / 1000;
    if (seconds < 10)
        return `${Number(seconds.toFixed(1))} s`;
    return seconds < 120 ? `${Math.round(seconds)} s` : `${Number((seconds / 60).toFixed(1))} min`;
}
function statusOf(thrown) {
    return thrown instanceof Error && 'status' in thrown && typeof thrown.status === 'number' ? thrown.status : undefined;
}

;// CONCATENATED MODULE: ./.build/retry/retry-schedule.js
/** Nobody waits longer than this because a registry asks for it. */
const longestRetryAfterMs = 15 * 60_000;
const quick = { attempts: 6, firstMs: 1000, longestMs: 30_000, leastShare: 0 };
const settling = { attempts: 4, firstMs: 1000, longestMs: 15_000, leastShare: 0 };
const costly = { attempts: 3, firstMs: 2000, longestMs: 15_000, leastShare: 0 };
const once = { ...costly, attempts: 2 };
const schedules = {
    'registry-unavailable': quick,
    'blob-upload': quick,
    'rate-limited': { attempts: 5, firstMs: 60_000, longestMs: 5 * 60_000, leastShare: 0.5 },
    'manifest-merge': settling,
    'attestation-sign': settling,
    'network-in-run': costly,
    'cache-failure': costly,
    'auth-denied': costly,
    'package-permission': costly,
    'base-image-not-found': costly,
    'tls-cert': costly,
};
function scheduleOf({ class: name, transient }) {
    const full = schedules[name] ?? once;
    return transient === 'maybe' ? { ...full, attempts: full.attempts > 3 ? 3 : 2 } : full;
}
function nextTry({ failure, attempt, remainingMs, random }) {
    if (failure.transient === false)
        return stop('trying again does not help');
    if (failure.class === 'unknown')
        return stop('its cause is unknown');
    const schedule = scheduleOf(failure);
    if (attempt >= schedule.attempts)
        return stop(`it failed ${attempt} times`);
    const asked = failure.retryAfterSeconds === undefined ? undefined : failure.retryAfterSeconds * 1000;
    if (asked !== undefined && asked > longestRetryAfterMs)
        return stop(`the answer asks to wait ${Math.ceil(asked / 60_000)} minutes`);
    const waitMs = Math.round(asked === undefined ? waitOf(schedule, attempt, random) : afterAsked(asked, random));
    if (remainingMs !== undefined && waitMs >= remainingMs)
        return stop('the time limit of the run would be over before the next try');
    return { again: true, waitMs, attempts: schedule.attempts };
}
/** Full jitter (AWS, "Exponential Backoff And Jitter"): anything between `leastShare` of the doubled wait and all of it. */
function waitOf({ firstMs, longestMs, leastShare }, attempt, random) {
    const full = Math.min(longestMs, firstMs * 2 ** (attempt - 1));
    return full * (leastShare + (1 - leastShare) * random);
}
/** Never earlier than asked; a little later, so that all who were told the same do not come back at once. */
function afterAsked(askedMs, random) {
    return askedMs + random * Math.min(5000, 250 + askedMs / 10);
}
function stop(reason) {
    return { again: false, reason };
}

;// CONCATENATED MODULE: ./.build/retry/retry.stage.js


function makeRetry({ clock, runner, signal, deadlineMs }) {
    const retried = [];
    /** false: it is not tried again. */
    const waitAfter = async (what, failure, attempt, thrown) => {
        if (signal?.aborted === true)
            return false;
        const remaining = deadlineMs === undefined ? {} : { remainingMs: deadlineMs - clock.now() };
        const next = nextTry({ failure, attempt, ...remaining, random: clock.random() });
        const brief = failureBrief(failure, thrown);
        if (!next.again) {
            if (failure.transient !== false)
                runner.info(`${what} failed (${brief}), not tried again: ${next.reason}`);
            return false;
        }
        runner.info(`${what} failed (${brief}), trying again in ${waitText(next.waitMs)} (${attempt + 1} of ${next.attempts})`);
        await clock.sleep(next.waitMs, signal);
        if (isAborted(signal))
            return false;
        retried.push({ what, class: failure.class, waitedMs: next.waitMs });
        return true;
    };
    return {
        retried,
        run: async ({ what, attempt, failureOf, isElsewhere = () => false }) => {
            let before = 0;
            for (let number = 1;; number++) {
                try {
                    return await attempt(number);
                }
                catch (thrown) {
                    const failure = failureOf(thrown);
                    if (failure === undefined)
                        throw thrown;
                    if (isElsewhere(thrown)) {
                        if (isAborted(signal) || (deadlineMs !== undefined && deadlineMs <= clock.now()))
                            throw thrown;
                        runner.info(`${what} failed (${failureBrief(failure, thrown)}), trying again elsewhere`);
                        retried.push({ what, class: failure.class, waitedMs: 0 });
                        before = number;
                    }
                    else if (!(await waitAfter(what, failure, number - before, thrown))) {
                        throw thrown;
                    }
                }
            }
        },
    };
}
/** Asked by a call: what it was before a wait says nothing of after it. */
function isAborted(signal) {
    return signal?.aborted === true;
}

;// CONCATENATED MODULE: ./.build/retry/reliable-world.stage.js



/** `options.deadlineMs`: on the clock of `ports`. */
function reliableWorld(ports, options = {}) {
    const retry = makeRetry({ clock: ports.clock, runner: ports.runner, ...options });
    return {
        ...ports,
        retry,
        github: reliableGitHub(ports.github, retry),
        artifacts: reliableArtifacts(ports.artifacts, retry),
        registryFor: async (image, folder) => reliableRegistry(await ports.registryFor(image, folder), retry),
        anonymousRegistryFor: async (image) => reliableRegistry(await ports.anonymousRegistryFor(image), retry),
    };
}
function reliableRegistry(registry, retry) {
    const call = (what, attempt, stage = 'publish') => retry.run({ what, attempt, failureOf: (thrown) => callFailure(thrown, stage) });
    return {
        readManifest: (image, reference) => call(`read ${named(image, reference)}`, () => registry.readManifest(image, reference)),
        resolveTag: (image, tag) => call(`look up ${image}:${tag}`, () => registry.resolveTag(image, tag)),
        writeManifest: (image, reference, manifest) => call(`write ${named(image, reference)}`, () => registry.writeManifest(image, reference, manifest)),
        readBlob: (image, digest) => call(`read a blob of ${image}`, () => registry.readBlob(image, digest)),
        writeBlob: (image, blob) => call(`upload a blob to ${image}`, () => registry.writeBlob(image, blob)),
        // The opening only: pieces that a reader has can't be taken back.
        openBlob: (image, digest) => call(`open a blob of ${image}`, () => registry.openBlob(image, digest)),
        mountBlob: (image, from, digest) => call(`mount a blob in ${image}`, () => registry.mountBlob(image, from, digest)),
        tryPush: (image) => call(`try to push to ${image}`, () => registry.tryPush(image), 'preflight'),
        listTags: (image) => call(`list the tags of ${image}`, () => registry.listTags(image)),
    };
}
function reliableGitHub(github, retry) {
    const call = (what, attempt) => retry.run({ what: `ask GitHub for ${what}`, attempt, failureOf: (thrown) => hardlyWorthWaiting(callFailure(thrown, 'github-api')) });
    return {
        prepare: () => github.prepare(),
        repository: () => call('the repository', () => github.repository()),
        commitTime: (sha) => call(`the time of ${sha}`, () => github.commitTime(sha)),
        compare: (base, head) => call(`where ${head} stands`, () => github.compare(base, head)),
        changedFiles: (base, head) => call(`the files that changed up to ${head}`, () => github.changedFiles(base, head)),
        tags: (prefix) => call('the tags', () => github.tags(prefix)),
        cacheBytes: () => call("the caches' size", () => github.cacheBytes()),
        cacheLimit: () => call("the caches' limit", () => github.cacheLimit()),
        actionsCaches: () => call('the caches', () => github.actionsCaches()),
        deleteActionsCache: (id) => call(`the removal of the cache ${id}`, () => github.deleteActionsCache(id)),
        openPullRequests: () => call('the open pull requests', () => github.openPullRequests()),
        branches: () => call('the branches', () => github.branches()),
        packageVersions: (owner, name) => call(`the versions of ${owner}/${name}`, () => github.packageVersions(owner, name)),
        deletePackageVersion: (owner, name, id) => call(`the removal of a version of ${owner}/${name}`, () => github.deletePackageVersion(owner, name, id)),
        tree: (tree) => call(`the files of ${tree}`, () => github.tree(tree)),
        fileText: (sha) => call(`the file ${sha}`, () => github.fileText(sha)),
        fileAt: (path, at) => call(`the file ${path}`, () => github.fileAt(path, at)),
        containerPackage: (owner, name) => call(`the package ${owner}/${name}`, () => github.containerPackage(owner, name)),
    };
}
function reliableArtifacts(artifacts, retry) {
    const call = (what, attempt) => retry.run({ what, attempt, failureOf: (thrown) => (thrown instanceof action_error/* ActionError */.lZ && thrown.code === 'HAND_OVER_FAILED' ? thrown.failure : undefined) });
    return {
        available: () => artifacts.available(),
        upload: (name, files) => call(`upload the artifact ${name}`, () => artifacts.upload(name, files)),
        list: () => call('list the artifacts of the run', () => artifacts.list()),
        download: (artifact) => call(`download the artifact ${artifact.name}`, () => artifacts.download(artifact)),
    };
}
/** Who asks the API can mostly do without an answer: fewer attempts than a registry gets. */
function hardlyWorthWaiting(failure) {
    return failure?.transient === true ? { ...failure, transient: 'maybe' } : failure;
}
function named(image, reference) {
    return `${image}${reference.includes(':') ? '@' : ':'}${reference}`;
}


/***/ }),

/***/ 55531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ RegistryError)
/* harmony export */ });
/**
 * A registry's refusal or silence. `status` 0: no answer that can be used (`body` says why: reset, time-out, name not found,
 * or a damaged answer: cut short, other bytes than its digest says).
 * `body` is the start of the answer, without credentials. Stages turn it into an ActionError.
 */
class RegistryError extends Error {
    operation;
    image;
    status;
    body;
    retryAfterSeconds;
    constructor(facts) {
        super(`${facts.operation} ${facts.image}: ${facts.status === 0 ? 'no usable answer' : `HTTP ${facts.status}`}: ${facts.body}`, { cause: facts.cause });
        this.name = 'RegistryError';
        this.operation = facts.operation;
        this.image = facts.image;
        this.status = facts.status;
        this.body = facts.body;
        this.retryAfterSeconds = facts.retryAfterSeconds;
    }
}


/***/ })

};
