// Finds the buildx that `docker buildx` would start, so that it is started at once: the docker client asks every plugin for
// its description first, which costs more than most calls of buildx take (docs.docker.com/build/install-buildx: a plugin is a
// program of its own). Where it is not sure which one docker would take, it leaves the call to docker.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findProgram } from "./program.js";
/** After the user's own folder, as docker looks for them (docker/cli, cli-plugins/manager). */
const systemFolders = ['/usr/local/lib/docker/cli-plugins', '/usr/local/libexec/docker/cli-plugins', '/usr/lib/docker/cli-plugins', '/usr/libexec/docker/cli-plugins'];
/** Absolute path; undefined: docker has to find it. `environment`: the call's own, with DOCKER_CONFIG. */
export async function findBuildx(environment) {
    // Set by docker for its plugins: a plugin that sees it believes that docker has started it.
    if (environment['DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND'] !== undefined)
        return undefined;
    const config = environment['DOCKER_CONFIG'] || join(environment['HOME'] ?? '', '.docker');
    if (await namesOtherFolders(join(config, 'config.json')))
        return undefined;
    for (const folder of [join(config, 'cli-plugins'), ...systemFolders]) {
        const found = await findProgram(join(folder, 'docker-buildx'));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** `cliPluginsExtraDirs` come before all others. */
async function namesOtherFolders(file) {
    try {
        return (await readFile(file, 'utf8')).includes('"cliPluginsExtraDirs"');
    }
    catch {
        return false;
    }
}
