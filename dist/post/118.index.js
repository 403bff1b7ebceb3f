export const id = 118;
export const ids = [118];
export const modules = {

/***/ 8130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ mediaTypes)
/* harmony export */ });
const mediaTypes = {
    ociIndex: 'application/vnd.oci.image.index.v1+json',
    ociManifest: 'application/vnd.oci.image.manifest.v1+json',
    dockerList: 'application/vnd.docker.distribution.manifest.list.v2+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
};


/***/ }),

/***/ 64118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  restoreUnfinished: () => (/* binding */ restoreUnfinished)
});

// EXTERNAL MODULE: ./.build/domain/image-ref.js
var image_ref = __webpack_require__(97578);
// EXTERNAL MODULE: ./.build/domain/action-error.js
var action_error = __webpack_require__(63926);
// EXTERNAL MODULE: ./.build/world/ports/registry.js
var registry = __webpack_require__(55531);
// EXTERNAL MODULE: ./.build/failure/classify.js + 25 modules
var classify = __webpack_require__(17657);
;// CONCATENATED MODULE: ./.build/publish/registry-failure.js
// What a registry's refusal means to the reader: RegistryError -> ActionError, by its class, status and body. Pure.


/** `evidence` is added to the reason: what had been done by then. */
function registryFailure(refusal, evidence = '') {
    const { operation, image, status } = refusal;
    const answer = status === 0 ? `${isDamaged(refusal) ? 'Its answer can not be used' : 'No answer'}: ${refusal.body}` : `HTTP ${status}${refusal.body === '' ? '' : `: ${shortBody(refusal.body)}`}`;
    const { body, retryAfterSeconds } = refusal;
    const failure = (0,classify/* classify */.L8)({ stage: 'publish', text: body, http: { status, body, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) } });
    const { code, reason, fix } = explain(refusal, failure.class, image.slice(0, image.indexOf('/')));
    return new action_error/* ActionError */.lZ({
        code,
        what: `The registry did not ${operation} ${image}.`,
        why: [`${reason} ${answer}`, evidence].filter((part) => part !== '').join('\n'),
        fix,
        failure,
        cause: refusal,
    });
}
function explain(refusal, found, host) {
    const { status, body } = refusal;
    if (found === 'rate-limited')
        return { code: 'RATE_LIMITED', reason: 'The registry limits how much may be asked of it.', fix: waitFor(refusal.retryAfterSeconds) };
    if (status === 401)
        return denied('The registry does not accept the login, or there is none.', loginFix(host));
    if (status === 403)
        return denied(writeDenial(body) ?? 'The login is good, but it may not do this.', permissionFix(host));
    if (status === 404) {
        return failed('The repository, or something that belongs to the image, is not there.', 'Check the spelling of the image, that its owner exists, and that the registry creates repositories by itself (else create it first).');
    }
    if (status === 413)
        return failed('The registry takes nothing of this size.', 'Make the image\'s layers smaller (GHCR: 10 GB a layer), or raise the limit of the proxy before the registry.');
    if (isDamaged(refusal))
        return failed('The registry, or a proxy before it, answers with something else than what was asked for.', 'Run the job again. If it stays so, look at the proxy before the registry.');
    if (status === 0)
        return failed(`${host} can't be reached.`, 'Run the job again. If it stays so, check the registry\'s name, its status page, and the proxy and firewall of the runner.');
    if (status >= 500)
        return failed('The registry has a fault of its own.', 'Run the job again; look at the registry\'s status page if it stays so.');
    return failed('The registry refuses the request.', 'Read its answer above; report it if the image looks right.');
}
/** The registry client's word for bytes that are cut short or have another digest. */
function isDamaged({ status, body }) {
    return status === 0 && body.startsWith('damaged answer');
}
function denied(reason, fix) {
    return { code: 'REGISTRY_DENIED', reason, fix };
}
function failed(reason, fix) {
    return { code: 'REGISTRY_FAILED', reason, fix };
}
/** GHCR's words for a token without `packages: write`, or a package that another repository owns. */
function writeDenial(body) {
    return /write_package/.test(body) ? 'The token may not write this package.' : undefined;
}
function permissionFix(host) {
    if (host !== 'ghcr.io')
        return `Give the user that is logged in to ${host} the right to push to this repository.`;
    return 'Give the job `permissions: packages: write`. If it has that, the package belongs to another repository: add this one with role Write under the package\'s settings, "Manage Actions access". The owner in the image\'s name must be the repository\'s owner.';
}
function loginFix(host) {
    if (host === 'ghcr.io')
        return 'Give the job `permissions: packages: write` and leave username and password out, or log in with a classic personal access token that has write:packages.';
    return `Set the inputs registry: ${host}, username and password (for several registries: registry-auth) to a login that may push.`;
}
function waitFor(seconds) {
    return `Run the job again ${seconds === undefined ? 'later' : `in ${seconds} s`}, and log in where the limit is for anonymous use.`;
}
/** One line, 500 characters: registries answer with whole web pages now and then. */
function shortBody(body) {
    const line = body.replaceAll(/\s+/g, ' ').trim();
    return line.length > 500 ? `${line.slice(0, 500)}…` : line;
}

;// CONCATENATED MODULE: ./.build/publish/registry-access.stage.js
// The registry of each image with the run's logins, and what a transaction reads of tags. It writes nothing.



function registryAccess(world, configFolder) {
    return (image) => world.registryFor(image, configFolder);
}
/** `expected`: what it may well be. Anything else is read and hashed before it is believed: a header is only a header. */
async function digestUnder({ image, tag }, access, ...expected) {
    const registry = await access(image);
    const stated = await registry.resolveTag(image, tag);
    if (stated === undefined || expected.length === 0 || expected.includes(stated))
        return stated;
    return (await registry.readManifest(image, tag))?.digest;
}
/** What went wrong in one sentence, for a warning or a tag's reason. */
function registry_access_stage_sentenceOf(thrown) {
    if (thrown instanceof registry/* RegistryError */.g)
        return registry_access_stage_sentenceOf(registryFailure(thrown));
    if (thrown instanceof action_error/* ActionError */.lZ)
        return `${thrown.what} ${thrown.why.split('\n')[0] ?? ''}`;
    return thrown instanceof Error ? thrown.message : String(thrown);
}

;// CONCATENATED MODULE: ./.build/publish/transaction/remove-tag.js
// How a reader removes a tag that should not be there: the action can't do it everywhere. A sentence, nothing is called.

/** GHCR and Docker Hub know no deletion of a tag (distribution-spec "Deleting tags" is optional); the others mostly do. */
function meansToRemove(ref) {
    const [owner = '', ...name] = (0,image_ref/* repositoryOf */._M)(ref.image).split('/');
    switch ((0,image_ref/* registryOf */.Fv)(ref.image)) {
        case 'ghcr.io':
            return `GHCR removes it only with its package version: "Manage versions" on the page of the package ${name.join('/')} of ${owner}, or DELETE /orgs/${owner}/packages/container/${encodeURIComponent(name.join('/'))}/versions/<id> (for a person: /users/…).`;
        case 'docker.io':
            return `It can be deleted on https://hub.docker.com/r/${(0,image_ref/* repositoryOf */._M)(ref.image)}/tags.`;
        default:
            return `Where the registry allows it: regctl tag delete ${(0,image_ref/* tagRefText */.HG)(ref)}`;
    }
}

// EXTERNAL MODULE: ./.build/domain/tag-name.js
var tag_name = __webpack_require__(74199);
// EXTERNAL MODULE: ./.build/domain/digest.js
var digest = __webpack_require__(65459);
// EXTERNAL MODULE: ./.build/domain/manifest.js
var manifest = __webpack_require__(8130);
;// CONCATENATED MODULE: ./.build/publish/state/state-index.js
// The index under a state tag (slots and history): facts that runs leave for each other, in the image's own repository,
// beside descriptors of the images they speak of. Pure; what is in the facts is slots' and history's affair.



/** How many tags of each kind an image has at most: runs and tags share them. */
const state_index_stateTagCount = 8;
const artifactType = 'application/vnd.ghcr-buildx-action.state.v1+json';
const prefix = 'vnd.ghcr-buildx-action.';
const kindKey = `${prefix}state`;
/** `number` from 0 to 7. */
function state_index_stateTag(kind, number) {
    const tag = (0,tag_name/* parseTagName */.f)(`ghcr-buildx-action-${kind}-${number % state_index_stateTagCount}`);
    if (!tag.ok)
        throw new Error(tag.expected);
    return tag.value;
}
/** OCI image-spec image-index.md: nothing but descriptors, so that one PUT is all it takes. Same entries, same bytes. */
function encodeState(kind, entries) {
    const manifests = entries.map(({ image: { mediaType, digest, size }, facts }) => ({ mediaType, digest, size, annotations: prefixed(facts) }));
    const annotations = { [kindKey]: kind };
    const bytes = new TextEncoder().encode(JSON.stringify({ schemaVersion: 2, mediaType: manifest/* mediaTypes */.I.ociIndex, artifactType, manifests, annotations }));
    return { digest: (0,digest/* digestOf */.o)(bytes), mediaType: manifest/* mediaTypes */.I.ociIndex, bytes, content: { kind: 'index', mediaType: manifest/* mediaTypes */.I.ociIndex, manifests, annotations } };
}
/** undefined: somebody else's image stands under the tag. */
function decodeState(kind, { content }) {
    if (content.kind !== 'index' || content.annotations[kindKey] !== kind)
        return undefined;
    return content.manifests.map(({ mediaType, digest, size, annotations }) => ({ image: { mediaType, digest, size }, facts: unprefixed(annotations ?? {}) }));
}
/** A number that depends on the text only (FNV-1a, 32 bits): spreads runs over slots and tags over history. */
function state_index_spread(text) {
    let hash = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(text))
        hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
    return hash % state_index_stateTagCount;
}
function prefixed(facts) {
    return Object.fromEntries(Object.entries(facts).map(([key, value]) => [`${prefix}${key}`, value]));
}
function unprefixed(annotations) {
    return Object.fromEntries(Object.entries(annotations).flatMap(([key, value]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), value]] : [])));
}

;// CONCATENATED MODULE: ./.build/publish/state/slots.js


/** Longer than any run may take on GitHub's machines. */
const lifetimeMs = (/* unused pure expression or super */ null && (6 * 60 * 60 * 1000));
function slots_isLive(candidate, now) {
    return candidate.state === 'live' && now - candidate.leftAt < lifetimeMs;
}
/** Jobs of one run may publish different images: run and image together say whose it is. A later attempt goes on with it. */
function slots_isOwn(a, mine) {
    return a.run.id === mine.run.id && a.image.digest === mine.image.digest;
}
function slots_encodeSlot({ image, tags, age, run, leftAt, state }) {
    const facts = {
        tags: tags.join(','),
        revision: age.revision,
        ...(age.version === undefined ? {} : { version: age.version }),
        ...(age.created === undefined ? {} : { created: age.created }),
        'run-id': run.id,
        'run-attempt': run.attempt,
        'left-at': new Date(leftAt).toISOString(),
        candidate: state,
    };
    return encodeState('slot', [{ image, facts }]);
}
function slots_decodeSlot(manifest) {
    if (manifest === undefined)
        return { holds: 'nothing' };
    const [entry] = decodeState('slot', manifest) ?? [];
    if (entry === undefined)
        return { holds: 'foreign' };
    const { image, facts } = entry;
    const leftAt = Date.parse(facts['left-at'] ?? '');
    const tags = (facts['tags'] ?? '').split(',').flatMap((name) => {
        const tag = (0,tag_name/* parseTagName */.f)(name);
        return tag.ok ? [tag.value] : [];
    });
    // What another version of the action wrote is as good as nothing where it can't be read.
    if (Number.isNaN(leftAt) || facts['revision'] === undefined)
        return { holds: 'nothing' };
    const age = {
        revision: facts['revision'],
        ...(facts['version'] === undefined ? {} : { version: facts['version'] }),
        ...(facts['created'] === undefined ? {} : { created: facts['created'] }),
    };
    const run = { id: facts['run-id'] ?? '', attempt: facts['run-attempt'] ?? '' };
    return { holds: 'candidate', candidate: { image, tags, age, run, leftAt, state: facts['candidate'] === 'live' ? 'live' : 'withdrawn' } };
}
/** The candidate's image is in the slots for all of its tags, in one or several of them; or withdrawn. */
function isKnown({ image, tags }, slots) {
    const same = slots.flatMap((slot) => (slot.holds === 'candidate' && slot.candidate.image.digest === image.digest ? [slot.candidate] : []));
    return same.some(({ state }) => state === 'withdrawn') || tags.every((tag) => same.some((one) => one.tags.includes(tag)));
}
/** Adds what slots hold to what is known already, by image. What was withdrawn is known no more; `without` is left out. */
function learn(known, slots, without, now) {
    const held = slots.flatMap((slot) => (slot.holds === 'candidate' ? [slot.candidate] : []));
    const isSame = (a, b) => a.image.digest === b.image.digest;
    const all = [...known, ...held.filter((one) => slots_isLive(one, now))].filter((one) => !held.some((other) => isSame(other, one) && other.state === 'withdrawn') && !without.some((own) => isSame(own, one)));
    return all.flatMap((one, at) => {
        const same = all.filter((other) => isSame(other, one));
        return all.findIndex((other) => isSame(other, one)) === at ? [{ ...one, tags: [...new Set(same.flatMap(({ tags }) => tags))] }] : [];
    });
}
/** One that nobody needs: the run's own, an empty one, one whose candidate was withdrawn or is too old. undefined: all are in use. */
function slots_freeSlot(slots, mine, start, now) {
    const order = slotsFrom(start);
    const holdsOwn = (slot) => slot?.holds === 'candidate' && slots_isOwn(slot.candidate, mine);
    const isFree = (slot) => slot?.holds === 'nothing' || (slot?.holds === 'candidate' && !slots_isLive(slot.candidate, now));
    return order.find((number) => holdsOwn(slots[number])) ?? order.find((number) => isFree(slots[number]));
}
function slotsFrom(start) {
    return Array.from({ length: stateTagCount }, (_, step) => (start + step) % stateTagCount);
}

;// CONCATENATED MODULE: ./.build/publish/state/slot.stage.js




const tries = 6;
const patienceMs = 10_000;
/** All at once; a slot that is not there is one short answer. Throws RegistryError. */
async function readSlots(image, access) {
    const registry = await access(image);
    return Promise.all(Array.from({ length: state_index_stateTagCount }, async (_, number) => slots_decodeSlot(await registry.readManifest(image, state_index_stateTag('slot', number)))));
}
/**
 * Leaves the candidate where other runs find it. `taking` is told the slot before it is written to: it may hold the
 * candidate although this failed. `read`: what the slots held a moment ago; `reuse`: a slot of this run that may go.
 */
async function leaveCandidate(own, parts, taking, read, reuse) {
    const { image, candidate } = own;
    const registry = await parts.access(image);
    let slots = read ?? (await readSlots(image, parts.access));
    for (let attempt = 0; attempt < tries; attempt += 1) {
        const number = reuse !== undefined && isOfRun(slots[reuse], candidate) ? reuse : await chooseSlot(slots, own, parts);
        taking(number);
        if (number === undefined)
            return;
        const tag = stateTag('slot', number);
        const before = decodeSlot(await registry.readManifest(image, tag));
        // Choosing took a while: what was left there since is not written over.
        if (isSameSlot(before, slots[number])) {
            await registry.writeManifest(image, tag, encodeSlot(candidate));
            const found = await untilReadable(`slot of ${image}`, () => registry.readManifest(image, tag), parts.world, {
                accept: (stored) => !isSameSlot(decodeSlot(stored), before),
                patienceMs,
                signal: parts.context.signal,
            });
            const held = decodeSlot(found);
            if (held.holds === 'candidate' && isOwn(held.candidate, candidate))
                return;
        }
        // Another run took it at the same moment.
        slots = await readSlots(image, parts.access);
    }
    taking(undefined);
}
/** So that nobody puts the image of a failed run under a tag: in whichever slots it is. Never rejects. */
async function withdrawImage(image, digest, access, world) {
    try {
        await withdrawWhere(image, (candidate) => candidate.image.digest === digest, access);
    }
    catch (thrown) {
        world.runner.warning(`The image of this run could not be withdrawn from the slots of ${image}: another run may put it under a tag. ${registry_access_stage_sentenceOf(thrown)}`, { title: 'Slots' });
    }
}
/**
 * Before an older image is put over a newer one on purpose: the candidates of others for these tags are withdrawn, or the
 * next run would put them back. Never rejects.
 */
async function withdrawOthers(image, tags, keep, parts) {
    const { world, access } = parts;
    try {
        await withdrawWhere(image, (candidate) => candidate.image.digest !== keep && tags.some(({ tag }) => candidate.tags.includes(tag)) && isLive(candidate, world.clock.now()), access);
    }
    catch (thrown) {
        world.runner.warning(`The candidates of other runs could not be withdrawn: a run that is under way may undo this. ${sentenceOf(thrown)}`, { title: 'Slots' });
    }
}
async function withdrawWhere(image, isMeant, access) {
    const registry = await access(image);
    for (const [number, slot] of (await readSlots(image, access)).entries()) {
        if (slot.holds !== 'candidate' || slot.candidate.state === 'withdrawn' || !isMeant(slot.candidate))
            continue;
        await registry.writeManifest(image, state_index_stateTag('slot', number), slots_encodeSlot({ ...slot.candidate, state: 'withdrawn' }));
    }
}
/** undefined: for each tag there is a newer candidate in the slots, this one need not be known. */
async function chooseSlot(slots, { candidate, tags }, { world, isNewer }) {
    const free = freeSlot(slots, candidate, spread(`${candidate.run.id}.${candidate.run.attempt}`), world.clock.now());
    if (free !== undefined)
        return free;
    const held = slots
        .flatMap((slot, number) => (slot.holds === 'candidate' ? [{ number, other: slot.candidate }] : []))
        .toSorted((a, b) => a.other.leftAt - b.other.leftAt);
    // One after the other: the first that mine makes needless is enough, and each may cost a question to GitHub.
    for (const { number, other } of held) {
        if (other.age.revision === candidate.age.revision && isWithin(other, candidate))
            return number;
        if (isWithin(other, candidate) && (await isNewerForAll(candidate, other, tags, isNewer)))
            return number;
    }
    const known = await Promise.all(tags.map(async (tag) => (await Promise.all(held.map(({ other }) => isNewerForAll(other, candidate, [tag], isNewer)))).includes(true)));
    return known.includes(false) ? held[0]?.number : undefined;
}
function isSameSlot(a, b) {
    if (a.holds !== 'candidate' || b?.holds !== 'candidate')
        return a.holds === b?.holds;
    return a.candidate.leftAt === b.candidate.leftAt && a.candidate.state === b.candidate.state && isOwn(a.candidate, b.candidate);
}
function isOfRun(slot, { run }) {
    return slot?.holds === 'candidate' && slot.candidate.run.id === run.id && slot.candidate.run.attempt === run.attempt;
}
function isWithin(other, mine) {
    return other.tags.every((tag) => mine.tags.includes(tag));
}
async function isNewerForAll(a, b, tags, isNewer) {
    const shared = tags.filter(({ tag }) => a.tags.includes(tag) && b.tags.includes(tag));
    for (const tag of shared)
        if (!(await isNewer(a.age, b.age, tag)))
            return false;
    return shared.length > 0;
}

// EXTERNAL MODULE: ./.build/publish/transaction/recover-record.js
var recover_record = __webpack_require__(26355);
;// CONCATENATED MODULE: ./.build/recovery/restore.stage.js
// Post, after main was ended in the middle of its moves: tags that still point to its image go back to what they had.
// It is quick, it never rejects, and a second run finds nothing to do. Tags that somebody else moved since are theirs.





/** Before the clean-up: it needs the run's logins. */
async function restoreUnfinished(world) {
    const record = (0,recover_record/* decodeRecoverRecord */.qw)(world.runner.state(recover_record/* recoverState */.UX));
    if (record === undefined)
        return;
    const access = registryAccess(world, record.configFolder);
    world.runner.info('The publish did not come to its end: putting its tags back.');
    // First: else another run might put the image back while its tags are cleared.
    await Promise.all(record.slots.map(({ image, candidate }) => withdrawImage(image, candidate, access, world)));
    for (const tag of record.tags.toReversed()) {
        await quietly(() => restore(tag, access, world), `what ${(0,image_ref/* tagRefText */.HG)(tag)} points to is not known`, world);
    }
}
async function restore(recover, access, { runner }) {
    const { image, tag, from, to } = recover;
    const registry = await access(image);
    const now = await digestUnder(recover, access, to, from);
    // A tag that was there does not vanish: a registry that shows none lags behind the write.
    if (now !== to && (now !== undefined || from === undefined)) {
        runner.info(`${(0,image_ref/* tagRefText */.HG)(recover)} does not point to the unfinished image: ${now ?? 'no such tag'}.`);
        return;
    }
    if (from === undefined) {
        runner.warning(`${(0,image_ref/* tagRefText */.HG)(recover)} is new and stays: it points to ${to}. ${meansToRemove(recover)}`, { title: 'Tag left' });
        return;
    }
    const former = await registry.readManifest(image, from);
    if (former === undefined)
        throw new Error(`The image that it had, ${from}, is gone.`);
    await registry.writeManifest(image, tag, former);
    const after = await digestUnder(recover, access, from);
    if (after === to)
        throw new Error(`It still points to ${to} after it was put back to ${from}.`);
    runner.notice(`${(0,image_ref/* tagRefText */.HG)(recover)} is back at ${after ?? 'no image'}, as before the unfinished publish.`, { title: 'Tag restored' });
}
async function quietly(work, trouble, { runner }) {
    try {
        await work();
    }
    catch (thrown) {
        runner.warning(`After the unfinished publish ${trouble}. ${registry_access_stage_sentenceOf(thrown)}`, { title: 'Not restored' });
    }
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
