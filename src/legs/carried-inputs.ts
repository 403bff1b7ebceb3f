// What a configuration file says of builder, emulation, logins, limits and resources is each job's own and counts in every job after
// the plan: which inputs those are, and which of them a job takes. Secrets, and what says which job this is, are never among them.
import type { ExpectedSet, JobInput } from '../domain/expected-set.ts';
import type { InputName } from '../inputs/input-table.ts';

type Texts = Readonly<Record<string, string>>;

const ofMerge = ['registry', 'username', 'login', 'logout', 'timeout'] as const satisfies readonly InputName[];

const ofLegs = [
  ...ofMerge,
  'cache-folder', 'max-parallel', 'fail-fast', 'platform-timeout', 'idle-timeout', 'min-free-disk', 'free-disk', 'qemu', 'qemu-image', 'qemu-platforms',
  'builder', 'driver', 'driver-opts', 'buildkitd-flags', 'buildkitd-config', 'buildkitd-config-inline', 'registry-mirrors', 'registry-ca', 'max-parallelism', 'builder-max-storage',
  'proxy', 'endpoint', 'append', 'buildx-version', 'cleanup', 'keep-state', 'builder-name',
] as const satisfies readonly InputName[];

/** By the role of the job that is given them. */
export const carriedNames: Readonly<Record<'build' | 'merge', readonly string[]>> = { build: ofLegs, merge: ofMerge };

export function isCarried(name: string): boolean {
  return carriedNames.build.includes(name);
}

/** `origins`: input -> where a file says it. What the plan's step was given itself stays there. */
export function carriedInputs(inputs: Texts, origins: Texts): ExpectedSet['jobInputs'] {
  return Object.fromEntries(Object.entries(origins).flatMap(([name, at]): readonly [string, JobInput][] => (isCarried(name) ? [[name, { text: inputs[name] ?? '', at }]] : [])));
}

/** Warnings: what a file says and no job after the plan is told. */
export function leftBehind(origins: Texts): readonly string[] {
  const { ssh } = origins;
  return ssh === undefined ? [] : [`ssh (${ssh}) does not reach the legs: which keys a build may use is said in the step that has them.`];
}

/** A title for the log of the job that takes them: the files that they are from. */
export function filesOf(origins: Texts): string {
  return [...new Set(Object.values(origins).map((at) => at.replace(/:\d+(?:, .*)?$/s, '')))].join(', ');
}
