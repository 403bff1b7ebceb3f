export const id = 872;
export const ids = [872];
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
const ofRoles = ['role', 'runners', 'group-size', 'hand-over', 'expected', 'leg', 'records', 'images-file', 'bake-targets', 'changed-only', 'all-or-nothing', 'config', 'environment'];
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
