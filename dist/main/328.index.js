export const id = 328;
export const ids = [328,931,155];
export const modules = {

/***/ 69383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ mergeLayers),
/* harmony export */   R: () => (/* binding */ overlayStep)
/* harmony export */ });
/* harmony import */ var _inputs_all_libraries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67955);
/* harmony import */ var _inputs_read_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62609);
/* harmony import */ var _ref_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21331);
// Which value of an input counts: extended files below the file, then branch or tag, then environment, and the step itself above all.
// Pure.



/** `chain`: the file, then what it extends, then what that extends. */
function mergeLayers(chain, ref, environment) {
    const files = chain.toReversed();
    const matching = (kind, patterns) => ref?.kind !== kind
        ? []
        : files.flatMap(({ name, file }) => [...patterns(file)].filter(([pattern]) => (0,_ref_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesRef */ .dh)(pattern, ref.name)).map(([pattern, inputs]) => ({ file: name, part: `, ${kind} ${pattern}`, inputs })));
    const layers = [
        ...files.map(({ name, file }) => ({ file: name, part: '', inputs: file.inputs })),
        ...matching('branch', ({ branches }) => branches),
        ...matching('tag', ({ tags }) => tags),
        ...files.flatMap(({ name, file }) => {
            const inputs = environment === undefined ? undefined : file.environments.get(environment);
            return inputs === undefined ? [] : [{ file: name, part: `, environment ${environment ?? ''}`, inputs }];
        }),
    ];
    const merged = new Map();
    for (const { file, part, inputs } of layers) {
        for (const [input, { text, line }] of inputs)
            merged.set(input, { text, at: `${file}:${line}${part}` });
    }
    return merged;
}
/** The runner passes defaults as if they were given: an input with its default's value counts as not given. */
function overlayStep(merged, step) {
    const isFromStep = (input) => (0,_inputs_read_table_js__WEBPACK_IMPORTED_MODULE_1__/* .countsAsGiven */ .I)(input, step[input] ?? '', _inputs_all_libraries_js__WEBPACK_IMPORTED_MODULE_0__/* .allLibraries */ .$);
    const taken = [...merged].filter(([input, { text }]) => text !== '' && !isFromStep(input));
    return {
        inputs: { ...step, ...Object.fromEntries(taken.map(([input, { text }]) => [input, text])) },
        origins: Object.fromEntries(taken.map(([input, { at }]) => [input, at])),
        overruled: [...merged.keys()].filter(isFromStep),
    };
}


/***/ }),

/***/ 21331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dh: () => (/* binding */ matchesRef),
/* harmony export */   dr: () => (/* binding */ patternForm),
/* harmony export */   px: () => (/* binding */ runRef)
/* harmony export */ });
/** `*` stands for any text without a slash, `**` for any text; everything else for itself. */
function matchesRef(pattern, name) {
    const source = pattern.split(/(\*+)/).map((part) => (/^\*+$/.test(part) ? (part.length === 1 ? '[^/]*' : '.*') : part.replaceAll(/[^\w]/g, '\\$&')));
    return new RegExp(`^${source.join('')}$`, 's').test(name);
}
/** What no branch and no tag can be named, and the signs that GitHub's own filters have besides: they would be taken for others here. */
const patternForm = '^[^!?\\[\\]~^:\\\\\\s][^?\\[\\]~^:\\\\\\s]*$';
/**
 * A pull request's is the branch that it is to be merged into, as in GitHub's own filters (`on.pull_request.branches`). workflow_run and
 * issue_comment run on the default branch, whatever they are about.
 */
function runRef({ event, run }) {
    switch (event.kind) {
        case 'pull-request':
        case 'pull-request-target':
            return { kind: 'branch', name: event.pullRequest.baseRef };
        case 'merge-group':
            return { kind: 'branch', name: event.baseRef.replace(/^refs\/heads\//, '') };
        case 'release':
            return { kind: 'tag', name: event.tag };
        case 'create':
            return { kind: event.refType, name: event.name };
        case 'branch-push':
            return { kind: 'branch', name: event.branch };
        case 'tag-push':
            return { kind: 'tag', name: event.tag };
        case 'deletion':
        case 'dispatch':
        case 'repository-dispatch':
        case 'schedule':
        case 'workflow-run':
        case 'issue-comment':
        case 'registry-package':
            return refOf(run.ref);
    }
}
function refOf(ref) {
    const [, kind, name] = /^refs\/(heads|tags)\/(.+)$/s.exec(ref) ?? [];
    return name === undefined ? undefined : { kind: kind === 'tags' ? 'tag' : 'branch', name };
}


/***/ }),

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

/***/ 60328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   takeCarried: () => (/* binding */ takeCarried)
/* harmony export */ });
/* harmony import */ var _config_layers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69383);
/* harmony import */ var _hand_over_expected_codec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80496);
/* harmony import */ var _carried_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58264);



function takeCarried(role, given, { runner }) {
    const decoded = (0,_hand_over_expected_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeExpected */ .zU)(given.inputs['expected'] ?? '');
    const carried = decoded.ok ? Object.entries(decoded.value.jobInputs).filter(([name]) => _carried_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .carriedNames */ .P0[role].includes(name)) : [];
    if (carried.length === 0)
        return { given, origins: {}, configFiles: [] };
    const { inputs, origins, overruled } = (0,_config_layers_js__WEBPACK_IMPORTED_MODULE_0__/* .overlayStep */ .R)(new Map(carried), given.inputs);
    // Lines of another job, which are not taken for commands here.
    const title = (0,_carried_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .filesOf */ .R8)(Object.fromEntries(carried.map(([name, { at }]) => [name, at])));
    runner.startGroup(`Inputs of ${title} (by the plan)`);
    for (const [input, at] of Object.entries(origins))
        runner.foreign(`${input}: ${at}`);
    for (const input of overruled)
        runner.foreign(`${input}: the step's own`);
    runner.endGroup();
    return { given: { ...given, inputs }, origins, configFiles: [] };
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


/***/ })

};
