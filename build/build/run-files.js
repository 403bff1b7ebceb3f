// Names of the files that a build leaves in the run's folder. Merge reads the layouts from where the build put them.
import { join } from 'node:path/posix';
/** buildx's --metadata-file of the build of these platforms. */
export function metadataFileOf(folder, platforms, purpose = 'build') {
    return join(folder, `${purpose}-${slugOf(platforms)}.json`);
}
/** The OCI layout folder of a build with destination `layout`. */
export function layoutFolderOf(folder, platforms) {
    return join(folder, `layout-${slugOf(platforms)}`);
}
/** Where the value of the n-th secret stands. The id is not in the name: it may hold a slash. */
export function secretFileOf(folder, index) {
    return join(folder, `secret-${index}`);
}
function slugOf(platforms) {
    return platforms.length === 0 ? 'default' : platforms.map((platform) => platform.replaceAll('/', '-')).join('_');
}
