// Goes through the stages that are built, one instruction after the other with the variables of that place, and gathers what
// they take from elsewhere and which cache mounts they use.
import type { Platform } from '../domain/platform.ts';
import { lookupIn, notKnown, withEnv, withStageArgs, type Variables } from './environment.ts';
import type { Instruction } from './instructions.ts';
import type { CacheMount, DockerfileFacts, DockerfileReading, RemoteSource, UsedContext, UsedImage, Unknown } from './reading.ts';
import { remoteSourceOf } from './remote-source.ts';
import { cacheMountOf, mountAttributes } from './run-mount.ts';
import { flagValue, mountFlags, type StageGraph, type StageNode } from './stage-graph.ts';
import { expandWord } from './word-expansion.ts';
import { jsonWords } from './words.ts';

type Findings = Pick<DockerfileReading, 'images' | 'remotes' | 'cacheMounts' | 'contexts' | 'unknowns'>;

/** Variables at a stage's end: a stage made from it starts with them. `missing`: what to say of a name that is not set. */
type Ended = { readonly variables: Variables; readonly missing: string | undefined };

export function walkStages(graph: StageGraph, facts: DockerfileFacts, escape: string): Findings {
  const found = new Finder(graph, facts, escape);
  const ended = new Map<number, Ended>();
  for (const index of graph.used) {
    const node = graph.nodes[index];
    if (node !== undefined) ended.set(index, found.walk(node, ended));
  }
  return found.findings();
}

class Finder {
  readonly #graph: StageGraph;
  readonly #facts: DockerfileFacts;
  readonly #escape: string;
  readonly #images: UsedImage[] = [];
  readonly #remotes: RemoteSource[] = [];
  readonly #cacheMounts: CacheMount[] = [];
  readonly #contexts: UsedContext[] = [];
  readonly #unknowns: Unknown[] = [];

  constructor(graph: StageGraph, facts: DockerfileFacts, escape: string) {
    this.#graph = graph;
    this.#facts = facts;
    this.#escape = escape;
  }

  findings(): Findings {
    return { images: this.#images, remotes: this.#remotes, cacheMounts: this.#cacheMounts, contexts: this.#contexts, unknowns: onceEach(this.#unknowns) };
  }

  walk({ stage, unknown, instructions, sources }: StageNode, ended: ReadonlyMap<number, Ended>): Ended {
    const { base, line } = stage;
    const platform = stage.platform ?? this.#facts.targetPlatform;
    if (base.kind === 'unknown') this.#unknowns.push({ line, reason: unknown?.message ?? 'The base image is not known.' });
    if (base.kind === 'context') {
      this.#useContext(base.name, platform, line);
      return { variables: new Map(), missing: `The context ${base.name} may set %.` };
    }
    if (base.kind === 'image') this.#useImage(base.reference, 'FROM', platform, line);
    for (const source of sources) {
      if (source.kind === 'unknown') this.#unknowns.push({ line: source.line, reason: source.reason });
      // What is copied or mounted from an image comes from the target's platform (dockerfile2llb: an unregistered state has none).
      else if (source.kind === 'image' && source.reference !== 'scratch') this.#useImage(source.reference, source.by, this.#facts.targetPlatform, source.line);
    }
    const start: Ended =
      base.kind === 'stage'
        ? (ended.get(base.index) ?? { variables: new Map(), missing: undefined })
        : // PATH is set for every image that does not set it.
          { variables: new Map(), missing: base.kind === 'scratch' ? undefined : `The base image may set %.` };
    const mountPlatform = base.kind === 'unknown' ? undefined : platform;
    return { ...start, variables: instructions.reduce((variables, instruction) => this.#step(instruction, { ...start, variables }, { stage: stage.index, platform: mountPlatform }), start.variables) };
  }

  #step(instruction: Instruction, { variables, missing }: Ended, place: { readonly stage: number; readonly platform: Platform | undefined }): Variables {
    switch (instruction.keyword) {
      case 'arg':
        return withStageArgs(variables, instruction, { facts: this.#facts, globals: this.#graph.globals, escape: this.#escape, missing });
      case 'env':
        return withEnv(variables, instruction, this.#escape, missing);
      case 'add':
        this.#add(instruction, (word) => expandWord(word, lookupIn(variables, missing), { escape: this.#escape }));
        return variables;
      case 'run':
        for (const flag of mountFlags(instruction)) this.#mount(flag, instruction.line, place, (word) => expandWord(word, lookupIn(variables, missing), { escape: this.#escape }));
        return variables;
      default:
        return variables;
    }
  }

  #add({ text, flags, line }: Instruction, expand: (word: string) => string): void {
    // Here quotes keep no words together.
    const words = jsonWords(text) ?? text.split(/\s+/);
    const checksum = flagValue(flags, 'checksum');
    for (const word of words.slice(0, -1)) {
      // A heredoc is written in the file itself.
      if (word.startsWith('<<')) continue;
      this.#trying(line, () => {
        const remote = remoteSourceOf(expand(word), checksum === undefined ? undefined : expand(checksum));
        if (remote !== undefined) this.#remotes.push({ ...remote, line });
      });
    }
  }

  #mount(flag: string, line: number, { stage, platform }: { readonly stage: number; readonly platform: Platform | undefined }, expand: (word: string) => string): void {
    this.#trying(line, () => {
      const mount = cacheMountOf(mountAttributes(flag), expand);
      if (mount !== undefined) this.#cacheMounts.push({ ...mount, stage, line, ...(platform === undefined ? {} : { platform }) });
    });
  }

  #useImage(reference: string, by: UsedImage['by'], platform: Platform, line: number): void {
    if (this.#graph.contexts(reference, platform) !== undefined) this.#useContext(reference, platform, line);
    else this.#images.push({ reference, by, platform, line });
  }

  #useContext(name: string, platform: Platform, line: number): void {
    const source = this.#graph.contexts(name, platform) ?? '';
    const [, reference] = /^docker-image:(?:\/\/)?(.*)$/.exec(source) ?? [];
    if (reference === undefined) this.#contexts.push({ name, source });
    else if (reference !== 'scratch') this.#images.push({ reference, by: 'context', platform, line });
  }

  #trying(line: number, find: () => void): void {
    try {
      find();
    } catch (thrown) {
      this.#unknowns.push({ line, reason: notKnown(thrown).message });
    }
  }
}

function onceEach(unknowns: readonly Unknown[]): readonly Unknown[] {
  return unknowns.filter(({ line, reason }, index) => unknowns.findIndex((other) => other.line === line && other.reason === reason) === index);
}
