const firstWaitMs = 250;
const longestWaitMs = 10_000;
/** The last answer, accepted or not: undefined is "not there". `what` for the log: `ghcr.io/o/i@sha256:…`. */
export async function untilReadable(what, read, world, { accept = () => true, patienceMs = 60_000, signal } = {}) {
    const isGood = (found) => found !== undefined && accept(found);
    let found = await read();
    let waited = 0;
    for (let wait = firstWaitMs; !isGood(found) && waited < patienceMs && signal?.aborted !== true; wait = Math.min(2 * wait, longestWaitMs)) {
        if (waited === 0)
            world.runner.info(`${what} can't be read yet: looking again for up to ${patienceMs / 1000} s`);
        // At least half of it: many runs that wait for one registry do not ask it in step.
        const next = Math.min(Math.ceil(wait * (0.5 + world.clock.random() / 2)), patienceMs - waited);
        await world.clock.sleep(next, signal);
        waited += next;
        found = await read();
    }
    return found;
}
