// Finds a program in PATH as execvp does. Its own look-up, because the command's environment may hold another PATH.
import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
/** An absolute path, or undefined when no executable file is there. */
export async function findProgram(file, searchPath = '', cwd = '.') {
    const places = file.includes('/') ? [resolve(cwd, file)] : searchPath.split(':').map((folder) => join(resolve(cwd, folder), file));
    for (const place of places)
        if (await isProgram(place))
            return place;
    return undefined;
}
async function isProgram(path) {
    try {
        await access(path, constants.X_OK);
        return (await stat(path)).isFile();
    }
    catch {
        return false;
    }
}
