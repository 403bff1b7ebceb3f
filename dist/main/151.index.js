export const id = 151;
export const ids = [151,931,155];
export const modules = {

/***/ 96151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyConfig: () => (/* binding */ applyConfig)
});

// EXTERNAL MODULE: ./.build/domain/action-error.js
var action_error = __webpack_require__(63926);
// EXTERNAL MODULE: ./.build/domain/nearest-name.js
var nearest_name = __webpack_require__(33589);
// EXTERNAL MODULE: ./.build/inputs/invalid-inputs.js
var invalid_inputs = __webpack_require__(699);
// EXTERNAL MODULE: ./.build/trigger/project-file.stage.js
var project_file_stage = __webpack_require__(56567);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./.build/config/input-shapes.js
var input_shapes = __webpack_require__(64772);
// EXTERNAL MODULE: ./.build/config/input-text.js
var input_text = __webpack_require__(41009);
// EXTERNAL MODULE: ./.build/config/ref-pattern.js
var ref_pattern = __webpack_require__(21331);
;// CONCATENATED MODULE: ./.build/config/config-file.js
// Reads the text of one configuration file: its inputs in layers, or everything that is wrong with it. It looks at no other file.





const fileKeys = ['extends', 'inputs', 'branches', 'tags', 'environments'];
/** What could be read is given also where there are problems, so that those of extended files come together with them. */
function readConfigFile(text) {
    return new FileReader(text).read();
}
class FileReader {
    #document;
    #lines = new dist/* LineCounter */.HN();
    #problems = [];
    constructor(text) {
        this.#document = (0,dist/* parseDocument */.Tp)(text, { prettyErrors: false, logLevel: 'error', lineCounter: this.#lines });
    }
    read() {
        const { contents, errors, warnings } = this.#document;
        for (const { pos, message } of [...errors, ...warnings])
            this.#report(pos[0], 'config', 'text that is no YAML', `a YAML file (${message})`);
        const top = errors.length > 0 ? new Map() : this.#entries((0,input_text/* resolved */.L$)(contents, this.#document), 'config', `a map with ${fileKeys.join(', ')}`);
        for (const [key, pair] of top)
            if (!isFileKey(key))
                this.#report(pair, key, 'a key of that name', suggestion(key));
        const file = {
            extends: this.#extended(top.get('extends')),
            inputs: this.#layer(top.get('inputs'), 'inputs'),
            branches: this.#layers(top.get('branches'), 'branches', isPattern),
            tags: this.#layers(top.get('tags'), 'tags', isPattern),
            environments: this.#layers(top.get('environments'), 'environments', () => true),
        };
        return { file, problems: this.#problems };
    }
    #extended(pair) {
        if (pair === undefined)
            return undefined;
        const node = (0,input_text/* resolved */.L$)(pair.value, this.#document);
        const text = (0,dist/* isScalar */.jn)(node) && typeof node.value === 'string' ? node.value.trim() : '';
        if (text !== '')
            return { text, line: this.#lineOf(pair) };
        this.#report(pair, 'extends', 'no text', 'one file: .github/base.yml, or owner/name/path/image.yml@ref');
        return undefined;
    }
    /** Nothing after the colon is an empty map. */
    #maybeEntries(pair, name, expected) {
        const node = (0,input_text/* resolved */.L$)(pair?.value, this.#document);
        return pair === undefined || isNull(node) ? new Map() : this.#entries(node, name, expected, pair);
    }
    #layers(pair, name, accepts) {
        const kind = name === 'environments' ? 'names' : 'patterns';
        const entries = this.#maybeEntries(pair, name, `a map of ${kind} to inputs${name === 'tags' ? ' (the input tags belongs below inputs)' : ''}`);
        for (const [key, entry] of entries)
            if (!accepts(key))
                this.#report(entry, name, key, 'a name with * (any text without a slash) and ** (any text) in it');
        return new Map([...entries].map(([key, entry]) => [key, this.#layer(entry, `${name}.${key}`)]));
    }
    #layer(pair, name) {
        const layer = new Map();
        for (const [input, entry] of this.#maybeEntries(pair, name, 'a map of inputs')) {
            if (!input_shapes/* fileInputs */.wQ.includes(input)) {
                this.#report(entry, input, 'an input of that name', refusal(input));
                continue;
            }
            const text = (0,input_text/* inputText */.AN)((0,input_text/* resolved */.L$)(entry.value, this.#document), (0,input_shapes/* shapeOf */.F5)(input), this.#document);
            if (text.ok)
                layer.set(input, { text: text.value, line: this.#lineOf(entry) });
            else
                this.#report(entry, input, (0,input_text/* scalarText */.ws)((0,input_text/* resolved */.L$)(entry.value, this.#document)) ?? 'another kind of value', text.expected);
        }
        return layer;
    }
    #entries(node, name, expected, pair) {
        if (!(0,dist/* isMap */.jh)(node)) {
            this.#report(pair ?? 0, name, (0,input_text/* isNothing */.qv)(node) ? '' : ((0,input_text/* scalarText */.ws)(node) ?? 'a list'), expected);
            return new Map();
        }
        return new Map(node.items.flatMap((item) => {
            const key = (0,input_text/* scalarText */.ws)((0,input_text/* resolved */.L$)(item.key, this.#document));
            if (key === undefined || key === '')
                this.#report(item, name, 'a key that is no text', expected);
            return key === undefined || key === '' ? [] : [[key, item]];
        }));
    }
    #lineOf(pair) {
        const key = pair.key;
        const start = key !== null && typeof key === 'object' && 'range' in key && Array.isArray(key.range) ? Number(key.range[0]) : 0;
        return this.#lines.linePos(start).line;
    }
    #report(where, name, given, expected) {
        const line = typeof where === 'number' ? Math.max(1, this.#lines.linePos(where).line) : this.#lineOf(where);
        this.#problems.push({ line, name, given, expected });
    }
}
function isFileKey(key) {
    return fileKeys.some((known) => known === key);
}
function isPattern(key) {
    return new RegExp(ref_pattern/* patternForm */.dr).test(key);
}
/** An empty text is no map; nothing at all is an empty one. */
function isNull(node) {
    return node === undefined || ((0,input_text/* isNothing */.qv)(node) && (0,input_text/* scalarText */.ws)(node) === undefined);
}
function suggestion(key) {
    if (input_shapes/* fileInputs */.wQ.includes(key))
        return `${key} below inputs`;
    const near = (0,nearest_name/* nearestName */.q)(key, fileKeys);
    return near === undefined ? `only ${fileKeys.join(', ')}` : `the name ${near}`;
}
function refusal(input) {
    const why = (0,input_shapes/* whyNotInFile */.b2)(input);
    if (why === 'secret')
        return "it in the step itself, from a secret: a file of the repository is no place for secrets, and may not choose them";
    if (why === 'step')
        return 'it in the step itself';
    const near = (0,nearest_name/* nearestName */.q)(input, input_shapes/* fileInputs */.wQ);
    return near === undefined ? 'an input of the action (see the README)' : `the name ${near}`;
}

// EXTERNAL MODULE: ./.build/domain/parsed.js
var parsed = __webpack_require__(63238);
// EXTERNAL MODULE: ./.build/trigger/project-path.js
var project_path = __webpack_require__(22522);
;// CONCATENATED MODULE: ./.build/config/extended-file.js
// What `extends` names: another file of the same repository, or one of another repository at a reference. Pure.


/** `.github/base.yml`: in the repository of the file that says so. `octo-org/shared/image.yml@v1`: in another. */
function parseExtends(text, of) {
    const [, repository, inside, ref] = /^([A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+)\/([^@]+)@(.*)$/.exec(text) ?? [];
    if (repository === undefined) {
        const path = text.includes('@') ? (0,parsed/* malformed */.Q)('') : (0,project_path/* parseProjectPath */.Aw)(text);
        return path.ok ? (0,parsed/* parsed */.Y)({ ...of, path: path.value }) : (0,parsed/* malformed */.Q)('a file of the same repository (.github/base.yml), or of another one at a reference (owner/name/path/image.yml@ref)');
    }
    const path = (0,project_path/* parseProjectPath */.Aw)(inside ?? '');
    if (!path.ok)
        return (0,parsed/* malformed */.Q)(`after owner/name ${path.expected}`);
    if (!isRef(ref ?? ''))
        return (0,parsed/* malformed */.Q)('a reference after the @: best a full commit hash, else a tag or branch');
    return (0,parsed/* parsed */.Y)({ in: 'repository', repository, ref: ref ?? '', path: path.value });
}
/** As the log and errors name it. */
function shownPlace(place) {
    return place.in === 'project' ? place.path : `${place.repository}/${place.path}@${place.ref}`;
}
/** A branch can change with every push, and so can the configuration of everybody who extends it. A name like a version is taken for a tag. */
function mayChange(ref) {
    return !/^[0-9a-f]{40}$/.test(ref) && !/^v?\d+(?:\.\d+)*(?:[-+][\w.+-]*)?$/.test(ref);
}
/** git-check-ref-format, as far as it can do harm in an address. */
function isRef(text) {
    return /^[\w][\w./+#-]*$/.test(text) && !text.includes('..') && !text.endsWith('/') && !text.endsWith('.');
}

// EXTERNAL MODULE: ./.build/config/layers.js
var config_layers = __webpack_require__(69383);
;// CONCATENATED MODULE: ./.build/config/config.stage.js
// The inputs config and environment: reads the file and those that it extends, and puts their inputs below the step's own.
// It judges no value: the inputs are read afterwards as if the step had given them.








const deepest = 5;
/** Throws ActionError INVALID_INPUT with every problem of all files; GITHUB_API_FAILED. */
async function applyConfig(trigger, given, world) {
    const path = given.inputs['config']?.trim() ?? '';
    if (path === '')
        return { given, origins: {}, configFiles: [] };
    const environment = given.inputs['environment']?.trim() || undefined;
    const { files, places, from, problems } = await openChain(path, trigger, given, world);
    problems.push(...unknownEnvironment(environment, files));
    if (problems.length > 0)
        throw (0,invalid_inputs/* invalidInputs */.R)(problems);
    const { inputs, origins, overruled } = (0,config_layers/* overlayStep */.R)((0,config_layers/* mergeLayers */.J)(files, (0,ref_pattern/* runRef */.px)(trigger), environment), given.inputs);
    world.runner.startGroup(`Inputs of ${path} (${from})`);
    for (const [input, at] of Object.entries(origins))
        world.runner.info(`${input}: ${at}`);
    for (const input of overruled)
        world.runner.info(`${input}: the step's own`);
    world.runner.endGroup();
    return { given: { ...given, inputs }, origins, configFiles: places.flatMap((place) => (isOwn(place, trigger) ? [place.path] : [])) };
}
function isOwn(place, { run }) {
    return place.in === 'project' || place.repository.toLowerCase() === run.repository.toLowerCase();
}
async function openChain(path, trigger, given, world) {
    const files = [];
    const places = [];
    const problems = [];
    let place = { in: 'project', path };
    let first = '';
    for (;;) {
        const name = shownPlace(place);
        const { text, from } = await config_stage_open(place, trigger, given, world);
        first ||= from;
        const { file, problems: wrong } = readConfigFile(text);
        problems.push(...wrong.map(({ line, name: input, given: value, expected }) => ({ input, given: value, expected: advice(name, expected), at: `${name}:${line}` })));
        files.push({ name, file });
        places.push(place);
        if (file.extends === undefined)
            break;
        const at = `${name}:${file.extends.line}`;
        const next = parseExtends(file.extends.text, place);
        const refused = next.ok ? refuseNext(shownPlace(next.value), files) : next.expected;
        if (!next.ok || refused !== undefined) {
            problems.push({ input: 'extends', given: file.extends.text, expected: refused ?? '', at });
            break;
        }
        // A file beside it is at the same reference, of which it was said already.
        const isNewPlace = next.value.in === 'repository' && (place.in === 'project' || place.ref !== next.value.ref || place.repository !== next.value.repository);
        if (next.value.in === 'repository' && isNewPlace && mayChange(next.value.ref)) {
            world.runner.notice(`${at} extends ${shownPlace(next.value)}: what is there can change without a change here. A full commit hash can't.`);
        }
        place = next.value;
    }
    return { files, places, from: first, problems };
}
function refuseNext(name, files) {
    const names = files.map((file) => file.name.toLowerCase());
    if (names.includes(name.toLowerCase()))
        return `no circle: ${[...files.map((file) => file.name), name].join(' extends ')}`;
    return files.length > deepest ? `at most ${deepest} files one behind the other` : undefined;
}
async function config_stage_open(place, trigger, given, { files, github }) {
    if (place.in === 'project')
        return await (0,project_file_stage/* openProjectFile */.g)(place.path, trigger, given, { files, github });
    const { repository, ref, path } = place;
    const found = await github.fileAt(path, { repository, ref });
    if (found.is === 'file')
        return { text: found.text, from: shownPlace(place) };
    throw new action_error/* ActionError */.lZ({
        code: 'INVALID_INPUT',
        what: `The file ${shownPlace(place)} that config extends can't be read.`,
        why: found.is === 'other'
            ? `It is ${found.what}.`
            : `GitHub knows no file ${path} in ${repository} at ${ref}; it says the same of a repository that the token may not read.`,
        fix: `Check path and reference. The job's own token reads its own repository and public ones: for a private one give the input github-token a token with contents: read for ${repository}.`,
    });
}
/** An input `config` is also what setup-buildx-action has, for the daemon. */
function advice(name, expected) {
    return name.endsWith('.toml') ? `${expected}; a configuration of the BuildKit daemon is the input buildkitd-config` : expected;
}
function unknownEnvironment(environment, files) {
    if (environment === undefined || files.some(({ file }) => file.environments.has(environment)))
        return [];
    const known = [...new Set(files.flatMap(({ file }) => [...file.environments.keys()]))];
    const near = (0,nearest_name/* nearestName */.q)(environment, known);
    const expected = near !== undefined ? `the name ${near}` : known.length === 0 ? `an environment that is in the file: there are none in ${files.map(({ name }) => name).join(', ')}` : `one of ${known.join(', ')}`;
    return [{ input: 'environment', given: environment, expected }];
}


/***/ }),

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
