// The values of --cache-from and --cache-to of one build: its own cache, the fallback of its key, its siblings' and the default
// branch's. Only the own ones are written. They can't fail a build: see ignore-error.
import { join } from 'node:path/posix';
import { csvRecord } from "../build/csv-record.js";
import { cacheScope, cacheTag, slugOf } from "./cache-names.js";
/** `platforms`: of this one build; all those of the plan are its siblings. */
export function cacheEntries(plan, platforms) {
    const { uses } = plan.cache;
    return {
        from: [...new Set(uses.flatMap((use) => (use.read ? readFrom(use, plan, platforms) : [])))],
        to: uses.flatMap((use) => (use.write ? writtenTo(use, plan, platforms) : [])),
    };
}
/** What a build would read in the registry, whether it is there or not. */
export function readReferences(plan, platforms) {
    return plan.cache.uses.flatMap((use) => (use.backend === 'registry' && use.read ? referencesOf(use, plan, platforms) : []));
}
function referencesOf(use, plan, platforms) {
    const ofBranch = [...ownNames(plan, platforms), ...siblingsOf(plan, platforms).map((sibling) => generalName(plan, sibling))];
    return [use.branch, ...use.otherBranches].flatMap((branch) => ofBranch.map((name) => `${use.image}:${cacheTag(branch, name)}`));
}
/** The build's own references in the registry: one of them read is a cache found. */
export function ownReferences(plan, platforms) {
    return plan.cache.uses.flatMap((use) => (use.backend === 'registry' ? ownNames(plan, platforms).map((name) => `${use.image}:${cacheTag(use.branch, name)}`) : []));
}
/** Where the local cache of a build is. The key is not in it: a folder has one content. */
export function localFolder(folder, plan, platforms) {
    const [image] = plan.metadata.images;
    const name = { ...baseName(plan), platforms };
    return join(folder, image === undefined ? slugOf(JSON.stringify(name)) : cacheScope(image, name));
}
function readFrom(use, plan, platforms) {
    const own = ownNames(plan, platforms);
    const siblings = siblingsOf(plan, platforms);
    switch (use.backend) {
        case 'registry':
            return referencesOf(use, plan, platforms).filter((reference) => isThere(reference, plan)).map((reference) => csvRecord([['type', 'registry'], ['ref', reference]]));
        case 'gha':
            // Asking too often makes BuildKit wait for its turn, by default ten minutes: longer than a build saves.
            return [...own, ...siblings.map((sibling) => generalName(plan, sibling))].map((name) => csvRecord([['type', 'gha'], ['scope', scopeOf(plan, name)], ['timeout', '1m']]));
        case 'local': {
            const folders = [platforms, ...siblings].map((group) => localFolder(use.folder, plan, group));
            return folders.filter((folder) => isThere(folder, plan)).map((folder) => csvRecord([['type', 'local'], ['src', folder]]));
        }
    }
}
function isThere(place, { cache: { present } }) {
    return present === undefined || present.includes(place);
}
function writtenTo(use, plan, platforms) {
    const common = [['mode', plan.inputs.cache.mode], ['ignore-error', 'true']];
    switch (use.backend) {
        case 'registry':
            return ownNames(plan, platforms).map((name) => csvRecord([['type', 'registry'], ['ref', `${use.image}:${cacheTag(use.branch, name)}`], ...common, ['image-manifest', 'true'], ['oci-mediatypes', 'true']]));
        case 'gha':
            return ownNames(plan, platforms).map((name) => csvRecord([['type', 'gha'], ['scope', scopeOf(plan, name)], ...common]));
        case 'local':
            return [csvRecord([['type', 'local'], ['dest', nextFolder(localFolder(use.folder, plan, platforms))], ...common])];
    }
}
/** A cache is written to a new folder, which then takes the old one's place: an export adds to what it finds. */
export function nextFolder(folder) {
    return `${folder}.next`;
}
/** With the whole key, then with its fallback. */
function ownNames(plan, platforms) {
    const { key } = plan.cache;
    const keys = key === undefined ? [undefined] : [key.exact, ...(key.fallback === undefined || key.fallback === key.exact ? [] : [key.fallback])];
    return keys.map((one) => ({ ...baseName(plan), key: one, platforms }));
}
/** What is most likely there: the fallback is written by every run. */
function generalName(plan, platforms) {
    return { ...baseName(plan), key: plan.cache.key?.fallback ?? plan.cache.key?.exact, platforms };
}
function baseName({ inputs }) {
    return { target: inputs.build.target, scope: inputs.cache.scope };
}
/** Steps on $BUILDPLATFORM, and those that copy what is for no platform, are the same for all. */
function siblingsOf(plan, platforms) {
    return plan.platforms.filter((platform) => !(platforms.length === 1 && platforms[0] === platform)).map((platform) => [platform]);
}
function scopeOf(plan, name) {
    const [image] = plan.metadata.images;
    return image === undefined ? slugOf(JSON.stringify(name)) : cacheScope(image, name);
}
