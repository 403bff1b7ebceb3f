// What of setup needs no plan, started before there is one: the private configuration, the one question to docker, the run's own
// builder where it is a plain one. It decides nothing; setup.stage.ts takes it from here, and whoever began it ends it.
import { requireSecrets } from "../build/secret.stage.js";
import { openConfig } from "./docker-config.stage.js";
import { startEarly } from "./early-builder.stage.js";
import { probe } from "./probe.stage.js";
/** How often the engine is asked, and how long it is waited between. */
const engineTries = 3;
const engineWaitMs = 2000;
/** A secret that is missing stops it before docker is asked for anything: each promise rejects with INVALID_INPUT then. */
export function beginSetup(plan, given, world, signal) {
    const ended = new AbortController();
    const either = AbortSignal.any([signal, ended.signal]);
    const ending = { ...world, processes: { run: (command) => world.processes.run({ ...command, signal: either }) } };
    const ready = requireSecrets(plan, given, ending);
    const config = ready.then(() => openConfig(plan, given, ending));
    const found = ready.then(() => probeEngine(plan.inputs, given, ending, either));
    const builder = config.then((opened) => startEarly(plan, opened, given, ending));
    const all = [];
    /** It is waited for later: until then its failure is nobody's. */
    const alsoEnd = (work) => void all.push(work.catch(() => undefined));
    for (const work of [config, found, builder])
        alsoEnd(work);
    const end = async () => {
        ended.abort();
        await Promise.all(all);
    };
    return { config, found, builder, world: ending, alsoEnd, end };
}
/** An engine that is being restarted answers again after some seconds. */
async function probeEngine(inputs, given, world, signal) {
    for (let number = 1;; number++) {
        const found = await probe(world, given.environment);
        if (found.engine !== undefined || !needsEngine(inputs) || number === engineTries || signal.aborted)
            return found;
        world.runner.info(`The Docker engine does not answer; asking again in ${engineWaitMs / 1000} s.`);
        await world.clock.sleep(engineWaitMs, signal);
    }
}
/** Remote and kubernetes builders, one at another endpoint, and a given one that may be such, need no engine on the runner. */
export function needsEngine({ builder }) {
    const { given, driver, endpoint } = builder;
    return given.length === 0 && ((driver === 'docker-container' && endpoint === undefined) || driver === 'docker');
}
