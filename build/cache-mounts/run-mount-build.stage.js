// Runs one of the small builds, with the first image that has what its script needs. It never rejects for what they do.
import { BuildRecord } from "../build/build-record.js";
import { LineCutter } from "../build/line-cutter.js";
import { decodeProgress } from "../build/progress.js";
import { mirrorsOf } from "../setup/image-mirrors.js";
import { readAnswer } from "./mount-build.js";
/** Has sh and cp, and little else. */
const smallImage = 'docker.io/library/busybox:stable';
/** The answer, or what went wrong in a sentence. */
export async function runMountBuild(mount, folder, make, place) {
    let trouble;
    for (const image of imagesFor(mount, place.image)) {
        const build = make({ builder: place.session.builder.name, image, folder, nonce: place.world.clock.randomName() });
        const { answer, error, isOver } = await runOnce(build, place);
        if (answer !== undefined)
            return answer;
        const told = `With the image ${image}: ${error}`;
        place.world.runner.debug(`[cache mounts] ${told}`);
        if (isOver)
            return told;
        // The first one is what a reader knows.
        trouble ??= told;
    }
    return trouble ?? 'No image is known that could carry it.';
}
/** The stage's own base is pulled for the build anyway; a stage that runs commands has a shell, as good as always. */
function imagesFor({ base }, given) {
    if (given !== undefined)
        return [given, ...mirrorsOf(given)];
    return [...(base === undefined ? [] : [base]), smallImage, ...mirrorsOf(smallImage)];
}
async function runOnce({ args, dockerfile }, { session, world, signal, left }) {
    const limit = left();
    const record = new BuildRecord();
    const cutters = new Map();
    let answer;
    const ended = await world.processes.run({
        file: 'docker',
        args,
        env: session.environment,
        stdin: dockerfile,
        signal,
        ...(limit === undefined ? {} : { timeoutMs: Math.max(1, limit) }),
        onStderr: (line) => {
            const progress = decodeProgress(line);
            record.add(progress);
            for (const log of progress.kind === 'changes' ? progress.logs : []) {
                const cutter = cutters.get(log.vertex) ?? new LineCutter();
                cutters.set(log.vertex, cutter);
                for (const text of cutter.cut(log.data))
                    answer = readAnswer(text) ?? answer;
            }
        },
    });
    if (ended.end === 'timed-out')
        return { error: 'it took too long (cache-timeout).', isOver: true };
    if (ended.end === 'cancelled')
        return { error: 'the run was stopped.', isOver: true };
    const isDone = ended.end === 'exited' && ended.code === 0;
    // The scripts fail on purpose where there is nothing to take.
    if (answer !== undefined && (isDone || (answer.how !== 'filled' && answer.how !== 'taken')))
        return { answer, error: '', isOver: true };
    const error = record.steps.find((step) => step.error !== undefined)?.error ?? record.text.findLast((line) => line.startsWith('ERROR')) ?? `docker buildx build ended: ${ended.end === 'exited' ? `exit code ${ended.code}` : ended.end}.`;
    return { error: error.split('\n')[0] ?? error, isOver: false };
}
