import { fields, refNames, text } from "./answers.js";
import { refusalOf } from "./api-failure.js";
/** `repository`: `/repos/Owner/name`. */
export function upkeepQuestions({ askAll, askIfAllowed, remove }, repository) {
    const known = async (question) => {
        const answer = await askIfAllowed(question);
        return answer.allowed ? fields(answer.answer) : {};
    };
    return {
        cacheBytes: async () => countIn(await known({ path: `${repository}/actions/cache/usage`, what: "the caches' size" }), 'active_caches_size_in_bytes'),
        cacheLimit: async () => {
            const gigabytes = countIn(await known({ path: `${repository}/actions/cache/storage-limit`, what: "the caches' limit" }), 'max_cache_size_gb');
            return gigabytes === undefined ? undefined : gigabytes * 1024 ** 3;
        },
        actionsCaches: async () => (await askAll({ path: `${repository}/actions/caches`, what: "the repository's caches", needs: 'actions: write' })).flatMap(cacheIn),
        deleteActionsCache: async (id) => {
            await remove({ path: `${repository}/actions/caches/${id}`, what: `the removal of the cache ${id}`, needs: 'actions: write' });
        },
        openPullRequests: async () => (await askAll({ path: `${repository}/pulls?state=open`, what: 'the open pull requests', needs: 'pull-requests: read' })).flatMap((entry) => countIn(fields(entry), 'number') ?? []),
        branches: async () => refNames(await askAll({ path: `${repository}/git/matching-refs/heads/`, what: 'the branches', needs: 'contents: read' }), 'refs/heads/'),
        packageVersions: async (owner, name) => {
            for (const kind of ['orgs', 'users']) {
                const found = await versionsOf(askAll, `${packagePath(kind, owner, name)}/versions`, owner, name);
                if (found !== undefined)
                    return found;
            }
            return undefined;
        },
        deletePackageVersion: async (owner, name, id) => {
            const question = { what: `the removal of version ${id} of the package ${owner}/${name}`, needs: 'packages: write' };
            // One of the two knows the owner. 404 of both is "gone already".
            for (const kind of ['orgs', 'users'])
                if (await remove({ ...question, path: `${packagePath(kind, owner, name)}/versions/${id}` }))
                    return;
        },
    };
}
async function versionsOf(askAll, path, owner, name) {
    try {
        return (await askAll({ path, what: `the versions of the package ${owner}/${name}`, needs: 'packages: write' })).flatMap(versionIn);
    }
    catch (error) {
        if (refusalOf(error)?.status === 404)
            return undefined;
        throw error;
    }
}
function packagePath(kind, owner, name) {
    return `/${kind}/${encodeURIComponent(owner)}/packages/container/${encodeURIComponent(name)}`;
}
/** An entry that lacks something is left out: nothing is done to what is not known. */
function cacheIn(entry) {
    const found = fields(entry);
    const [id, bytes, ref, key] = [countIn(found, 'id'), countIn(found, 'size_in_bytes'), text(found['ref']), text(found['key'])];
    return id === undefined || ref === undefined || key === undefined ? [] : [{ id, ref, key, bytes: bytes ?? 0 }];
}
function versionIn(entry) {
    const found = fields(entry);
    const { tags } = fields(fields(found['metadata'])['container']);
    const [id, digest] = [countIn(found, 'id'), text(found['name'])];
    const changedAt = Math.max(...['created_at', 'updated_at'].map((name) => Date.parse(text(found[name]) ?? '')));
    if (id === undefined || digest === undefined || !Array.isArray(tags) || Number.isNaN(changedAt))
        return [];
    return [{ id, digest, tags: tags.filter((tag) => typeof tag === 'string'), changedAt }];
}
function countIn(found, name) {
    const value = found[name];
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
