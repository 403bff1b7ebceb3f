// Under which keys and paths a mount's content is kept. Entries of the Actions cache never change, so that the run ends the
// key and the newest is found by its beginning. Platforms are in it: what is compiled for one is of no use to another.
import { join } from 'node:path/posix';
import { platformSlug } from "../cache/cache-names.js";
import { digestOf } from "../domain/digest.js";
/** `3f2a….linux-amd64_linux-arm64`: what tells it apart in this repository. */
export function mountName({ id, uid, gid, mode, namespace, platforms }, { inputs }) {
    const identity = JSON.stringify([namespace ?? '', id, uid ?? '', gid ?? '', mode ?? '', inputs.cache.scope ?? '']);
    return `${digestOf(new TextEncoder().encode(identity)).slice('sha256:'.length, 'sha256:'.length + 16)}-${platformSlug(platforms)}`;
}
export function mountKeys(mount, plan) {
    const { key } = plan.cache;
    const { runId, runAttempt } = plan.trigger.run;
    const beginning = (start) => `${start}-mount-${mountName(mount, plan)}-`;
    const exact = beginning(key?.exact ?? 'ghcr-buildx');
    return { key: `${exact}${runId}-${runAttempt}`, restoreKeys: [exact, ...(key?.fallback === undefined ? [] : [beginning(key.fallback)])] };
}
/** The same on every machine of a kind: the Actions cache tells entries apart by it. */
export function mountFolder(mount, plan, environment) {
    return join(lastingFolder(plan) ?? join(environment['RUNNER_TEMP'] ?? '/tmp', 'ghcr-buildx-cache'), 'mounts', mountName(mount, plan));
}
/** A folder that this machine keeps, where there is one. */
export function lastingFolder({ inputs: { cache } }) {
    return cache.backend === 'local' ? cache.folder : undefined;
}
export const contentFile = 'content.tar';
