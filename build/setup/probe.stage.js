// Asks docker once what is there: client, buildx, engine and its image store stand in the one answer of `docker info`.
// It installs and changes nothing.
import { ActionError } from "../domain/action-error.js";
import { decodeDockerInfo, infoArgv } from "./tool-versions.js";
/** Throws ActionError DOCKER_MISSING or, where docker is not to be expected, UNSUPPORTED_RUNNER. */
export async function probe({ processes }, environment) {
    // An engine that does not answer is exit code 1 with the client's part in stdout.
    const answer = await processes.run({ file: 'docker', args: infoArgv, timeoutMs: 60_000 });
    const found = decodeDockerInfo(answer.stdout);
    if (answer.end !== 'not-found' && found.docker !== undefined)
        return found;
    const why = answer.end === 'not-found' ? 'There is no docker in PATH.' : answer.stderr.trim() || 'docker info gave no answer.';
    const system = environment['RUNNER_OS'] ?? 'Linux';
    if (system !== 'Linux') {
        throw new ActionError({
            code: 'UNSUPPORTED_RUNNER',
            what: `This ${system} runner has no working docker.`,
            why,
            fix: 'Run the job on Linux (runs-on: ubuntu-latest or ubuntu-24.04-arm), or install Docker on this runner.',
        });
    }
    throw new ActionError({
        code: 'DOCKER_MISSING',
        what: 'Docker is not installed on the runner.',
        why,
        fix: 'Use a hosted Ubuntu runner, or install Docker and its Buildx plugin: docs.docker.com/engine/install.',
    });
}
