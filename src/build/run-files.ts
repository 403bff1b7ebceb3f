// Names of the files that a build leaves in the run's folder. Merge reads the layouts from where the build put them.
import { join } from 'node:path/posix';
import type { Platform } from '../domain/platform.ts';

/** buildx's --metadata-file of the build of these platforms. */
export function metadataFileOf(folder: string, platforms: readonly Platform[], purpose: 'build' | 'load' | 'cache' = 'build'): string {
  return join(folder, `${purpose}-${slugOf(platforms)}.json`);
}

/** The OCI layout folder of a build with destination `layout`. */
export function layoutFolderOf(folder: string, platforms: readonly Platform[]): string {
  return join(folder, `layout-${slugOf(platforms)}`);
}

/** Where the value of the n-th secret stands. The id is not in the name: it may hold a slash. */
export function secretFileOf(folder: string, index: number): string {
  return join(folder, `secret-${index}`);
}

function slugOf(platforms: readonly Platform[]): string {
  return platforms.length === 0 ? 'default' : platforms.map((platform) => platform.replaceAll('/', '-')).join('_');
}
