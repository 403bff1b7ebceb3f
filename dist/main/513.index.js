export const id = 513;
export const ids = [513];
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
        ...digestFaults(record, set),
        ...attemptFaults(record.attempt, { least: set.attempt, present, ...(attempt === undefined ? {} : { attempt }) }),
        ...(part === undefined || expected === undefined
            ? [`image: found ${record.image}, expected ${(set.legs[leg]?.images ?? []).map(({ image }) => image).join(' or ') || 'none'}`]
            : [...platformFaults(record, part), ...differs('names', record.names.join(', '), expected.names.join(', ')), ...differs('target', record.target ?? 'none', expected.target ?? 'none')]),
    ];
}
function platformFaults({ platform }, { platforms }) {
    return platforms.includes(platform) ? [] : [`platform: found ${platform}, expected ${platforms.join(' or ')} of this leg`];
}
function digestFaults({ digest }, { publishes }) {
    if (publishes)
        return digest === undefined ? ['digest: found none, expected what was pushed: the run publishes'] : [];
    return digest === undefined ? [] : [`digest: found ${digest}, expected none: the run publishes nothing`];
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
/* harmony export */   Mc: () => (/* binding */ entriesOf),
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
/** Whatever names it has. */
function entriesOf({ path, value }, read, expected = 'an object') {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        throw fault({ path, value }, expected);
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, read(name, { path: `${path}.${name}`, value: item })]));
}
function textsOf(field) {
    return entriesOf(field, (_, item) => textOf(item), 'an object of texts');
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
/* harmony import */ var _domain_image_definition_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66278);
/* harmony import */ var _domain_image_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97578);
/* harmony import */ var _domain_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4028);
/* harmony import */ var _legs_carried_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58264);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50758);
/* harmony import */ var _output_size_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41934);
/* harmony import */ var _set_id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2785);







/** One line of JSON. Throws ActionError HAND_OVER_FAILED when a job's output can't hold it. */
function encodeExpected(set) {
    return (0,_output_size_js__WEBPACK_IMPORTED_MODULE_3__/* .requireOutputSize */ .k)(JSON.stringify(set), 'The plan');
}
/** `expected` of a failure names the first field that is wrong, what is there and what should be. */
function decodeExpected(text) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeDocument */ .w8)(text, 'the output `expected` of the plan, unchanged', readSet);
}
function readSet(document) {
    (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .requireSchema */ .W3)(document, 1);
    const fields = (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .Pf)(document, ['schema', 'id', 'repository', 'runId', 'attempt', 'commit', 'actionVersion', 'handOver', 'publishes', 'allOrNothing', 'jobInputs', 'images', 'legs']);
    const set = {
        schema: 1,
        id: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .matching */ .wC)(fields.id, /^[0-9a-f]{12}$/, '12 hex digits'),
        repository: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .matching */ .wC)(fields.repository, /^[^/\s]+\/[^/\s]+$/, 'owner/name'),
        runId: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .matching */ .wC)(fields.runId, /^\S+$/, 'the id of a run'),
        attempt: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .pq)(fields.attempt, 1),
        commit: commitOf(fields.commit),
        actionVersion: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .matching */ .wC)(fields.actionVersion, /^\S+$/, 'a version'),
        handOver: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)(fields.handOver, ['artifact', 'outputs']),
        publishes: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .flagOf */ .iP)(fields.publishes),
        allOrNothing: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .flagOf */ .iP)(fields.allOrNothing),
        jobInputs: readJobInputs(fields.jobInputs),
        images: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(fields.images, readImage),
        legs: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(fields.legs, readLeg),
    };
    requireWhole(set, fields);
    const name = (0,_set_id_js__WEBPACK_IMPORTED_MODULE_4__/* .setIdOf */ .Rt)(set);
    if (set.id !== name)
        throw (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .DG)(fields.id, `${name} by what it says (it was changed after the plan made it)`);
    return set;
}
/** Each platform of each image is one leg's, and no leg has another. */
function requireWhole({ images, legs }, fields) {
    const ids = images.map(({ id }) => id);
    if (images.length === 0)
        throw (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .DG)(fields.images, 'a list of at least one image');
    if (new Set(ids).size < ids.length)
        throw (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .DG)({ path: 'images', value: ids }, 'images of different names');
    const numbers = legs.map(({ number }) => number);
    if (numbers.some((number, at) => number !== at))
        throw (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .DG)({ path: 'legs', value: numbers }, 'numbered from 0');
    const wanted = images.flatMap(({ id, platforms }) => platforms.map((platform) => `${id} ${platform}`)).toSorted();
    const given = legs.flatMap((leg) => leg.images.flatMap(({ image, platforms }) => platforms.map((platform) => `${image} ${platform}`))).toSorted();
    if (wanted.join() !== given.join())
        throw (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .DG)({ path: 'legs', value: given }, `those of every platform of every image once: ${wanted.join(', ')}`);
}
/** A job takes from here who it is to be on a registry, and what it builds with: nothing gets in that a file may not say. */
function readJobInputs(field) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .entriesOf */ .Mc)(field, (name, item) => {
        if (!(0,_legs_carried_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .isCarried */ .Tz)(name))
            throw (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .DG)({ path: field.path, value: name }, 'of inputs that a configuration file hands on to other jobs');
        const { text, at } = (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .Pf)(item, ['text', 'at']);
        return { text: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(text), at: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .matching */ .wC)(at, /^[^\r\n]+:\d+(?:, [^\r\n]+)?$/, 'a file and a line') };
    });
}
function readImage(field) {
    const fields = (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .Pf)(field, ['id', 'inputs', 'dependsOn', 'names', 'platforms', 'facts', 'metadataHash'], ['target', 'checkedOut']);
    return {
        id: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .parsedBy */ .f3)(fields.id, _domain_image_definition_js__WEBPACK_IMPORTED_MODULE_6__/* .parseImageId */ .C),
        inputs: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .textsOf */ .CB)(fields.inputs),
        dependsOn: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(fields.dependsOn, (item) => (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .parsedBy */ .f3)(item, _domain_image_definition_js__WEBPACK_IMPORTED_MODULE_6__/* .parseImageId */ .C)),
        names: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(fields.names, (item) => (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .parsedBy */ .f3)(item, _domain_image_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageName */ ["if"])),
        platforms: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(fields.platforms, (item) => (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .parsedBy */ .f3)(item, _domain_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlatform */ .F)),
        facts: readFacts(fields.facts),
        metadataHash: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .matching */ .wC)(fields.metadataHash, /^[0-9a-f]{64}$/, '64 hex digits'),
        ...(0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .optionalOf */ .Ki)('target', fields.target, _document_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6),
        ...(0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .optionalOf */ .Ki)('checkedOut', fields.checkedOut, readCheckedOut),
    };
}
function readFacts(field) {
    const optional = ['commitTime', 'defaultBranch', 'description', 'licence', 'htmlUrl', 'name'];
    const fields = (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .Pf)(field, ['now'], optional);
    return { now: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(fields.now), ...Object.fromEntries(optional.flatMap((name) => (fields[name].value === undefined ? [] : [[name, (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(fields[name])]]))) };
}
function readCheckedOut(field) {
    const fields = (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .Pf)(field, ['sha', 'ref'], ['commitTime']);
    return { sha: commitOf(fields.sha), ref: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(fields.ref), ...(0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .optionalOf */ .Ki)('commitTime', fields.commitTime, _document_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6) };
}
function readLeg(field) {
    const fields = (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .Pf)(field, ['number', 'images', 'runner']);
    return {
        number: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .pq)(fields.number, 0),
        runner: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(fields.runner, _document_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6),
        images: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(fields.images, (item) => {
            const { image, platforms } = (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .Pf)(item, ['image', 'platforms']);
            return { image: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .parsedBy */ .f3)(image, _domain_image_definition_js__WEBPACK_IMPORTED_MODULE_6__/* .parseImageId */ .C), platforms: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(platforms, (one) => (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .parsedBy */ .f3)(one, _domain_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlatform */ .F)) };
        }),
    };
}
function commitOf(field) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .matching */ .wC)(field, /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, 'the hash of a commit');
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
    const fields = (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .Pf)(document, ['schema', 'set', 'leg', 'repository', 'image', 'names', 'platform', 'runId', 'attempt', 'commit', 'actionVersion'], ['target', 'digest']);
    return {
        schema: 1,
        set: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .matching */ .wC)(fields.set, /^[0-9a-f]{12}$/, '12 hex digits'),
        leg: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .pq)(fields.leg, 0),
        repository: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(fields.repository),
        image: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .parsedBy */ .f3)(fields.image, _domain_image_definition_js__WEBPACK_IMPORTED_MODULE_6__/* .parseImageId */ .C),
        names: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(fields.names, (item) => (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .parsedBy */ .f3)(item, _domain_image_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageName */ ["if"])),
        platform: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .parsedBy */ .f3)(fields.platform, _domain_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePlatform */ .F),
        runId: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(fields.runId),
        attempt: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .pq)(fields.attempt, 1),
        commit: (0,_expected_codec_js__WEBPACK_IMPORTED_MODULE_3__/* .commitOf */ .D3)(fields.commit),
        actionVersion: (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(fields.actionVersion),
        ...(0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .optionalOf */ .Ki)('target', fields.target, _document_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6),
        ...(0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .optionalOf */ .Ki)('digest', fields.digest, (digest) => (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .parsedBy */ .f3)(digest, _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)),
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

/***/ 58264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P0: () => (/* binding */ carriedNames),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   Tz: () => (/* binding */ isCarried),
/* harmony export */   aU: () => (/* binding */ leftBehind),
/* harmony export */   yQ: () => (/* binding */ carriedInputs)
/* harmony export */ });
const ofMerge = ['registry', 'username', 'login', 'logout', 'timeout'];
const ofLegs = [
    ...ofMerge,
    'cache-folder', 'max-parallel', 'fail-fast', 'platform-timeout', 'idle-timeout', 'min-free-disk', 'free-disk', 'qemu', 'qemu-image', 'qemu-platforms',
    'builder', 'driver', 'driver-opts', 'buildkitd-flags', 'buildkitd-config', 'buildkitd-config-inline', 'registry-mirrors', 'registry-ca', 'max-parallelism', 'builder-max-storage',
    'proxy', 'endpoint', 'append', 'buildx-version', 'cleanup', 'keep-state', 'builder-name',
];
/** By the role of the job that is given them. */
const carriedNames = { build: ofLegs, merge: ofMerge };
function isCarried(name) {
    return carriedNames.build.includes(name);
}
/** `origins`: input -> where a file says it. What the plan's step was given itself stays there. */
function carriedInputs(inputs, origins) {
    return Object.fromEntries(Object.entries(origins).flatMap(([name, at]) => (isCarried(name) ? [[name, { text: inputs[name] ?? '', at }]] : [])));
}
/** Warnings: what a file says and no job after the plan is told. */
function leftBehind(origins) {
    const { ssh } = origins;
    return ssh === undefined ? [] : [`ssh (${ssh}) does not reach the legs: which keys a build may use is said in the step that has them.`];
}
/** A title for the log of the job that takes them: the files that they are from. */
function filesOf(origins) {
    return [...new Set(Object.values(origins).map((at) => at.replace(/:\d+(?:, .*)?$/s, '')))].join(', ');
}


/***/ }),

/***/ 35204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ copyImage)
});

// EXTERNAL MODULE: ./.build/domain/action-error.js
var action_error = __webpack_require__(63926);
// EXTERNAL MODULE: ./.build/build/concurrency.js
var concurrency = __webpack_require__(35082);
// EXTERNAL MODULE: ./.build/domain/image-ref.js
var image_ref = __webpack_require__(97578);
// EXTERNAL MODULE: ./.build/retry/until-readable.stage.js
var until_readable_stage = __webpack_require__(14812);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./.build/retry/call-failure.js
var call_failure = __webpack_require__(972);
// EXTERNAL MODULE: ./.build/world/ports/registry.js
var ports_registry = __webpack_require__(55531);
;// CONCATENATED MODULE: ./.build/merge/copy-blob.stage.js
// Carries one blob from a registry to another over a file of the run's folder: it may be larger than the memory, and an
// upload that has to be repeated needs it again. The file is gone afterwards.



/** Throws RegistryError. */
async function copyBlob(blob, from, to, { files, retry, folder }) {
    const file = (0,posix_.join)(folder, `blob-${to.image.replaceAll(/[^a-z0-9]+/g, '-')}-${blob.digest.slice('sha256:'.length)}`);
    try {
        // Calls are tried again by themselves; a download that ends half-way is not.
        await retry.run({
            what: `copy ${blob.digest} of ${from.image}`,
            attempt: async () => await download(blob, from, file, files),
            failureOf: (thrown) => (0,call_failure/* callFailure */.z)(thrown, 'push'),
        });
        await to.registry.writeBlob(to.image, { digest: blob.digest, size: blob.size, file });
    }
    finally {
        await files.remove(file);
    }
}
async function download(blob, { image, registry }, file, files) {
    const written = await files.writeStream(file, await registry.openBlob(image, blob.digest));
    if (written.digest === blob.digest)
        return;
    const body = `damaged answer: ${blob.digest} came as ${written.size} bytes with the digest ${written.digest}.`;
    throw new ports_registry/* RegistryError */.g({ operation: 'read a blob of', image, status: 0, body });
}

// EXTERNAL MODULE: ./.build/merge/image-blobs.js
var image_blobs = __webpack_require__(91441);
;// CONCATENATED MODULE: ./.build/merge/copy-image.stage.js
// Copies an image by digest from one repository to others, byte for byte: blobs first, then manifests, children before
// parents (a registry refuses a parent whose children it lacks). No tag is touched.






/** Layers of one image at a time: each may be on the disk for a while. */
const blobsAtOnce = 3;
/**
 * After it every repository of `to` holds the image with everything that its index names, attestations too; what is there
 * already is not sent again. Throws RegistryError, or ActionError UNEXPECTED_ANSWER when a part of the source is gone.
 */
async function copyImage(from, digest, to, registryFor, tools) {
    const targets = to.filter((image) => image !== from);
    if (targets.length === 0)
        return;
    const manifests = await readTree(from, digest, await registryFor(from));
    // One after the other: a layer that two targets lack is on the disk once at a time.
    for (const target of targets)
        await copyTo(target, from, manifests, registryFor, tools);
}
/** The image's manifests, children first, each once. */
async function readTree(image, digest, registry) {
    const manifest = await registry.readManifest(image, digest);
    if (manifest === undefined)
        throw partGone(image, digest);
    const children = manifest.content.kind === 'index' ? manifest.content.manifests : [];
    const trees = await Promise.all(children.map((child) => readTree(image, child.digest, registry)));
    return [...new Map([...trees.flat(), manifest].map((part) => [part.digest, part])).values()];
}
async function copyTo(target, from, manifests, registryFor, tools) {
    const registry = await registryFor(target);
    const there = await Promise.all(manifests.map(({ digest }) => registry.readManifest(target, digest)));
    const absent = manifests.filter((_, at) => there[at] === undefined);
    await (0,concurrency/* runBounded */.B)(distinct(absent.flatMap(({ content }) => (0,image_blobs/* blobsOf */.O)(content))), blobsAtOnce, async (blob) => {
        const isMounted = (0,image_ref/* registryOf */.Fv)(target) === (0,image_ref/* registryOf */.Fv)(from) && (await registry.mountBlob(target, from, blob.digest));
        if (!isMounted)
            await copyBlob(blob, { image: from, registry: await registryFor(from) }, { image: target, registry }, tools);
    });
    for (const manifest of absent)
        await registry.writeManifest(target, manifest.digest, manifest);
    const root = manifests.at(-1)?.digest;
    if (absent.length === 0 || root === undefined)
        return;
    const copied = await (0,until_readable_stage/* untilReadable */.d)(`${target}@${root}`, () => registry.readManifest(target, root), tools);
    if (copied === undefined)
        throw notStored(target, root);
}
function distinct(blobs) {
    return [...new Map(blobs.map((blob) => [blob.digest, blob])).values()];
}
function notStored(image, digest) {
    return new action_error/* ActionError */.lZ({
        code: 'REGISTRY_FAILED',
        what: `${image}@${digest} is not in the registry.`,
        why: 'It was copied there a moment ago without an error, and the registry says that it does not exist.',
        fix: 'Run the job again. If it stays so, the registry drops manifests that no tag names, or several servers of it do not share a store.',
    });
}
function partGone(image, digest) {
    return new action_error/* ActionError */.lZ({
        code: 'UNEXPECTED_ANSWER',
        what: `${image}@${digest} can't be copied: it is not there.`,
        why: 'An index names it, or it was asked for by digest, and the registry does not have it: most likely a clean-up removed it as untagged.',
        fix: 'Build the image again (overwrite: true where its tag is immutable), and use a clean-up that keeps what a tagged index names.',
    });
}


/***/ }),

/***/ 91441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ blobsOf)
/* harmony export */ });
/** Config and layers, each once; of an index none. Foreign layers stay where they are: registries do not hold them. */
function blobsOf(content) {
    if (content.kind === 'index')
        return [];
    const all = [content.config, ...content.layers.filter(({ mediaType }) => !/foreign|nondistributable/.test(mediaType))];
    return [...new Map(all.map((blob) => [blob.digest, blob])).values()];
}


/***/ }),

/***/ 61648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge),
  putByDigest: () => (/* binding */ putByDigest)
});

// EXTERNAL MODULE: ./.build/build/run-files.js
var run_files = __webpack_require__(42322);
// EXTERNAL MODULE: ./.build/domain/action-error.js
var action_error = __webpack_require__(63926);
// EXTERNAL MODULE: ./.build/publish/registry-failure.js
var registry_failure = __webpack_require__(17344);
// EXTERNAL MODULE: ./.build/publish/shared-reads.stage.js
var shared_reads_stage = __webpack_require__(32685);
// EXTERNAL MODULE: ./.build/retry/until-readable.stage.js
var until_readable_stage = __webpack_require__(14812);
// EXTERNAL MODULE: ./.build/world/ports/registry.js
var registry = __webpack_require__(55531);
// EXTERNAL MODULE: ./.build/merge/index-bytes.js
var index_bytes = __webpack_require__(49971);
// EXTERNAL MODULE: ./.build/domain/digest.js
var digest = __webpack_require__(65459);
// EXTERNAL MODULE: ./.build/domain/image-ref.js
var image_ref = __webpack_require__(97578);
// EXTERNAL MODULE: ./.build/merge/decode-manifest.js
var decode_manifest = __webpack_require__(22197);
// EXTERNAL MODULE: ./.build/merge/image-blobs.js
var image_blobs = __webpack_require__(91441);
;// CONCATENATED MODULE: ./.build/merge/layout.stage.js
// Uploads an OCI layout folder (image-spec image-layout.md) to repositories by digest, children before parents: what the
// docker driver can't do itself. No tag is written.





/** The digest of the one image or index in the layout. Throws RegistryError, or ActionError UNEXPECTED_ANSWER for a layout that is none. */
async function uploadLayout(folder, images, registryFor, files) {
    const text = await files.read(`${folder}/index.json`);
    const listed = (0,decode_manifest/* decodeManifest */.M)(new TextEncoder().encode(text ?? ''));
    const [root, ...more] = listed.ok && listed.value.kind === 'index' ? listed.value.manifests : [];
    if (root === undefined || more.length > 0)
        throw notALayout(folder, 'Its index.json does not name exactly one image.');
    const { manifests, blobs } = await readTree(root, folder, files);
    await Promise.all(registriesOf(images).map(async ([first, ...others]) => {
        const registry = await registryFor(first);
        const send = (image, { digest, size }) => registry.writeBlob(image, { digest, size, file: blobPath(folder, digest) });
        await Promise.all(blobs.map((blob) => send(first, blob)));
        // What one repository of a registry has is not sent again to the next.
        await Promise.all(others.flatMap((image) => blobs.map(async (blob) => (await registry.mountBlob(image, first, blob.digest)) || (await send(image, blob)))));
        for (const image of [first, ...others])
            for (const manifest of manifests)
                await registry.writeManifest(image, manifest.digest, manifest);
    }));
    return root.digest;
}
/** The images of each registry. */
function registriesOf(images) {
    const hosts = new Map();
    for (const image of images)
        hosts.set((0,image_ref/* registryOf */.Fv)(image), [...(hosts.get((0,image_ref/* registryOf */.Fv)(image)) ?? []), image]);
    return [...hosts.values()];
}
async function readTree(entry, folder, files) {
    const text = await files.read(blobPath(folder, entry.digest));
    const bytes = new TextEncoder().encode(text ?? '');
    const decoded = (0,decode_manifest/* decodeManifest */.M)(bytes, entry.mediaType);
    if (!decoded.ok || (0,digest/* digestOf */.o)(bytes) !== entry.digest)
        throw notALayout(folder, `Its blob ${entry.digest} is missing or not the manifest that it should be.`);
    const content = decoded.value;
    const manifest = { digest: entry.digest, mediaType: content.mediaType, bytes, content };
    if (content.kind === 'manifest')
        return { manifests: [manifest], blobs: (0,image_blobs/* blobsOf */.O)(content) };
    const children = await Promise.all(content.manifests.map((child) => readTree(child, folder, files)));
    const blobs = new Map(children.flatMap((child) => child.blobs).map((blob) => [blob.digest, blob]));
    return { manifests: [...children.flatMap((child) => child.manifests), manifest], blobs: [...blobs.values()] };
}
function blobPath(folder, digest) {
    return `${folder}/blobs/${digest.replace(':', '/')}`;
}
function notALayout(folder, why) {
    return new action_error/* ActionError */.lZ({
        code: 'UNEXPECTED_ANSWER',
        what: `What buildx wrote to ${folder} can't be uploaded.`,
        why,
        fix: 'Use the docker-container driver (input driver), which pushes by itself; report this with the log.',
    });
}

;// CONCATENATED MODULE: ./.build/merge/merge-plan.js
// Which build made which platform, and whether its result is published as it is. Pure.

/** The digest that the build of `platform` pushed; undefined: of the one build for all. Throws a failed build's own error. */
function digestFor(platform, builds) {
    const failed = builds.find((build) => !build.built);
    if (failed !== undefined)
        throw failed.error;
    const build = platform === undefined ? builds[0] : (builds.find(({ report }) => report.platforms.includes(platform)) ?? soleBuild(builds));
    if (build?.built === true && build.digest !== undefined)
        return build.digest;
    throw new action_error/* ActionError */.lZ({
        code: 'INDEX_MISMATCH',
        what: `There is no digest of the build for ${platform ?? 'all platforms'}.`,
        why: build === undefined ? 'No build was run for it.' : 'The build ended well, but the metadata file of buildx names no containerimage.digest.',
        fix: 'Report this with the log.',
    });
}
/**
 * A single platform's result is published as it was pushed, index or bare manifest, unless annotations ask for what it
 * lacks. The annotations of an index that buildx wrote itself (strategy single, several platforms) are in it already.
 */
function mustWrap({ content }, plan) {
    const wanted = plan.metadata.annotations.filter(({ level }) => level === 'index' || level === 'manifest-descriptor');
    if (wanted.length === 0)
        return false;
    if (plan.strategy === 'per-platform' || content.kind === 'manifest')
        return true;
    return wanted.some(({ level, key, value }) => level === 'index' && content.annotations[key] !== value);
}
/** A builder's only build, where no platform was named to it. */
function soleBuild(builds) {
    const [build, ...more] = builds;
    return more.length === 0 && build?.report.platforms.length === 0 ? build : undefined;
}

// EXTERNAL MODULE: ./.build/merge/platform-sizes.stage.js
var platform_sizes_stage = __webpack_require__(64113);
;// CONCATENATED MODULE: ./.build/merge/merge.stage.js
// Makes one index of all platforms and has it in every image's repository under its digest. No tag is touched here.
// What it pushes it reads back: publish may rely on every repository holding exactly these bytes.










/** Throws ActionError INDEX_MISMATCH, REGISTRY_DENIED, REGISTRY_FAILED or UNEXPECTED_ANSWER; the first failed build's error. */
async function merge(plan, builds, session, world) {
    const images = plan.metadata.images;
    const configFolder = session.environment['DOCKER_CONFIG'] ?? '';
    // A platform is read to be listed, to be measured and to be seen there: once will do.
    const { world: reading } = (0,shared_reads_stage/* shareReads */.V)(world);
    const registryFor = (image) => reading.registryFor(image, configFolder);
    const [first] = images;
    if (first === undefined)
        throw new action_error/* ActionError */.lZ({ code: 'INTERNAL', what: 'There is no image to merge into.', why: 'The plan publishes, but names no image.', fix: 'Report this with the log.' });
    try {
        const pushed = plan.destination.to === 'layout' ? await uploadLayouts(builds, images, registryFor, session.folder, world) : builds;
        const registry = await registryFor(first);
        const index = await makeIndex(plan, pushed, (digest) => readPushed(registry, first, digest, world));
        const [platforms] = await Promise.all([
            (0,platform_sizes_stage/* measurePlatforms */.r)(index, plan.platforms, first, registry),
            ...images.map(async (image) => putByDigest(await registryFor(image), image, index, world)),
        ]);
        return { ...index, images, platforms };
    }
    catch (error) {
        throw error instanceof registry/* RegistryError */.g ? (0,registry_failure/* registryFailure */.M)(error, 'No tag was moved.') : error;
    }
}
async function uploadLayouts(builds, images, registryFor, folder, world) {
    const pushed = [];
    // One after the other: a layer that two platforms share is uploaded once.
    for (const build of builds) {
        const layout = (0,run_files/* layoutFolderOf */.mD)(folder, build.report.platforms);
        pushed.push(build.built ? { ...build, digest: await uploadLayout(layout, images, registryFor, world.files) } : build);
    }
    return pushed;
}
/** With one build the result stays as it was pushed where it can, so that its digest is the one that buildx printed. */
async function makeIndex(plan, builds, read) {
    if (plan.strategy === 'single') {
        const whole = await read(digestFor(undefined, builds));
        if (whole.content.kind === 'index')
            (0,index_bytes/* requirePlatforms */.YZ)(whole.content, plan.platforms);
        if (!mustWrap(whole, plan))
            return whole;
    }
    const built = await Promise.all(plan.platforms.map(async (platform) => ({ platform, manifest: await read(digestFor(platform, builds)) })));
    const [only] = built;
    if (built.length === 1 && only !== undefined && !mustWrap(only.manifest, plan)) {
        if (only.manifest.content.kind === 'index')
            (0,index_bytes/* requirePlatforms */.YZ)(only.manifest.content, plan.platforms);
        return only.manifest;
    }
    return (0,index_bytes/* mergeIndex */.$R)(built, plan.platforms, plan.metadata.annotations);
}
/** The index goes up when everything that it names can be read there: a registry refuses it before. */
async function putByDigest(registry, image, index, world) {
    const children = index.content.kind === 'index' ? index.content.manifests : [];
    const [there] = await Promise.all([registry.readManifest(image, index.digest), ...children.map(({ digest }) => readPushed(registry, image, digest, world))]);
    if (there !== undefined)
        return;
    await registry.writeManifest(image, index.digest, index);
    await readPushed(registry, image, index.digest, world);
}
/** The registry port hashes what it reads: an answer is these bytes. */
async function readPushed(registry, image, digest, world) {
    const manifest = await (0,until_readable_stage/* untilReadable */.d)(`${image}@${digest}`, () => registry.readManifest(image, digest), world);
    if (manifest !== undefined)
        return manifest;
    throw new action_error/* ActionError */.lZ({
        code: 'REGISTRY_FAILED',
        what: `${image}@${digest} is not in the registry.`,
        why: 'It was pushed without an error, and a minute later the registry still says that it does not exist. No tag was moved.',
        fix: 'Run the job again. If it stays so, the registry drops manifests that no tag names, or several servers of it do not share a store.',
    });
}


/***/ }),

/***/ 64113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ measurePlatforms)
/* harmony export */ });
/* harmony import */ var _index_platforms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72408);

/** In the index's order. A bare manifest is the one planned platform's. */
async function measurePlatforms(index, planned, image, registry) {
    const { content, digest } = index;
    if (content.kind === 'manifest')
        return planned.slice(0, 1).map((platform) => ({ platform, digest, size: sizeOf(content) }));
    const measured = await Promise.all((0,_index_platforms_js__WEBPACK_IMPORTED_MODULE_0__/* .imagesOf */ .IC)(content).map(async ({ platform, entry }) => {
        if (platform === undefined)
            return [];
        const manifest = await registry.readManifest(image, entry.digest);
        return [{ platform, digest: entry.digest, size: manifest?.content.kind === 'manifest' ? sizeOf(manifest.content) : entry.size }];
    }));
    return measured.flat();
}
function sizeOf(manifest) {
    return manifest.layers.reduce((sum, layer) => sum + layer.size, manifest.config.size);
}


/***/ }),

/***/ 29549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   adoptIndex: () => (/* binding */ adoptIndex)
/* harmony export */ });
/* harmony import */ var _domain_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63926);
/* harmony import */ var _merge_copy_image_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35204);
/* harmony import */ var _merge_platform_sizes_stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64113);
/* harmony import */ var _publish_registry_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17344);
/* harmony import */ var _world_ports_registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55531);
// Takes an image that an earlier run of the same commit published instead of building it again: every image's repository
// gets it by digest. No tag is touched.





/** What merge gives, for an image that is there. Throws ActionError REGISTRY_FAILED, REGISTRY_DENIED or UNEXPECTED_ANSWER. */
async function adoptIndex({ image, digest }, plan, session, world) {
    const configFolder = session.environment['DOCKER_CONFIG'] ?? '';
    const registryFor = (of) => world.registryFor(of, configFolder);
    const images = plan.metadata.images;
    try {
        const registry = await registryFor(image);
        const index = await registry.readManifest(image, digest);
        if (index === undefined)
            throw gone(`${image}@${digest}`);
        await (0,_merge_copy_image_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .copyImage */ .L)(image, digest, images.filter((other) => other !== image), registryFor, { ...world, folder: session.folder });
        return { ...index, images, platforms: await (0,_merge_platform_sizes_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .measurePlatforms */ .r)(index, plan.platforms, image, registry) };
    }
    catch (error) {
        throw error instanceof _world_ports_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .RegistryError */ .g ? (0,_publish_registry_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .registryFailure */ .M)(error, 'No tag was moved.') : error;
    }
}
function gone(reference) {
    return new _domain_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        code: 'REGISTRY_FAILED',
        what: `${reference} can't be read any more.`,
        why: 'An immutable tag pointed to it a moment ago. No tag was moved.',
        fix: 'Run the job again.',
    });
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
