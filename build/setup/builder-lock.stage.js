import { decodeOwner, isStale, lockLabel, lockVolume, readProcess } from "./builder-lock.js";
const patienceMs = 120_000;
const pauseMs = 2000;
/** undefined: somebody else has it, or the engine keeps no lock; a warning says why. `environment`: of docker calls. */
export async function takeLock(builder, environment, given, world) {
    const { clock, runner } = world;
    const volume = lockVolume(builder);
    const mine = await describeSelf(given, world);
    const until = clock.now() + patienceMs;
    let isTold = false;
    for (;;) {
        const owner = await ownerAfterTaking(volume, mine, environment, world);
        // Given back between the two calls.
        if (typeof owner === 'string' && /no such volume/i.test(owner) && clock.now() < until)
            continue;
        if (typeof owner === 'string') {
            runner.warning(`The kept builder ${builder} can't be locked, so that this run makes one of its own: ${owner}`, { title: 'Builder in use' });
            return undefined;
        }
        if (owner.token === mine.token)
            return { volume, token: mine.token };
        if (await isGone(owner, mine, given, world)) {
            // Another run may see the same at this moment: whoever is first has made a lock of its own by then.
            await clock.sleep(clock.random() * 1000);
            const now = await readOwner(volume, environment, world);
            if (typeof now === 'string' || now.token !== owner.token)
                continue;
            await docker(['volume', 'rm', volume], environment, world);
            runner.info(`[builder] ${owner.who} left the kept builder ${builder} locked and is gone: taken over.`);
            continue;
        }
        if (clock.now() >= until) {
            runner.warning(`The kept builder ${builder} is in use by ${owner.who}: this run makes one of its own, without its cache. Give jobs that run at the same time a builder-name each.`, { title: 'Builder in use' });
            return undefined;
        }
        if (!isTold)
            runner.info(`[builder] The kept builder ${builder} is in use by ${owner.who}; waiting for it, ${patienceMs / 1000} s at most.`);
        isTold = true;
        await clock.sleep(pauseMs);
    }
}
/** One that another run holds by now is left alone. */
export async function releaseLock({ volume, token }, environment, world) {
    const owner = await readOwner(volume, environment, world);
    if (typeof owner === 'string' || owner.token !== token)
        return;
    await docker(['volume', 'rm', volume], environment, world);
}
/** Making a volume that is there changes nothing of it, its labels neither: the first one has it. A text: no lock can be had. */
async function ownerAfterTaking(volume, mine, environment, world) {
    const made = await docker(['volume', 'create', '--label', `${lockLabel}=${JSON.stringify(mine)}`, volume], environment, world);
    return typeof made === 'string' ? await readOwner(volume, environment, world) : made.problem;
}
async function readOwner(volume, environment, world) {
    const label = await docker(['volume', 'inspect', '--format', `{{index .Labels "${lockLabel}"}}`, volume], environment, world);
    if (typeof label !== 'string')
        return label.problem;
    return decodeOwner(label) ?? `the volume ${volume} is not this action's.`;
}
async function docker(args, env, { processes }) {
    const answer = await processes.run({ file: 'docker', args, env, timeoutMs: 30_000 });
    return answer.end === 'exited' && answer.code === 0 ? answer.stdout.trim() : { problem: answer.stderr.trim() || `docker ${args[0] ?? ''} ended: ${answer.end}` };
}
/** The parent is the runner's process of this job: it outlasts main, and is gone when post can't come any more. */
async function describeSelf({ environment }, { files, clock }) {
    const [boot = '', first, self] = await Promise.all(['/proc/sys/kernel/random/boot_id', '/proc/1/stat', '/proc/self/stat'].map(async (path) => await readIfMay(path, files)));
    const pid = readProcess(self)?.parent;
    const began = pid === undefined || pid === 0 ? undefined : readProcess(await readIfMay(`/proc/${pid}/stat`, files))?.began;
    const { GITHUB_RUN_ID = '?', GITHUB_JOB = '?', RUNNER_NAME = '?' } = environment;
    return {
        token: `${clock.randomName()}-${clock.now()}`,
        who: `run ${GITHUB_RUN_ID}, job ${GITHUB_JOB}, runner ${RUNNER_NAME}`,
        at: clock.now(),
        boot: boot.trim(),
        space: readProcess(first)?.began ?? '',
        ...(pid === undefined || began === undefined ? {} : { pid, began }),
    };
}
async function isGone(owner, mine, { environment }, { files, clock }) {
    const began = owner.pid === undefined ? undefined : readProcess(await readIfMay(`/proc/${owner.pid}/stat`, files))?.began;
    const host = environment['DOCKER_HOST'] ?? '';
    return isStale(owner, { boot: mine.boot, space: mine.space, isLocalEngine: host === '' || host.startsWith('unix://'), now: clock.now(), ...(began === undefined ? {} : { began }) });
}
/** What is hidden or has just ended is not known. */
async function readIfMay(path, files) {
    return await files.read(path).catch(() => undefined);
}
