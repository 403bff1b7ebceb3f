import { revisionOf } from "./candidates.js";
import { readCandidates, whyNotWhole } from "./candidates.stage.js";
import { readContent } from "./content.stage.js";
import { differingParts } from "./content-key.js";
import { askedToBuild } from "./reasons-to-build.js";
/** A build is not kept waiting for registries and APIs that do not answer. */
const longestMs = 10_000;
export async function findUnchanged(plan, given, session, world) {
    const over = new AbortController();
    const tooLong = world.clock.sleep(longestMs, over.signal).then(() => ({ reason: `Registries and GitHub did not answer within ${longestMs / 1000} s.` }));
    try {
        return await Promise.race([look(plan, given, session, world), tooLong]);
    }
    finally {
        over.abort();
    }
}
async function look(plan, given, session, world) {
    const asked = askedToBuild(plan);
    const [read, candidates] = await Promise.all([
        settled(readContent(plan, given, session, world)),
        settled(asked === undefined ? readCandidates(plan, session, world) : Promise.resolve([])),
    ]);
    if (!read.ok)
        return { reason: read.reason };
    const { content, notes } = read.value;
    for (const { name, hash } of content.parts)
        world.runner.debug(`content key: ${name} ${hash}`);
    if (asked !== undefined)
        return { content, reason: asked };
    for (const note of notes)
        world.runner.notice(note, { title: 'skip-unchanged' });
    if (!candidates.ok)
        return { content, reason: candidates.reason };
    const same = candidates.value.filter((candidate) => candidate.content.key === content.key);
    const faults = await settled(firstWhole(same, plan, session, world));
    if (!faults.ok)
        return { content, reason: faults.reason };
    if ('whole' in faults.value)
        return { same: faults.value.whole, content, reason: sameReason(faults.value.whole) };
    return { content, reason: faults.value.fault ?? differenceReason(content, candidates.value) };
}
async function firstWhole(same, plan, session, world) {
    let fault;
    for (const candidate of same) {
        const found = await whyNotWhole(candidate, plan, session, world);
        if (found === undefined)
            return { whole: candidate };
        fault ??= found;
    }
    return fault === undefined ? {} : { fault };
}
function sameReason(candidate) {
    return `Nothing changed since ${describe(candidate)}.`;
}
/** Of the nearest candidate, the part that differs: why it is built. */
function differenceReason(content, candidates) {
    const [nearest] = candidates;
    if (nearest === undefined)
        return 'No image to compare with carries a content key yet.';
    const parts = differingParts(content, nearest.content);
    return `Other than in ${describe(nearest)}: ${parts.length === 0 ? 'its parts are not known' : parts.join(', ')}.`;
}
function describe({ image, tag, stored }) {
    const revision = revisionOf(stored.content);
    return `${image}:${tag}${revision === undefined ? '' : ` (commit ${revision.slice(0, 7)})`}`;
}
/** NoKey's own sentence, or what a registry, the API or the disk said. */
async function settled(work) {
    try {
        return { ok: true, value: await work };
    }
    catch (thrown) {
        return { ok: false, reason: thrown instanceof Error ? thrown.message : String(thrown) };
    }
}
