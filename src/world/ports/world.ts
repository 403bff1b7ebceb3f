// All ports together, as main makes them and the stages get them.
import type { ActionsCache } from './actions-cache.ts';
import type { Artifacts } from './artifacts.ts';
import type { Clock } from './clock.ts';
import type { Files } from './files.ts';
import type { GitHub } from './github.ts';
import type { Machine } from './machine.ts';
import type { Processes } from './process.ts';
import type { Registry } from './registry.ts';
import type { Retry } from './retry.ts';
import type { Runner } from './runner.ts';
import type { ImageName } from '../../domain/image-ref.ts';

/** What main makes. Its registries and its API try once. */
export type Ports = {
  readonly processes: Processes;
  readonly files: Files;
  readonly clock: Clock;
  readonly machine: Machine;
  readonly runner: Runner;
  readonly github: GitHub;
  readonly actionsCache: ActionsCache;
  readonly artifacts: Artifacts;
  /** The client for an image's registry with the credentials of a Docker configuration folder; one per host is kept. */
  readonly registryFor: (image: ImageName, dockerConfigFolder: string) => Promise<Registry>;
  /** The same without any login: what everybody sees. */
  readonly anonymousRegistryFor: (image: ImageName) => Promise<Registry>;
};

/** What stages get: the same ports, whose registry and API calls are tried again (retry/reliable-world.stage.ts). */
export type World = Ports & { readonly retry: Retry };

/** What the process was given: environment, inputs and the event's payload, read once by main. */
export type Given = {
  /** Input name (`build-args`) -> value as given; absent inputs are absent. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly payload: unknown;
  /** When the process began, in the clock's milliseconds: loading counts as the run's time. Absent: when the run began. */
  readonly startedAt?: number;
};
