export const id = 163;
export const ids = [163];
export const modules = {

/***/ 94163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepChanged: () => (/* binding */ keepChanged)
});

// EXTERNAL MODULE: ./.build/domain/action-error.js
var action_error = __webpack_require__(63926);
// EXTERNAL MODULE: ./.build/trigger/payload.js
var trigger_payload = __webpack_require__(33687);
;// CONCATENATED MODULE: ./.build/images/changed-base.js

function changedBase({ event, run }, payload) {
    switch (event.kind) {
        case 'pull-request': {
            const base = (0,trigger_payload/* optionalText */.mR)(payload, 'pull_request.base.sha');
            if (event.pullRequest.state !== 'open')
                return { all: 'the pull request is closed' };
            return base === undefined ? { all: 'the event does not tell the base of the pull request' } : { since: base, head: event.pullRequest.headSha, direct: false };
        }
        case 'branch-push': {
            const before = (0,trigger_payload/* optionalText */.mR)(payload, 'before');
            if (event.forced)
                return { all: 'the branch was force-pushed' };
            if (before === undefined || /^0+$/.test(before))
                return { all: 'the branch is new' };
            return { since: before, head: run.sha, direct: true };
        }
        case 'merge-group': {
            const base = (0,trigger_payload/* optionalText */.mR)(payload, 'merge_group.base_sha');
            return base === undefined ? { all: 'the event does not tell the base of the merge group' } : { since: base, head: event.headSha, direct: true };
        }
        case 'tag-push':
        case 'release':
        case 'schedule':
        case 'dispatch':
        case 'repository-dispatch':
        case 'pull-request-target':
        case 'workflow-run':
        case 'issue-comment':
        case 'deletion':
        case 'create':
        case 'registry-package':
            return { all: `a run of ${run.event} has no base to compare with` };
    }
}
/** Why the answer says too little; undefined: its files are all that changed. */
function whyIncomplete({ standing, files }, direct) {
    if (standing === 'unknown')
        return 'GitHub knows no way between the two commits';
    if (direct && standing !== 'ahead' && standing !== 'identical')
        return 'the commit does not follow the one before';
    return files === undefined ? 'more files changed than GitHub lists' : undefined;
}

;// CONCATENATED MODULE: ./.build/images/changed-images.js
function chooseChanged(images, changes) {
    const kept = new Map(images.flatMap(({ id }) => (changes.has(id) ? [[id, changes.get(id) ?? '']] : [])));
    spread(kept, () => images.flatMap(({ id, dependsOn }) => dependsOn.map((base) => [base, id, `it is built on ${base}`])));
    // A base that did not change is built as well: an image waits for the digest of this run.
    spread(kept, () => images.flatMap(({ id, dependsOn }) => dependsOn.map((base) => [id, base, `${id} is built on it`])));
    return { kept: new Map(images.flatMap(({ id }) => (kept.has(id) ? [[id, kept.get(id) ?? '']] : []))), skipped: images.flatMap(({ id }) => (kept.has(id) ? [] : [id])) };
}
/** Until nothing is added: `from` kept means `to` is kept. */
function spread(kept, links) {
    for (let size = -1; size !== kept.size;) {
        size = kept.size;
        for (const [from, to, why] of links())
            if (kept.has(from) && !kept.has(to))
                kept.set(to, why);
    }
}

;// CONCATENATED MODULE: ./.build/images/image-files.js
/** The first of the changed files that belongs to it. */
function findChange({ folders, files }, changed) {
    return changed.find((path) => files.some((file) => file === path || isAbove(path, file)) || folders.some((folder) => isIn(path, folder)));
}
function isIn(path, { folder, rules }) {
    // A submodule or link that the folder is in changes as one file.
    if (path === folder || isAbove(path, folder))
        return true;
    if (folder !== '' && !isAbove(folder, path))
        return false;
    return rules === undefined || !isIgnored(folder === '' ? path : path.slice(folder.length + 1), rules);
}
function isIgnored(path, rules) {
    let judgement;
    const parts = path.split('/');
    for (const index of parts.keys())
        judgement = rules.judge(parts.slice(0, index + 1).join('/'), judgement);
    return judgement?.ignored === true;
}
function isAbove(folder, path) {
    return path.startsWith(`${folder}/`);
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./.build/dockerfile/given-contexts.js
var given_contexts = __webpack_require__(30801);
// EXTERNAL MODULE: ./.build/inputs/lists.js
var lists = __webpack_require__(15235);
// EXTERNAL MODULE: ./.build/trigger/source.js
var trigger_source = __webpack_require__(10724);
// EXTERNAL MODULE: ./.build/unchanged/dockerfile-text.stage.js + 1 modules
var dockerfile_text_stage = __webpack_require__(34203);
// EXTERNAL MODULE: ./.build/unchanged/no-key.js
var no_key = __webpack_require__(58815);
;// CONCATENATED MODULE: ./.build/images/image-sources.stage.js
// Finds which files of the repository an image is made of, as its build would: context, Dockerfile, .dockerignore, named contexts. What
// can't be told from the repository's paths is said to be unknown. It only reads.






async function findSources(image, trigger, given, { files }) {
    try {
        return { files: await new SourceFinder({ ...given.inputs, ...image.inputs }, trigger, given.environment['GITHUB_WORKSPACE'] ?? '.', files).find(image.dependsOn) };
    }
    catch (thrown) {
        if (thrown instanceof no_key/* NoKey */.j)
            return { unknown: thrown.message };
        throw thrown;
    }
}
class SourceFinder {
    #inputs;
    #trigger;
    #workspace;
    #files;
    constructor(inputs, trigger, workspace, files) {
        this.#inputs = inputs;
        this.#trigger = trigger;
        this.#workspace = workspace;
        this.#files = files;
    }
    /** Throws NoKey with the reason why it is not known. */
    async find(bases) {
        const [file, context] = [this.#input('file'), this.#input('context')];
        if (file !== undefined && (0,trigger_source/* isAddress */.PW)(file))
            throw new no_key/* NoKey */.j(`Its Dockerfile is ${file}.`);
        const source = (0,trigger_source/* chooseSource */.LV)({ ...(context === undefined ? {} : { context }), ...(file === undefined ? {} : { file }) }, this.#trigger, {
            workspace: this.#workspace,
            workspaceIsCheckout: await this.#files.exists((0,posix_.join)(this.#workspace, '.git')),
            workspaceHasDockerfile: await this.#files.exists((0,posix_.resolve)(this.#workspace, file ?? 'Dockerfile')),
        });
        const main = source.kind === 'git' ? this.#ofCommit(source.context, file) : await this.#local(source.context, file);
        const reading = lists/* lines */.Mn.parse(this.#inputs['build-contexts'] ?? '');
        const named = await Promise.all(Object.entries((0,given_contexts/* namesOfContexts */.C)(reading.ok ? reading.value : [])).map(([name, from]) => (bases.includes(name) ? Promise.resolve([]) : this.#named((0,trigger_source/* expandDefaultContext */.j1)(from, this.#trigger)))));
        return { folders: [...main.folders, ...named.flat()], files: main.files };
    }
    /** BuildKit applies no .dockerignore to a Git context. */
    #ofCommit(context, file = 'Dockerfile') {
        const folder = this.#folderOfCommit(context);
        return { folders: [{ folder }], files: [(0,posix_.join)(folder, file)] };
    }
    async #local(context, file) {
        if ((0,trigger_source/* isAddress */.PW)(context))
            throw new no_key/* NoKey */.j(`Its context is ${context}, which may have changed.`);
        const folder = await this.#folderHere(context);
        const { rules } = await (0,dockerfile_text_stage/* readLocalDockerfile */.Q)((0,posix_.resolve)(this.#workspace, folder), file, this.#workspace, this.#files);
        const dockerfiles = file === undefined ? [(0,posix_.join)(folder, 'Dockerfile'), (0,posix_.join)(folder, 'dockerfile')] : [await this.#folderHere(file)];
        return { folders: [{ folder, rules }], files: [...dockerfiles, ...dockerfiles.map((path) => `${path}.dockerignore`), (0,posix_.join)(folder, '.dockerignore')] };
    }
    async #named(from) {
        // An image is no file of the repository, like the one behind FROM.
        if (from.startsWith('docker-image://') || from.startsWith('target:'))
            return [];
        if (from.startsWith((0,trigger_source/* gitContext */.cw)(this.#trigger)))
            return [{ folder: this.#folderOfCommit(from) }];
        if ((0,trigger_source/* isAddress */.PW)(from))
            throw new no_key/* NoKey */.j(`Its build context ${from} may have changed.`);
        const folder = await this.#folderHere(from);
        return [{ folder, rules: await (0,dockerfile_text_stage/* readFolderRules */.A)((0,posix_.resolve)(this.#workspace, folder), this.#files) }, { folder: (0,posix_.join)(folder, '.dockerignore') }];
    }
    #folderOfCommit(context) {
        const event = (0,trigger_source/* gitContext */.cw)(this.#trigger);
        if (context === event)
            return '';
        if (!context.startsWith(`${event}:`))
            throw new no_key/* NoKey */.j(`Its context is ${context}, which may have changed.`);
        return withoutDot((0,posix_.relative)('/', (0,posix_.join)('/', context.slice(event.length + 1))));
    }
    /** Relative to the repository, which has to be the workspace; without links on the way, behind which other files are. */
    async #folderHere(path) {
        if (!(await this.#files.exists((0,posix_.join)(this.#workspace, '.git'))))
            throw new no_key/* NoKey */.j(`${path} is no path of a checkout in the workspace.`);
        const place = withoutDot((0,posix_.relative)(this.#workspace, (0,posix_.resolve)(this.#workspace, path)));
        if (place === '..' || place.startsWith('../'))
            throw new no_key/* NoKey */.j(`${path} is outside of the repository.`);
        for (let below = place; below !== '' && below !== '.'; below = (0,posix_.dirname)(below)) {
            const name = below.slice(below.lastIndexOf('/') + 1);
            const entries = await this.#files.entries((0,posix_.resolve)(this.#workspace, (0,posix_.dirname)(below)));
            if (entries.some((entry) => entry.name === name && entry.kind === 'link'))
                throw new no_key/* NoKey */.j(`${below} is a link.`);
        }
        return place;
    }
    #input(name) {
        return this.#inputs[name]?.trim() || undefined;
    }
}
function withoutDot(path) {
    return path === '.' ? '' : path;
}

;// CONCATENATED MODULE: ./.build/images/changed-only.stage.js
// The input changed-only: leaves out images none of whose files have changed since the base. It asks GitHub for the files once; in doubt
// an image is built, and the log says why.





/** In the order given. */
async function keepChanged(images, trigger, given, world) {
    const { runner } = world;
    const found = await changedSince(trigger, given, world);
    if ('all' in found) {
        runner.info(`changed-only: every image is built, since ${found.all}.`);
        return images;
    }
    const { since, files } = found;
    const shared = sharedFiles(trigger, given).find((file) => files.includes(file));
    if (shared !== undefined) {
        runner.foreign(`changed-only: every image is built, since ${shared} has changed.`);
        return images;
    }
    const changes = new Map();
    for (const image of images) {
        const sources = await findSources(image, trigger, given, world);
        const change = 'unknown' in sources ? `what it is made of is not known: ${sources.unknown}` : findChange(sources.files, files);
        if (change !== undefined)
            changes.set(image.id, 'unknown' in sources ? change : `${change} has changed`);
    }
    const { kept, skipped } = chooseChanged(images, changes);
    runner.startGroup(`changed-only: ${kept.size} of ${images.length} images are built`);
    for (const [id, why] of kept)
        runner.foreign(`${id}: built, since ${why}`);
    for (const id of skipped)
        runner.foreign(`${id}: skipped, none of its files is among the ${files.length} that changed since ${since.slice(0, 7)}`);
    runner.endGroup();
    return images.filter(({ id }) => kept.has(id));
}
async function changedSince(trigger, { payload }, { github }) {
    const base = changedBase(trigger, payload);
    if ('all' in base)
        return base;
    try {
        const changed = await github.changedFiles(base.since, base.head);
        const incomplete = whyIncomplete(changed, base.direct);
        return incomplete === undefined ? { since: base.since, files: changed.files ?? [] } : { all: incomplete };
    }
    catch (thrown) {
        const { code, why } = (0,action_error/* asActionError */.z6)(thrown);
        if (code !== 'GITHUB_API_FAILED')
            throw thrown;
        return { all: `GitHub did not tell which files changed (${why})` };
    }
}
/** What all images of the run are described by: the file, the workflow, the configuration. */
function sharedFiles({ run }, { inputs, environment }) {
    const workflow = environment['GITHUB_WORKFLOW_REF'] ?? '';
    const isOwn = workflow.toLowerCase().startsWith(`${run.repository.toLowerCase()}/`);
    const ofWorkflow = isOwn ? [workflow.slice(run.repository.length + 1).replace(/@[^@]*$/, '')] : [];
    return [...ofWorkflow, ...['images-file', 'config'].flatMap((name) => (inputs[name] === undefined ? [] : [inputs[name].trim().replace(/^(?:\.\/)+/, '')]))];
}


/***/ }),

/***/ 34203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ readFolderRules),
  Q: () => (/* binding */ readLocalDockerfile)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./.build/domain/parsed.js
var parsed = __webpack_require__(63238);
;// CONCATENATED MODULE: ./.build/unchanged/ignore-rules.js
// Which files of a context a .dockerignore keeps out, to the letter of BuildKit's own matcher (moby/patternmatcher and its
// ignorefile, as fsutil's walk uses them). Pure. A pattern that is not understood to the letter makes no rules at all.


function readIgnoreRules(text) {
    const rules = [];
    for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
        if (line.startsWith('#') || line.trim() === '')
            continue;
        const rule = readRule(line.trim());
        if (rule === undefined)
            return (0,parsed/* malformed */.Q)(`a pattern of .dockerignore that the action understands, not "${line.trim()}"`);
        rules.push(rule);
    }
    const exceptions = rules.filter(({ isException }) => isException);
    const arePlain = exceptions.every(({ text: pattern }) => !/[*[\]?^\\]/.test(pattern.replace(/\/?\*\*$/, '')));
    return (0,parsed/* parsed */.Y)({
        judge: (path, parent) => judge(rules, path, parent),
        mayExcept: (folder) => exceptions.length > 0 && (!arePlain || exceptions.some(({ text: pattern }) => `${pattern.replace(/\/?\*\*$/, '')}/`.startsWith(`${folder}/`))),
    });
}
function judge(rules, path, parent) {
    const matched = [];
    let ignored = false;
    for (const [at, rule] of rules.entries()) {
        // A rule that can't change the answer is not asked, and counts as not matched below, too: as BuildKit has it.
        const applies = parent?.matched[at] === true || (rule.isException === ignored && rule.matches(path));
        matched.push(applies);
        if (applies)
            ignored = !rule.isException;
    }
    return { ignored, matched };
}
function readRule(line) {
    const isException = line.startsWith('!');
    const written = isException ? line.slice(1).trim() : line;
    if (written === '')
        return undefined;
    const cleaned = clean(written);
    const text = cleaned.length > 1 && cleaned.startsWith('/') ? cleaned.slice(1) : cleaned;
    // A second clean-up takes the first character of what is left for a mark again.
    if (!isException && text.startsWith('!'))
        return undefined;
    const matches = matcherOf(text);
    return matches === undefined ? undefined : { text, isException, matches };
}
/** Go's filepath.Clean. */
function clean(path) {
    const normal = (0,posix_.normalize)(path);
    return normal.length > 1 && normal.endsWith('/') ? normal.slice(0, -1) : normal;
}
/** patternmatcher's Pattern.compile and match, with its kinds: exact, prefix, suffix, regular expression. */
function matcherOf(pattern) {
    const special = /[*?[\]\\]/;
    if (!special.test(pattern))
        return (path) => path === pattern;
    if (pattern.endsWith('**') && !special.test(pattern.slice(0, -2)) && pattern !== '**') {
        const prefix = pattern.slice(0, -2);
        return (path) => path.startsWith(prefix);
    }
    if (pattern.startsWith('**') && !special.test(pattern.slice(2))) {
        const suffix = pattern.slice(2);
        return (path) => path.endsWith(suffix) || (suffix.startsWith('/') && path === suffix.slice(1));
    }
    const expression = expressionOf(pattern);
    return expression === undefined ? undefined : (path) => expression.test(path);
}
function expressionOf(pattern) {
    let source = '^';
    for (let rest = pattern; rest !== '';) {
        const [taken, translated] = translate(rest);
        if (translated === undefined)
            return undefined;
        source += translated;
        rest = rest.slice(taken.length);
    }
    try {
        return new RegExp(`${source}$`, 'u');
    }
    catch {
        return undefined;
    }
}
/** The first piece of a pattern, and what it is as a regular expression. */
function translate(rest) {
    const [stars] = /^\*\*\/?/.exec(rest) ?? [];
    if (stars !== undefined)
        return [stars, stars.length === rest.length ? '[^\\n]*' : '(?:[^\\n]*/)?'];
    if (rest.startsWith('*'))
        return ['*', '[^/]*'];
    if (rest.startsWith('?'))
        return ['?', '[^/]'];
    if (rest.startsWith('\\')) {
        // Before a letter or digit, Go's regular expressions have meanings of their own.
        const [escaped, sign = ''] = /^\\([^A-Za-z0-9])/u.exec(rest) ?? [];
        return escaped === undefined ? [rest, undefined] : [escaped, literal(sign)];
    }
    const [group] = /^\[\^?(?:[^\]\\[&~-]|(?<=[A-Za-z0-9])-(?=[A-Za-z0-9]))+\]/u.exec(rest) ?? [];
    if (group !== undefined)
        return [group, group];
    if (/^[[\]]/.test(rest))
        return [rest, undefined];
    const [character = ''] = /^./su.exec(rest) ?? [];
    // ^ is not escaped there either; nobody means it.
    return [character, character === '^' ? undefined : literal(character)];
}
function literal(character) {
    return character.replace(/[$()*+./?[\\\]^{|}]/, '\\$&');
}

// EXTERNAL MODULE: ./.build/unchanged/no-key.js
var no_key = __webpack_require__(58815);
;// CONCATENATED MODULE: ./.build/unchanged/dockerfile-text.stage.js
// Finds the Dockerfile of a local context and what .dockerignore says, where buildx and BuildKit look for them
// (buildx build/opt.go loadInputs; buildkit dockerui/config.go ReadEntrypoint). It only reads.



/** `file` as given, seen from `workspace`. Throws NoKey. */
async function readLocalDockerfile(context, file, workspace, files) {
    const named = file === undefined ? (0,posix_.join)(context, 'Dockerfile') : (0,posix_.resolve)(workspace, file);
    const asNamed = await files.read(named);
    const path = asNamed === undefined && named.endsWith('/Dockerfile') ? (0,posix_.join)((0,posix_.dirname)(named), 'dockerfile') : named;
    const text = asNamed ?? (await files.read(path));
    if (text === undefined)
        throw new no_key/* NoKey */.j(`There is no Dockerfile at ${named}.`);
    const own = await files.read(`${path}.dockerignore`);
    return { text, rules: rulesOf(own ?? (await files.read((0,posix_.join)(context, '.dockerignore')))) };
}
/** Of a named context, which has no Dockerfile of its own. Throws NoKey. */
async function readFolderRules(folder, files) {
    return rulesOf(await files.read((0,posix_.join)(folder, '.dockerignore')));
}
function rulesOf(text) {
    const rules = readIgnoreRules(text ?? '');
    if (!rules.ok)
        throw new no_key/* NoKey */.j(`Expected ${rules.expected}.`);
    return rules.value;
}


/***/ }),

/***/ 58815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ NoKey)
/* harmony export */ });
// Why no content key can be made: something decides the result that can't be known without building. Then it is built.
/** `message`: a sentence for the log. */
class NoKey extends Error {
    constructor(reason) {
        super(reason);
        this.name = 'NoKey';
    }
}


/***/ })

};
