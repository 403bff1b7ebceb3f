// Whether this run keeps cache mounts at all, and whether it may read and write what is kept. Nothing is asked of anybody.
import { serviceAccess } from "../cache/service-access.js";
import { lastingFolder } from "./mount-names.js";
export function mountAccess(plan, environment) {
    const why = whyNone(plan);
    if (why !== undefined)
        return { read: false, write: false, why };
    // Whoever may not publish may not change what others' builds on this machine start from.
    if (lastingFolder(plan) !== undefined)
        return { read: true, write: plan.decision.act === 'publish' };
    const { there, read, write, why: limit } = serviceAccess(environment, plan.trigger);
    const reason = limit === undefined ? {} : { why: `${limit.charAt(0).toUpperCase()}${limit.slice(1)}.` };
    return { read: there && read, write: there && write, ...reason };
}
function whyNone({ inputs, trigger, destination, decision }) {
    const { cacheMounts, cache, build, builder } = inputs;
    if (cacheMounts.keep === 'off')
        return 'cache-mounts says off.';
    if (decision.act === 'nothing' || destination.to === 'call')
        return 'No image is built.';
    if (cache.backend === 'off')
        return 'cache says off.';
    if (build.noCache)
        return 'no-cache says so.';
    if (!cache.onRelease && trigger.run.ref.startsWith('refs/tags/'))
        return 'This is a release, and cache-on-release is false.';
    return builder.keepState ? 'The builder keeps its state, its cache mounts too (keep-state).' : undefined;
}
