import { readLiveImage } from "../live-image.stage.js";
import { isOfVersion, needsBranch } from "./revision-guard.js";
import { doubtsLiveVersion } from "./version-guard.js";
export function openGuards(context, world) {
    const { mode, own, registryFor } = context;
    const ask = once((base, head) => orElse(() => world.github.compare(base, head), 'unavailable'));
    const compare = async (base, head) => {
        if (base === head)
            return 'identical';
        return [base, head].every(isCommit) ? await ask(base, head) : 'unknown';
    };
    const gitTags = once((prefix) => orElse(() => world.github.tags(prefix), undefined));
    const registryTags = once((image) => orElse(async () => await (await registryFor(image)).listTags(image), undefined));
    const liveImage = once(async (image, digest) => (await readLiveImage(image, digest, await registryFor(image))) ?? { digest, platforms: [] });
    const ofVersion = async (tag, facts) => {
        const [git, registry] = await Promise.all([gitTags(tag.order.gitPrefix), registryTags(tag.image)]);
        const known = { git, registry };
        const informed = { ...facts, known };
        const revision = informed.live?.revision;
        if (revision === undefined || !doubtsLiveVersion(tag, informed))
            return informed;
        return { ...informed, sinceLive: await compare(revision, own.revision) };
    };
    const ofRevision = async (tag, facts) => {
        const revision = facts.live?.revision;
        if (facts.live === undefined || isOfVersion(tag, facts))
            return facts;
        const informed = revision === undefined ? facts : { ...facts, sinceLive: await compare(revision, own.revision) };
        const branch = tag.order?.by === 'revision' ? tag.order.branch : undefined;
        if (branch === undefined || !needsBranch(tag, informed))
            return informed;
        return { ...informed, sinceBranch: await ask(branch, own.revision) };
    };
    return {
        compare,
        liveImage,
        factsOf: async (tag, before) => {
            const guarded = tag.kind === 'moving' && mode !== 'off';
            const facts = { mode, own, live: before === undefined || !guarded ? undefined : await liveImage(tag.image, before) };
            if (!guarded)
                return facts;
            return tag.order?.by === 'version' ? await ofVersion({ ...tag, order: tag.order }, facts) : await ofRevision(tag, facts);
        },
    };
}
/** In the order of `tags`, all at once. */
export async function gatherGuardFacts(tags, source) {
    return await Promise.all(tags.map(({ tag, before }) => source.factsOf(tag, before)));
}
/** A label may hold anything; a branch's name or `owner:branch` would be compared, too. */
function isCommit(text) {
    return /^[0-9a-f]{7,64}$/i.test(text);
}
/** The same question has the same answer; one that failed is asked again. */
function once(ask) {
    const answers = new Map();
    return (...question) => {
        const key = question.join('\n');
        const known = answers.get(key);
        if (known !== undefined)
            return known;
        const asked = ask(...question);
        answers.set(key, asked);
        asked.catch(() => answers.delete(key));
        return asked;
    };
}
async function orElse(ask, otherwise) {
    try {
        return await ask();
    }
    catch {
        return otherwise;
    }
}
