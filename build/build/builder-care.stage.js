import { builderState, recreateBuilder } from "../setup/builder-again.stage.js";
import { builderEnvironment, firstUsable, isUp } from "../setup/given-builders.stage.js";
/** What is seen of a builder that is gone, however it went. A failing step of the Dockerfile has no such class but for lack of memory. */
const mayHaveDied = new Set(['builder-unavailable', 'out-of-memory', 'registry-unavailable', 'timeout-cancelled', 'cache-failure', 'network-in-run', 'unknown']);
export class BuilderCare {
    #session;
    #needs;
    #world;
    #signal;
    #generation = 0;
    #revival;
    #isLost = false;
    #oneByOne = false;
    #queue = Promise.resolve();
    constructor(session, world, signal, needs = { platforms: [] }) {
        this.#needs = needs;
        this.#session = session;
        this.#world = world;
        this.#signal = signal;
    }
    /** With the builder that is used now. */
    get session() {
        return this.#session;
    }
    /** How often the builder was made again: note it when an attempt begins. */
    get generation() {
        return this.#generation;
    }
    /** Runs one build's attempt, when it is its turn and the builder is not being made again. */
    async turn(work) {
        await this.#revival;
        if (!this.#oneByOne)
            return await work();
        const mine = this.#queue.then(work);
        this.#queue = mine.catch(() => undefined);
        return await mine;
    }
    /** After a failed attempt that began in `generation`. true: the builder had died and is there again. */
    async revive(failure, generation) {
        const { own, recipe, driver, others = [] } = this.#session.builder;
        if (this.#isLost || !mayHaveDied.has(failure.class))
            return false;
        if (!own && generation < this.#generation)
            return true;
        if (!own && others.length > 0) {
            this.#revival ??= this.#moveOn(others).finally(() => (this.#revival = undefined));
            return await this.#revival;
        }
        if (!own || recipe === undefined || driver !== 'docker-container')
            return false;
        if (this.#generation > 0)
            return generation < this.#generation;
        // Builds that fail together wait for the one answer.
        this.#revival ??= this.#bringBack(failure).finally(() => (this.#revival = undefined));
        return await this.#revival;
    }
    /** To the next of the given builders that is up. One of the run's own is not made for it: emulators and logins would be late. */
    async #moveOn(others) {
        const { builder, environment, folder } = this.#session;
        if (this.#signal.aborted || (await isUp(builder.name, environment, this.#world)))
            return false;
        const next = await firstUsable(others, { ...this.#needs, environment, folder }, this.#world);
        if (next.builder === undefined) {
            this.#isLost = true;
            return false;
        }
        this.#world.runner.warning(`The builder ${builder.name} went away during a build: what was not finished is built by ${next.builder.name}.`, { title: 'Builder went away' });
        this.#session = { ...this.#session, environment: builderEnvironment(environment, next.builder), builder: next.builder };
        this.#generation++;
        return true;
    }
    async #bringBack(failure) {
        const { builder } = this.#session;
        const { runner } = this.#world;
        const state = await builderState(this.#session, this.#world, this.#signal);
        if (this.#signal.aborted || (state.alive && !state.restarted))
            return false;
        if (state.engineAway) {
            this.#isLost = true;
            runner.warning(`The Docker engine went away during a build and did not come back within a minute; the builder ${builder.name} is gone with it.`, { title: 'Engine away' });
            return false;
        }
        const ranOut = state.outOfMemory || failure.class === 'out-of-memory';
        this.#oneByOne = ranOut;
        const why = ranOut ? 'ran out of memory' : 'died';
        const next = ranOut ? 'The platforms are built again one after another.' : 'What was not finished is built again.';
        try {
            if (!state.alive)
                await recreateBuilder(this.#session, this.#world, this.#signal);
            this.#generation++;
            runner.warning(`The builder ${builder.name} ${why} during a build and was started again, once for this run. ${next}`, { title: 'Builder died' });
            return true;
        }
        catch (thrown) {
            // Not tried by every build that fails now.
            this.#isLost = true;
            runner.warning(`The builder ${builder.name} ${why} during a build and could not be started again: ${thrown instanceof Error ? thrown.message : String(thrown)}`, { title: 'Builder died' });
            return false;
        }
    }
}
