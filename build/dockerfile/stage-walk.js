import { lookupIn, notKnown, withEnv, withStageArgs } from "./environment.js";
import { remoteSourceOf } from "./remote-source.js";
import { cacheMountOf, mountAttributes } from "./run-mount.js";
import { flagValue, mountFlags } from "./stage-graph.js";
import { expandWord } from "./word-expansion.js";
import { jsonWords } from "./words.js";
export function walkStages(graph, facts, escape) {
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
                return withStageArgs(variables, instruction, { facts: this.#facts, globals: this.#graph.globals, escape: this.#escape, missing });
            case 'env':
                return withEnv(variables, instruction, this.#escape, missing);
            case 'add':
                this.#add(instruction, (word) => expandWord(word, lookupIn(variables, missing), { escape: this.#escape }));
                return variables;
            case 'run':
                for (const flag of mountFlags(instruction))
                    this.#mount(flag, instruction.line, place, (word) => expandWord(word, lookupIn(variables, missing), { escape: this.#escape }));
                return variables;
            default:
                return variables;
        }
    }
    #add({ text, flags, line }, expand) {
        // Here quotes keep no words together.
        const words = jsonWords(text) ?? text.split(/\s+/);
        const checksum = flagValue(flags, 'checksum');
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
            const mount = cacheMountOf(mountAttributes(flag), expand);
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
            this.#unknowns.push({ line, reason: notKnown(thrown).message });
        }
    }
}
function onceEach(unknowns) {
    return unknowns.filter(({ line, reason }, index) => unknowns.findIndex((other) => other.line === line && other.reason === reason) === index);
}
