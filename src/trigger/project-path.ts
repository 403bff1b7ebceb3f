// Paths of files of the repository, and where such a file is to be read: the workspace, the event's commit or the default branch.
// It touches nothing.
import { normalize } from 'node:path/posix';
import { malformed, parsed, type Parsed } from '../domain/parsed.ts';
import type { Trigger } from '../domain/trigger.ts';

declare const brand: unique symbol;
/** Of a file below the repository's root, with `/` between its parts: `.github/image.yml`. */
export type ProjectPath = string & { readonly [brand]: 'ProjectPath' };

export function parseProjectPath(text: string): Parsed<ProjectPath> {
  const path = normalize(text.trim());
  const isInside = path !== '.' && !path.startsWith('/') && path !== '..' && !path.startsWith('../') && !path.endsWith('/') && !/[\\\u0000-\u001f]/.test(path);
  return isInside ? parsed(path as ProjectPath) : malformed('a path of a file inside of the repository, relative to its root, like .github/image.yml');
}

/** Whether somebody else's code may be in the checkout of a run that has the base repository's rights. */
export function mayHoldForeignCode({ event }: Pick<Trigger, 'event'>): boolean {
  return event.kind === 'pull-request-target' || event.kind === 'workflow-run' || event.kind === 'issue-comment';
}

/** `path` with the link `name` in `folder` (both relative to the root) replaced by its target. undefined: it leads out of `root`. */
export function followLink(root: string, folder: string, target: string, rest: readonly string[]): readonly string[] | undefined {
  const from = target.startsWith('/') ? normalize(target) : normalize(`${root}/${folder}/${target}`);
  const base = normalize(root).replace(/\/$/, '');
  if (from !== base && !from.startsWith(`${base}/`)) return undefined;
  return [...from.slice(base.length).split('/').filter((part) => part !== ''), ...rest];
}
