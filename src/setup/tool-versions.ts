// Reads the one answer of `docker info` that the whole run needs, and says which versions are enough. Nothing is called here.
import coerce from 'semver/functions/coerce.js';
import lt from 'semver/functions/lt.js';
import { ActionError } from '../domain/action-error.ts';
import type { Tools } from '../domain/session.ts';

/** rawjson progress, --call and its metadata came with 0.15; CI images and distributions are well past it. */
export const minimumBuildx = '0.15.0';
/** `docker info` tells the client's version and plugins from here on. */
export const minimumDocker = '23.0.0';

/** `1.2.3`; a build from source calls itself 0.0.0 and counts as new. */
export function isAtLeast(version: string, minimum: string): boolean {
  return version === '0.0.0' || !lt(version, minimum);
}

/** What follows `docker`: the one question. */
export const infoArgv: readonly string[] = ['info', '--format', '{{json .}}'];

/** What is there. Each part is absent when docker did not tell of it. */
export type FoundTools = {
  readonly docker?: string;
  readonly buildx?: string;
  /** Why the buildx plugin can't be used, in docker's words. */
  readonly buildxProblem?: string;
  readonly context: string;
  readonly engine?: NonNullable<Tools['engine']>;
};

/** Shape: `docker info --format '{{json .}}'`, printed also when the engine does not answer (its fields are then empty). */
export function decodeDockerInfo(text: string): FoundTools {
  const info = decodeObject(text);
  const client = fieldsOf(info['ClientInfo']);
  const docker = versionOf(client['Version']);
  const plugin = listOf(client['Plugins']).map(fieldsOf).find(({ Name }) => Name === 'buildx');
  const buildx = versionOf(plugin?.['Version']);
  const problem = plugin?.['Err'];
  const engine = versionOf(info['ServerVersion']);
  const root = textOf(info['DockerRootDir']);
  return {
    context: textOf(client['Context']) || 'default',
    ...(docker === undefined ? {} : { docker }),
    ...(buildx === undefined ? {} : { buildx }),
    ...(problem === undefined ? {} : { buildxProblem: textOf(fieldsOf(problem)['Message']) || textOf(problem) || JSON.stringify(problem) }),
    ...(engine === undefined
      ? {}
      : {
          engine: {
            version: engine,
            containerdStore: usesContainerdStore(info['DriverStatus']),
            architecture: goArchitecture(textOf(info['Architecture'])),
            ...(root === '' ? {} : { rootFolder: root }),
          },
        }),
  };
}

/** Throws ActionError DOCKER_MISSING, BUILDX_MISSING or BUILDX_TOO_OLD. */
export function requireTools(found: FoundTools): Tools {
  const { docker, buildx, buildxProblem, context, engine } = found;
  if (docker === undefined || !isAtLeast(docker, minimumDocker)) {
    throw new ActionError({
      code: 'DOCKER_MISSING',
      what: `Docker is too old${docker === undefined ? '' : `: ${docker}`}.`,
      why: `Docker ${minimumDocker} or later is needed on the runner.`,
      fix: 'Update the docker command line client: docs.docker.com/engine/install.',
    });
  }
  if (buildx === undefined) {
    throw new ActionError({
      code: 'BUILDX_MISSING',
      what: 'Docker Buildx is not installed.',
      why: buildxProblem ?? 'docker info lists no plugin buildx.',
      fix: `Install the docker-buildx-plugin package on the runner, or set the input buildx-version, for example to ${minimumBuildx}.`,
    });
  }
  if (!isAtLeast(buildx, minimumBuildx)) {
    throw new ActionError({
      code: 'BUILDX_TOO_OLD',
      what: `Docker Buildx is too old: ${buildx}.`,
      why: `${minimumBuildx} or later is needed: it has the machine-readable progress that logs, timings and errors are made of.`,
      fix: 'Update the docker-buildx-plugin package on the runner, or set the input buildx-version.',
    });
  }
  return { docker, buildx, context, ...(engine === undefined ? {} : { engine }) };
}

/** `["driver-type", "io.containerd.snapshotter.v1"]` marks the containerd image store. */
function usesContainerdStore(driverStatus: unknown): boolean {
  return listOf(driverStatus).some((entry) => listOf(entry)[0] === 'driver-type' && textOf(listOf(entry)[1]).startsWith('io.containerd.snapshotter'));
}

/** The engine says what uname says; platforms are written as Go has them. */
function goArchitecture(machine: string): string {
  const names: Readonly<Record<string, string>> = { x86_64: 'amd64', aarch64: 'arm64', armv7l: 'arm', armv6l: 'arm', i686: '386', i386: '386' };
  return names[machine] ?? machine;
}

function versionOf(value: unknown): string | undefined {
  return typeof value === 'string' ? coerce(value)?.version : undefined;
}

function decodeObject(text: string): Readonly<Record<string, unknown>> {
  try {
    return fieldsOf(JSON.parse(text));
  } catch {
    return {};
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' ? { ...value } : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
