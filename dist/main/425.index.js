export const id = 425;
export const ids = [425];
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
const lists = new Set(['platforms', 'ssh', 'cache-from', 'cache-to', 'no-cache-filters', 'attests', 'add-hosts', 'allow', 'cache-mounts', 'outputs', 'builder', 'qemu-platforms', 'immutable-tags', 'optional-platforms']);
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

/***/ 20425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readImages: () => (/* binding */ readImages)
});

// EXTERNAL MODULE: ./.build/inputs/default-registry.js
var default_registry = __webpack_require__(69231);
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
// EXTERNAL MODULE: ./.build/domain/image-definition.js
var image_definition = __webpack_require__(66278);
// EXTERNAL MODULE: ./.build/domain/nearest-name.js
var nearest_name = __webpack_require__(33589);
;// CONCATENATED MODULE: ./.build/images/images-file.js
// Reads the text of an images file: each image with its inputs, or everything that is wrong with it. It looks at no other file.





const images_file_form = 'a map `images` of name to inputs: images: {app: {file: app.Dockerfile}, api: {context: api, depends-on: [app]}}';
/** What an image's name comes from where it has none of its own: `ghcr.io/owner/name` -> `ghcr.io/owner/name/app`. */
function readImagesFile(text, repository) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { prettyErrors: false, logLevel: 'error', lineCounter: lines });
    const problems = [];
    const report = (offset, given, expected) => void problems.push({ input: 'images-file', given: `line ${lines.linePos(offset).line || 1}: ${given}`, expected });
    for (const { pos, message } of document.errors)
        report(pos[0], 'text that is no YAML', `a YAML file (${message})`);
    if (problems.length > 0)
        return { images: [], problems };
    const top = pairsOf(document.contents, document);
    for (const [key, pair] of top ?? [])
        if (key !== 'images')
            report(offsetOf(pair), key, images_file_form);
    const list = pairsOf((0,input_text/* resolved */.L$)(top?.get('images')?.value, document), document);
    if (list === undefined || list.size === 0) {
        report(0, 'no images', images_file_form);
        return { images: [], problems };
    }
    const images = [...list].flatMap(([name, pair]) => {
        const id = (0,image_definition/* parseImageId */.C)(name);
        const entries = pairsOf((0,input_text/* resolved */.L$)(pair.value, document), document);
        if (!id.ok)
            report(offsetOf(pair), name, id.expected);
        if (entries === undefined)
            report(offsetOf(pair), name, 'a map of inputs, or {}');
        if (!id.ok || entries === undefined)
            return [];
        const tell = (entry, key, given, expected) => report(offsetOf(entry), `${name}.${key}${given === '' ? '' : `: ${given}`}`, expected);
        return [imageOf(id.value, entries, { document, repository, tell })];
    });
    return { images, problems };
}
function imageOf(id, entries, { document, repository, tell }) {
    const inputs = {};
    const dependsOn = [];
    for (const [key, entry] of entries) {
        const node = (0,input_text/* resolved */.L$)(entry.value, document);
        if (key === 'depends-on') {
            for (const item of (0,dist/* isSeq */.oP)(node) ? node.items : [node]) {
                const other = (0,image_definition/* parseImageId */.C)((0,input_text/* scalarText */.ws)((0,input_text/* resolved */.L$)(item, document)) ?? '');
                if (other.ok)
                    dependsOn.push(other.value);
                else
                    tell(entry, key, (0,input_text/* scalarText */.ws)((0,input_text/* resolved */.L$)(item, document)) ?? '', 'names of images of this file');
            }
            continue;
        }
        if (!input_shapes/* fileInputs */.wQ.includes(key)) {
            tell(entry, key, '', (0,input_shapes/* whyNotInFile */.b2)(key) === undefined ? `an input of the action${near(key)}` : 'it in the steps themselves: no image has this of its own');
            continue;
        }
        const text = (0,input_text/* inputText */.AN)(node, (0,input_shapes/* shapeOf */.F5)(key), document);
        if (text.ok)
            inputs[key] = text.value;
        else
            tell(entry, key, (0,input_text/* scalarText */.ws)(node) ?? 'another kind of value', text.expected);
    }
    // Names that are told apart by the id: neither repositories nor caches of two images are the same.
    return { id, dependsOn, inputs: { images: `${repository}/${id}`, ...inputs } };
}
function near(key) {
    const name = (0,nearest_name/* nearestName */.q)(key, [...input_shapes/* fileInputs */.wQ, 'depends-on']);
    return name === undefined ? ', or depends-on' : `: ${name}`;
}
/** undefined: it is no map. */
function pairsOf(node, document) {
    if (!(0,dist/* isMap */.jh)(node))
        return undefined;
    return new Map(node.items.map((pair) => [(0,input_text/* scalarText */.ws)((0,input_text/* resolved */.L$)(pair.key, document)) ?? '', pair]));
}
function offsetOf({ key }) {
    return key !== null && typeof key === 'object' && 'range' in key && Array.isArray(key.range) ? Number(key.range[0]) : 0;
}

;// CONCATENATED MODULE: ./.build/images/read-images.stage.js




/** Throws ActionError INVALID_INPUT for all that is wrong with the file, or GITHUB_API_FAILED. */
async function readImages(inputs, trigger, given, world) {
    const path = inputs.fleet.imagesFile ?? '';
    const [own, ...more] = inputs.metadata.images;
    const several = more.length > 0 || own?.includes('=') === true || own?.includes(',') === true;
    const manyNames = several ? [{ input: 'images', given: inputs.metadata.images.join(' | '), expected: 'one name with images-file, below which the images are: ghcr.io/owner/name gives ghcr.io/owner/name/app; other names stand in the file' }] : [];
    const { images, problems } = readImagesFile(await (0,project_file_stage/* readProjectFile */.S)(path, trigger, given, world), own ?? (0,default_registry/* defaultImage */.XS)(trigger.run));
    const all = [...manyNames, ...problems];
    if (all.length > 0)
        throw (0,invalid_inputs/* invalidInputs */.R)(all);
    return images;
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
