import { isLatest } from "./tag-order.js";
import { readTaggedVersion } from "./version-text.js";
export function orderMoving(tags, context) {
    return tags.map((named) => {
        const { tag, kind, fixed, parts, image } = named;
        const common = { tag, kind, parts, ...(fixed ? { fixed } : {}), ...(image === undefined ? {} : { image }) };
        return kind === 'immutable' ? common : { ...common, order: orderOf(named, tags, context) };
    });
}
/** What a full reference's `latest-alpine` has beside `latest`. */
export function affixesOfLatest(tag) {
    const [prefix = '', ...rest] = tag.split('latest');
    return rest.length === 0 || !isLatest(tag) ? { prefix: '', suffix: '' } : { prefix, suffix: rest.join('latest') };
}
function orderOf(named, tags, context) {
    const version = named.version ?? (named.follows === 'text' ? runVersion(named, tags, context) : undefined);
    if (version !== undefined)
        return { by: 'version', ...version, parts: partsOf(named, version), ...fullAffixes(named, version, tags) };
    return context.followedBranch === undefined ? { by: 'revision' } : { by: 'revision', branch: context.followedBranch };
}
/** A version that a rule was given on a branch is what makes `latest` there; other names stay with the branch. */
function runVersion({ tag }, tags, context) {
    if (context.tag === undefined && !isLatest(tag))
        return undefined;
    const [first] = tags.flatMap(({ version }) => version ?? []);
    return first ?? (context.tag === undefined ? undefined : readTaggedVersion(context.tag));
}
/** By the form of the name, where it is the version's own beginning: a tag 2 on version 1.2.3 competes with all versions. */
function partsOf({ parts, value, version: own }, { version }) {
    const numbers = /^v?(\d+(?:\.\d+)?)$/.exec(value)?.[1];
    const named = own !== undefined ? parts : numbers === undefined || !`${version}.`.startsWith(`${numbers}.`) ? 0 : numbers.split('.').length;
    return named === 1 || named === 2 ? named : 0;
}
/** What stands around the version in the run's full version tags of the same flavor; without one, the tag's own affixes. */
function fullAffixes({ affixes }, { version }, tags) {
    const full = tags.filter((one) => one.fixed && one.version?.version === version && one.tag.includes(version));
    const match = full.find((one) => sameAffixes(one.affixes, affixes)) ?? full.find((one) => one.affixes.suffix === affixes.suffix);
    if (match === undefined)
        return { prefix: asInTag(affixes.prefix).replace(/^[.-]+/, ''), suffix: asInTag(affixes.suffix) };
    const at = match.tag.indexOf(version);
    // Versions are read with and without the v.
    return { prefix: match.tag.slice(0, at).replace(/v$/, ''), suffix: match.tag.slice(at + version.length) };
}
function sameAffixes(one, other) {
    return one.prefix === other.prefix && one.suffix === other.suffix;
}
/** As correctTag replaces what a tag may not hold. */
function asInTag(text) {
    return text.replaceAll(/[^a-zA-Z0-9._-]+/g, '-');
}
