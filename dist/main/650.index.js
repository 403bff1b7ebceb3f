export const id = 650;
export const ids = [650];
export const modules = {

/***/ 47650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describeBake: () => (/* binding */ describeBake)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./.build/domain/action-error.js
var action_error = __webpack_require__(63926);
// EXTERNAL MODULE: ./.build/inputs/invalid-inputs.js
var invalid_inputs = __webpack_require__(699);
// EXTERNAL MODULE: ./.build/trigger/project-path.js
var project_path = __webpack_require__(22522);
;// CONCATENATED MODULE: ./.build/images/bake-file.js
// Decodes what `docker buildx bake --print` prints: targets with all that groups, inheritance, matrices and variables come to.
// Shape: buildx bake/bake.go, Config. What a field means is bake-target.ts's.

/** Those of the groups and targets asked for, and those that they are built on. Throws ActionError UNEXPECTED_ANSWER. */
function decodeBake(printed) {
    const targets = fieldsOf(fieldsOf(parsedJson(printed))?.['target']);
    if (targets === undefined)
        throw unusable('it has no object "target"');
    return Object.entries(targets).map(([name, value]) => {
        const fields = fieldsOf(value);
        if (fields === undefined)
            throw unusable(`its target ${name} is no object`);
        return { name, fields };
    });
}
function fieldsOf(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : undefined;
}
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw unusable('it is no JSON');
    }
}
function unusable(why) {
    return new action_error/* ActionError */.lZ({
        code: 'UNEXPECTED_ANSWER',
        what: "Buildx's answer to bake --print can't be used.",
        why: `The definition that it prints is not as expected: ${why}.`,
        fix: 'Use a released version of Buildx (input buildx-version), and report it if it stays so.',
    });
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./.build/build/csv-record.js
var csv_record = __webpack_require__(91215);
// EXTERNAL MODULE: ./.build/config/input-text.js
var input_text = __webpack_require__(41009);
// EXTERNAL MODULE: ./.build/config/input-shapes.js
var input_shapes = __webpack_require__(64772);
// EXTERNAL MODULE: ./.build/domain/image-definition.js
var image_definition = __webpack_require__(66278);
// EXTERNAL MODULE: ./.build/domain/image-ref.js
var image_ref = __webpack_require__(97578);
// EXTERNAL MODULE: ./.build/trigger/source.js
var source = __webpack_require__(10724);
;// CONCATENATED MODULE: ./.build/images/bake-target.js
// What a target of a docker-bake file comes to as inputs of an image. A field that this action can't carry out is a problem that names
// target and field: nothing is left out silently. Pure.









/** Bake's field -> the input that is the same. */
const sameInputs = {
    target: 'target',
    platforms: 'platforms',
    args: 'build-args',
    labels: 'labels',
    annotations: 'annotations',
    'no-cache': 'no-cache',
    'no-cache-filter': 'no-cache-filters',
    pull: 'pull',
    network: 'network',
    'shm-size': 'shm-size',
    ulimits: 'ulimit',
    entitlements: 'allow',
};
const recordInputs = { 'cache-from': 'cache-from', 'cache-to': 'cache-to', attest: 'attests' };
const refused = {
    'dockerfile-inline': 'a Dockerfile that is a file (dockerfile): each machine of the run builds from the checkout or the commit',
    policy: 'no policy: this action does not pass it on',
};
/** Of a target without them buildx prints these. */
const [defaultContext, defaultFile] = ['.', 'Dockerfile'];
function readTarget({ name, fields }, { file, own }) {
    return new TargetReader(name, fields, file, own).read();
}
class TargetReader {
    #name;
    #fields;
    #file;
    #own;
    #problems = [];
    #inputs = new Map();
    #bases = [];
    #secrets = [];
    constructor(name, fields, file, own) {
        this.#name = name;
        this.#fields = fields;
        this.#file = file;
        this.#own = own;
    }
    read() {
        const id = (0,image_definition/* parseImageId */.C)(this.#name);
        if (!id.ok)
            this.#problems.push({ input: 'target', given: this.#name, expected: `${id.expected}: a target's name is the image's id`, at: this.#file });
        this.#place();
        for (const [field, value] of Object.entries(this.#fields))
            if (value !== null && value !== undefined)
                this.#field(field, value);
        const dependsOn = [...new Set(this.#bases.flatMap((base) => idsOf(base)))];
        const at = `${this.#file}, target ${this.#name}`;
        const inputs = new Map([...this.#inputs].map(([input, text]) => [input, { text, at, shared: false }]));
        const image = id.ok ? { id: id.value, at, dependsOn, inputs } : undefined;
        return { image, problems: this.#problems, secrets: this.#secrets };
    }
    #field(field, value) {
        const input = sameInputs[field];
        const record = recordInputs[field];
        if (input !== undefined && Object.hasOwn(sameInputs, field))
            this.#same(field, input, value);
        else if (record !== undefined && Object.hasOwn(recordInputs, field))
            this.#records(field, record, value);
        else if (field === 'tags')
            this.#tags(value);
        else if (field === 'contexts')
            this.#contexts(value);
        else if (field === 'extra-hosts')
            this.#same(field, 'add-hosts', Object.entries(fieldsOf(value) ?? { value }).map(([host, address]) => `${host}=${String(address)}`));
        else if (field === 'secret')
            this.#secret(value);
        else if (field === 'ssh')
            this.#secrets.push({ input: 'ssh', text: listOf(value).map((one) => attributeText(attributesOf(one), 'id', 'paths')).join(' | ') });
        else if (field === 'output')
            this.#output(value);
        else if (field === 'call') {
            if (value !== 'build')
                this.#report(field, value, 'build: a call like check builds no image (input call, in a step without role)');
        }
        else if (Object.hasOwn(refused, field))
            this.#report(field, value, refused[field] ?? '');
        else if (!['context', 'dockerfile', 'description', 'name'].includes(field))
            this.#report(field, value, 'a field that this action knows: what it does can\'t be carried out');
    }
    /** The Dockerfile is below the context in bake, and below the workspace as an input; paths are seen from the workspace. */
    #place() {
        const context = withoutCwd(this.#text('context', defaultContext));
        const dockerfile = withoutCwd(this.#text('dockerfile', defaultFile));
        const isElsewhere = (0,source/* isAddress */.PW)(context);
        const place = isElsewhere ? context : (0,posix_.normalize)(context);
        const isRoot = place === '.' || place === './';
        if (!isRoot || this.#has('context'))
            this.#inputs.set('context', place);
        if (dockerfile === defaultFile && !this.#has('file'))
            return;
        this.#inputs.set('file', isElsewhere || (0,posix_.isAbsolute)(dockerfile) || (0,source/* isAddress */.PW)(dockerfile) ? dockerfile : (0,posix_.join)(place, dockerfile));
    }
    #same(field, input, value) {
        const document = new dist/* Document */.yo(value);
        const text = (0,input_text/* inputText */.AN)(document.contents, (0,input_shapes/* shapeOf */.F5)(input), document);
        if (!text.ok)
            this.#report(field, value, text.expected);
        else if (text.value !== '')
            this.#inputs.set(input, text.value);
    }
    #records(field, input, value) {
        this.#same(field, input, listOf(value).map((one) => (typeof one === 'string' ? one : (0,csv_record/* csvRecord */.ef)(attributesOf(one)))));
    }
    #tags(value) {
        const references = listOf(value).map((tag) => withTag(String(tag)));
        const images = [];
        for (const reference of references) {
            const parsed = (0,image_ref/* parseTagRef */.h2)(reference);
            if (parsed.ok)
                images.push(parsed.value.image);
            else
                this.#report('tags', reference, parsed.expected);
        }
        if (references.length === 0)
            return;
        this.#inputs.set('tags', references.join('\n'));
        this.#inputs.set('images', [...new Set(images)].join('\n'));
    }
    /** Another name than the base's is left to the leg that builds on it (base-names.ts). */
    #contexts(value) {
        const contexts = Object.entries(fieldsOf(value) ?? {}).map(([name, from]) => [name, withoutCwd(String(from))]);
        const lines = {};
        for (const [name, from] of contexts) {
            const base = /^target:(.+)$/.exec(from)?.[1];
            if (base !== undefined)
                this.#bases.push(base);
            if (base !== name)
                lines[name] = from;
        }
        this.#same('contexts', 'build-contexts', lines);
    }
    #secret(value) {
        for (const one of listOf(value)) {
            const attributes = new Map(attributesOf(one));
            const id = attributes.get('id') ?? '';
            const path = attributes.get('src') ?? attributes.get('source');
            this.#secrets.push(path === undefined || attributes.get('type') === 'env' ? { input: 'secret-envs', text: `${id}=${attributes.get('env') ?? path ?? id}` } : { input: 'secret-files', text: `${id}=${path}` });
        }
    }
    /** Pushing the tags is what this action does itself; of a target that is only built on, bake keeps nothing. */
    #output(value) {
        for (const one of listOf(value)) {
            const attributes = attributesOf(one);
            const text = (0,csv_record/* csvRecord */.ef)(attributes.toSorted());
            if (!['type=cacheonly', 'type=registry', 'push=true,type=image', 'push=true,type=registry'].includes(text)) {
                this.#report('output', text, 'no output but type=registry: every platform is pushed by digest, and the tags at the end; whether that is done says the input push');
            }
        }
    }
    #text(field, absent) {
        const value = this.#fields[field];
        if (value === undefined || value === null || value === '')
            return absent;
        if (typeof value === 'string')
            return value;
        this.#report(field, value, 'a text');
        return absent;
    }
    #has(input) {
        return (this.#own[input] ?? '').trim() !== '';
    }
    #report(field, value, expected) {
        this.#problems.push({ input: `${field} of the target ${this.#name}`, given: typeof value === 'string' ? value : JSON.stringify(value), expected, at: this.#file });
    }
}
function idsOf(name) {
    const id = (0,image_definition/* parseImageId */.C)(name);
    return id.ok ? [id.value] : [];
}
/** A single one is printed as it is by some versions. */
function listOf(value) {
    return Array.isArray(value) ? value : [value];
}
/** Of `{type: "registry", ref: "…"}`, or of the same as text. */
function attributesOf(value) {
    if (typeof value !== 'string')
        return Object.entries(fieldsOf(value) ?? {}).map(([name, text]) => [name, Array.isArray(text) ? text.join(',') : String(text)]);
    // `type=registry` is also written as the reference alone, and an SSH key as its id.
    return value.includes('=') ? (0,csv_record/* csvAttributes */.eJ)(value) : [['id', value]];
}
function attributeText(attributes, name, value) {
    const found = new Map(attributes);
    const text = found.get(value) ?? '';
    return `${found.get(name) ?? 'default'}${text === '' ? '' : `=${text}`}`;
}
/** `cwd://` is the place where bake is started. */
function withoutCwd(path) {
    return path.replace(/^cwd:\/\//, '') || '.';
}
/** A name without tag is the tag latest, as docker has it. */
function withTag(reference) {
    return /[:@][^/]*$/.test(reference) ? reference : `${reference}:latest`;
}

;// CONCATENATED MODULE: ./.build/images/needed-secrets.js
// What is said of the secrets that a docker-bake file uses: as which inputs the step that builds is given them, and what stands for
// those in the reusable workflow, which takes no variables and no files of its caller. It reads none of them. Pure.
/** undefined: there are none. */
function secretsNotice(file, secrets) {
    if (secrets.length === 0)
        return undefined;
    const inputs = distinct(secrets.map(({ input, text }) => `${input}: ${text}`));
    const ids = distinct(secrets.flatMap(({ input, text }) => (input === 'ssh' ? [] : [text.slice(0, text.indexOf('='))])));
    return [
        `${file} uses secrets. They don't leave the job that has them: give them to the step that builds, as ${inputs.join('; ')}.`,
        ...(ids.length === 0 ? [] : [`The reusable workflow takes their values instead, as its secret build-secrets with a line for each: ${ids.map((id) => `${id}=…`).join(', ')}.`]),
        ...(secrets.some(({ input }) => input === 'ssh') ? ['The reusable workflow has nothing for SSH: that takes the three jobs, written out (docs/many-machines.md).'] : []),
    ].join(' ');
}
function distinct(texts) {
    return [...new Set(texts)];
}

;// CONCATENATED MODULE: ./.build/images/bake.stage.js
// Lets buildx resolve a docker-bake file, and reads what it prints: groups, inheritance, matrices and variables are its own. No builder
// and no engine is needed for that. Nothing is built, and what the file names elsewhere is not fetched.







const timeoutMs = 60_000;
const mostLines = 20;
/** Throws ActionError INVALID_INPUT where buildx refuses the file, DOCKER_MISSING, BUILDX_MISSING, UNEXPECTED_ANSWER. */
async function describeBake({ file, text, targets }, trigger, given, world) {
    const wrong = targets.filter((target) => !/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(target));
    // Anything else would be an option, or the address of another file.
    if (wrong.length > 0)
        throw (0,invalid_inputs/* invalidInputs */.R)(wrong.map((target) => ({ input: 'bake-targets', given: target, expected: 'names of targets and groups' })));
    const { path, folder, remove } = await place({ file, text }, trigger, given, world.files);
    try {
        const result = await world.processes.run({ file: 'docker', args: ['buildx', 'bake', '--print', '--progress', 'quiet', '--file', path, ...targets], cwd: folder, timeoutMs, keepBytes: 16 * 1024 * 1024 });
        if (result.end !== 'exited' || result.code !== 0)
            throw refusal(file, result);
        const read = decodeBake(result.stdout).map((target) => readTarget(target, { file, own: given.inputs }));
        const notice = secretsNotice(file, read.flatMap(({ secrets }) => secrets));
        if (notice !== undefined)
            world.runner.notice(notice, { title: 'Secrets of docker-bake' });
        return { images: read.flatMap(({ image }) => (image === undefined ? [] : [image])), problems: read.flatMap(({ problems }) => problems) };
    }
    finally {
        await remove();
    }
}
/** Where somebody else's code may be checked out, or nothing is, buildx sees the file alone: it may read others beside it (`.env`). */
async function place({ file, text }, trigger, { environment }, files) {
    const workspace = environment['GITHUB_WORKSPACE'];
    if (workspace !== undefined && !(0,project_path/* mayHoldForeignCode */.ch)(trigger) && (await files.exists((0,posix_.join)(workspace, file))))
        return { path: file, folder: workspace, remove: () => Promise.resolve() };
    const folder = await files.makeRunFolder();
    const path = (0,posix_.join)(folder, (0,posix_.basename)(file));
    await files.writePrivate(path, text);
    return { path, folder, remove: () => files.remove(folder) };
}
function refusal(file, result) {
    const said = result.stderr.split('\n').filter((line) => line.trim() !== '' && !/^#\d+ /.test(line)).slice(-mostLines).join('\n');
    if (result.end === 'not-found') {
        return new action_error/* ActionError */.lZ({ code: 'DOCKER_MISSING', what: `${file} can't be read without docker.`, why: 'There is no program docker in PATH; docker-bake files are read by docker buildx bake.', fix: 'Run the plan where the docker command line client with Buildx is installed, or describe the images in a YAML file of the action (docs/many-images.md).' });
    }
    if (/is not a docker command|unknown command: docker buildx|unknown flag: --print/.test(result.stderr)) {
        return new action_error/* ActionError */.lZ({ code: 'BUILDX_MISSING', what: `${file} can't be read without Docker Buildx.`, why: said, fix: 'Install the docker-buildx-plugin package on the runner of the plan, or describe the images in a YAML file of the action (docs/many-images.md).' });
    }
    const isOwn = /failed to stat|ssh agent/.test(said);
    return new action_error/* ActionError */.lZ({
        code: 'INVALID_INPUT',
        what: `docker buildx bake can't read ${file}.`,
        why: said === '' ? `It ended without a word (${result.end}).` : said,
        fix: isOwn ? 'Buildx looks for the files of secrets and for an SSH agent that the file names when it reads it: leave them out of it, and give them to the step that builds (inputs secret-files, secret-envs and ssh; of the reusable workflow, the secret build-secrets).' : `Try it with: docker buildx bake --print --file ${file}`,
    });
}


/***/ })

};
