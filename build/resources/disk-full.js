// The words of a run that ends because a disk is about to be full: before anything is built, or during a build.
import { ActionError } from "../domain/action-error.js";
import { sizeText } from "../report/quantities.js";
export function isDiskShortage(reason) {
    return reason !== null && typeof reason === 'object' && 'freeBytes' in reason && 'minFreeBytes' in reason;
}
/** `what`: one sentence; `evidence`: lines that come after the cause. */
export function diskFull(what, { path, freeBytes, minFreeBytes, tried }, evidence = []) {
    const cause = `${sizeText(freeBytes)} are free on the disk of ${path}, and min-free-disk asks for ${sizeText(minFreeBytes)}.`;
    const done = tried.length === 0 ? 'There was nothing that this action may remove.' : `It did not help enough: ${tried.join(', ')}.`;
    const fix = 'Free space in a step before, build one platform per job, or use a runner with a larger disk. On GitHub-hosted runners free-disk: true removes toolchains that images do not need. min-free-disk changes the limit.';
    return new ActionError({
        code: 'DISK_FULL',
        what,
        why: [`${cause} ${done} No tag was moved.`, ...evidence].join('\n'),
        fix,
        failure: { class: 'disk-full', transient: false, cause, hint: fix },
    });
}
