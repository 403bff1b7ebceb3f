// Which cache mounts of a Dockerfile are kept: those of the stages that are built, each once a node and identity. In BuildKit
// the id alone (with uid, gid and mode) is the identity, not the platform: platforms of one node share a mount unless its id
// holds the platform's name (solver/llbsolver/mounts, getRefCacheDir).
import { platformGroups } from "../build/build-requests.js";
import { namesOfContexts } from "../dockerfile/given-contexts.js";
import { readDockerfile } from "../dockerfile/read-dockerfile.js";
import { nodeOf, ownPlatform } from "./node-choice.js";
/** `buildArgs`: resolved. Nodes: at least one. */
export function findMounts(dockerfile, plan, buildArgs, nodes) {
    const { target, buildContexts } = plan.inputs.build;
    const facts = { buildArgs, contexts: namesOfContexts(buildContexts), ...(target === undefined ? {} : { target }) };
    const notes = new Set();
    const uses = calledPlatforms(plan, nodes).flatMap(({ platform, node }) => {
        const own = ownPlatform(nodes[node] ?? { platforms: [platform] });
        const reading = readDockerfile(dockerfile, { ...facts, targetPlatform: platform, ...(own === undefined ? {} : { buildPlatform: own }) });
        for (const { line, reason } of reading.unknowns)
            notes.add(`${line === 0 ? 'The Dockerfile' : `Line ${line} of the Dockerfile`}: ${reason}`);
        return reading.cacheMounts.map((mount) => ({ mount, reading, platform, node, own }));
    });
    const asked = uses.filter(({ mount }) => isAsked(mount, plan.inputs.cacheMounts.keep));
    const kept = asked.filter(({ mount }) => {
        const why = whyNotKept(mount);
        if (why !== undefined)
            notes.add(`The cache mount ${mount.id} is not kept: ${why}.`);
        return why === undefined;
    });
    for (const name of missingNames(plan, uses))
        notes.add(`The Dockerfile has no cache mount ${name} in the stages that are built.`);
    const groups = Map.groupBy(kept, ({ mount, node }) => JSON.stringify([node, mount.id, mount.uid, mount.gid, mount.mode]));
    return { mounts: [...groups.values()].map((group) => keptMount(group, buildArgs, nodes)), notes: [...notes] };
}
/** Each platform with the node that its call reaches. Without platforms it is the first node's own. */
function calledPlatforms(plan, nodes) {
    if (plan.platforms.length === 0)
        return (nodes[0]?.platforms.slice(0, 1) ?? []).map((platform) => ({ platform, node: 0 }));
    return platformGroups(plan).flatMap((together) => together.map((platform) => ({ platform, node: nodeOf(platform, together, nodes) })));
}
function isAsked({ id, target }, keep) {
    return typeof keep === 'string' || keep.includes(id) || keep.includes(target);
}
function missingNames({ inputs: { cacheMounts } }, uses) {
    if (typeof cacheMounts.keep === 'string')
        return [];
    return cacheMounts.keep.filter((name) => !uses.some(({ mount }) => mount.id === name || mount.target === name));
}
function whyNotKept({ id, from }) {
    if (from !== undefined && from !== 'scratch')
        return `with from=${from} BuildKit ties it to what is there`;
    return /^[\w./:@+~=-]+$/.test(id) ? undefined : 'its id has unusual letters';
}
function keptMount(uses, buildArgs, nodes) {
    const [first] = uses;
    if (first === undefined)
        throw new Error('A group without a mount.');
    const { mount, own, platform: one, node } = first;
    const platforms = [...new Set(uses.map(({ platform }) => platform))];
    // A stage that runs natively is quicker, and its base image has to be pulled anyway.
    const best = uses.find(({ mount: candidate, own: native }) => candidate.platform === native && baseOf(candidate, first.reading) !== undefined) ?? first;
    const base = baseOf(best.mount, best.reading);
    const namespace = buildArgs['BUILDKIT_CACHE_MOUNT_NS'];
    const { frontend } = first.reading;
    return {
        id: mount.id,
        target: mount.target,
        platforms,
        route: platforms.find((platform) => nodeOf(platform, [platform], nodes) === node) ?? one,
        runsOn: (base === undefined ? undefined : best.mount.platform) ?? own ?? one,
        ...(mount.uid === undefined ? {} : { uid: mount.uid }),
        ...(mount.gid === undefined ? {} : { gid: mount.gid }),
        ...(mount.mode === undefined ? {} : { mode: mount.mode }),
        ...(base === undefined ? {} : { base }),
        ...(frontend === undefined ? {} : { frontend }),
        ...(namespace === undefined ? {} : { namespace }),
    };
}
/** The image at the bottom of the stage. */
function baseOf({ stage }, { stages, images }) {
    let base = stages[stage]?.base;
    while (base?.kind === 'stage')
        base = stages[base.index]?.base;
    if (base?.kind !== 'image')
        return undefined;
    const { reference } = base;
    // A context may stand in for it; and nothing but a reference may get into a Dockerfile of ours.
    return images.some((image) => image.by === 'FROM' && image.reference === reference) && /^[\w./:@+-]+$/.test(reference) ? reference : undefined;
}
