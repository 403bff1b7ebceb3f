// Which inputs the plan job decides for all jobs of the run: what is built, and how it is published. Builder, logins, secrets and
// limits are each job's own; a default of the plan's step must not win over what a leg is given.
import { inputNames, type InputName } from '../inputs/input-table.ts';

type Texts = Readonly<Record<string, string>>;

const what = [
  ...['context', 'file', 'target', 'platforms', 'build-args', 'build-contexts', 'no-cache', 'no-cache-filters', 'pull', 'attests', 'provenance', 'sbom'],
  ...['add-hosts', 'allow', 'cgroup-parent', 'network', 'shm-size', 'ulimit', 'compression', 'compression-level', 'force-compression', 'source-date-epoch', 'rewrite-timestamp'],
  ...['cache', 'cache-from', 'cache-to', 'cache-mode', 'cache-scope', 'cache-key', 'cache-image', 'cache-max-size', 'cache-timeout', 'cache-on-release', 'cache-mounts', 'cache-mounts-image'],
] as const;

const publishing = [
  ...['push', 'images', 'tags', 'flavor', 'labels', 'annotations', 'sep-tags', 'sep-labels', 'sep-annotations', 'metadata-context', 'created'],
  ...['moving-tags', 'immutable-tags', 'overwrite', 'expect-public', 'optional-platforms', 'allow-platform-removal', 'max-size', 'max-size-growth'],
] as const;

export const plannedInputs: readonly string[] = [...what, ...publishing];

/** Which part this job has, and what it is given for that; never an image's own. */
const ofRoles: readonly string[] = ['role', 'runners', 'group-size', 'hand-over', 'expected', 'leg', 'records', 'images-file', 'bake-targets', 'changed-only', 'all-or-nothing', 'config', 'environment'] satisfies readonly InputName[];

/** What no document may hold: it is handed from job to job as an output. */
const secret: readonly string[] = ['secrets', 'secret-envs', 'secret-files', 'ssh', 'password', 'registry-auth', 'github-token'] satisfies readonly InputName[];

/** `own`: of the plan's step. `image`: of the definition, which wins. */
export function imageInputs(own: Texts, image: Texts): Texts {
  const planned = Object.entries(own).filter(([name]) => plannedInputs.includes(name));
  const given = Object.entries(image).filter(([name]) => inputNames.includes(name) && !ofRoles.includes(name) && !secret.includes(name));
  return Object.fromEntries([...planned, ...given]);
}

/** Of the plan's step for one image: as `imageInputs`, and what is the job's own. */
export function planningInputs(own: Texts, image: Texts): Texts {
  return { ...own, ...imageInputs(own, image) };
}

/** Of one image in a leg: what the plan has wins, the leg's own fill the rest. `platforms`: the whole image's, as the plan came to them. */
export function legInputs(own: Texts, { inputs, platforms }: { readonly inputs: Texts; readonly platforms: readonly string[] }): Texts {
  const allowed = Object.entries(inputs).filter(([name]) => !ofRoles.includes(name) && !secret.includes(name));
  return { ...own, ...Object.fromEntries(allowed), platforms: platforms.join(',') };
}
