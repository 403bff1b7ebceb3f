// The words of a run that ends because a disk is about to be full: before anything is built, or during a build.
import { ActionError } from '../domain/action-error.ts';
import { sizeText } from '../report/quantities.ts';

/** The abort reason of a build that is stopped for want of disk. Bytes. `tried`: what was done to free some, as clauses. */
export type DiskShortage = { readonly path: string; readonly freeBytes: number; readonly minFreeBytes: number; readonly tried: readonly string[] };

export function isDiskShortage(reason: unknown): reason is DiskShortage {
  return reason !== null && typeof reason === 'object' && 'freeBytes' in reason && 'minFreeBytes' in reason;
}

/** `what`: one sentence; `evidence`: lines that come after the cause. */
export function diskFull(what: string, { path, freeBytes, minFreeBytes, tried }: DiskShortage, evidence: readonly string[] = []): ActionError {
  const cause = `${sizeText(freeBytes)} are free on the disk of ${path}, and min-free-disk asks for ${sizeText(minFreeBytes)}.`;
  const done = tried.length === 0 ? 'There was nothing that this action may remove.' : `It did not help enough: ${tried.join(', ')}.`;
  const fix =
    'Free space in a step before, build one platform per job, or use a runner with a larger disk. On GitHub-hosted runners free-disk: true removes toolchains that images do not need. min-free-disk changes the limit.';
  return new ActionError({
    code: 'DISK_FULL',
    what,
    why: [`${cause} ${done} No tag was moved.`, ...evidence].join('\n'),
    fix,
    failure: { class: 'disk-full', transient: false, cause, hint: fix },
  });
}
