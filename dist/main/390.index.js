export const id = 390;
export const ids = [390];
export const modules = {

/***/ 66278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ parseImageId)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63238);
// One image of a run that has several: its name in the run, and the inputs that are its own. Made by images/, or of the inputs alone.

function parseImageId(text) {
    return /^[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?$/.test(text) ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(text) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('a name of up to 64 lower-case letters, digits, dots, dashes and underscores, like app-api');
}


/***/ }),

/***/ 97885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   Vf: () => (/* binding */ outputName),
/* harmony export */   Xy: () => (/* binding */ recordsFile)
/* harmony export */ });
const recordsFile = 'records.json';
function artifactName({ id }, leg, attempt) {
    return `ghcr-buildx-${id}-leg-${leg}-attempt-${attempt}`;
}
/** Of the leg's job, and in the input `records` of the merge. */
function outputName(leg) {
    return `leg-${leg}`;
}


/***/ }),

/***/ 77838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   le: () => (/* binding */ recordFaults),
/* harmony export */   ql: () => (/* binding */ strangeFields),
/* harmony export */   tx: () => (/* binding */ attemptOf)
/* harmony export */ });
/** Of the input `expected`, one for each field that is another run's. */
function strangeFields(set, run, actionVersion) {
    const compared = [
        ['repository', set.repository, run.repository],
        ['run', set.runId, run.runId],
        ['commit', set.commit, run.sha],
        ['version of this action', set.actionVersion, actionVersion],
    ];
    const strange = compared.flatMap(([field, found, here]) => (found === here ? [] : [{ input: 'expected', given: `a plan of the ${field} ${found}`, expected: `one of the ${field} ${here}` }]));
    const present = attemptOf(run);
    return set.attempt <= present ? strange : [...strange, { input: 'expected', given: `a plan of attempt ${set.attempt}`, expected: `one of attempt ${present} or earlier` }];
}
/** GITHUB_RUN_ATTEMPT; 1 where there is none. */
function attemptOf({ runAttempt }) {
    return /^[1-9]\d*$/.test(runAttempt) ? Number(runAttempt) : 1;
}
/** `attempt`: of the artifact that holds it, where it is in one. `present`: of this job. Reasons; empty: it belongs here. */
function recordFaults(record, set, { leg, attempt, present }) {
    const part = set.legs[leg]?.images.find(({ image }) => image === record.image);
    const expected = set.images.find(({ id }) => id === record.image);
    return [
        ...differs('set', record.set, set.id),
        ...differs('leg', record.leg, leg),
        ...differs('repository', record.repository, set.repository),
        ...differs('runId', record.runId, set.runId),
        ...differs('commit', record.commit, set.commit),
        ...differs('actionVersion', record.actionVersion, set.actionVersion),
        ...attemptFaults(record.attempt, { least: set.attempt, present, ...(attempt === undefined ? {} : { attempt }) }),
        ...(part === undefined || expected === undefined
            ? [`image: found ${record.image}, expected ${(set.legs[leg]?.images ?? []).map(({ image }) => image).join(' or ') || 'none'}`]
            : [...platformFaults(record, part), ...differs('names', record.names.join(', '), expected.names.join(', ')), ...differs('target', record.target ?? 'none', expected.target ?? 'none')]),
    ];
}
function platformFaults({ platform }, { platforms }) {
    return platforms.includes(platform) ? [] : [`platform: found ${platform}, expected ${platforms.join(' or ')} of this leg`];
}
function attemptFaults(found, { least, present, attempt }) {
    if (attempt !== undefined && found !== attempt)
        return [`attempt: found ${found}, expected ${attempt} as its artifact is named`];
    if (found < least)
        return [`attempt: found ${found}, expected ${least} or later: it is older than the plan, which was made again`];
    return found > present ? [`attempt: found ${found}, expected ${present} or earlier`] : [];
}
function differs(field, found, expected) {
    return found === expected ? [] : [`${field}: found ${found}, expected ${expected}`];
}


/***/ }),

/***/ 50758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   DG: () => (/* binding */ fault),
/* harmony export */   Ki: () => (/* binding */ optionalOf),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   W3: () => (/* binding */ requireSchema),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   f3: () => (/* binding */ parsedBy),
/* harmony export */   iP: () => (/* binding */ flagOf),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   w8: () => (/* binding */ decodeDocument),
/* harmony export */   wC: () => (/* binding */ matching),
/* harmony export */   wz: () => (/* binding */ decodeValue),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _domain_parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63238);
// Reads a JSON document that another job wrote: nothing in it is known before it is looked at. The first fault is told with
// its field, what is there and what should be. It knows no document in particular.

/** Thrown by readers of fields, caught by `decodeDocument`. */
class Fault extends Error {
}
/** `about` begins the sentence of a fault: `the output expected of the plan`. */
function decodeDocument(text, about, read) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`${about}, as JSON`);
    }
    return decodeValue(value, about, read);
}
function decodeValue(value, about, read) {
    try {
        return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(read({ path: '', value }));
    }
    catch (thrown) {
        if (thrown instanceof Fault)
            return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`${about}: ${thrown.message}`);
        throw thrown;
    }
}
function fault({ path, value }, expected) {
    return new Fault(`${path === '' ? 'it' : path} should be ${expected}, and is ${shown(value)}`);
}
/** An object with these fields and no other: one that nobody reads is one that another version means something by. */
function fieldsOf(field, names, optional = []) {
    const { path, value } = field;
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        throw fault(field, 'an object');
    const at = (name) => (path === '' ? name : `${path}.${name}`);
    const entries = new Map(Object.entries(value));
    for (const name of entries.keys()) {
        if (![...names, ...optional].includes(name))
            throw new Fault(`${at(name)} is not a field of it`);
    }
    for (const name of names)
        if (!entries.has(name))
            throw new Fault(`${at(name)} is missing`);
    return Object.fromEntries([...names, ...optional].map((name) => [name, { path: at(name), value: entries.get(name) }]));
}
/** The version of the document itself, before anything else of it is read. */
function requireSchema(field, schema) {
    const { value } = field;
    const found = value !== null && typeof value === 'object' && 'schema' in value ? value.schema : undefined;
    if (found !== schema)
        throw new Fault(`schema should be ${schema}, and is ${shown(found)}: it was made by another version of this action`);
}
function listOf(field, read) {
    const { path, value } = field;
    if (!Array.isArray(value))
        throw fault(field, 'a list');
    const items = value;
    return items.map((item, at) => read({ path: `${path}[${at}]`, value: item }));
}
function textOf(field) {
    if (typeof field.value !== 'string')
        throw fault(field, 'a text');
    return field.value;
}
function matching(field, pattern, expected) {
    const text = typeof field.value === 'string' ? field.value : undefined;
    if (text === undefined || !pattern.test(text))
        throw fault(field, expected);
    return text;
}
/** Through a parser of the domain, and already in the form that it gives: another job's would not be compared equal. */
function parsedBy(field, parse) {
    const answer = parse(textOf(field));
    if (!answer.ok)
        throw fault(field, answer.expected);
    if (answer.value !== field.value)
        throw fault(field, `written ${JSON.stringify(answer.value)}`);
    return answer.value;
}
function oneOf(field, choices) {
    const found = choices.find((choice) => choice === field.value);
    if (found === undefined)
        throw fault(field, choices.join(' or '));
    return found;
}
function flagOf(field) {
    if (typeof field.value !== 'boolean')
        throw fault(field, 'true or false');
    return field.value;
}
function countOf(field, least) {
    const { value } = field;
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < least)
        throw fault(field, `a whole number from ${least}`);
    return value;
}
/** Absent fields are left out of the result. */
function optionalOf(name, field, read) {
    return (field.value === undefined ? {} : { [name]: read(field) });
}
function textsOf(field) {
    const { path, value } = field;
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        throw fault(field, 'an object of texts');
    return Object.fromEntries(Object.entries(value).map(([name, text]) => [name, textOf({ path: `${path}.${name}`, value: text })]));
}
function shown(value) {
    if (value === undefined)
        return 'not there';
    const text = JSON.stringify(value);
    return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}


/***/ }),

/***/ 80496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   Te: () => (/* binding */ encodeExpected),
/* harmony export */   zU: () => (/* binding */ decodeExpected)
/* harmony export */ });
/* harmony import */ var _domain_image_definition_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66278);
/* harmony import */ var _domain_image_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97578);
/* harmony import */ var _domain_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4028);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50758);
/* harmony import */ var _output_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41934);
/* harmony import */ var _set_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2785);






/** One line of JSON. Throws ActionError HAND_OVER_FAILED when a job's output can't hold it. */
function encodeExpected(set) {
    return (0,_output_size_js__WEBPACK_IMPORTED_MODULE_2__/* .requireOutputSize */ .k)(JSON.stringify(set), 'The plan');
}
/** `expected` of a failure names the first field that is wrong, what is there and what should be. */
function decodeExpected(text) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeDocument */ .w8)(text, 'the output `expected` of the plan, unchanged', readSet);
}
function readSet(document) {
    (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .requireSchema */ .W3)(document, 1);
    const fields = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(document, ['schema', 'id', 'repository', 'runId', 'attempt', 'commit', 'actionVersion', 'handOver', 'publishes', 'allOrNothing', 'images', 'legs']);
    const set = {
        schema: 1,
        id: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .matching */ .wC)(fields.id, /^[0-9a-f]{12}$/, '12 hex digits'),
        repository: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .matching */ .wC)(fields.repository, /^[^/\s]+\/[^/\s]+$/, 'owner/name'),
        runId: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .matching */ .wC)(fields.runId, /^\S+$/, 'the id of a run'),
        attempt: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(fields.attempt, 1),
        commit: commitOf(fields.commit),
        actionVersion: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .matching */ .wC)(fields.actionVersion, /^\S+$/, 'a version'),
        handOver: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)(fields.handOver, ['artifact', 'outputs']),
        publishes: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .flagOf */ .iP)(fields.publishes),
        allOrNothing: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .flagOf */ .iP)(fields.allOrNothing),
        images: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(fields.images, readImage),
        legs: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(fields.legs, readLeg),
    };
    requireWhole(set, fields);
    const name = (0,_set_id_js__WEBPACK_IMPORTED_MODULE_3__/* .setIdOf */ .Rt)(set);
    if (set.id !== name)
        throw (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .fault */ .DG)(fields.id, `${name} by what it says (it was changed after the plan made it)`);
    return set;
}
/** Each platform of each image is one leg's, and no leg has another. */
function requireWhole({ images, legs }, fields) {
    const ids = images.map(({ id }) => id);
    if (images.length === 0)
        throw (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .fault */ .DG)(fields.images, 'a list of at least one image');
    if (new Set(ids).size < ids.length)
        throw (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .fault */ .DG)({ path: 'images', value: ids }, 'images of different names');
    const numbers = legs.map(({ number }) => number);
    if (numbers.some((number, at) => number !== at))
        throw (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .fault */ .DG)({ path: 'legs', value: numbers }, 'numbered from 0');
    const wanted = images.flatMap(({ id, platforms }) => platforms.map((platform) => `${id} ${platform}`)).toSorted();
    const given = legs.flatMap((leg) => leg.images.flatMap(({ image, platforms }) => platforms.map((platform) => `${image} ${platform}`))).toSorted();
    if (wanted.join() !== given.join())
        throw (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .fault */ .DG)({ path: 'legs', value: given }, `those of every platform of every image once: ${wanted.join(', ')}`);
}
function readImage(field) {
    const fields = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(field, ['id', 'inputs', 'dependsOn', 'names', 'platforms', 'facts', 'metadataHash'], ['target', 'checkedOut']);
    return {
        id: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .parsedBy */ .f3)(fields.id, _domain_image_definition_js__WEBPACK_IMPORTED_MODULE_5__/* .parseImageId */ .C),
        inputs: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .textsOf */ .CB)(fields.inputs),
        dependsOn: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(fields.dependsOn, (item) => (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .parsedBy */ .f3)(item, _domain_image_definition_js__WEBPACK_IMPORTED_MODULE_5__/* .parseImageId */ .C)),
        names: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(fields.names, (item) => (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .parsedBy */ .f3)(item, _domain_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageName */ ["if"])),
        platforms: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(fields.platforms, (item) => (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .parsedBy */ .f3)(item, _domain_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlatform */ .F)),
        facts: readFacts(fields.facts),
        metadataHash: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .matching */ .wC)(fields.metadataHash, /^[0-9a-f]{64}$/, '64 hex digits'),
        ...(0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalOf */ .Ki)('target', fields.target, _document_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6),
        ...(0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalOf */ .Ki)('checkedOut', fields.checkedOut, readCheckedOut),
    };
}
function readFacts(field) {
    const optional = ['commitTime', 'defaultBranch', 'description', 'licence', 'htmlUrl', 'name'];
    const fields = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(field, ['now'], optional);
    return { now: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(fields.now), ...Object.fromEntries(optional.flatMap((name) => (fields[name].value === undefined ? [] : [[name, (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(fields[name])]]))) };
}
function readCheckedOut(field) {
    const fields = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(field, ['sha', 'ref'], ['commitTime']);
    return { sha: commitOf(fields.sha), ref: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(fields.ref), ...(0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalOf */ .Ki)('commitTime', fields.commitTime, _document_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6) };
}
function readLeg(field) {
    const fields = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(field, ['number', 'images', 'runner']);
    return {
        number: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(fields.number, 0),
        runner: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(fields.runner, _document_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6),
        images: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(fields.images, (item) => {
            const { image, platforms } = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(item, ['image', 'platforms']);
            return { image: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .parsedBy */ .f3)(image, _domain_image_definition_js__WEBPACK_IMPORTED_MODULE_5__/* .parseImageId */ .C), platforms: (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(platforms, (one) => (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .parsedBy */ .f3)(one, _domain_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlatform */ .F)) };
        }),
    };
}
function commitOf(field) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .matching */ .wC)(field, /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, 'the hash of a commit');
}


/***/ }),

/***/ 39899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ metadataHashOf)
/* harmony export */ });
/* harmony import */ var _set_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2785);

/** SHA-256, 64 hex digits. */
function metadataHashOf({ version, tags, labels, annotations }) {
    return (0,_set_id_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)({ version, tags, labels, annotations });
}


/***/ }),

/***/ 41934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ requireOutputSize)
/* harmony export */ });
/* harmony import */ var _domain_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63926);
// What a job may hand on as an output: GitHub counts two bytes a character, and drops what is larger without a word to the next job.

/** Bytes of all outputs of a job (docs.github.com, "Workflow syntax", jobs.<job_id>.outputs); some room is left for the others. */
const limit = 1_048_576 - 65_536;
/** Throws ActionError HAND_OVER_FAILED. `what` begins its sentence: `The plan`. */
function requireOutputSize(text, what) {
    const bytes = text.length * 2;
    if (bytes <= limit)
        return text;
    throw new _domain_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        code: 'HAND_OVER_FAILED',
        what: `${what} is too large to be handed to another job.`,
        why: `It takes ${bytes} bytes as GitHub counts them, and the outputs of a job may have 1048576.`,
        fix: 'Divide the images among several workflows, or shorten inputs that every image repeats (labels, build-args).',
    });
}


/***/ }),

/***/ 35457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bs: () => (/* binding */ decodeRecords),
/* harmony export */   jc: () => (/* binding */ encodeRecords)
/* harmony export */ });
/* unused harmony exports encodeRecord, decodeRecord */
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65459);
/* harmony import */ var _domain_image_definition_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66278);
/* harmony import */ var _domain_image_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97578);
/* harmony import */ var _domain_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4028);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50758);
/* harmony import */ var _expected_codec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80496);
/* harmony import */ var _output_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41934);
// The records of a leg as text: one file of its artifact, and its output. Whether a record belongs to this run is judged elsewhere.







function encodeRecord(record) {
    return JSON.stringify(record);
}
function decodeRecord(text) {
    return decodeDocument(text, aRecord, readRecord);
}
/** One line of JSON. Throws ActionError HAND_OVER_FAILED when a job's output can't hold it. */
function encodeRecords(records) {
    return (0,_output_size_js__WEBPACK_IMPORTED_MODULE_4__/* .requireOutputSize */ .k)(JSON.stringify({ schema: 1, records }), 'What a leg has built');
}
/** A record that can't be read says nothing against the others. */
function decodeRecords(text) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeDocument */ .w8)(text, 'the records of a leg', (document) => {
        (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .requireSchema */ .W3)(document, 1);
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)((0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .Pf)(document, ['schema', 'records']).records, ({ value }) => (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeValue */ .wz)(value, aRecord, readRecord));
    });
}
const aRecord = 'a record of a leg';
function readRecord(document) {
    (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .requireSchema */ .W3)(document, 1);
    const fields = (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .Pf)(document, ['schema', 'set', 'leg', 'repository', 'image', 'names', 'platform', 'digest', 'runId', 'attempt', 'commit', 'actionVersion'], ['target']);
    return {
        schema: 1,
        set: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .matching */ .wC)(fields.set, /^[0-9a-f]{12}$/, '12 hex digits'),
        leg: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .pq)(fields.leg, 0),
        repository: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(fields.repository),
        image: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .parsedBy */ .f3)(fields.image, _domain_image_definition_js__WEBPACK_IMPORTED_MODULE_6__/* .parseImageId */ .C),
        names: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(fields.names, (item) => (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .parsedBy */ .f3)(item, _domain_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageName */ ["if"])),
        platform: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .parsedBy */ .f3)(fields.platform, _domain_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePlatform */ .F),
        digest: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .parsedBy */ .f3)(fields.digest, _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m),
        runId: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(fields.runId),
        attempt: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .pq)(fields.attempt, 1),
        commit: (0,_expected_codec_js__WEBPACK_IMPORTED_MODULE_3__/* .commitOf */ .D3)(fields.commit),
        actionVersion: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(fields.actionVersion),
        ...(0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .optionalOf */ .Ki)('target', fields.target, _document_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6),
    };
}


/***/ }),

/***/ 2785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rt: () => (/* binding */ setIdOf),
/* harmony export */   qQ: () => (/* binding */ hashOf)
/* harmony export */ });
/* unused harmony export canonicalJson */
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65459);
// The name of an expected set, made of what it says: two plans of one run never mix, and a set that was changed no longer has its name.

/** Of everything but `id` and `attempt`: 12 hex digits. */
function setIdOf(set) {
    return hashOf({ ...set, id: undefined, attempt: undefined }).slice(0, 12);
}
/** SHA-256 as 64 hex digits of the value's canonical JSON: the same whatever the order of its fields. */
function hashOf(value) {
    return (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(new TextEncoder().encode(canonicalJson(value))).slice('sha256:'.length);
}
/** Fields in the order of their names, absent ones left out, no spaces. */
function canonicalJson(value) {
    return JSON.stringify(value, (_, one) => one !== null && typeof one === 'object' && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1))) : one);
}


/***/ }),

/***/ 10390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildLeg: () => (/* binding */ buildLeg)
});

// EXTERNAL MODULE: ./.build/build/built-platforms.js
var built_platforms = __webpack_require__(65484);
// EXTERNAL MODULE: ./.build/cache/run-caches.stage.js + 10 modules
var run_caches_stage = __webpack_require__(37910);
// EXTERNAL MODULE: ./.build/domain/action-error.js
var action_error = __webpack_require__(63926);
// EXTERNAL MODULE: ./.build/hand-over/belonging.js
var belonging = __webpack_require__(77838);
// EXTERNAL MODULE: ./.build/hand-over/artifact-name.js
var artifact_name = __webpack_require__(97885);
// EXTERNAL MODULE: ./.build/hand-over/record-codec.js
var record_codec = __webpack_require__(35457);
;// CONCATENATED MODULE: ./.build/hand-over/hand-over.stage.js
// The end of a leg: what it built goes to the merge job, as an artifact where that works, and always as an output of the step.



/** `warnings`: shown already. Throws ActionError HAND_OVER_FAILED when no output can hold the records. */
async function handOver(records, { expected, leg, attempt }, world) {
    const { artifacts, runner } = world;
    const text = (0,record_codec/* encodeRecords */.jc)(records);
    // First: whatever becomes of the artifact, the merge can be given this.
    runner.setOutput((0,artifact_name/* outputName */.Vf)(leg), text);
    if (expected.handOver === 'outputs')
        return { warnings: [] };
    const failed = await uploadRecords((0,artifact_name/* artifactName */.Cs)(expected, leg, attempt), text, artifacts);
    if (failed === undefined)
        return { warnings: [] };
    const warning = `${failed} The record of this leg is its output ${(0,artifact_name/* outputName */.Vf)(leg)} alone: the merge job needs it as its input records.`;
    runner.warning(warning, { title: 'Hand-over' });
    return { warnings: [warning] };
}
/** Gives a sentence when it did not work. */
async function uploadRecords(name, text, artifacts) {
    if (!artifacts.available())
        return 'This runner has no artifact service, unlike that of the plan.';
    try {
        await artifacts.upload(name, { [artifact_name/* recordsFile */.Xy]: text });
        return undefined;
    }
    catch (thrown) {
        const { what, why } = (0,action_error/* asActionError */.z6)(thrown);
        return `${what} ${why}`;
    }
}

// EXTERNAL MODULE: ./.build/inputs/secrets-of.js
var secrets_of = __webpack_require__(44201);
// EXTERNAL MODULE: ./.build/retry/cancel.js
var cancel = __webpack_require__(1565);
// EXTERNAL MODULE: ./.build/setup/setup.stage.js + 2 modules
var setup_stage = __webpack_require__(48494);
// EXTERNAL MODULE: ./.build/unchanged/action-version.js
var action_version = __webpack_require__(36153);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./.build/build/planned-builds.stage.js + 18 modules
var planned_builds_stage = __webpack_require__(64376);
// EXTERNAL MODULE: ./.build/build/run-files.js
var run_files = __webpack_require__(42322);
// EXTERNAL MODULE: ./.build/merge/merge.stage.js + 2 modules
var merge_stage = __webpack_require__(61648);
// EXTERNAL MODULE: ./.build/verify/verify.stage.js + 20 modules
var verify_stage = __webpack_require__(68467);
;// CONCATENATED MODULE: ./.build/legs/leg-plan.js
/** Of the image's platforms, only these are the plan's. */
function restrictedPlan(plan, platforms) {
    const { build, publish } = plan.inputs;
    return {
        ...plan,
        platforms,
        // Each platform is handed over by itself.
        strategy: 'per-platform',
        inputs: { ...plan.inputs, build: { ...build, platforms }, publish: { ...publish, optionalPlatforms: publish.optionalPlatforms.filter((platform) => platforms.includes(platform)) } },
    };
}
/** What a leg can verify: the platform alone, without the index and the tags, which are the merge's. */
function platformPlan(plan, platform) {
    const one = restrictedPlan(plan, [platform]);
    return {
        ...one,
        inputs: { ...one.inputs, publish: { ...one.inputs.publish, optionalPlatforms: [] } },
        metadata: { ...one.metadata, tags: [], annotations: one.metadata.annotations.filter(({ level }) => level === 'manifest') },
    };
}
/** `base=docker-image://name@digest` for each platform (docs.docker.com, "docker buildx build", --build-context). */
function baseContexts(bases) {
    const contexts = bases.flatMap(([id, built]) => built.map((base) => ({ platform: base.platform, line: `${id}=${'name' in base ? `docker-image://${base.name}` : `oci-layout://${base.layout}`}@${base.digest}` })));
    return new Map([...Map.groupBy(contexts, ({ platform }) => platform)].map(([platform, all]) => [platform, all.map(({ line }) => line)]));
}
/** A run that publishes nothing keeps no image: one that others are built on is written to a folder. */
function destinationFor(plan, isBase) {
    return isBase && plan.destination.to === 'nowhere' ? { to: 'layout', images: plan.metadata.images } : plan.destination;
}
/** Setup is done once for all images of a leg. */
function setupPlan(plans) {
    const [first] = plans;
    return {
        ...first,
        platforms: distinct(plans.flatMap(({ platforms }) => platforms)),
        attests: distinct(plans.flatMap(({ attests }) => attests)),
        metadata: { ...first.metadata, images: distinct(plans.flatMap(({ metadata }) => metadata.images)) },
    };
}
/** Folders of the Actions cache that a run throws away at its end: each image has its own. */
function withOwnFolder(plan, id) {
    const uses = plan.cache.uses.map((use) => (use.backend === 'local' && !use.lasting ? { ...use, folder: `${use.folder}-${id}` } : use));
    return { ...plan, cache: { ...plan.cache, uses } };
}
function distinct(items) {
    return [...new Set(items)];
}

;// CONCATENATED MODULE: ./.build/legs/leg-image.js
/** One that failed as a whole, before any of its platforms was built. */
function failedImage({ expected, plan }, error) {
    const [name] = expected.names;
    return {
        id: expected.id,
        expected,
        plan,
        platforms: plan.platforms.map((platform) => ({ platform, state: 'failed', reason: error.what })),
        builds: [],
        errors: [error],
        ...(name === undefined ? {} : { name }),
    };
}

;// CONCATENATED MODULE: ./.build/legs/build-image.stage.js
// Builds one image of a leg on those that it depends on, and verifies each platform in the registry. A platform that fails does
// not keep back another.








/** Never rejects: what went wrong is in `errors`. */
async function buildImage(image, place) {
    const { expected, plan } = image;
    const { run, done, only } = place;
    const { world, known } = run;
    const bases = done.filter(({ id }) => expected.dependsOn.includes(id));
    const waiting = plan.platforms.flatMap((platform) => waitingFor(platform, bases, plan));
    const ready = plan.platforms.filter((platform) => !waiting.some((one) => one.platform === platform));
    for (const { platform, reason = '' } of waiting)
        world.runner.warning(`${expected.id} is not built for ${platform}: ${reason}`, { title: 'Not built' });
    const empty = { id: expected.id, expected, plan, ...nameOf(expected) };
    if (ready.length === 0)
        return { ...empty, platforms: waiting, builds: [], errors: [] };
    if (!only)
        world.runner.info(`Image ${expected.id}, ${ready.join(', ')}:`);
    try {
        const session = await sessionFor(expected.id, place);
        const toBuild = { ...restrictedPlan(plan, ready), baseImages: baseContexts(bases.map((base) => [base.id, basesOf(base, ready, image)])) };
        const built = await buildImagePlan(toBuild, session, place);
        const results = await Promise.all(ready.map((platform) => finishPlatform(platform, built, session, run)));
        for (const { platform, state, reason = '' } of results.map(({ told }) => told)) {
            if (state === 'left-out')
                known.warnings.push(`${platform} will be missing from ${only ? 'the image' : expected.id}: it failed, and it is one of optional-platforms. ${reason}`);
        }
        const byPlatform = new Map([...waiting, ...results.map(({ told }) => told)].map((one) => [one.platform, one]));
        return {
            ...empty,
            plan: built.plan,
            session,
            platforms: plan.platforms.flatMap((platform) => byPlatform.get(platform) ?? []),
            builds: built.builds,
            errors: results.flatMap(({ error, told }) => (error === undefined || told.state === 'left-out' ? [] : [error])),
        };
    }
    catch (thrown) {
        return failedImage(image, (0,action_error/* asActionError */.z6)(thrown));
    }
}
/** Leaves in `known` what a failure of the whole run would be told with. */
async function buildImagePlan(plan, session, { caches, only, run }) {
    const known = only ? run.known : { ...run.known };
    const built = await (0,planned_builds_stage/* buildPlanned */.h)(plan, session, caches, { ...run, known });
    if (known.resources !== undefined)
        run.known.resources = known.resources;
    run.known.builds = [...run.known.builds.filter((build) => !built.builds.includes(build)), ...built.builds];
    return built;
}
/** Names of files are those of platforms: each image has a folder of its own. */
async function sessionFor(id, { session, only, run }) {
    if (only)
        return session;
    const folder = (0,posix_.join)(session.folder, id);
    await run.world.files.makeFolder(folder);
    return { ...session, folder };
}
async function finishPlatform(platform, { plan, builds }, session, { world, timeline, known }) {
    const state = plan.inputs.publish.optionalPlatforms.includes(platform) ? 'left-out' : 'failed';
    const failed = (error) => ({ told: { platform, state, reason: error.what }, error });
    const build = builds.find(({ report }) => report.platforms.includes(platform));
    if (build?.built === false)
        return failed(build.error);
    if (build === undefined)
        return { told: { platform, state: 'failed' } };
    const pushed = build.digest === undefined ? {} : { digest: build.digest };
    if (plan.decision.act !== 'publish')
        return { told: { platform, state: 'built', ...pushed } };
    try {
        const one = platformPlan(plan, platform);
        // Of one platform without annotations of an index: what was pushed, as it is. Nothing is written but layouts.
        const index = await timeline.span(`fetch ${platform}`, () => (0,merge_stage/* merge */.h)(one, [build], session, world));
        const verified = await timeline.span(`verify ${platform}`, () => (0,verify_stage/* verify */.M)(one, index, session, world));
        known.warnings.push(...verified.warnings);
        for (const note of verified.notes)
            world.runner.info(note);
        return { told: { platform, state: 'pushed', digest: index.digest } };
    }
    catch (thrown) {
        return failed((0,action_error/* asActionError */.z6)(thrown));
    }
}
/** What the image can't be built on: empty, or the platform with the reason. */
function waitingFor(platform, bases, plan) {
    const lacking = bases.filter(({ platforms }) => !platforms.some((one) => one.platform === platform && isThere(one)));
    if (lacking.length === 0)
        return [];
    const reason = `${lacking.map(({ id }) => id).join(', ')}, which it is built on, has no ${platform}.`;
    return [{ platform, state: plan.inputs.publish.optionalPlatforms.includes(platform) ? 'left-out' : 'not-built', reason }];
}
function isThere({ state, digest }) {
    return digest !== undefined && (state === 'pushed' || state === 'adopted' || state === 'built');
}
function basesOf({ platforms, name, session, plan }, wanted, image) {
    const publishes = image.plan.decision.act === 'publish';
    return platforms.flatMap(({ platform, digest }) => {
        if (digest === undefined || !wanted.includes(platform))
            return [];
        if (publishes)
            return name === undefined ? [] : [{ platform, digest, name }];
        return plan.destination.to === 'layout' && session !== undefined ? [{ platform, digest, layout: (0,run_files/* layoutFolderOf */.mD)(session.folder, [platform]) }] : [];
    });
}
function nameOf({ names: [name] }) {
    return name === undefined ? {} : { name };
}

// EXTERNAL MODULE: ./.build/preflight/adopt-index.stage.js
var adopt_index_stage = __webpack_require__(29549);
// EXTERNAL MODULE: ./.build/preflight/preflight.stage.js + 4 modules
var preflight_stage = __webpack_require__(58104);
;// CONCATENATED MODULE: ./.build/legs/check-image.stage.js
// Preflight of one image of a leg: what is known to go wrong, or an image of this commit that is published already and is taken.




/** undefined: it is to be built. Never rejects: what went wrong is in `errors`. */
async function checkImage(image, logins, { world, timeline, known }) {
    const { expected, whole, plan } = image;
    if (whole.decision.act !== 'publish')
        return undefined;
    try {
        const { adoption, warnings } = await timeline.span('preflight', () => (0,preflight_stage/* preflight */.M)(whole, logins, world));
        known.warnings.push(...warnings);
        const { adopt } = adoption;
        if (adopt === undefined)
            return undefined;
        const index = await timeline.span('adopt', () => (0,adopt_index_stage/* adoptIndex */.Z)(adopt, whole, logins, world));
        world.runner.info(`${expected.id}: ${adopt.image}@${adopt.digest} is the image of this commit already; it is taken as it is.`);
        const platforms = plan.platforms.map((platform) => {
            const there = index.platforms.find((one) => one.platform === platform);
            return there === undefined ? { platform, state: 'left-out', reason: 'The image that is there was published without it.' } : { platform, state: 'adopted', digest: there.digest };
        });
        const [name] = expected.names;
        return { id: expected.id, expected, plan, platforms, builds: [], errors: [], ...(name === undefined ? {} : { name }) };
    }
    catch (thrown) {
        return failedImage(image, (0,action_error/* asActionError */.z6)(thrown));
    }
}

// EXTERNAL MODULE: ./.build/legs/matrix.js
var matrix = __webpack_require__(45049);
// EXTERNAL MODULE: ./.build/hand-over/expected-codec.js
var expected_codec = __webpack_require__(80496);
// EXTERNAL MODULE: ./.build/inputs/invalid-inputs.js
var invalid_inputs = __webpack_require__(699);
;// CONCATENATED MODULE: ./.build/legs/opened-leg.js



/** Throws ActionError INVALID_INPUT: the plan can't be read, is of another run, commit or version, or has no such leg. */
function openLeg({ expected = '', leg = '' }, { run }, actionVersion) {
    const decoded = (0,expected_codec/* decodeExpected */.zU)(expected);
    if (!decoded.ok)
        throw (0,invalid_inputs/* invalidInputs */.R)([{ input: 'expected', given: expected, expected: decoded.expected }]);
    const set = decoded.value;
    const found = /^(?:0|[1-9]\d{0,2})$/.test(leg) ? set.legs[Number(leg)] : undefined;
    const stray = found === undefined ? [{ input: 'leg', given: leg, expected: `a leg of the plan, 0 to ${set.legs.length - 1}: \${{ matrix.leg }}` }] : [];
    const problems = [...(0,belonging/* strangeFields */.ql)(set, run, actionVersion), ...stray];
    if (problems.length > 0 || found === undefined)
        throw (0,invalid_inputs/* invalidInputs */.R)(problems);
    return { set, leg: found };
}

// EXTERNAL MODULE: ./.build/hand-over/metadata-hash.js
var metadata_hash = __webpack_require__(39899);
// EXTERNAL MODULE: ./.build/plan/plan.stage.js + 6 modules
var plan_stage = __webpack_require__(45525);
// EXTERNAL MODULE: ./.build/legs/image-inputs.js
var image_inputs = __webpack_require__(89405);
// EXTERNAL MODULE: ./.build/legs/planned-inputs.js
var planned_inputs = __webpack_require__(45160);
;// CONCATENATED MODULE: ./.build/legs/plan-leg.stage.js






/** In the order of building. Throws ActionError INVALID_INPUT. */
async function planLeg({ trigger, given, world }, { set, leg }) {
    const parts = leg.images.flatMap(({ image, platforms }) => set.images.filter(({ id }) => id === image).map((expected) => ({ expected, platforms })));
    const read = (0,image_inputs/* readImageInputs */.B)(new Map(parts.map(({ expected }) => [expected.id, (0,planned_inputs/* legInputs */.c2)(given.inputs, expected)])), given.environment, trigger);
    if (read.problems.length > 0)
        throw (0,invalid_inputs/* invalidInputs */.R)(read.problems);
    const several = parts.length > 1;
    const planned = [];
    const problems = [];
    for (const { expected, platforms } of parts) {
        const inputs = read.images.find(({ id }) => id === expected.id)?.inputs;
        if (inputs === undefined)
            continue;
        const { facts, checkedOut } = expected;
        const { plan: whole } = await (0,plan_stage/* planWithFacts */.F)(inputs, trigger, given, world, { settled: { facts, ...(checkedOut === undefined ? {} : { checkedOut }) } });
        problems.push(...differences(whole, expected, set.publishes).map((problem) => (0,image_inputs/* ofImage */.p)(problem, expected.id, several)));
        const isBase = parts.some((other) => other.expected.dependsOn.includes(expected.id));
        const own = restrictedPlan(several ? withOwnFolder(whole, expected.id) : whole, platforms);
        planned.push({ expected, whole, isBase, plan: { ...own, destination: destinationFor(own, isBase) } });
    }
    if (problems.length > 0)
        throw (0,invalid_inputs/* invalidInputs */.R)(problems);
    return planned;
}
function differences(plan, expected, publishes) {
    const here = plan.decision.act === 'publish';
    const hint = 'give this step the inputs and DOCKER_METADATA_… variables of the plan, or leave them out';
    return [
        ...((0,metadata_hash/* metadataHashOf */.b)(plan.metadata) === expected.metadataHash ? [] : [{ input: 'expected', given: 'other tags, labels or annotations than this job comes to', expected: `the same in both jobs: ${hint}` }]),
        ...(plan.metadata.images.join() === expected.names.join() ? [] : [{ input: 'expected', given: `the repositories ${expected.names.join(', ')}`, expected: `${plan.metadata.images.join(', ')}, as this job comes to: ${hint}` }]),
        ...(here === publishes ? [] : [{ input: 'expected', given: publishes ? 'a run that publishes' : 'a run that publishes nothing', expected: `what this job comes to: ${plan.decision.reason}` }]),
    ];
}

;// CONCATENATED MODULE: ./.build/legs/build-leg.stage.js
// Role build: one leg of a run on several machines. Builds its platforms of its images, pushes them by digest, verifies each, and
// hands the digests over. It touches no tag; what fails does not keep back what is independent of it.















async function buildLeg(run) {
    const { inputs, trigger, given, world, begin, signal, timeline, known } = run;
    const opened = openLeg(inputs.fleet, trigger, action_version/* actionVersion */.R);
    const images = await timeline.span('plan', () => planLeg(run, opened));
    const [first, ...more] = images;
    if (first === undefined)
        return { how: 'nothing', reason: 'The leg has no image.' };
    const only = more.length === 0;
    if (only)
        known.plan = first.plan;
    for (const { plan } of images)
        for (const secret of (0,secrets_of/* secretsOf */.F)(plan.inputs))
            world.runner.hide(secret.reveal());
    const caches = new Map(images.map(({ expected, plan }) => [expected.id, (0,run_caches_stage/* openCaches */.a)({ plan, given, world, signal, timeline, known })]));
    const forAll = setupPlan([first.plan, ...more.map(({ plan }) => plan)]);
    const { logins, ready } = await timeline.span('setup', () => (0,setup_stage/* setUp */.s)(forAll, begin(forAll), given, signal));
    known.warnings.push(...logins.warnings);
    for (const cache of caches.values())
        cache.look(logins);
    const done = [];
    let session;
    for (const image of images) {
        (0,cancel/* stopIfCancelled */.F)(signal, 'build');
        const checked = await checkImage(image, logins, run);
        if (checked !== undefined) {
            done.push(checked);
            continue;
        }
        session ??= await timeline.span('builder', ready);
        const cache = caches.get(image.expected.id);
        if (cache !== undefined)
            done.push(await buildImage(image, { session, caches: cache, done, only, run }));
    }
    const builds = done.flatMap((one) => one.builds);
    known.builds = builds;
    (0,cancel/* stopIfCancelled */.F)(signal, 'merge');
    const result = resultOf(opened, images, done);
    const error = failureOf(done);
    const records = done.flatMap((one) => recordsOf(one, opened, (0,belonging/* attemptOf */.tx)(trigger.run)));
    if (opened.set.publishes && (records.length > 0 || error === undefined)) {
        const { warnings } = await timeline.span('hand over', () => handOver(records, { expected: opened.set, leg: opened.leg.number, attempt: (0,belonging/* attemptOf */.tx)(trigger.run) }, world));
        known.warnings.push(...warnings);
    }
    // After what the run is for: whatever becomes of it, the digests are handed over.
    const kept = session === undefined ? done : await saveCaches(done, caches, session);
    const plan = only ? (kept[0]?.plan ?? first.plan) : undefined;
    const told = { builds, leg: result, ...(plan === undefined ? {} : { plan }) };
    return error === undefined ? { how: 'handed-over', ...told, ...(session === undefined ? {} : { builder: session.builder }) } : { how: 'failed', error, ...told };
}
async function saveCaches(done, caches, session) {
    const kept = [];
    for (const image of done) {
        const cache = caches.get(image.id);
        const built = image.builds.filter((build) => build.built);
        kept.push(built.length === 0 || cache === undefined ? image : { ...image, plan: await cache.save(image.plan, built, image.session ?? session) });
    }
    return kept;
}
/** undefined: nothing failed but optional platforms. */
function failureOf(done) {
    const error = (0,built_platforms/* joinErrors */._h)(done.flatMap(({ errors }) => errors));
    const waiting = done.flatMap(({ id, platforms }) => platforms.flatMap(({ platform, state, reason }) => (state === 'not-built' ? [`${id} was not built for ${platform}: ${reason ?? ''}`] : [])));
    if (waiting.length === 0)
        return error;
    if (error === undefined) {
        // The platform is optional for the image underneath, and needed here.
        const fix = "Mend the build of the image underneath (its error is in the log), or name the platform in this image's optional-platforms too.";
        return new action_error/* ActionError */.lZ({ code: 'BUILD_FAILED', what: waiting.join(' '), why: 'The image underneath goes without that platform, as it is one of its optional-platforms.', fix });
    }
    const { code, what, why, fix, failure } = error;
    return new action_error/* ActionError */.lZ({ code, what, why: [why, ...waiting].join('\n'), fix, ...(failure === undefined ? {} : { failure }), cause: error });
}
function resultOf({ set, leg }, images, done) {
    return {
        number: leg.number,
        name: (0,matrix/* legName */.u)(leg, set.images.length > 1),
        publishes: set.publishes,
        reason: images[0]?.plan.decision.reason ?? '',
        images: done.map(({ id, name, platforms }) => ({ id, platforms, ...(name === undefined ? {} : { name }) })),
    };
}
function recordsOf({ id, expected, platforms }, { set, leg }, attempt) {
    return platforms.flatMap(({ platform, state, digest }) => (state !== 'pushed' && state !== 'adopted') || digest === undefined
        ? []
        : [
            {
                schema: 1,
                set: set.id,
                leg: leg.number,
                repository: set.repository,
                image: id,
                names: expected.names,
                ...(expected.target === undefined ? {} : { target: expected.target }),
                platform,
                digest,
                runId: set.runId,
                attempt,
                commit: set.commit,
                actionVersion: action_version/* actionVersion */.R,
            },
        ]);
}


/***/ }),

/***/ 89405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readImageInputs),
/* harmony export */   p: () => (/* binding */ ofImage)
/* harmony export */ });
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24958);

/** `given`: image -> its effective inputs. All problems of all images come at once. */
function readImageInputs(given, environment, trigger) {
    const read = [...given].map(([id, inputs]) => ({ id, read: (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readInputs */ .K)({ inputs, environment }, trigger) }));
    return {
        images: read.flatMap((one) => (one.read.ok ? [{ id: one.id, inputs: one.read.inputs }] : [])),
        problems: read.flatMap((one) => (one.read.ok ? [] : one.read.problems.map((problem) => ofImage(problem, one.id, given.size > 1)))),
    };
}
function ofImage(problem, id, several) {
    return several ? { ...problem, input: `${problem.input} of ${id}` } : problem;
}


/***/ }),

/***/ 45049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ matrixJson),
/* harmony export */   u: () => (/* binding */ legName)
/* harmony export */ });
/** JSON for `strategy.matrix`: `{"include":[…]}`, empty where nothing is to be built (the job has to be skipped then). */
function matrixJson(legs, images) {
    return JSON.stringify({ include: legs.map((leg) => entryOf(leg, images)) });
}
function entryOf(leg, images) {
    const own = images.filter(({ id }) => leg.images.some(({ image }) => image === id));
    const platforms = [...new Set(leg.images.flatMap((image) => image.platforms))];
    const [label, ...labels] = leg.runner;
    return {
        leg: leg.number,
        name: legName(leg, images.length > 1),
        runner: labels.length === 0 ? label : leg.runner,
        platforms: platforms.join(','),
        images: leg.images.map(({ image }) => image).join(','),
        target: common(own.map(({ target }) => target)),
        'cache-scope': common(own.map(({ inputs }) => inputs['cache-scope'])),
    };
}
/** `linux/arm64`; of several images `app linux/arm64`, `base + app linux/arm64`. */
function legName(leg, severalImages) {
    const platforms = [...new Set(leg.images.flatMap((image) => image.platforms))].join(', ');
    return severalImages ? `${leg.images.map(({ image }) => image).join(' + ')} ${platforms}` : platforms;
}
/** Where all images of the leg have the same; empty: they differ, or have none. */
function common(values) {
    const [first = '', ...others] = [...new Set(values.map((value) => value ?? ''))];
    return others.length === 0 ? first : '';
}


/***/ }),

/***/ 45160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bE: () => (/* binding */ imageInputs),
/* harmony export */   bZ: () => (/* binding */ planningInputs),
/* harmony export */   c2: () => (/* binding */ legInputs)
/* harmony export */ });
/* unused harmony export plannedInputs */
/* harmony import */ var _inputs_input_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78130);
// Which inputs the plan job decides for all jobs of the run: what is built, and how it is published. Builder, logins, secrets and
// limits are each job's own; a default of the plan's step must not win over what a leg is given.

const what = [
    ...['context', 'file', 'target', 'platforms', 'build-args', 'build-contexts', 'no-cache', 'no-cache-filters', 'pull', 'attests', 'provenance', 'sbom'],
    ...['add-hosts', 'allow', 'cgroup-parent', 'network', 'shm-size', 'ulimit', 'compression', 'compression-level', 'force-compression', 'source-date-epoch', 'rewrite-timestamp'],
    ...['cache', 'cache-from', 'cache-to', 'cache-mode', 'cache-scope', 'cache-key', 'cache-image', 'cache-max-size', 'cache-timeout', 'cache-on-release', 'cache-mounts', 'cache-mounts-image'],
];
const publishing = [
    ...['push', 'images', 'tags', 'flavor', 'labels', 'annotations', 'sep-tags', 'sep-labels', 'sep-annotations', 'metadata-context', 'created'],
    ...['moving-tags', 'immutable-tags', 'overwrite', 'expect-public', 'optional-platforms', 'allow-platform-removal', 'max-size', 'max-size-growth'],
];
const plannedInputs = [...what, ...publishing];
/** Which part this job has, and what it is given for that; never an image's own. */
const ofRoles = ['role', 'runners', 'group-size', 'hand-over', 'expected', 'leg', 'records', 'images-file', 'all-or-nothing', 'config', 'environment'];
/** What no document may hold: it is handed from job to job as an output. */
const secret = ['secrets', 'secret-envs', 'secret-files', 'ssh', 'password', 'registry-auth', 'github-token'];
/** `own`: of the plan's step. `image`: of the definition, which wins. */
function imageInputs(own, image) {
    const planned = Object.entries(own).filter(([name]) => plannedInputs.includes(name));
    const given = Object.entries(image).filter(([name]) => _inputs_input_table_js__WEBPACK_IMPORTED_MODULE_0__/* .inputNames */ .vj.includes(name) && !ofRoles.includes(name) && !secret.includes(name));
    return Object.fromEntries([...planned, ...given]);
}
/** Of the plan's step for one image: as `imageInputs`, and what is the job's own. */
function planningInputs(own, image) {
    return { ...own, ...imageInputs(own, image) };
}
/** Of one image in a leg: what the plan has wins, the leg's own fill the rest. `platforms`: the whole image's, as the plan came to them. */
function legInputs(own, { inputs, platforms }) {
    const allowed = Object.entries(inputs).filter(([name]) => !ofRoles.includes(name) && !secret.includes(name));
    return { ...own, ...Object.fromEntries(allowed), platforms: platforms.join(',') };
}


/***/ }),

/***/ 36153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ actionVersion)
/* harmony export */ });
// The action's own version as it stands in package.json (a test compares the two): another one may build another image.
const actionVersion = '0.1.0';


/***/ })

};
