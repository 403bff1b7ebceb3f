export const id = 510;
export const ids = [510];
export const modules = {

/***/ 64772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   b2: () => (/* binding */ whyNotInFile),
/* harmony export */   wQ: () => (/* binding */ fileInputs)
/* harmony export */ });
/* harmony import */ var _inputs_input_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78130);
// Which inputs a configuration file may have, and in which shapes of YAML: the reader and the JSON schema are both made of this.
// What a value means is the input table's.

/** What a step is for, and what it is handed by other jobs, is said in the workflow. */
const ofTheStep = new Set(['config', 'environment', 'role', 'expected', 'leg', 'records', 'command']);
const lists = new Set(['platforms', 'ssh', 'cache-from', 'cache-to', 'no-cache-filters', 'attests', 'add-hosts', 'allow', 'cache-mounts', 'outputs', 'builder', 'qemu-platforms', 'immutable-tags', 'optional-platforms', 'bake-targets']);
const pairs = new Set(['build-args', 'build-contexts', 'ulimit', 'labels', 'annotations', 'driver-opts', 'registry-mirrors', 'registry-ca', 'runners']);
/** Their quotes belong to attributes inside of a line, so an item is one line. */
const rules = new Set(['images', 'tags']);
const fileInputs = Object.keys(_inputs_input_table_js__WEBPACK_IMPORTED_MODULE_0__/* .inputTable */ .Fu).filter((name) => !_inputs_input_table_js__WEBPACK_IMPORTED_MODULE_0__/* .secretInputs */ ._y.has(name) && !ofTheStep.has(name));
/** Why an input that exists is not for a file; undefined: it is. */
function whyNotInFile(name) {
    if (_inputs_input_table_js__WEBPACK_IMPORTED_MODULE_0__/* .secretInputs */ ._y.has(name))
        return 'secret';
    return ofTheStep.has(name) ? 'step' : undefined;
}
function shapeOf(name) {
    const options = optionsOf(name);
    if (options !== undefined)
        return { kind: 'choice', options };
    if (name === 'append')
        return { kind: 'entries', keys: ['name', 'endpoint', 'driver-opts', 'buildkitd-flags', 'platforms'] };
    if (name === 'flavor')
        return { kind: 'list', pairs: true, quotes: false };
    if (pairs.has(name))
        return { kind: 'list', pairs: true, quotes: true };
    if (lists.has(name))
        return { kind: 'list', pairs: false, quotes: true };
    return rules.has(name) ? { kind: 'list', pairs: false, quotes: false } : { kind: 'text' };
}
function optionsOf(name) {
    const kinds = _inputs_input_table_js__WEBPACK_IMPORTED_MODULE_0__/* .inputTable */ .Fu;
    return Object.hasOwn(kinds, name) ? kinds[name]?.options : undefined;
}


/***/ }),

/***/ 41009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ inputText),
/* harmony export */   L$: () => (/* binding */ resolved),
/* harmony export */   qv: () => (/* binding */ isNothing),
/* harmony export */   ws: () => (/* binding */ scalarText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63238);
// Turns a YAML value into the text that an input has in a workflow, by its shape. Every other shape is a fault.


/** '': the input is taken back to its default. */
function inputText(node, shape, document) {
    const value = resolved(node, document);
    if (isNothing(value))
        return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)('');
    const text = scalarText(value);
    switch (shape.kind) {
        case 'text':
            return text === undefined ? (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)('a text') : (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(text);
        case 'choice':
            return readChoice(text, shape.options);
        case 'list':
            return text === undefined ? listText(value, shape, document) : (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(text);
        case 'entries':
            return text === undefined ? entriesText(value, shape.keys, document) : (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(text);
    }
}
/** A number keeps its digits as they are written: a version 1.20 is not 1.2. undefined: it is no text, number or boolean. */
function scalarText(node) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || node.value === null)
        return undefined;
    if (typeof node.value === 'string')
        return node.value;
    return typeof node.value === 'number' || typeof node.value === 'boolean' || typeof node.value === 'bigint' ? (node.source ?? String(node.value)) : undefined;
}
function resolved(node, document) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return node.resolve(document);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? node : undefined;
}
function isNothing(node) {
    return node === undefined || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && (node.value === null || node.value === ''));
}
function readChoice(text, options) {
    const word = text !== undefined && /^(?:true|True|TRUE|false|False|FALSE)$/.test(text) ? text.toLowerCase() : text;
    return word !== undefined && options.includes(word) ? (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(word) : (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(`one of ${options.join(', ')}`);
}
function listText(value, { pairs, quotes }, document) {
    const expected = `a text, a list of texts${pairs ? ' or a map of name: value' : ''}`;
    const items = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value) ? value.items.map((item) => scalarText(resolved(item, document))) : pairs ? pairLines(value, document) : undefined;
    if (items === undefined || items.some((item) => item === undefined))
        return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(expected);
    const texts = items.flatMap((item) => (item === undefined ? [] : [item]));
    if (!quotes && texts.some((item) => /[\r\n]/.test(item)))
        return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)('items of one line each');
    return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(texts.map((item) => (quotes ? quoted(item) : item)).join('\n'));
}
function pairLines(value, document) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value))
        return undefined;
    return value.items.map((pair) => {
        const [name, text] = [scalarText(resolved(pair.key, document)), scalarText(resolved(pair.value, document))];
        return name === undefined || text === undefined || !/^[^=\r\n]+$/.test(name) ? undefined : `${name}=${text}`;
    });
}
/** Lists of inputs are lines, in which quotes around a whole item allow line ends and a # in front (lists.ts). */
function quoted(item) {
    return /^\s*["#]|[\r\n]/.test(item) ? `"${item.replaceAll('"', '""')}"` : item;
}
function entriesText(value, keys, document) {
    const expected = `a list of entries with ${keys.join(', ')}, each a text or a list of texts`;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value))
        return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(expected);
    const entries = [];
    for (const item of value.items) {
        const entry = resolved(item, document);
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(entry))
            return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(expected);
        const texts = [];
        for (const pair of entry.items) {
            const key = scalarText(resolved(pair.key, document)) ?? '';
            const text = textOrTexts(resolved(pair.value, document), document);
            if (!keys.includes(key) || text === undefined)
                return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(expected);
            texts.push([key, text]);
        }
        entries.push(Object.fromEntries(texts));
    }
    // JSON is YAML, which the input is.
    return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(entries.length === 0 ? '' : JSON.stringify(entries));
}
function textOrTexts(value, document) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value))
        return scalarText(value);
    const texts = value.items.map((item) => scalarText(resolved(item, document)));
    return texts.every((text) => text !== undefined) ? texts : undefined;
}


/***/ }),

/***/ 97510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readImages: () => (/* binding */ readImages)
});

// EXTERNAL MODULE: ./.build/domain/image-definition.js
var image_definition = __webpack_require__(66278);
// EXTERNAL MODULE: ./.build/inputs/invalid-inputs.js
var invalid_inputs = __webpack_require__(699);
// EXTERNAL MODULE: ./.build/trigger/project-file.stage.js
var project_file_stage = __webpack_require__(56567);
// EXTERNAL MODULE: ./.build/trigger/source.js
var source = __webpack_require__(10724);
// EXTERNAL MODULE: ./.build/inputs/default-registry.js
var default_registry = __webpack_require__(69231);
// EXTERNAL MODULE: ./.build/inputs/all-libraries.js
var all_libraries = __webpack_require__(67955);
// EXTERNAL MODULE: ./.build/inputs/inputs.js + 9 modules
var inputs_inputs = __webpack_require__(24958);
// EXTERNAL MODULE: ./.build/inputs/lists.js
var lists = __webpack_require__(15235);
// EXTERNAL MODULE: ./.build/plan/metadata/images.js
var metadata_images = __webpack_require__(74296);
// EXTERNAL MODULE: ./.build/plan/metadata/rule-line.js + 1 modules
var rule_line = __webpack_require__(54096);
// EXTERNAL MODULE: ./.build/dockerfile/given-contexts.js
var given_contexts = __webpack_require__(30801);
// EXTERNAL MODULE: ./.build/domain/nearest-name.js
var nearest_name = __webpack_require__(33589);
;// CONCATENATED MODULE: ./.build/images/base-contexts.js



/** With those that depends-on names. `ids`: of all images. `ofStep`: the step's build-contexts, which an image without its own takes. */
function contextBases({ id, dependsOn, inputs }, ids, ofStep) {
    const own = inputs.get('build-contexts');
    const isOwn = own?.shared === false;
    const read = lists/* lines */.Mn.parse(own?.text ?? ofStep);
    const bases = [...dependsOn];
    const problems = [];
    const where = own === undefined ? '' : ` of ${own.shared ? 'defaults' : id}`;
    const at = own === undefined ? {} : { at: own.at };
    for (const line of read.ok ? read.value : []) {
        const target = (0,given_contexts/* targetOf */.$)(line);
        if (target === undefined)
            continue;
        const base = ids.find((one) => one === target);
        if (base === id)
            problems.push({ input: `build-contexts of ${id}`, given: line, expected: `another image than ${id} itself${isOwn ? '' : ', or build-contexts of its own there'}`, ...at });
        else if (base === undefined)
            problems.push({ input: `build-contexts${where}`, given: line, expected: expectedInstead(target, isOwn || ids.length === 1 ? ids.filter((one) => one !== id) : ids), ...at });
        else
            bases.push(base);
    }
    return { dependsOn: [...new Set(bases)], problems };
}
function expectedInstead(target, others) {
    const near = (0,nearest_name/* nearestName */.q)(target, others);
    if (near !== undefined)
        return `target:${near}`;
    return others.length === 0 ? 'a path, an address or an image (docker-image://…): there is no other image in the file' : `another image of the file: ${others.map((id) => `target:${id}`).join(', ')}`;
}

;// CONCATENATED MODULE: ./.build/images/complete-image.js







function completeImages(described, own, trigger) {
    const ids = described.map(({ id }) => id);
    const completed = described.map((image) => {
        const inputs = { ...Object.fromEntries([...image.inputs].map(([name, { text }]) => [name, text])), ...namesOf(image, own, trigger), ...cacheScopeOf(image, own) };
        const read = (0,inputs_inputs/* readInputs */.K)({ inputs: { ...own.inputs, ...inputs }, environment: own.environment }, trigger, all_libraries/* allLibraries */.$);
        const { dependsOn, problems } = contextBases(image, ids, own.inputs['build-contexts'] ?? '');
        return { image: { id: image.id, inputs, dependsOn }, problems: [...(read.ok ? [] : read.problems.map((problem) => located(problem, image))), ...problems] };
    });
    // What the defaults or the step say is wrong once, however many images have it.
    const problems = new Map(completed.flatMap((one) => one.problems.map((problem) => [JSON.stringify(problem), problem])));
    return { images: completed.map(({ image }) => image), problems: [...problems.values()] };
}
/**
 * `ghcr.io/owner/repository/app`: below each repository that the step names, or the default one. An image whose tags are all full
 * references is named by them.
 */
function namesOf({ id, inputs }, own, trigger) {
    const given = inputs.get('images');
    if (given !== undefined && given.text !== '' && !given.shared)
        return {};
    const referenced = referencedNames(inputs.get('tags')?.text ?? own.inputs['tags'] ?? '');
    if (referenced.length > 0)
        return { images: referenced.join('\n') };
    const above = linesOf(given?.text || (own.inputs['images'] ?? ''));
    const names = above.length === 0 ? [(0,default_registry/* defaultImage */.XS)(trigger.run)] : ((0,metadata_images/* readImages */.H)(above).images ?? []).map(({ written }) => written);
    return names.length === 0 ? {} : { images: names.map((name) => nameBelow(name, id)).join('\n') };
}
function nameBelow(name, id) {
    return `${name}/${id}`;
}
/** Of a list of nothing but full references; else empty. */
function referencedNames(tags) {
    const lines = linesOf(tags);
    if (lines.length === 0)
        return [];
    const { rules, problems } = (0,rule_line/* readRules */.K)(lines, all_libraries/* allLibraries */.$);
    if (problems.length > 0 || rules.some(({ type }) => type !== 'reference'))
        return [];
    return [...new Set(rules.flatMap((rule) => (rule.type === 'reference' ? rule.references.map(({ image }) => image) : [])))];
}
/** Two images of one repository have caches of their own, also where one's id begins with the other's: scopes are whole names. */
function cacheScopeOf({ id, inputs }, own) {
    const given = inputs.get('cache-scope');
    if (given !== undefined && given.text !== '' && !given.shared)
        return {};
    const above = (given?.text ?? own.inputs['cache-scope'] ?? '').trim();
    return { 'cache-scope': above === '' ? id : `${above}/${id}` };
}
function located(problem, { id, at, inputs }) {
    const isUnnamed = problem.input === 'images' && !inputs.has('images');
    const expected = isUnnamed ? `${problem.expected}: give the image one of its own with image` : problem.expected;
    return { ...problem, expected, input: `${problem.input} of ${id}`, at: inputs.get(problem.input)?.at ?? at };
}
function linesOf(text) {
    const reading = lists/* ruleLines */.SD.parse(text);
    return reading.ok ? reading.value : [];
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./.build/images/file-kind.js
// Whether images-file is the action's own kind of file or one that docker-bake reads: by its name, and for YAML by what is in it.

function kindOfFile(path, text) {
    if (/\.(?:hcl|json)$/i.test(path))
        return 'bake';
    if (!/\.ya?ml$/i.test(path))
        return 'images';
    // `services` is what makes a Compose file; `images` is never at the top of one.
    return topKeys(text).includes('services') ? 'bake' : 'images';
}
function topKeys(text) {
    try {
        const value = (0,dist/* parse */.qg)(text, { logLevel: 'silent' });
        return value !== null && typeof value === 'object' ? Object.keys(value) : [];
    }
    catch {
        // The reader of images says what is wrong with it.
        return [];
    }
}

// EXTERNAL MODULE: ./.build/config/input-text.js
var input_text = __webpack_require__(41009);
// EXTERNAL MODULE: ./.build/config/input-shapes.js
var input_shapes = __webpack_require__(64772);
// EXTERNAL MODULE: ./.build/inputs/input-table.js + 6 modules
var input_table = __webpack_require__(78130);
;// CONCATENATED MODULE: ./.build/images/entry-inputs.js
// Which inputs one image of several may have of its own: what it is built of, and what it is published as. The rest holds for all
// images of a run and is said in the workflow.

const entryInputs = [
    'context', 'file', 'target', 'platforms', 'build-args', 'build-contexts', 'no-cache', 'no-cache-filters', 'pull', 'attests', 'provenance', 'sbom',
    'add-hosts', 'allow', 'cgroup-parent', 'network', 'shm-size', 'ulimit', 'compression', 'compression-level', 'force-compression', 'source-date-epoch', 'rewrite-timestamp',
    'cache', 'cache-from', 'cache-to', 'cache-mode', 'cache-scope', 'cache-key', 'cache-image', 'cache-max-size', 'cache-timeout', 'cache-on-release', 'cache-mounts', 'cache-mounts-image',
    'images', 'tags', 'flavor', 'labels', 'annotations', 'created',
    'moving-tags', 'immutable-tags', 'overwrite', 'expect-public', 'optional-platforms', 'allow-platform-removal', 'max-size', 'max-size-growth',
];
/** Completes "expected …" for an input that exists and is none of an image's own. */
function whereItBelongs(name) {
    if (input_table/* secretInputs */._y.has(name) || name === 'ssh') {
        return 'it in the step that builds: a file of the repository is no place for secrets, and may not choose them; a secret reaches every image that mounts it by its id';
    }
    return "it in the workflow's step: it holds for all images of a run";
}

;// CONCATENATED MODULE: ./.build/images/images-file.js
// Reads the text of an images-file: its images with their inputs, or everything that is wrong with it. It looks at no other file.








const fileKeys = ['images', 'defaults'];
/** Of an entry, besides its inputs. `image` is `images` with one name. */
const entryKeys = ['id', 'name', 'image', 'depends-on'];
const listExpected = 'a list of images, each with an id, or a map of id to image';
/** `file`: its path, for what is said of it. */
function readImagesFile(text, file) {
    return new ImagesReader(text, file).read();
}
class ImagesReader {
    #document;
    #file;
    #lines = new dist/* LineCounter */.HN();
    #problems = [];
    constructor(text, file) {
        this.#file = file;
        this.#document = (0,dist/* parseDocument */.Tp)(text, { prettyErrors: false, logLevel: 'error', lineCounter: this.#lines });
    }
    read() {
        const { contents, errors, warnings } = this.#document;
        for (const { pos, message } of [...errors, ...warnings])
            this.#report(this.#lineAt(pos[0]), 'images-file', 'text that is no YAML', `a YAML file (${message})`);
        if (errors.length > 0)
            return { images: [], problems: this.#problems };
        const top = this.#fields((0,input_text/* resolved */.L$)(contents, this.#document), 'images-file', `a map with ${fileKeys.join(' and ')}`, 1);
        for (const [key, { line }] of top)
            if (!fileKeys.some((known) => known === key))
                this.#report(line, key, 'a key of that name', nearestOf(key, fileKeys));
        const defaults = this.#defaults(top);
        const found = this.#entries(top).flatMap((entry) => this.#image(entry, defaults));
        this.#complainOfTwins(found);
        return { images: found.map((image) => this.#withBases(image, found)), problems: this.#problems };
    }
    #defaults(top) {
        const given = top.get('defaults');
        if (given === undefined || isNull(given.value))
            return new Map();
        return this.#inputs(this.#fields(given.value, 'defaults', 'a map of inputs', given.line), 'defaults', true);
    }
    #entries(top) {
        const images = top.get('images');
        const line = images?.line ?? 1;
        const entries = (0,dist/* isSeq */.oP)(images?.value)
            ? images.value.items.map((item) => ({ node: (0,input_text/* resolved */.L$)(item, this.#document), key: undefined, line: this.#lineOf(item) }))
            : (0,dist/* isMap */.jh)(images?.value)
                ? [...this.#fields(images.value, 'images', listExpected, line)].map(([key, field]) => ({ node: field.value, key, line: field.line }))
                : [];
        if (entries.length === 0)
            this.#report(line, 'images', '', listExpected);
        return entries;
    }
    #image({ node, key, line }, defaults) {
        // In a map nothing after the id is an image with the defaults alone.
        const fields = key !== undefined && isNull(node) ? new Map() : this.#fields(node, key === undefined ? 'images' : `images.${key}`, 'a map with an id and inputs', line);
        if (key === undefined && !(0,dist/* isMap */.jh)(node))
            return [];
        const id = this.#id(fields, key, line);
        const shown = id ?? key ?? `the entry of line ${line}`;
        const bases = this.#bases(fields, shown);
        const inputs = new Map([...defaults, ...this.#inputs(fields, shown, false)]);
        return id === undefined ? [] : [{ id, at: this.#at(line), dependsOn: [], inputs, bases, basesLine: fields.get('depends-on')?.line ?? line }];
    }
    /** `name` is another word for `id`; a map's key is one already. */
    #id(fields, key, line) {
        const given = [...(key === undefined ? [] : [key]), ...['id', 'name'].flatMap((name) => (fields.has(name) ? [(0,input_text/* scalarText */.ws)(fields.get(name)?.value) ?? ''] : []))];
        const [text = '', ...others] = given;
        const parsed = (0,image_definition/* parseImageId */.C)(text);
        const input = `id of the entry of line ${line}`;
        if (others.some((other) => other !== text))
            this.#report(line, input, given.join(' and '), 'one id of an image');
        else if (!parsed.ok)
            this.#report(line, input, text, parsed.expected);
        else
            return parsed.value;
        return undefined;
    }
    #bases(fields, image) {
        const given = fields.get('depends-on');
        if (given === undefined || isNull(given.value))
            return [];
        const text = (0,input_text/* scalarText */.ws)(given.value);
        const items = (0,dist/* isSeq */.oP)(given.value) ? given.value.items.map((item) => (0,input_text/* scalarText */.ws)((0,input_text/* resolved */.L$)(item, this.#document))) : text === undefined ? [undefined] : (0,lists/* splitCommas */.F3)(text);
        if (items.includes(undefined))
            this.#report(given.line, `depends-on of ${image}`, 'another kind of value', 'ids of images, as a list or with commas');
        return items.flatMap((item) => (item === undefined ? [] : [item.trim()]));
    }
    #inputs(fields, image, shared) {
        const inputs = new Map();
        for (const [key, { value, line }] of fields) {
            const own = entryKeys.find((known) => known === key);
            const input = key === 'image' ? 'images' : key;
            if (own !== undefined && own !== 'image') {
                if (shared)
                    this.#report(line, `${key} of ${image}`, 'a key of that name', 'it in an image: it is never the same for all');
                continue;
            }
            if (!entryInputs.includes(input)) {
                this.#report(line, `${key} of ${image}`, 'an input of that name', refusal(key));
                continue;
            }
            if (inputs.has(input))
                this.#report(line, `${key} of ${image}`, 'image and images', 'one of them');
            const text = (0,input_text/* inputText */.AN)(value, (0,input_shapes/* shapeOf */.F5)(input), this.#document);
            // An empty one is kept: it takes back what the defaults or the step say.
            if (text.ok)
                inputs.set(input, { text: text.value, at: this.#at(line), shared });
            else
                this.#report(line, `${key} of ${image}`, (0,input_text/* scalarText */.ws)(value) ?? 'another kind of value', text.expected);
        }
        return inputs;
    }
    #complainOfTwins(found) {
        for (const [index, { id, at }] of found.entries()) {
            if (found.findIndex((one) => one.id === id) < index)
                this.#problems.push({ input: `id of ${id}`, given: id, expected: 'an id that no other image has', at });
        }
    }
    #withBases({ bases, basesLine, ...image }, found) {
        const ids = found.map(({ id }) => id);
        const dependsOn = bases.flatMap((base) => {
            const known = ids.find((id) => id === base);
            const others = [...new Set(ids)].filter((id) => id !== image.id);
            const near = (0,nearest_name/* nearestName */.q)(base, others);
            if (known === undefined || known === image.id) {
                const expected = near !== undefined ? `the name ${near}` : others.length === 0 ? 'nothing: there is no other image' : `another image of the file: ${others.join(', ')}`;
                this.#report(basesLine, `depends-on of ${image.id}`, base, expected);
                return [];
            }
            return [known];
        });
        return { ...image, dependsOn: [...new Set(dependsOn)] };
    }
    #fields(node, name, expected, line) {
        if (!(0,dist/* isMap */.jh)(node)) {
            this.#report(line, name, (0,input_text/* scalarText */.ws)(node) ?? ((0,dist/* isSeq */.oP)(node) ? 'a list' : ''), expected);
            return new Map();
        }
        return new Map(node.items.flatMap((pair) => {
            const key = (0,input_text/* scalarText */.ws)((0,input_text/* resolved */.L$)(pair.key, this.#document));
            if (key === undefined || key === '')
                this.#report(this.#lineOf(pair.key), name, 'a key that is no text', expected);
            return key === undefined || key === '' ? [] : [[key, { value: (0,input_text/* resolved */.L$)(pair.value, this.#document), line: this.#lineOf(pair.key) }]];
        }));
    }
    #lineOf(node) {
        return this.#lineAt(node !== null && typeof node === 'object' && 'range' in node && Array.isArray(node.range) ? Number(node.range[0]) : 0);
    }
    #lineAt(offset) {
        return Math.max(1, this.#lines.linePos(offset).line);
    }
    #at(line) {
        return `${this.#file}:${line}`;
    }
    #report(line, input, given, expected) {
        this.#problems.push({ input, given, expected, at: this.#at(line) });
    }
}
function isNull(node) {
    return node === undefined || ('value' in node && node.value === null);
}
function nearestOf(key, known) {
    const near = (0,nearest_name/* nearestName */.q)(key, known);
    return near === undefined ? `only ${known.join(', ')}` : `the name ${near}`;
}
function refusal(key) {
    if (key === '<<')
        return 'what several images share below defaults';
    if (input_table/* inputNames */.vj.includes(key))
        return whereItBelongs(key);
    const near = (0,nearest_name/* nearestName */.q)(key, [...entryInputs, ...entryKeys]);
    return near === undefined ? `an input of the action that an image can have of its own, or one of ${entryKeys.join(', ')}` : `the name ${near}`;
}

;// CONCATENATED MODULE: ./.build/images/read-images.stage.js
// The images of a run: the one of the step's inputs, or those that images-file describes. It reads the file, and asks docker where
// only docker can read it; it builds nothing.







/** Throws ActionError INVALID_INPUT with every problem of the file, BUILDX_MISSING, GITHUB_API_FAILED. */
async function readImages(inputs, trigger, given, world) {
    const { imagesFile: file, bakeTargets } = inputs.fleet;
    if (file === undefined) {
        const id = (0,image_definition/* parseImageId */.C)('image');
        return id.ok ? [{ id: id.value, inputs: {}, dependsOn: [] }] : [];
    }
    if ((0,source/* isAddress */.PW)(file))
        throw (0,invalid_inputs/* invalidInputs */.R)([{ input: 'images-file', given: file, expected: 'a file of the repository: a definition from elsewhere could change between the jobs of a run' }]);
    const text = await (0,project_file_stage/* readProjectFile */.S)(file, trigger, given, world);
    const described = await describe({ file, text, bakeTargets }, trigger, given, world);
    if (described.problems.length > 0)
        throw (0,invalid_inputs/* invalidInputs */.R)(described.problems);
    const { images, problems } = completeImages(described.images, given, trigger);
    if (problems.length > 0)
        throw (0,invalid_inputs/* invalidInputs */.R)(problems);
    return images;
}
async function describe({ file, text, bakeTargets }, trigger, given, world) {
    if (kindOfFile(file, text) === 'bake') {
        const { describeBake } = await __webpack_require__.e(/* import() */ 650).then(__webpack_require__.bind(__webpack_require__, 47650));
        return await describeBake({ file, text, targets: bakeTargets }, trigger, given, world);
    }
    const described = readImagesFile(text, file);
    const tooMuch = bakeTargets.length === 0 ? [] : [{ input: 'bake-targets', given: bakeTargets.join(', '), expected: `nothing: ${file} is no docker-bake file` }];
    return { ...described, problems: [...tooMuch, ...described.problems] };
}


/***/ }),

/***/ 56567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readProjectFile),
/* harmony export */   g: () => (/* binding */ openProjectFile)
/* harmony export */ });
/* harmony import */ var _domain_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63926);
/* harmony import */ var _project_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22522);
// Reads a file of the repository as text: from the workspace, from the event's commit where nothing is checked out, and from
// the default branch where the checkout may hold somebody else's code. It never follows a link out of the workspace.


const mostLinks = 20;
/** Throws ActionError INVALID_INPUT: no such file, a path out of the repository; GITHUB_API_FAILED. */
async function readProjectFile(path, trigger, given, world) {
    return (await openProjectFile(path, trigger, given, world)).text;
}
/** The same with the place, for those who tell the user. */
async function openProjectFile(given_, trigger, given, { files, github }) {
    const path = (0,_project_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseProjectPath */ .Aw)(given_);
    if (!path.ok)
        throw noFile(given_, 'It is no path of a file of the repository.', `Give ${path.expected}.`);
    if ((0,_project_path_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHoldForeignCode */ .ch)(trigger)) {
        const { defaultBranch } = trigger.repository;
        const branch = defaultBranch === undefined ? 'the default branch' : `the default branch ${defaultBranch}`;
        const text = textOf(await github.fileAt(path.value, {}), path.value, `${branch} of ${trigger.run.repository}, which counts in a run of ${trigger.run.event}: its checkout may hold somebody else's code`);
        return { text, path: path.value, from: branch };
    }
    const workspace = given.environment['GITHUB_WORKSPACE'];
    const isThere = workspace !== undefined && ((await files.exists(`${workspace}/.git`)) || (await files.exists(`${workspace}/${path.value}`)));
    return isThere ? await fromWorkspace(path.value, workspace, files) : await fromCommit(path.value, trigger, github);
}
async function fromWorkspace(path, workspace, files) {
    const real = await realPath(path, workspace, files);
    const text = real === undefined ? undefined : await files.read(`${workspace}/${real}`);
    if (text === undefined)
        throw noFile(path, `There is no such file in the workspace, ${workspace}.`, 'Check the path, and that the checkout has it (sparse-checkout may leave it out).');
    return { text, path, from: 'the workspace' };
}
/** Without a checkout the same commit counts that is then built by Git. */
async function fromCommit(path, { run }, github) {
    const commit = `commit ${run.sha.slice(0, 7)}`;
    const text = textOf(await github.fileAt(path, { ref: run.sha }), path, `${commit} of ${run.repository}, since nothing is checked out`);
    return { text, path, from: commit };
}
/** The path without links, part by part; undefined: no such file. Throws INVALID_INPUT for a link out of the workspace. */
async function realPath(path, workspace, files) {
    let ahead = path.split('/');
    let behind = '';
    let links = 0;
    while (ahead.length > 0) {
        const [name = '', ...rest] = ahead;
        const folder = behind === '' ? workspace : `${workspace}/${behind}`;
        const entry = (await files.entries(folder)).find((one) => one.name === name);
        if (entry?.kind === 'link') {
            const target = await files.linkTarget(`${folder}/${name}`);
            const followed = (0,_project_path_js__WEBPACK_IMPORTED_MODULE_1__/* .followLink */ .sT)(workspace, behind, target, rest);
            if (followed === undefined || ++links > mostLinks) {
                const why = followed === undefined ? `${behind === '' ? name : `${behind}/${name}`} is a link to ${target}, which leads out of the workspace.` : 'Its links go in a circle.';
                throw noFile(path, why, 'Put the file itself into the repository, or link to a file in it.');
            }
            [ahead, behind] = [followed, ''];
        }
        else {
            const wanted = rest.length === 0 ? 'file' : 'folder';
            if (entry?.kind !== wanted)
                return undefined;
            [ahead, behind] = [rest, behind === '' ? name : `${behind}/${name}`];
        }
    }
    return behind;
}
function textOf(found, path, place) {
    if (found.is === 'file')
        return found.text;
    if (found.is === 'other')
        throw noFile(path, `It is ${found.what} on ${place}.`, 'Name a file.');
    throw noFile(path, `There is no such file on ${place}; or github-token may not read it, which GitHub says in the same words.`, 'Check the path, and give the job `permissions: contents: read`.');
}
function noFile(path, why, fix) {
    return new _domain_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({ code: 'INVALID_INPUT', what: `The file ${path} of the repository can't be read.`, why, fix });
}


/***/ }),

/***/ 22522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ parseProjectPath),
/* harmony export */   ch: () => (/* binding */ mayHoldForeignCode),
/* harmony export */   sT: () => (/* binding */ followLink)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63238);
// Paths of files of the repository, and where such a file is to be read: the workspace, the event's commit or the default branch.
// It touches nothing.


function parseProjectPath(text) {
    const path = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.normalize)(text.trim());
    const isInside = path !== '.' && !path.startsWith('/') && path !== '..' && !path.startsWith('../') && !path.endsWith('/') && !/[\\\u0000-\u001f]/.test(path);
    return isInside ? (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(path) : (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)('a path of a file inside of the repository, relative to its root, like .github/image.yml');
}
/** Whether somebody else's code may be in the checkout of a run that has the base repository's rights. */
function mayHoldForeignCode({ event }) {
    return event.kind === 'pull-request-target' || event.kind === 'workflow-run' || event.kind === 'issue-comment';
}
/** `path` with the link `name` in `folder` (both relative to the root) replaced by its target. undefined: it leads out of `root`. */
function followLink(root, folder, target, rest) {
    const from = target.startsWith('/') ? (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.normalize)(target) : (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.normalize)(`${root}/${folder}/${target}`);
    const base = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.normalize)(root).replace(/\/$/, '');
    if (from !== base && !from.startsWith(`${base}/`))
        return undefined;
    return [...from.slice(base.length).split('/').filter((part) => part !== ''), ...rest];
}


/***/ })

};
