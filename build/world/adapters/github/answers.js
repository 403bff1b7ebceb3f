/** Of GitHub's answer to GET /repos/{owner}/{repo}; a missing part stays absent. */
export function repositoryFacts(data) {
    const answer = fields(data);
    const isPrivate = answer['private'];
    const known = {
        defaultBranch: text(answer['default_branch']),
        description: text(answer['description']),
        licence: text(fields(answer['license'])['spdx_id']),
        name: text(answer['name']),
        htmlUrl: text(answer['html_url']),
        isPrivate: typeof isPrivate === 'boolean' ? isPrivate : undefined,
    };
    return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}
export function packageFacts(data) {
    const answer = fields(data);
    const repository = text(fields(answer['repository'])['full_name']);
    const visibility = text(answer['visibility']);
    return { exists: true, ...(repository === undefined ? {} : { repository }), ...(visibility === undefined ? {} : { visibility }) };
}
const comparisons = ['identical', 'ahead', 'behind', 'diverged'];
export function comparisonIn(data) {
    const status = fields(data)['status'];
    return comparisons.find((known) => known === status);
}
/** `[{ref: "refs/tags/v1"}, …]` -> `v1`, …; a reference elsewhere is left out. */
export function refNames(entries, below) {
    return entries.flatMap((entry) => {
        const ref = text(fields(entry)['ref']);
        return ref?.startsWith(below) === true ? [ref.slice(below.length)] : [];
    });
}
const entryTypes = ['blob', 'tree', 'commit'];
/** undefined: it is none, GitHub cut it, or it holds what can't be read: half a list would be taken for another commit's. */
export function treeEntries(data) {
    const { tree, truncated } = fields(data);
    if (!Array.isArray(tree) || truncated !== false)
        return undefined;
    const entries = tree.flatMap((entry) => {
        const found = fields(entry);
        const [name, mode, sha] = [text(found['path']), text(found['mode']), text(found['sha'])];
        const type = entryTypes.find((known) => known === found['type']);
        return name === undefined || mode === undefined || sha === undefined || type === undefined ? [] : [{ name, mode, type, sha }];
    });
    return entries.length === tree.length ? entries : undefined;
}
export function textOfBlob(data) {
    const { content, encoding } = fields(data);
    return typeof content === 'string' && encoding === 'base64' ? Buffer.from(content, 'base64').toString('utf8') : undefined;
}
export function fields(value) {
    return value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value)) : {};
}
export function text(value) {
    return typeof value === 'string' ? value : undefined;
}
