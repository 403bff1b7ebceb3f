export const id = 683;
export const ids = [683,931,155];
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

/***/ 67955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ allLibraries)
/* harmony export */ });
/* harmony import */ var _plan_metadata_handlebars_program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1155);
/* harmony import */ var _yaml_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6931);
// All libraries that inputs can ask for, for roles that read the inputs of many images: they are loaded with those.


const allLibraries = { yaml: _yaml_value_js__WEBPACK_IMPORTED_MODULE_1__.yamlValue, handlebars: _plan_metadata_handlebars_program_js__WEBPACK_IMPORTED_MODULE_0__.handlebarsProgram };


/***/ }),

/***/ 6931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   yamlValue: () => (/* binding */ yamlValue)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
// What a YAML document comes to. A file of its own, so that the library is loaded where there is one.

/** undefined: it is no YAML. No message tells what is in it: there are passwords among what is read so. */
function yamlValue(text) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { prettyErrors: false, logLevel: 'silent' });
    return document.errors.length > 0 ? undefined : document.toJS();
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

/***/ 89405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readImageInputs),
/* harmony export */   p: () => (/* binding */ ofImage)
/* harmony export */ });
/* harmony import */ var _inputs_all_libraries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67955);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24958);


/** `given`: image -> its effective inputs. All problems of all images come at once. */
function readImageInputs(given, environment, trigger) {
    const read = [...given].map(([id, inputs]) => ({ id, read: (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .K)({ inputs, environment }, trigger, _inputs_all_libraries_js__WEBPACK_IMPORTED_MODULE_0__/* .allLibraries */ .$) }));
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

/***/ 65683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planFleet: () => (/* binding */ planFleet),
  planImages: () => (/* binding */ planImages)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./.build/build/dockerfile-there.stage.js
var dockerfile_there_stage = __webpack_require__(13216);
// EXTERNAL MODULE: ./.build/hand-over/belonging.js
var belonging = __webpack_require__(77838);
// EXTERNAL MODULE: ./.build/hand-over/expected-codec.js
var expected_codec = __webpack_require__(80496);
// EXTERNAL MODULE: ./.build/hand-over/metadata-hash.js
var metadata_hash = __webpack_require__(39899);
// EXTERNAL MODULE: ./.build/hand-over/set-id.js
var set_id = __webpack_require__(2785);
// EXTERNAL MODULE: ./.build/inputs/invalid-inputs.js
var invalid_inputs = __webpack_require__(699);
// EXTERNAL MODULE: ./.build/plan/plan.stage.js + 6 modules
var plan_stage = __webpack_require__(45525);
// EXTERNAL MODULE: ./.build/unchanged/action-version.js
var action_version = __webpack_require__(36153);
// EXTERNAL MODULE: ./.build/legs/carried-inputs.js
var carried_inputs = __webpack_require__(58264);
// EXTERNAL MODULE: ./.build/domain/image-ref.js
var image_ref = __webpack_require__(97578);
// EXTERNAL MODULE: ./.build/legs/matrix.js
var matrix = __webpack_require__(45049);
;// CONCATENATED MODULE: ./.build/legs/described-legs.js


function describeLegs({ legs, images, handOver, publishes }, plans) {
    return [
        ...images.flatMap(({ id, names, platforms, dependsOn, target }) => [
            `Image ${id}: ${names.join(', ')}`,
            `  platforms ${platforms.join(', ')}`,
            ...(target === undefined ? [] : [`  target ${target}`]),
            ...(dependsOn.length === 0 ? [] : [`  built on ${dependsOn.join(', ')}`]),
            ...(plans.get(id)?.metadata.tags ?? []).map((tag) => `  ${publishes ? 'tag' : 'not published'} ${(0,image_ref/* tagRefText */.HG)(tag)}`),
        ]),
        ...legs.map((leg) => `Leg ${leg.number}: ${(0,matrix/* legName */.u)(leg, images.length > 1)} on ${leg.runner.join(', ')}`),
        `${publishes ? '' : 'Nothing is published. '}Each leg hands over ${publishes ? '' : 'what it has built '}by ${handOver === 'artifact' ? 'an artifact' : 'the output leg-N of its job'}.`,
    ].map((line) => line.replaceAll(/[\r\n]+/g, ' '));
}

;// CONCATENATED MODULE: ./.build/legs/image-order.js
/** Unknown images, images built on themselves, platforms that the image underneath does not have. Empty: they can be ordered. */
function dependencyProblems(images) {
    const byId = new Map(images.map((image) => [image.id, image]));
    const problems = images.flatMap((image) => image.dependsOn.flatMap((id) => {
        const base = byId.get(id);
        const given = `${image.id} depends on ${id}`;
        if (base === undefined)
            return [{ input: 'depends-on', given, expected: `an image of this run: ${images.map((one) => one.id).join(', ')}` }];
        const lacking = image.platforms.filter((platform) => !base.platforms.includes(platform));
        return lacking.length === 0 ? [] : [{ input: 'depends-on', given: `${given}, which is not built for ${lacking.join(', ')}`, expected: `platforms of ${id} with every platform of ${image.id}` }];
    }));
    const circle = findCircle(images);
    return circle === undefined ? problems : [...problems, { input: 'depends-on', given: circle.join(' depends on '), expected: 'images that are not built on themselves' }];
}
/** Images that are connected by depends-on, however far, in the order of building. Without problems of the above. */
function connectedImages(images) {
    const groupOf = new Map(images.map(({ id }) => [id, id]));
    const root = (id) => {
        const parent = groupOf.get(id) ?? id;
        return parent === id ? id : root(parent);
    };
    for (const { id, dependsOn } of images)
        for (const base of dependsOn)
            groupOf.set(root(base), root(id));
    return [...Map.groupBy(images, ({ id }) => root(id)).values()].map(inOrder);
}
function inOrder(images) {
    const done = new Map();
    const add = (image) => {
        if (done.has(image.id))
            return;
        for (const base of image.dependsOn)
            for (const found of images.filter(({ id }) => id === base))
                add(found);
        done.set(image.id, image);
    };
    for (const image of images)
        add(image);
    return [...done.values()];
}
/** The first that is found, from an image back to it. */
function findCircle(images) {
    const harmless = new Set();
    const follow = (id, path) => {
        if (path.includes(id))
            return [...path.slice(path.indexOf(id)), id];
        if (harmless.has(id))
            return undefined;
        for (const base of images.find((image) => image.id === id)?.dependsOn ?? []) {
            const circle = follow(base, [...path, id]);
            if (circle !== undefined)
                return circle;
        }
        harmless.add(id);
        return undefined;
    };
    for (const { id } of images) {
        const circle = follow(id, []);
        if (circle !== undefined)
            return circle;
    }
    return undefined;
}

// EXTERNAL MODULE: ./.build/domain/platform.js
var domain_platform = __webpack_require__(4028);
;// CONCATENATED MODULE: ./.build/legs/runner-choice.js
// Which runner builds a platform: the table's, GitHub's own of that processor, or, emulated, the nearest one of the two.
// It does not know who may use GitHub's arm64 runners: where they are not there, `linux/arm64=emulate` says so.

/** GitHub's hosted runners (docs.github.com, "GitHub-hosted runners reference"), by the processor that they have. */
const hosted = { amd64: 'ubuntu-24.04', arm64: 'ubuntu-24.04-arm' };
/** What they run natively besides: the kernel of the one runs programs of the other. */
const runner_choice_native = { amd64: 'amd64', '386': 'amd64', arm64: 'arm64', arm: 'arm64' };
/** `platforms`: all that are built, each once. A runner for another one is worth a warning: a table may serve several workflows. */
function chooseRunners(platforms, table) {
    const problems = [];
    const of = new Map();
    for (const platform of platforms) {
        const given = table.get(platform);
        const labels = given === undefined || given === 'emulate' ? defaultRunner(platform, given === 'emulate', table) : given;
        if (labels === undefined)
            problems.push({ input: 'runners', given: `${platform}=emulate`, expected: `a runner for linux/amd64 or linux/arm64 to emulate ${platform} on: both are to be emulated themselves` });
        else
            of.set(platform, labels);
    }
    const idle = [...table.keys()].filter((platform) => !platforms.includes(platform));
    return { of, problems, warnings: idle.map((platform) => `runners has a runner for ${platform}, which no image is built for.`) };
}
/** undefined: every candidate is to be emulated itself. */
function defaultRunner(platform, emulated, table) {
    const own = runner_choice_native[(0,domain_platform/* platformParts */.Y)(platform).architecture] ?? 'amd64';
    const candidates = emulated ? ['amd64', 'arm64'].filter((processor) => platform !== `linux/${processor}`) : [own, own === 'amd64' ? 'arm64' : 'amd64'];
    for (const processor of candidates) {
        const labels = runnerFor(processor, table);
        if (labels !== 'emulate')
            return labels;
    }
    return undefined;
}
function runnerFor(processor, table) {
    const given = [...table].find(([platform]) => platform === `linux/${processor}`)?.[1];
    return given ?? [hosted[processor] ?? ''];
}

;// CONCATENATED MODULE: ./.build/legs/divide.js


/** Jobs that a matrix can have (docs.github.com, "Running variations of jobs in a workflow"). */
const mostLegs = 256;
/** `groupSize`: platforms of one runner a leg, from 1. */
function divide(images, table, groupSize) {
    const runners = chooseRunners([...new Set(images.flatMap(({ platforms }) => platforms))], table);
    const problems = [...runners.problems, ...dependencyProblems(images)];
    if (problems.length > 0)
        return { ok: false, problems };
    const parts = connectedImages(images).flatMap((group) => groupPlatforms(group, runners.of, groupSize).map(({ runner, platforms }) => ({ runner, images: imagesFor(group, platforms) })));
    const legs = parts.map((part, number) => ({ number, ...part }));
    if (legs.length > mostLegs)
        return { ok: false, problems: [{ input: 'group-size', given: String(groupSize), expected: `a larger number, or fewer platforms and images: the matrix would have ${legs.length} jobs, and may have ${mostLegs}` }] };
    return { ok: true, legs, warnings: runners.warnings };
}
function groupPlatforms(images, runners, size) {
    const platforms = [...new Set(images.flatMap((image) => image.platforms))];
    const byRunner = Map.groupBy(platforms, (platform) => (runners.get(platform) ?? []).join());
    return [...byRunner.values()].flatMap((all) => Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size)).map((chunk) => ({ platforms: chunk, runner: chunk.flatMap((platform, at) => (at === 0 ? (runners.get(platform) ?? []) : [])) })));
}
function imagesFor(images, platforms) {
    return images.flatMap(({ id, platforms: own }) => {
        const built = platforms.filter((platform) => own.includes(platform));
        return built.length === 0 ? [] : [{ image: id, platforms: built }];
    });
}

;// CONCATENATED MODULE: ./.build/legs/ask-once.stage.js
function askOnce(world) {
    let repository;
    const times = new Map();
    const { github } = world;
    return {
        ...world,
        github: {
            ...github,
            repository: () => (repository ??= github.repository()),
            commitTime: (sha) => {
                const time = times.get(sha) ?? github.commitTime(sha);
                times.set(sha, time);
                return time;
            },
        },
    };
}

// EXTERNAL MODULE: ./.build/legs/image-inputs.js
var image_inputs = __webpack_require__(89405);
// EXTERNAL MODULE: ./.build/domain/image-definition.js
var image_definition = __webpack_require__(66278);
;// CONCATENATED MODULE: ./.build/legs/images.stage.js
// The images of a run: the one of the inputs, or those of images-file, and with changed-only which of them are built. What only that needs
// is loaded then.

/** Throws what reading the images-file throws. */
async function findImages({ inputs, trigger, given, world }) {
    if (inputs.fleet.imagesFile === undefined) {
        const id = (0,image_definition/* parseImageId */.C)('image');
        return id.ok ? [{ id: id.value, inputs: {}, dependsOn: [] }] : [];
    }
    const { readImages } = await __webpack_require__.e(/* import() */ 510).then(__webpack_require__.bind(__webpack_require__, 97510));
    return await readImages(inputs, trigger, given, world);
}
/** `plans`: of each of them. Empty: nothing has changed. */
async function keepImages(images, plans, run) {
    const { imagesFile, changedOnly } = run.inputs.fleet;
    if (imagesFile === undefined || !changedOnly)
        return images;
    const { keepChanged } = await __webpack_require__.e(/* import() */ 700).then(__webpack_require__.bind(__webpack_require__, 32700));
    return await keepChanged(images, plans, run);
}

// EXTERNAL MODULE: ./.build/legs/planned-inputs.js
var planned_inputs = __webpack_require__(45160);
;// CONCATENATED MODULE: ./.build/legs/published-twice.js

function publishedTwice(plans) {
    const tags = [...plans].flatMap(([id, { metadata, decision }]) => (decision.act === 'publish' ? metadata.tags.map((tag) => ({ id, ref: (0,image_ref/* tagRefText */.HG)(tag) })) : []));
    return [...Map.groupBy(tags, ({ ref }) => ref)].flatMap(([ref, all]) => {
        const ids = [...new Set(all.map(({ id }) => id))];
        return ids.length < 2 ? [] : [{ input: 'tags', given: `${ref} of the images ${ids.join(' and ')}`, expected: 'tags or images (repositories) that differ: each reference can be one image only' }];
    });
}

// EXTERNAL MODULE: ./.build/legs/runner-table.js
var runner_table = __webpack_require__(35991);
;// CONCATENATED MODULE: ./.build/legs/plan-fleet.stage.js
// Role plan: plans every image of the run and divides their platforms among the jobs of a matrix. It finds what is wrong before any
// machine is started; nothing is built, and docker is not needed. What changed-only leaves out is planned before, and built nowhere.



















/** Throws ActionError INVALID_INPUT for all that is wrong with all images, NO_TAGS, GITHUB_API_FAILED or HAND_OVER_FAILED. */
async function planFleet(run) {
    const definitions = await run.timeline.span('images', () => findImages(run));
    return await planImages(run, definitions);
}
async function planImages(run, all) {
    const { given, world, timeline, known } = run;
    const planned = await timeline.span('plan', () => planAll(run, all));
    const ofAll = new Map([...planned].map(([id, { plan }]) => [id, plan]));
    const definitions = await timeline.span('images', () => keepImages(all, ofAll, run));
    if (definitions.length === 0)
        return { how: 'divided', division: nothing('No image has changed: there is nothing to build.') };
    const plans = new Map([...ofAll].filter(([id]) => definitions.some((kept) => kept.id === id)));
    const only = plans.size === 1 ? [...plans.values()][0] : undefined;
    if (only !== undefined)
        known.plan = only;
    else
        known.warnings.push(...[...plans].flatMap(([id, { inputs, metadata }]) => [...inputs.warnings, ...metadata.warnings].map((warning) => `${id}: ${warning}`)));
    const plan = only === undefined ? {} : { plan: only };
    const decision = decisionOf(plans);
    const images = [...plans].map(([id, { metadata }]) => ({ id, version: metadata.version, names: metadata.images, tags: metadata.tagNames }));
    if (decision.act === 'nothing' && decision.problems.length === 0)
        return { how: 'divided', ...plan, division: { ...nothing(decision.reason), images } };
    const divided = divide(definitions.map(({ id, dependsOn }) => ({ id, dependsOn, platforms: plans.get(id)?.platforms ?? [] })), (0,runner_table/* readRunners */._)(run.inputs.fleet.runners).table, run.inputs.fleet.groupSize);
    const problems = [
        ...(divided.ok ? [] : divided.problems),
        ...decision.problems,
        ...publishedTwice(plans),
        ...handOverProblems(run),
        ...(await missingDockerfiles(plans, given, world)),
    ];
    if (problems.length > 0 || !divided.ok)
        throw (0,invalid_inputs/* invalidInputs */.R)(problems);
    const expected = definitions.flatMap((definition) => {
        const one = planned.get(definition.id);
        return one === undefined ? [] : [expectedImage(definition, one, given.inputs)];
    });
    for (const warning of divided.warnings)
        world.runner.warning(warning, { title: 'Runners' });
    known.warnings.push(...divided.warnings, ...(0,carried_inputs/* leftBehind */.aU)(run.origins));
    const set = named({
        schema: 1,
        repository: run.trigger.run.repository,
        runId: run.trigger.run.runId,
        attempt: (0,belonging/* attemptOf */.tx)(run.trigger.run),
        commit: run.trigger.run.sha,
        actionVersion: action_version/* actionVersion */.R,
        handOver: handOverOf(run),
        publishes: decision.act === 'publish',
        allOrNothing: run.inputs.fleet.allOrNothing,
        jobInputs: (0,carried_inputs/* carriedInputs */.yQ)(given.inputs, run.origins),
        images: expected,
        legs: divided.legs,
    });
    for (const line of describeLegs(set, plans))
        world.runner.foreign(line);
    if (run.inputs.dryRun)
        return { how: 'divided', ...plan, division: { ...nothing(`Dry run: nothing is built. Without it ${set.legs.map((leg) => (0,matrix/* legName */.u)(leg, images.length > 1)).join('; ')} would be.`), images } };
    return { how: 'divided', ...plan, division: { set, expected: (0,expected_codec/* encodeExpected */.Te)(set), matrix: (0,matrix/* matrixJson */.b)(set.legs, expected), reason: decision.reason, images } };
}
/** Every image's inputs are read before any is planned. */
async function planAll({ given, trigger, world }, definitions) {
    const { images, problems } = (0,image_inputs/* readImageInputs */.B)(new Map(definitions.map(({ id, inputs }) => [id, (0,planned_inputs/* planningInputs */.bZ)(given.inputs, inputs)])), given.environment, trigger);
    if (problems.length > 0)
        throw (0,invalid_inputs/* invalidInputs */.R)(problems);
    const asking = askOnce(world);
    const planned = new Map();
    for (const { id, inputs } of images) {
        if (images.length > 1)
            world.runner.info(`Image ${id}:`);
        planned.set(id, await (0,plan_stage/* planWithFacts */.F)(inputs, trigger, given, asking));
    }
    return planned;
}
/** Only where there is a checkout: without one nobody can tell what the legs will have. */
async function missingDockerfiles(plans, given, world) {
    if (!(await world.files.exists((0,posix_.join)(given.environment['GITHUB_WORKSPACE'] ?? '.', '.git'))))
        return [];
    const checked = await Promise.all([...plans].map(async ([id, plan]) => (await (0,dockerfile_there_stage/* dockerfileProblems */.f)(plan, given, world)).map((problem) => (0,image_inputs/* ofImage */.p)(problem, id, plans.size > 1))));
    return checked.flat();
}
/** One for all images: a run publishes or it does not. */
function decisionOf(plans) {
    const all = [...plans].map(([id, { decision }]) => ({ id, ...decision }));
    const [first] = all;
    if (first === undefined)
        return { act: 'nothing', reason: 'There is no image.', problems: [] };
    const other = all.find(({ act }) => act !== first.act);
    const problems = other === undefined ? [] : [{ input: 'push', given: `${first.id}: ${first.act}, ${other.id}: ${other.act}`, expected: 'the same push for all images of a run' }];
    return { act: first.act, reason: first.reason, problems };
}
function expectedImage({ id, dependsOn, inputs }, { plan, facts, checkedOut }, own) {
    const { target } = plan.inputs.build;
    return {
        id,
        inputs: (0,planned_inputs/* imageInputs */.bE)(own, inputs),
        dependsOn,
        names: plan.metadata.images,
        platforms: plan.platforms,
        facts,
        metadataHash: (0,metadata_hash/* metadataHashOf */.b)(plan.metadata),
        ...(target === undefined ? {} : { target }),
        ...(checkedOut === undefined ? {} : { checkedOut }),
    };
}
function named(set) {
    return { ...set, id: (0,set_id/* setIdOf */.Rt)(set) };
}
function handOverOf({ inputs, world }) {
    const { handOver } = inputs.fleet;
    return handOver === 'auto' ? (world.artifacts.available() ? 'artifact' : 'outputs') : handOver;
}
function handOverProblems({ inputs, world }) {
    if (inputs.fleet.handOver !== 'artifact' || world.artifacts.available())
        return [];
    return [{ input: 'hand-over', given: 'artifact', expected: 'outputs or auto: this runner has no artifact service that the action can use' }];
}
function nothing(reason) {
    return { expected: '', matrix: (0,matrix/* matrixJson */.b)([], []), reason, images: [] };
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

/***/ 1155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   handlebarsProgram: () => (/* binding */ handlebarsProgram)
/* harmony export */ });
/* harmony import */ var handlebars_dist_cjs_handlebars_compiler_base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48406);
// Handlebars' parser, in a file of its own, so that it is loaded where a template needs it. It only parses.
// The parser alone: the compiler and what it draws in are three times its size.

/** Throws what is wrong with the text. */
function handlebarsProgram(text) {
    return (0,handlebars_dist_cjs_handlebars_compiler_base_js__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text);
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
