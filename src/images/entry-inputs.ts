// Which inputs one image of several may have of its own: what it is built of, and what it is published as. The rest holds for all
// images of a run and is said in the workflow.
import { secretInputs, type InputName } from '../inputs/input-table.ts';

export const entryInputs: readonly string[] = [
  'context', 'file', 'target', 'platforms', 'build-args', 'build-contexts', 'no-cache', 'no-cache-filters', 'pull', 'attests', 'provenance', 'sbom',
  'add-hosts', 'allow', 'cgroup-parent', 'network', 'shm-size', 'ulimit', 'compression', 'compression-level', 'force-compression', 'source-date-epoch', 'rewrite-timestamp',
  'cache', 'cache-from', 'cache-to', 'cache-mode', 'cache-scope', 'cache-key', 'cache-image', 'cache-max-size', 'cache-timeout', 'cache-on-release', 'cache-mounts', 'cache-mounts-image',
  'images', 'tags', 'flavor', 'labels', 'annotations', 'created',
  'moving-tags', 'immutable-tags', 'overwrite', 'expect-public', 'optional-platforms', 'allow-platform-removal', 'max-size', 'max-size-growth',
] satisfies readonly InputName[];

/** Completes "expected …" for an input that exists and is none of an image's own. */
export function whereItBelongs(name: string): string {
  if (secretInputs.has(name) || name === 'ssh') {
    return 'it in the step that builds: a file of the repository is no place for secrets, and may not choose them; a secret reaches every image that mounts it by its id';
  }
  return "it in the workflow's step: it holds for all images of a run";
}
