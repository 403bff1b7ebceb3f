// What setup found and opened: read by the later stages, closed by post.
import type { Platform } from './platform.ts';

/** One probe of the machine. Versions as `1.2.3`. */
export type Tools = {
  readonly docker: string;
  readonly buildx: string;
  /** The Docker context in use: the docker driver's builder has its name. Absent: `default`. */
  readonly context?: string;
  /** Absent when the engine does not answer (enough for remote and kubernetes builders). */
  readonly engine?: {
    readonly version: string;
    readonly containerdStore: boolean;
    readonly architecture: string;
    /** Where it keeps images, volumes and builders, on the machine that it runs on. */
    readonly rootFolder?: string;
  };
};

export type BuilderNode = {
  readonly name: string;
  readonly endpoint: string;
  /** What it can build: what it was made for, its own platform, the rest. */
  readonly platforms: readonly Platform[];
  /** What it was made for (`--platform` of buildx create), where that was said: buildx asks it first for these. */
  readonly madeFor?: readonly Platform[];
  /** What its processor runs, where the node itself was asked. */
  readonly own?: Platform;
  readonly buildkit?: string;
};

export type Builder = {
  readonly name: string;
  readonly driver: string;
  readonly nodes: readonly BuilderNode[];
  /** Made by this run: removed by post unless cleanup is false. */
  readonly own: boolean;
  /** Given builders that were not tried, in order: for when this one goes away. None where some of its nodes are left out. */
  readonly others?: readonly string[];
  /** BUILDX_CONFIG with a copy of it that lacks the nodes that are down. Absent: all of its nodes are used. */
  readonly buildxConfig?: string;
  /** Node -> BUILDX_CONFIG with a copy of the builder that has this node alone: builds are placed by us. Absent: buildx chooses. */
  readonly nodeConfigs?: ReadonlyMap<string, string>;
  /** The calls that made it, each what follows `docker`: to make it again when it dies. Absent for one that was there before. */
  readonly recipe?: readonly (readonly string[])[];
};

/** What reading and publishing need: opened without docker where nothing is built. */
export type LoginSession = {
  /** Environment for every docker call: the private DOCKER_CONFIG, BUILDX_CONFIG of the user's builders. */
  readonly environment: Readonly<Record<string, string>>;
  /** 0700 folder of this run, removed by post. */
  readonly folder: string;
  /** Registries that a login worked for. */
  readonly loggedIn: readonly string[];
  readonly warnings: readonly string[];
};

/** What building needs besides. */
export type Session = LoginSession & { readonly tools: Tools; readonly builder: Builder };
