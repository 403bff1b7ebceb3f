import { code, list, table, text } from "./markdown.js";
import { counted, sizeText } from "./quantities.js";
const kinds = { 'actions-cache': 'Actions cache', 'registry-cache': 'registry cache' };
/** `bytes` of what was deleted, or would be. */
export function pruneCounts({ pruned }) {
    const count = (state) => pruned.filter((one) => one.state === state).length;
    return { deleted: count('deleted'), planned: count('planned'), failed: count('failed'), bytes: bytesOf(pruned.filter(({ state }) => state !== 'failed')) };
}
/** `Deleted 3 Actions caches (1.2 GB) and 2 manifests of the registry cache (up to 40 MB).` */
export function pruneText({ pruned }, dryRun) {
    const done = pruned.filter(({ state }) => state !== 'failed');
    const [actions, registry] = ['actions-cache', 'registry-cache'].map((kind) => done.filter((one) => one.kind === kind));
    const parts = [
        ...(actions === undefined || actions.length === 0 ? [] : [`${counted(actions.length, 'Actions cache')} (${sizeText(bytesOf(actions))})`]),
        ...(registry === undefined || registry.length === 0 ? [] : [`${counted(registry.length, 'manifest')} of the registry cache (up to ${sizeText(bytesOf(registry))})`]),
    ];
    if (parts.length === 0)
        return dryRun ? 'Nothing would be deleted.' : 'Nothing was deleted.';
    return `${dryRun ? 'Would delete' : 'Deleted'} ${parts.join(' and ')}.`;
}
export function pruneSections(result, dryRun) {
    const { pruned, notes } = result;
    const rows = pruned.map(({ kind, name, why, bytes, state, error }) => [kinds[kind], code(name), sizeText(bytes), text(state === 'failed' ? `not deleted: ${error ?? ''}` : why)]);
    return [
        { weight: 9, markdown: `## ${dryRun ? 'Prune, dry run' : 'Pruned'}\n\n${text(pruneText(result, dryRun))}` },
        ...(rows.length === 0 ? [] : [{ weight: 6, markdown: table(['What', 'Name', 'Size', 'Why'], rows) }]),
        ...(notes.length === 0 ? [] : [{ weight: 5, markdown: list(notes.map(text)) }]),
    ];
}
/** Sentences: one for all that could not be deleted, where the others could. */
export function pruneWarnings(outcome) {
    if (outcome.how !== 'pruned')
        return [];
    const failed = outcome.result.pruned.filter(({ state }) => state === 'failed');
    const [first] = failed;
    return first === undefined ? [] : [`${failed.length} of ${outcome.result.pruned.length} could not be deleted. ${first.name}: ${first.error ?? ''}`];
}
function bytesOf(pruned) {
    return pruned.reduce((sum, { bytes }) => sum + bytes, 0);
}
