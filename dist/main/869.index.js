export const id = 869;
export const ids = [869];
export const modules = {

/***/ 45140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ buildArguments)
/* harmony export */ });
// Build arguments as the build gets them: a name without a value takes the environment's, and so does SOURCE_DATE_EPOCH
// where nobody gives it (buildx, commands/build.go). Pure.
/** Names that are not set at all are left out. The last line of a name counts. */
function buildArguments(lines, environment) {
    const given = lines.flatMap((line) => {
        const equals = line.indexOf('=');
        const name = equals < 0 ? line : line.slice(0, equals);
        const value = equals < 0 ? environment[name] : line.slice(equals + 1);
        return value === undefined ? [] : [[name, value]];
    });
    const epoch = environment['SOURCE_DATE_EPOCH'] ?? '';
    return { ...(epoch === '' ? {} : { SOURCE_DATE_EPOCH: epoch }), ...Object.fromEntries(given) };
}


/***/ }),

/***/ 48251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ detectSyntax),
/* harmony export */   V: () => (/* binding */ readDirectives)
/* harmony export */ });
// Parser directives: the comments before everything else that say how the file is to be read. As BuildKit's
// frontend/dockerfile/parser/directives.go has them: the first line that is none ends them.
const directive = /^#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(.+?)\s*$/;
const known = new Set(['syntax', 'escape', 'check']);
/** Of the lines of a file without byte order mark. Throws nothing: a wrong escape is refused by the build. */
function readDirectives(lines) {
    const found = new Map();
    for (const line of lines) {
        const [, name = '', value = ''] = directive.exec(line.trimStart()) ?? [];
        const key = name.toLowerCase();
        if (!known.has(key))
            break;
        found.set(key, value);
    }
    return { escape: found.get('escape') === '`' ? '`' : '\\' };
}
/**
 * Image of the frontend. Other than the directives for the parser it may stand behind a `#!` line, no line may be indented,
 * and other languages' comments count: `// syntax=`, `{"syntax": "…"}` (DetectSyntax in the same file).
 */
function detectSyntax(text) {
    const lines = text.split('\n');
    const after = lines[0]?.startsWith('#!') === true ? lines.slice(1) : lines;
    return syntaxIn(after, '#') ?? syntaxIn(after, '//') ?? syntaxOfJson(after.join('\n'));
}
function syntaxIn(lines, comment) {
    for (const line of lines) {
        if (!line.startsWith(comment))
            return undefined;
        const [, name = '', value = ''] = directive.exec(`#${line.slice(comment.length).trimEnd()}`) ?? [];
        if (!known.has(name.toLowerCase()))
            return undefined;
        if (name.toLowerCase() === 'syntax')
            return value.split(' ')[0];
    }
    return undefined;
}
function syntaxOfJson(text) {
    if (!text.trimStart().startsWith('{'))
        return undefined;
    try {
        const value = JSON.parse(text);
        const syntax = value !== null && typeof value === 'object' && 'syntax' in value ? value.syntax : undefined;
        return typeof syntax === 'string' ? syntax : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 33628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ withEnv),
/* harmony export */   IX: () => (/* binding */ lookupIn),
/* harmony export */   bh: () => (/* binding */ notKnown),
/* harmony export */   eI: () => (/* binding */ withStageArgs),
/* harmony export */   lD: () => (/* binding */ withGlobalArgs),
/* harmony export */   xZ: () => (/* binding */ platformArgs)
/* harmony export */ });
/* harmony import */ var _domain_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4028);
/* harmony import */ var _word_expansion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17723);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76572);
// Variables at one place of a Dockerfile: those that FROM sees, and those of a stage as its instructions go by. Order decides,
// not ARG or ENV: in BuildKit both write into one list (dockerfile2llb/convert.go, dispatchArg and dispatchEnv).



/** `missing`: a name that is not set may still be set by an image that only the build sees. */
function lookupIn(variables, missing) {
    return (name) => {
        const value = variables.get(name);
        if (value instanceof _word_expansion_js__WEBPACK_IMPORTED_MODULE_1__/* .NotKnown */ .Dn)
            throw value;
        if (value === undefined && missing !== undefined)
            throw new _word_expansion_js__WEBPACK_IMPORTED_MODULE_1__/* .NotKnown */ .Dn(missing.replaceAll('%', name));
        return value;
    };
}
/** BUILD*, TARGET* (dockerfile2llb/platform.go): a build argument of the same name wins. */
function platformArgs({ buildArgs, targetPlatform, buildPlatform }, targetName) {
    const values = [
        ...platformValues('BUILD', buildPlatform),
        ...platformValues('TARGET', targetPlatform),
        ['TARGETSTAGE', targetName === '' ? 'default' : targetName],
    ];
    return new Map(values.map(([name, value]) => [name, buildArgs[name] ?? value]));
}
function platformValues(prefix, platform) {
    if (platform === undefined) {
        const unknown = new _word_expansion_js__WEBPACK_IMPORTED_MODULE_1__/* .NotKnown */ .Dn(`The builder's own platform is not known (${prefix}PLATFORM and its parts).`);
        return ['PLATFORM', 'OS', 'OSVERSION', 'ARCH', 'VARIANT'].map((name) => [`${prefix}${name}`, unknown]);
    }
    const { os, architecture, variant = '' } = (0,_domain_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .platformParts */ .Y)(platform);
    return [
        [`${prefix}PLATFORM`, platform],
        [`${prefix}OS`, os],
        [`${prefix}OSVERSION`, ''],
        [`${prefix}ARCH`, architecture],
        [`${prefix}VARIANT`, variant],
    ];
}
/** ARG before the first FROM. */
function withGlobalArgs(variables, instruction, facts, escape) {
    return declared(instruction, escape).reduce((all, [name, written]) => {
        const given = facts.buildArgs[name];
        if (given === undefined && written === undefined)
            return all;
        return new Map(all).set(name, given ?? valueOf(() => (0,_word_expansion_js__WEBPACK_IMPORTED_MODULE_1__/* .expandWord */ .Vo)(written ?? '', lookupIn(all), { escape })));
    }, variables);
}
/** ARG in a stage: a build argument, else its own default, else the value from before the first FROM. */
function withStageArgs(variables, instruction, scope) {
    const { facts, globals, escape, missing } = scope;
    return declared(instruction, escape).reduce((all, [name, written]) => {
        const given = facts.buildArgs[name];
        const value = given ?? (written === undefined ? globals.get(name) : valueOf(() => (0,_word_expansion_js__WEBPACK_IMPORTED_MODULE_1__/* .expandWord */ .Vo)(written, lookupIn(all, missing), { escape })));
        return value === undefined ? all : new Map(all).set(name, value);
    }, variables);
}
/** ENV: all values of one instruction see the variables from before it. */
function withEnv(variables, { text }, escape, missing) {
    const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedWords */ .IS)(text, escape);
    const [, name = '', rest = ''] = /^(\S+)\s+([^]*)$/.exec(text) ?? [];
    // `ENV name value` is the old form.
    const pairs = words[0]?.includes('=') === true ? words.map(pair) : [[name, rest]];
    const lookup = lookupIn(variables, missing);
    const all = new Map(variables);
    for (const [key, value] of pairs) {
        try {
            all.set((0,_word_expansion_js__WEBPACK_IMPORTED_MODULE_1__/* .expandWord */ .Vo)(key, lookup, { escape }), valueOf(() => (0,_word_expansion_js__WEBPACK_IMPORTED_MODULE_1__/* .expandWord */ .Vo)(value ?? '', lookup, { escape })));
        }
        catch (thrown) {
            // A name that is not known could be any.
            for (const each of all.keys())
                all.set(each, notKnown(thrown));
        }
    }
    return all;
}
function declared({ text }, escape) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedWords */ .IS)(text, escape).map(pair);
}
function pair(word) {
    const equals = word.indexOf('=');
    return equals < 0 ? [word, undefined] : [word.slice(0, equals), word.slice(equals + 1)];
}
function valueOf(expand) {
    try {
        return expand();
    }
    catch (thrown) {
        return notKnown(thrown);
    }
}
function notKnown(thrown) {
    if (thrown instanceof _word_expansion_js__WEBPACK_IMPORTED_MODULE_1__/* .NotKnown */ .Dn)
        return thrown;
    throw thrown;
}


/***/ }),

/***/ 9476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ cutInstructions),
/* harmony export */   u: () => (/* binding */ instructionOf)
/* harmony export */ });
/* harmony import */ var _directives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48251);
/* harmony import */ var _word_expansion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17723);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76572);
// Cuts a Dockerfile's text into its instructions: continuation lines joined, comments and heredocs taken out. Line by line as
// BuildKit does it (frontend/dockerfile/parser/parser.go). No npm parser does: dockerfile-ast 0.7 swallows the instruction
// after a line that ends in an escaped backslash, cuts quoted flags, and obeys an escape directive after a comment.



const withHeredocs = new Set(['add', 'copy', 'run']);
/** Throws NotKnown for a heredoc without an end: the build refuses it too. */
function cutInstructions(text) {
    const lines = text.split('\n').map((line) => line.replace(/\r+$/, ''));
    const { escape } = (0,_directives_js__WEBPACK_IMPORTED_MODULE_0__/* .readDirectives */ .V)(lines);
    // An escape as a line's last letter, unless it is escaped itself.
    const sign = escape === '\\' ? '\\\\' : '`';
    const continued = new RegExp(`([^${sign}])${sign}[ \\t]*$|^${sign}[ \\t]*$`);
    const instructions = [];
    for (let at = 0; at < lines.length; at++) {
        const line = at + 1;
        const first = withoutComment((lines[at] ?? '').trimStart());
        let joined = first.replace(continued, '$1');
        if (first === '')
            continue;
        for (let goesOn = continued.test(first); goesOn && at + 1 < lines.length;) {
            const next = withoutComment(lines[++at] ?? '');
            // A comment or an empty line in between does not end it.
            if (next.trim() === '')
                continue;
            goesOn = continued.test(next);
            joined += next.replace(continued, '$1');
        }
        const instruction = instructionOf(joined, escape, line);
        for (const end of heredocEnds(instruction, joined)) {
            do
                if (++at >= lines.length)
                    throw new _word_expansion_js__WEBPACK_IMPORTED_MODULE_1__/* .NotKnown */ .Dn(`The heredoc of line ${line} has no end.`);
            while (!end(lines[at] ?? ''));
        }
        if (instruction.keyword !== '')
            instructions.push(instruction);
    }
    return { escape, instructions };
}
/** Of an ONBUILD instruction: the one it holds back. */
function instructionOf(text, escape, line) {
    const [, keyword = '', after = ''] = /^(\S*)\s*([^]*)$/.exec(text.trim()) ?? [];
    const { flags, rest } = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .splitFlags */ .g0)(after, escape);
    return { keyword: keyword.toLowerCase(), flags, text: rest, line };
}
function withoutComment(line) {
    return line.trimStart().startsWith('#') ? '' : line;
}
function heredocEnds(instruction, line) {
    const { keyword, text } = instruction.keyword === 'onbuild' ? instructionOf(instruction.text, '\\', instruction.line) : instruction;
    if (!line.includes('<<') || !withHeredocs.has(keyword) || (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonWords */ .WY)(text) !== undefined)
        return [];
    return wordsOf(line, true).flatMap((word) => {
        const [, tabs = '', rest = ''] = /^\d*<<(-?)\s*([^<]*)$/.exec(word) ?? [];
        const names = wordsOf(rest, false);
        const [name = ''] = names;
        return names.length === 1 ? [(candidate) => (tabs === '-' ? candidate.replace(/^\t+/, '') : candidate) === name] : [];
    });
}
/** BuildKit reads heredocs' words with a backslash whatever the file's escape is, and takes none from a line it can't read. */
function wordsOf(text, raw) {
    const nothing = () => undefined;
    try {
        return (0,_word_expansion_js__WEBPACK_IMPORTED_MODULE_1__/* .splitWords */ .yM)(text, nothing, { escape: '\\', raw, keepUnset: true });
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 21280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ readDockerfile)
});

// EXTERNAL MODULE: ./.build/dockerfile/environment.js
var environment = __webpack_require__(33628);
// EXTERNAL MODULE: ./.build/dockerfile/directives.js
var directives = __webpack_require__(48251);
// EXTERNAL MODULE: ./.build/dockerfile/instructions.js
var instructions = __webpack_require__(9476);
// EXTERNAL MODULE: ./.build/dockerfile/stage-graph.js + 1 modules
var stage_graph = __webpack_require__(4810);
;// CONCATENATED MODULE: ./.build/dockerfile/remote-source.js
/** undefined: a path of the build context. */
function remoteSourceOf(address, checksum) {
    const kind = kindOf(address);
    if (kind === undefined)
        return undefined;
    const fixed = checksum === undefined || checksum === '' ? (kind === 'git' ? commitIn(address) : undefined) : checksum;
    return { kind, address, ...(fixed === undefined ? {} : { checksum: fixed }) };
}
function kindOf(address) {
    if (/^(?:git|ssh):\/\//.test(address) || /^[\w.-]+@[\w.-]+:(?!\/\/)/.test(address))
        return 'git';
    if (!/^https?:\/\//.test(address))
        return undefined;
    // Only an address whose path ends in .git is a repository.
    return /^https?:\/\/[^?#]*\.git(?:[?#]|$)/.test(address) ? 'git' : 'http';
}
/** A whole commit as reference, or `?checksum=`. */
function commitIn(address) {
    const [, fragment] = /#([^:]*)/.exec(address) ?? [];
    const [, query = ''] = /\?([^#]*)/.exec(address) ?? [];
    const parameters = new URLSearchParams(query);
    const named = parameters.get('checksum') ?? parameters.get('commit');
    if (named !== null)
        return named;
    const reference = fragment ?? parameters.get('ref') ?? '';
    return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(reference) ? reference : undefined;
}

// EXTERNAL MODULE: ./.build/dockerfile/run-mount.js
var run_mount = __webpack_require__(55336);
// EXTERNAL MODULE: ./.build/dockerfile/word-expansion.js + 1 modules
var word_expansion = __webpack_require__(17723);
// EXTERNAL MODULE: ./.build/dockerfile/words.js
var dockerfile_words = __webpack_require__(76572);
;// CONCATENATED MODULE: ./.build/dockerfile/stage-walk.js






function walkStages(graph, facts, escape) {
    const found = new Finder(graph, facts, escape);
    const ended = new Map();
    for (const index of graph.used) {
        const node = graph.nodes[index];
        if (node !== undefined)
            ended.set(index, found.walk(node, ended));
    }
    return found.findings();
}
class Finder {
    #graph;
    #facts;
    #escape;
    #images = [];
    #remotes = [];
    #cacheMounts = [];
    #contexts = [];
    #unknowns = [];
    constructor(graph, facts, escape) {
        this.#graph = graph;
        this.#facts = facts;
        this.#escape = escape;
    }
    findings() {
        return { images: this.#images, remotes: this.#remotes, cacheMounts: this.#cacheMounts, contexts: this.#contexts, unknowns: onceEach(this.#unknowns) };
    }
    walk({ stage, unknown, instructions, sources }, ended) {
        const { base, line } = stage;
        const platform = stage.platform ?? this.#facts.targetPlatform;
        if (base.kind === 'unknown')
            this.#unknowns.push({ line, reason: unknown?.message ?? 'The base image is not known.' });
        if (base.kind === 'context') {
            this.#useContext(base.name, platform, line);
            return { variables: new Map(), missing: `The context ${base.name} may set %.` };
        }
        if (base.kind === 'image')
            this.#useImage(base.reference, 'FROM', platform, line);
        for (const source of sources) {
            if (source.kind === 'unknown')
                this.#unknowns.push({ line: source.line, reason: source.reason });
            // What is copied or mounted from an image comes from the target's platform (dockerfile2llb: an unregistered state has none).
            else if (source.kind === 'image' && source.reference !== 'scratch')
                this.#useImage(source.reference, source.by, this.#facts.targetPlatform, source.line);
        }
        const start = base.kind === 'stage'
            ? (ended.get(base.index) ?? { variables: new Map(), missing: undefined })
            : // PATH is set for every image that does not set it.
                { variables: new Map(), missing: base.kind === 'scratch' ? undefined : `The base image may set %.` };
        const mountPlatform = base.kind === 'unknown' ? undefined : platform;
        return { ...start, variables: instructions.reduce((variables, instruction) => this.#step(instruction, { ...start, variables }, { stage: stage.index, platform: mountPlatform }), start.variables) };
    }
    #step(instruction, { variables, missing }, place) {
        switch (instruction.keyword) {
            case 'arg':
                return (0,environment/* withStageArgs */.eI)(variables, instruction, { facts: this.#facts, globals: this.#graph.globals, escape: this.#escape, missing });
            case 'env':
                return (0,environment/* withEnv */.Eh)(variables, instruction, this.#escape, missing);
            case 'add':
                this.#add(instruction, (word) => (0,word_expansion/* expandWord */.Vo)(word, (0,environment/* lookupIn */.IX)(variables, missing), { escape: this.#escape }));
                return variables;
            case 'run':
                for (const flag of (0,stage_graph/* mountFlags */.r1)(instruction))
                    this.#mount(flag, instruction.line, place, (word) => (0,word_expansion/* expandWord */.Vo)(word, (0,environment/* lookupIn */.IX)(variables, missing), { escape: this.#escape }));
                return variables;
            default:
                return variables;
        }
    }
    #add({ text, flags, line }, expand) {
        // Here quotes keep no words together.
        const words = (0,dockerfile_words/* jsonWords */.WY)(text) ?? text.split(/\s+/);
        const checksum = (0,stage_graph/* flagValue */.y6)(flags, 'checksum');
        for (const word of words.slice(0, -1)) {
            // A heredoc is written in the file itself.
            if (word.startsWith('<<'))
                continue;
            this.#trying(line, () => {
                const remote = remoteSourceOf(expand(word), checksum === undefined ? undefined : expand(checksum));
                if (remote !== undefined)
                    this.#remotes.push({ ...remote, line });
            });
        }
    }
    #mount(flag, line, { stage, platform }, expand) {
        this.#trying(line, () => {
            const mount = (0,run_mount/* cacheMountOf */.HW)((0,run_mount/* mountAttributes */.Zx)(flag), expand);
            if (mount !== undefined)
                this.#cacheMounts.push({ ...mount, stage, line, ...(platform === undefined ? {} : { platform }) });
        });
    }
    #useImage(reference, by, platform, line) {
        if (this.#graph.contexts(reference, platform) !== undefined)
            this.#useContext(reference, platform, line);
        else
            this.#images.push({ reference, by, platform, line });
    }
    #useContext(name, platform, line) {
        const source = this.#graph.contexts(name, platform) ?? '';
        const [, reference] = /^docker-image:(?:\/\/)?(.*)$/.exec(source) ?? [];
        if (reference === undefined)
            this.#contexts.push({ name, source });
        else if (reference !== 'scratch')
            this.#images.push({ reference, by: 'context', platform, line });
    }
    #trying(line, find) {
        try {
            find();
        }
        catch (thrown) {
            this.#unknowns.push({ line, reason: (0,environment/* notKnown */.bh)(thrown).message });
        }
    }
}
function onceEach(unknowns) {
    return unknowns.filter(({ line, reason }, index) => unknowns.findIndex((other) => other.line === line && other.reason === reason) === index);
}

;// CONCATENATED MODULE: ./.build/dockerfile/read-dockerfile.js
// Reads a Dockerfile's text for one platform into what the target takes from elsewhere and keeps between builds. Pure, and
// honest: what only a build can know is said to be unknown.






/** Never throws. */
function readDockerfile(text, facts) {
    const plain = text.replace(/^\uFEFF/, '');
    const frontend = frontendOf(plain, facts.buildArgs);
    const images = frontend === undefined ? [] : [{ reference: frontend, by: 'syntax', line: 1 }];
    const head = { ...(frontend === undefined ? {} : { frontend }), images };
    try {
        if (frontend !== undefined && !isDockers(frontend))
            throw new word_expansion/* NotKnown */.Dn(`The frontend ${frontend} is not Docker's own: it may read the file in its own way.`);
        const cut = (0,instructions/* cutInstructions */.k)(plain);
        const graph = (0,stage_graph/* stageGraph */.xH)(cut, facts);
        const walked = walkStages(graph, facts, cut.escape);
        return { ...head, stages: graph.nodes.map(({ stage }) => stage), used: graph.used, ...walked, images: [...images, ...walked.images] };
    }
    catch (thrown) {
        return { ...head, stages: [], used: [], remotes: [], cacheMounts: [], contexts: [], unknowns: [{ line: 0, reason: (0,environment/* notKnown */.bh)(thrown).message }] };
    }
}
/** BUILDKIT_SYNTAX wins; `dockerfile.v0` is the one inside BuildKit (frontend/dockerfile/builder/build.go). */
function frontendOf(text, buildArgs) {
    const named = buildArgs['BUILDKIT_SYNTAX']?.split(' ')[0] ?? (0,directives/* detectSyntax */.D)(text);
    return named === undefined || named === '' || named === 'dockerfile.v0' ? undefined : named;
}
/** On any registry: mirrors keep the path. */
function isDockers(frontend) {
    return /(?:^|\/)docker\/dockerfile(?:-upstream)?(?:[:@]|$)/.test(frontend);
}


/***/ }),

/***/ 55336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HW: () => (/* binding */ cacheMountOf),
/* harmony export */   V5: () => (/* binding */ mountSource),
/* harmony export */   Zx: () => (/* binding */ mountAttributes)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25175);
/* harmony import */ var _word_expansion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17723);
// One `RUN --mount` flag as BuildKit reads it (instructions/commands_runmount.go, dockerfile2llb/convert_runmount.go). Only
// what others need to know of it: where it comes from, and a cache mount's own options.


/** Throws NotKnown for what is no CSV record. */
function mountAttributes(record) {
    try {
        const [fields = []] = (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(record, { relax_column_count: true });
        return fields.map((field) => {
            const equals = field.indexOf('=');
            return equals < 0 ? [field.toLowerCase(), undefined] : [field.slice(0, equals).toLowerCase(), field.slice(equals + 1)];
        });
    }
    catch {
        throw new _word_expansion_js__WEBPACK_IMPORTED_MODULE_1__/* .NotKnown */ .Dn(`--mount=${record} is no list of attributes.`);
    }
}
/** Of any type: what it is mounted from. BuildKit reads it before variables are expanded, and refuses one in it. */
function mountSource(attributes) {
    const from = attributes.findLast(([key]) => key === 'from')?.[1];
    return from === undefined || from === '' ? undefined : from;
}
/** undefined: not a cache mount. Throws NotKnown for what the build would refuse, or a value that is not known. */
function cacheMountOf(attributes, expand) {
    // Variables of other mounts are nobody's concern here.
    const type = attributes.findLast(([key]) => key === 'type')?.[1] ?? 'bind';
    if (expand(type).toLowerCase() !== 'cache')
        return undefined;
    const values = new Map();
    for (const [key, value] of attributes) {
        if (value === undefined && !switches.has(key))
            throw new _word_expansion_js__WEBPACK_IMPORTED_MODULE_1__/* .NotKnown */ .Dn(`--mount: ${key} is no key=value pair.`);
        values.set(aliases[key] ?? key, value === undefined ? 'true' : expand(value));
    }
    const target = values.get('target') ?? '';
    const id = values.get('id') ?? '';
    const from = mountSource(attributes);
    const source = values.get('source');
    const mode = values.get('mode');
    return {
        id: id === '' ? cleanedPath(target) : id,
        target,
        sharing: sharingOf(values.get('sharing')),
        readOnly: readOnlyOf(attributes, expand),
        ...numbered('uid', values.get('uid')),
        ...numbered('gid', values.get('gid')),
        ...(mode === undefined ? {} : { mode: octal(mode) }),
        ...(from === undefined ? {} : { from }),
        ...(source === undefined || cleanedPath(`/${source}`) === '/' ? {} : { source }),
    };
}
/** Attributes that may stand without a value. */
const switches = new Set(['ro', 'readonly', 'rw', 'readwrite', 'required']);
const aliases = { src: 'source', dst: 'target', destination: 'target' };
/** Go's path.Clean: no slash at the end, no `.` and `..` but those that lead out; an empty path is `.`. */
function cleanedPath(path) {
    const rooted = path.startsWith('/');
    const parts = path.split('/').reduce((kept, part) => {
        if (part === '' || part === '.')
            return kept;
        if (part !== '..')
            return [...kept, part];
        return kept.length > 0 && kept.at(-1) !== '..' ? kept.slice(0, -1) : rooted ? kept : [...kept, part];
    }, []);
    return `${rooted ? '/' : ''}${parts.join('/')}` || '.';
}
function sharingOf(value = 'shared') {
    const name = value.toLowerCase();
    if (name === 'shared' || name === 'private' || name === 'locked')
        return name;
    throw new _word_expansion_js__WEBPACK_IMPORTED_MODULE_1__/* .NotKnown */ .Dn(`sharing=${value} is none that BuildKit knows.`);
}
/** The last word of `ro`, `rw` and their long names counts. */
function readOnlyOf(attributes, expand) {
    return attributes.reduce((readOnly, [key, value]) => {
        const asked = ['1', 't', 'true'].includes(value === undefined ? 'true' : expand(value).toLowerCase());
        if (key === 'ro' || key === 'readonly')
            return asked;
        return key === 'rw' || key === 'readwrite' ? !asked : readOnly;
    }, false);
}
function numbered(name, value) {
    if (value === undefined)
        return {};
    if (!/^\d+$/.test(value))
        throw new _word_expansion_js__WEBPACK_IMPORTED_MODULE_1__/* .NotKnown */ .Dn(`${name}=${value} is no number.`);
    return { [name]: Number(value) };
}
function octal(value) {
    if (!/^[0-7]+$/.test(value))
        throw new _word_expansion_js__WEBPACK_IMPORTED_MODULE_1__/* .NotKnown */ .Dn(`mode=${value} is no octal number.`);
    return value;
}


/***/ }),

/***/ 4810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y6: () => (/* binding */ flagValue),
  r1: () => (/* binding */ mountFlags),
  xH: () => (/* binding */ stageGraph)
});

// EXTERNAL MODULE: ./.build/domain/platform.js
var domain_platform = __webpack_require__(4028);
// EXTERNAL MODULE: ./.build/dockerfile/environment.js
var environment = __webpack_require__(33628);
// EXTERNAL MODULE: ./.build/dockerfile/instructions.js
var dockerfile_instructions = __webpack_require__(9476);
;// CONCATENATED MODULE: ./.build/dockerfile/named-contexts.js
/** A name with `::linux/arm64` at its end counts for that platform only, and first. */
function namedContexts(given = {}) {
    const sources = new Map(Object.entries(given).map(([name, source]) => [familiarName(name), source]));
    return (name, platform) => {
        // These two are never looked up.
        if (['scratch', 'context'].includes(name.toLowerCase()))
            return undefined;
        return sources.get(`${familiarName(name)}::${platform}`) ?? sources.get(familiarName(name));
    };
}
function familiarName(name) {
    return name.replace(/^(?:index\.)?docker\.io\//, '').replace(/^library\//, '').replace(/:latest$/, '');
}

// EXTERNAL MODULE: ./.build/dockerfile/run-mount.js
var run_mount = __webpack_require__(55336);
// EXTERNAL MODULE: ./.build/dockerfile/word-expansion.js + 1 modules
var word_expansion = __webpack_require__(17723);
;// CONCATENATED MODULE: ./.build/dockerfile/stage-graph.js
// The stages of a Dockerfile, what each takes from others, and which of them a target needs. As BuildKit resolves them
// (dockerfile2llb/convert.go: buildDispatchStates, toCommand, detectRunMount).






/** Throws NotKnown for a target that is not there. */
function stageGraph({ instructions, escape }, facts) {
    const { head, sections } = sectionsOf(instructions);
    const names = sections.map(({ from }) => stageName(from));
    const contexts = namedContexts(facts.contexts);
    const globals = head.reduce((all, instruction) => (instruction.keyword === 'arg' ? (0,environment/* withGlobalArgs */.lD)(all, instruction, facts, escape) : all), (0,environment/* platformArgs */.xZ)(facts, facts.target ?? names.at(-1) ?? ''));
    const stages = sections.reduce((before, section) => [...before, describe(section, { before, facts, globals, contexts, escape })], []);
    const nodes = sections.map(({ instructions: own }, index) => {
        const described = stages[index] ?? failDescribed();
        const { base } = described.stage;
        const added = base.kind === 'stage' ? triggersOf(sections[base.index]?.instructions ?? [], escape) : [];
        const all = [...added, ...own];
        return { ...described, instructions: all, sources: all.flatMap((instruction) => sourcesOf(instruction, names)) };
    });
    return { nodes, globals, contexts, used: reachable(nodes, targetIndex(facts.target, names)) };
}
function sectionsOf(instructions) {
    const first = instructions.findIndex(({ keyword }) => keyword === 'from');
    const sections = [];
    for (const instruction of first < 0 ? [] : instructions.slice(first)) {
        if (instruction.keyword === 'from')
            sections.push({ from: instruction, instructions: [] });
        else
            sections.at(-1)?.instructions.push(instruction);
    }
    if (sections.length === 0)
        throw new word_expansion/* NotKnown */.Dn('There is no FROM in the Dockerfile.');
    return { head: instructions.slice(0, first), sections };
}
function stageName({ text }) {
    const [, as, name, ...more] = text.split(/\s+/);
    return as?.toLowerCase() === 'as' && more.length === 0 ? name?.toLowerCase() : undefined;
}
function describe({ from }, place) {
    const { before, facts, globals, contexts, escape } = place;
    const name = stageName(from);
    const known = { index: before.length, ...(name === undefined ? {} : { name }), line: from.line };
    try {
        const words = from.text.split(/\s+/);
        if (words.length !== 1 && name === undefined)
            throw new word_expansion/* NotKnown */.Dn(`FROM ${from.text} is neither an image nor an image AS a name.`);
        const lookup = (0,environment/* lookupIn */.IX)(globals);
        const platform = platformOf(from, (word) => (0,word_expansion/* expandWord */.Vo)(word, lookup, { escape }));
        const written = { ...known, ...(platform === undefined ? {} : { platform }) };
        // A context of the stage's own name takes its place.
        if (name !== undefined && contexts(name, platform ?? facts.targetPlatform) !== undefined)
            return { stage: { ...written, base: { kind: 'context', name } } };
        const base = (0,word_expansion/* expandWord */.Vo)(words[0] ?? '', lookup, { escape });
        if (base === '')
            throw new word_expansion/* NotKnown */.Dn(`FROM ${from.text} names nothing.`);
        // The last stage of a name counts; names are in lower case, and FROM is compared as written.
        const index = before.findLastIndex(({ stage }) => stage.name === base);
        if (index >= 0) {
            const inherited = before[index]?.stage.platform;
            return { stage: { ...known, ...(inherited === undefined ? {} : { platform: inherited }), base: { kind: 'stage', index } } };
        }
        return { stage: { ...written, base: base === 'scratch' ? { kind: 'scratch' } : { kind: 'image', reference: base } } };
    }
    catch (thrown) {
        return { stage: { ...known, base: { kind: 'unknown' } }, unknown: (0,environment/* notKnown */.bh)(thrown) };
    }
}
function platformOf({ flags }, expand) {
    const written = flagValue(flags, 'platform');
    if (written === undefined)
        return undefined;
    const platform = (0,domain_platform/* parsePlatform */.F)(expand(written));
    if (!platform.ok)
        throw new word_expansion/* NotKnown */.Dn(`--platform=${written} is no platform: expected ${platform.expected}.`);
    return platform.value;
}
function flagValue(flags, name) {
    return flags.findLast((flag) => flag.startsWith(`--${name}=`))?.slice(name.length + 3);
}
function mountFlags({ keyword, flags }) {
    return keyword === 'run' ? flags.filter((flag) => flag.startsWith('--mount=')).map((flag) => flag.slice('--mount='.length)) : [];
}
function triggersOf(instructions, escape) {
    return instructions.flatMap(({ keyword, text, line }) => (keyword === 'onbuild' ? [(0,dockerfile_instructions/* instructionOf */.u)(text, escape, line)] : []));
}
function sourcesOf(instruction, names) {
    const { keyword, flags, line } = instruction;
    const from = keyword === 'copy' ? flagValue(flags, 'from') : undefined;
    if (from !== undefined && from !== '')
        return [sourceOf(from, { names, by: 'COPY --from', line, byIndex: true })];
    return mountFlags(instruction).flatMap((flag) => {
        try {
            const source = (0,run_mount/* mountSource */.V5)((0,run_mount/* mountAttributes */.Zx)(flag));
            return source === undefined ? [] : [sourceOf(source, { names, by: 'RUN --mount', line, byIndex: false })];
        }
        catch (thrown) {
            return [{ kind: 'unknown', line, reason: (0,environment/* notKnown */.bh)(thrown).message }];
        }
    });
}
/** Here names are compared in lower case, and stages that come later are found too (the build refuses them). */
function sourceOf(from, { names, by, line, byIndex }) {
    if (from.includes('$'))
        return { kind: 'unknown', line, reason: `${by.split(' ')[1] ?? by} takes no variable: ${from}.` };
    if (byIndex && /^\d+$/.test(from)) {
        return Number(from) < names.length ? { kind: 'stage', index: Number(from) } : { kind: 'unknown', line, reason: `There is no stage ${from}.` };
    }
    const index = names.lastIndexOf(from.toLowerCase());
    return index < 0 ? { kind: 'image', reference: from, by, line } : { kind: 'stage', index };
}
function targetIndex(target, names) {
    if (target === undefined || target === '')
        return names.length - 1;
    const index = names.lastIndexOf(target.toLowerCase());
    if (index < 0)
        throw new word_expansion/* NotKnown */.Dn(`There is no stage ${target}.`);
    return index;
}
function reachable(nodes, target) {
    const found = new Set();
    const waiting = [target];
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
        const node = nodes[index];
        if (node === undefined || found.has(index))
            continue;
        found.add(index);
        // What a context stands in for is not built.
        if (node.stage.base.kind === 'context')
            continue;
        if (node.stage.base.kind === 'stage')
            waiting.push(node.stage.base.index);
        for (const source of node.sources)
            if (source.kind === 'stage')
                waiting.push(source.index);
    }
    return [...found].sort((a, b) => a - b);
}
function failDescribed() {
    throw new Error('A stage without a description.');
}


/***/ }),

/***/ 17723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dn: () => (/* binding */ NotKnown),
  Vo: () => (/* binding */ expandWord),
  yM: () => (/* binding */ splitWords)
});

;// CONCATENATED MODULE: ./.build/dockerfile/shell-pattern.js
// Patterns of `${name#pattern}`, `${name%pattern}` and `${name/pattern/text}` as BuildKit has them (shell/lex.go): `*`, `?`
// and a backslash before them; no brackets.
/** undefined: a pattern that BuildKit refuses. */
function patternOf(pattern, { greedy, anchored }) {
    let out = anchored ? '^' : '';
    const letters = Array.from(pattern);
    for (let at = 0; at < letters.length; at++) {
        const letter = letters[at] ?? '';
        if (letter === '*')
            out += greedy ? '.*' : '.*?';
        else if (letter === '?')
            out += '.';
        else if (letter === '\\') {
            const next = letters[at + 1] ?? '';
            // `}` and `/` are escaped for the braces around, not for the pattern.
            if (next === '}' || next === '/')
                continue;
            if (next !== '*' && next !== '?' && next !== '\\')
                return undefined;
            out += `\\${next}`;
            at++;
        }
        else
            out += letter.replace(/[[\]{}.+()|^$/]/, '\\$&');
    }
    return new RegExp(out, 'u');
}
/** `${name#pattern}`: the shortest match is cut off the front; with `greedy` the longest. */
function trimFront(value, pattern, greedy) {
    const found = patternOf(pattern, { greedy, anchored: true });
    return found === undefined ? undefined : value.replace(found, '');
}
/** `${name%pattern}`: from the end. Both are turned round, since the shortest match from the right has no expression. */
function trimEnd(value, pattern, greedy) {
    const trimmed = trimFront(turned(value), turnedPattern(pattern), greedy);
    return trimmed === undefined ? undefined : turned(trimmed);
}
/** `${name/pattern/text}`, `${name//pattern/text}`. */
function replaceIn(value, pattern, text, all) {
    const found = patternOf(pattern, { greedy: true, anchored: false });
    if (found === undefined)
        return undefined;
    return all ? value.replaceAll(new RegExp(found.source, 'gu'), () => text) : value.replace(found, () => text);
}
function turned(text) {
    return Array.from(text).reverse().join('');
}
/** An escape stays before what it escapes. */
function turnedPattern(pattern) {
    return (pattern.match(/\\[^]|[^]/gu) ?? []).reverse().join('');
}

;// CONCATENATED MODULE: ./.build/dockerfile/word-expansion.js
// Words of a Dockerfile with quotes, escapes and variables taken away, as BuildKit does it (frontend/dockerfile/shell/lex.go).
// A variable whose value can't be known makes the whole word unknowable: it throws NotKnown, never a guess.

/** Why a value is not known, a sentence. Thrown inside dockerfile/ only. */
class NotKnown extends Error {
}
/** One word with everything in it, spaces too. Throws NotKnown, also for what BuildKit refuses. */
function expandWord(word, lookup, options) {
    return new WordReader(word, lookup, options).read().text;
}
/** Split at spaces that are not quoted. */
function splitWords(text, lookup, options) {
    return new WordReader(text, lookup, options).read().words;
}
const space = /^\s$/u;
class WordReader {
    #letters;
    #lookup;
    #escape;
    #raw;
    #keepUnset;
    #at = 0;
    constructor(text, lookup, { escape, raw = false, keepUnset = false }) {
        this.#letters = Array.from(text);
        this.#lookup = lookup;
        this.#escape = escape;
        this.#raw = raw;
        this.#keepUnset = keepUnset;
    }
    read(stop, rawEscapes = this.#raw) {
        let text = '';
        const words = [];
        let word;
        const add = (part) => {
            text += part;
            word = (word ?? '') + part;
        };
        const split = (part) => {
            text += part;
            for (const letter of part) {
                if (!space.test(letter))
                    word = (word ?? '') + letter;
                else if (word !== undefined && word !== '') {
                    words.push(word);
                    word = undefined;
                }
            }
        };
        for (;;) {
            const letter = this.#letters[this.#at];
            if (letter === undefined) {
                if (stop !== undefined)
                    throw new NotKnown(`A closing ${stop} is missing.`);
                break;
            }
            if (letter === stop) {
                this.#at++;
                break;
            }
            if (letter === '$')
                split(this.#dollar());
            else if (letter === "'")
                add(this.#singleQuoted());
            else if (letter === '"')
                add(this.#doubleQuoted(rawEscapes));
            else if (letter === '<')
                add(this.#angle());
            else if (letter === this.#escape) {
                this.#at++;
                const escaped = this.#letters[this.#at];
                add(`${rawEscapes ? letter : ''}${escaped ?? ''}`);
                this.#at++;
            }
            else {
                this.#at++;
                split(letter);
            }
        }
        if (word !== undefined && word !== '')
            words.push(word);
        return { text, words };
    }
    #singleQuoted() {
        const end = this.#letters.indexOf("'", this.#at + 1);
        if (end < 0)
            throw new NotKnown("A closing ' is missing.");
        const inner = this.#letters.slice(this.#at + 1, end).join('');
        this.#at = end + 1;
        return this.#raw ? `'${inner}'` : inner;
    }
    #doubleQuoted(rawEscapes) {
        let text = '';
        this.#at++;
        for (;;) {
            const letter = this.#letters[this.#at];
            if (letter === undefined)
                throw new NotKnown('A closing " is missing.');
            if (letter === '$') {
                text += this.#dollar();
                continue;
            }
            this.#at++;
            if (letter === '"')
                return this.#raw ? `"${text}"` : text;
            if (letter !== this.#escape) {
                text += letter;
                continue;
            }
            if (rawEscapes)
                text += letter;
            const next = this.#letters[this.#at];
            // Other letters keep their backslash.
            if (next === '"' || next === '$' || next === this.#escape) {
                text += next;
                this.#at++;
            }
            else if (next !== undefined)
                text += letter;
        }
    }
    /** `<<` may be followed by spaces and still be one word with what follows: a heredoc. */
    #angle() {
        this.#at++;
        if (this.#letters[this.#at] !== '<')
            return '<';
        this.#at++;
        let blank = '';
        while (['\t', '\r', ' '].includes(this.#letters[this.#at] ?? ''))
            blank += this.#letters[this.#at++] ?? '';
        return `<<${blank}`;
    }
    #dollar() {
        this.#at++;
        if (this.#letters[this.#at] !== '{') {
            const name = this.#name();
            if (name === '')
                return '$';
            return this.#value(name, `$${name}`);
        }
        this.#at++;
        const name = this.#name();
        if (name === '')
            throw new NotKnown('An empty ${} can not be expanded.');
        const sign = this.#letters[this.#at++];
        if (sign === '}')
            return this.#value(name, `\${${name}}`);
        if (sign === '/')
            return this.#replaced(name);
        const colon = sign === ':';
        const operator = colon ? this.#letters[this.#at++] : sign;
        if (operator === undefined || !'+-?#%'.includes(operator) || (colon && '#%'.includes(operator))) {
            throw new NotKnown(`\${${name}${sign ?? ''}…} is no expansion that BuildKit knows.`);
        }
        const word = this.read('}', operator === '#' || operator === '%').text;
        const value = this.#lookup(name);
        if (value === undefined && this.#keepUnset)
            return `\${${name}${colon ? ':' : ''}${operator}${word}}`;
        return applied(name, operator, word, value, colon);
    }
    #replaced(name) {
        const all = this.#letters[this.#at] === '/';
        if (all)
            this.#at++;
        const pattern = this.read('/', true).text;
        const text = this.read('}', true).text;
        const value = this.#lookup(name);
        if (value === undefined && this.#keepUnset)
            return `\${${name}/${pattern}/${text}}`;
        return accepted(name, replaceIn(value ?? '', pattern, text, all));
    }
    #value(name, written) {
        const value = this.#lookup(name);
        return value ?? (this.#keepUnset ? written : '');
    }
    /** Letters, digits and `_`; a number; or one of the shell's own signs. */
    #name() {
        const rest = this.#letters.slice(this.#at).join('');
        const [name = ''] = /^(?:\d+|[@*#?\-$!]|[\p{L}_][\p{L}\p{Nd}_]*)/u.exec(rest) ?? [];
        this.#at += Array.from(name).length;
        return name;
    }
}
function applied(name, operator, word, value, nullIsUnset) {
    const set = value !== undefined && !(nullIsUnset && value === '');
    switch (operator) {
        case '-':
            return set ? value : word;
        case '+':
            return set ? word : '';
        case '?':
            if (!set)
                throw new NotKnown(`${name}: ${word === '' ? 'it must be set' : word}.`);
            return value;
        default: {
            const greedy = word.startsWith(operator);
            const pattern = greedy ? word.slice(1) : word;
            return accepted(name, (operator === '#' ? trimFront : trimEnd)(value ?? '', pattern, greedy));
        }
    }
}
function accepted(name, text) {
    if (text === undefined)
        throw new NotKnown(`The pattern for ${name} is none that BuildKit knows.`);
    return text;
}


/***/ }),

/***/ 76572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IS: () => (/* binding */ quotedWords),
/* harmony export */   WY: () => (/* binding */ jsonWords),
/* harmony export */   g0: () => (/* binding */ splitFlags)
/* harmony export */ });
// How an instruction's text falls into flags and words, quotes still on them. As BuildKit does it: parser/split_command.go
// (flags) and parser/line_parsers.go (words, JSON lists). Values are expanded elsewhere.
/** `--name=value` or `--name` in front; `rest` is what follows. Quotes and escapes are taken off here, as BuildKit does. */
function splitFlags(text, escape) {
    const flags = [];
    let rest = text.trimStart();
    while (rest.startsWith('--')) {
        const { word, after } = flagWord(rest, escape);
        rest = after.trimStart();
        // A bare -- ends the flags.
        if (word === '--')
            break;
        flags.push(word);
    }
    return { flags, rest: rest.trimEnd() };
}
function flagWord(text, escape) {
    let word = '';
    let quote;
    for (let at = 0; at < text.length; at++) {
        const letter = text.charAt(at);
        if (letter === quote)
            quote = undefined;
        else if (quote === undefined && /\s/.test(letter))
            return { word, after: text.slice(at) };
        else if (quote === undefined && (letter === '"' || letter === "'"))
            quote = letter;
        else if (letter === escape)
            word += text.charAt(++at);
        else
            word += letter;
    }
    return { word, after: '' };
}
/** Split at spaces outside quotes; quotes and escapes stay on the words. */
function quotedWords(text, escape) {
    const words = [];
    let word;
    let quote;
    for (let at = 0; at < text.length; at++) {
        const letter = text.charAt(at);
        if (quote === undefined && /\s/.test(letter)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
            continue;
        }
        if (letter === quote)
            quote = undefined;
        else if (quote === undefined && (letter === '"' || letter === "'"))
            quote = letter;
        else if (letter === escape && quote !== "'") {
            if (at + 1 === text.length)
                break;
            word = `${word ?? ''}${letter}${text.charAt(++at)}`;
            continue;
        }
        word = (word ?? '') + letter;
    }
    if (word !== undefined)
        words.push(word);
    return words;
}
/** `["a", "b"]`; undefined: it is no such list, and is read as words. */
function jsonWords(text) {
    if (!text.startsWith('['))
        return undefined;
    try {
        const value = JSON.parse(text);
        return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
