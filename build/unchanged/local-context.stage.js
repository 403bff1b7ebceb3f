// Hashes the files of a folder that a build would get as its context: those that .dockerignore lets through, tracked by Git
// or not. It reads only, as much at once as the disk likes.
import { runBounded } from "../build/concurrency.js";
import { digestOf } from "../domain/digest.js";
import { contextDigest, usualFolderMode } from "./context-lines.js";
import { linkLeadsToGit } from "./git-folder.js";
import { NoKey } from "./no-key.js";
const filesAtOnce = 16;
export async function hashContext({ folder, rules, takesGit }, files) {
    const walk = new Walk(folder, rules, files);
    const found = await walk.below('', undefined, (path) => path !== '.git');
    const links = new Map(await runBounded(found.filter(({ entry }) => entry.kind === 'link'), filesAtOnce, async ({ path }) => [path, await files.linkTarget(`${folder}/${path}`)]));
    const git = takesGit || [...links].some(([path, target]) => linkLeadsToGit(path, target)) ? await walk.below('', undefined, (path) => path === '.git' || path.startsWith('.git/')) : [];
    const entries = await runBounded([...found, ...git], filesAtOnce, async ({ path, entry }) => {
        if (entry.kind === 'folder')
            return { kind: 'folder', path, mode: entry.mode };
        if (entry.kind === 'link')
            return { kind: 'link', path, hash: digestOf(new TextEncoder().encode(links.get(path) ?? (await files.linkTarget(`${folder}/${path}`)))) };
        return { kind: 'file', path, mode: entry.mode, hash: await files.gitHash(`${folder}/${path}`) };
    });
    return { digest: contextDigest(entries), files: entries.length, withGit: git.length > 0 };
}
class Walk {
    #root;
    #rules;
    #files;
    constructor(root, rules, files) {
        this.#root = root;
        this.#rules = rules;
        this.#files = files;
    }
    /** Everything below a folder that is in the context and that `isWanted`. */
    async below(folder, parent, isWanted) {
        const entries = await this.#files.entries(folder === '' ? this.#root : `${this.#root}/${folder}`);
        const found = await Promise.all(entries.map(async (entry) => {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            return isWanted(path) ? await this.#at(path, entry, parent, isWanted) : [];
        }));
        return found.flat();
    }
    async #at(path, entry, parent, isWanted) {
        // What is no UTF-8 comes with this sign for it: two such names may look the same.
        if (path.includes('\uFFFD'))
            throw new NoKey(`The name of ${path} in the context can't be read.`);
        const judged = this.#rules.judge(path, parent);
        if (entry.kind !== 'folder') {
            if (judged.ignored)
                return [];
            if (entry.kind === 'other')
                throw new NoKey(`${path} in the context is no file, folder or link.`);
            return [{ path, entry }];
        }
        if (judged.ignored && !this.#rules.mayExcept(path))
            return [];
        const below = await this.below(path, judged, isWanted);
        const isThere = !judged.ignored || below.length > 0;
        return isThere && (below.length === 0 || entry.mode !== usualFolderMode) ? [{ path, entry }, ...below] : below;
    }
}
