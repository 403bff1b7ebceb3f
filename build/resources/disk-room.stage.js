// The disk of one build: looks how much is free, frees what may be freed when it is short, and says when to stop.
// What to do when is disk-decision.ts's; the builds themselves are ended elsewhere.
import { sizeText } from "../report/quantities.js";
import { enoughFree, nextLookMs, nextStep } from "./disk-decision.js";
import { diskFull } from "./disk-full.js";
import { mayPrune, pruneBuilder } from "./prune.stage.js";
import { removeToolchains } from "./toolchains.stage.js";
const lookAgainMs = 250;
export class DiskRoom {
    #options;
    #world;
    #ended = new AbortController();
    /** Ends what frees. */
    #stop;
    #means;
    #tried = [];
    #uses = new Map();
    #freeing = Promise.resolve();
    constructor(options, world) {
        this.#options = options;
        this.#world = world;
        this.#stop = AbortSignal.any([options.signal, this.#ended.signal]);
        this.#means = {
            prune: options.session !== undefined && mayPrune(options.session) ? 'ready' : 'spent',
            remove: options.toolchains === undefined ? 'spent' : 'ready',
        };
    }
    /** Before a build: waits for what has to be freed. Returns early when the run ends. Throws ActionError DISK_FULL. */
    async require() {
        const { minFree = 0 } = this.#options;
        for (let place = await this.measure(); place !== undefined && place.free < minFree && !this.#stop.aborted; place = await this.measure()) {
            // Nothing is being written yet, so that it can be waited for.
            if (this.#means.prune === 'running' || this.#means.remove === 'running') {
                await this.#world.clock.sleep(lookAgainMs, this.#stop);
                continue;
            }
            const step = this.#stepAt(place);
            if (step === 'stop')
                throw diskFull('There is too little disk space to build, and nothing was built.', this.#shortageAt(place));
            if (step === 'prune' || step === 'remove')
                this.#free(step, place);
        }
    }
    /** During a build: begins to free and does not wait for it. undefined: nothing can be measured here. */
    async look() {
        const place = await this.measure();
        if (place === undefined)
            return undefined;
        const step = this.#stepAt(place);
        if (step === 'prune' || step === 'remove')
            this.#free(step, place);
        const nextMs = nextLookMs({ ...place, ...this.#limit() });
        return step === 'stop' ? { shortage: this.#shortageAt(place), nextMs } : { nextMs };
    }
    get uses() {
        return [...this.#uses.values()].map(({ path, size, peakUse, lowestFree }) => ({ path, size, peakUse, lowestFree }));
    }
    /** Nothing is at work any more when it resolves. */
    async end() {
        this.#ended.abort();
        await this.#freeing;
    }
    /** The file system with the least free space, each looked at once; what is seen counts for `uses`. */
    async measure() {
        const places = [];
        for (const path of this.#options.paths) {
            const space = await this.#world.machine.diskSpace(path);
            if (space === undefined || places.some(({ device }) => device === space.device))
                continue;
            places.push({ path, ...space });
            const { freeAtStart = space.free, lowestFree = space.free } = this.#uses.get(path) ?? {};
            const lowest = Math.min(lowestFree, space.free);
            this.#uses.set(path, { path, size: space.size, freeAtStart, lowestFree: lowest, peakUse: freeAtStart - lowest });
        }
        return places.toSorted((left, right) => left.free - right.free)[0];
    }
    #limit() {
        return this.#options.minFree === undefined ? {} : { minFree: this.#options.minFree };
    }
    #stepAt({ free }) {
        return nextStep({ free, ...this.#limit(), ...this.#means });
    }
    #shortageAt({ path, free }) {
        return { path, freeBytes: free, minFreeBytes: this.#options.minFree ?? 0, tried: this.#tried };
    }
    #free(means, place) {
        this.#means[means] = 'running';
        const earlier = this.#freeing;
        const freed = this.#freeAndJudge(means, place).catch((thrown) => {
            this.#means[means] = 'spent';
            this.#world.runner.info(`Freeing disk space failed: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
        });
        this.#freeing = freed.then(() => earlier);
    }
    async #freeAndJudge(means, { path, free, freeToRoot }) {
        const { minFree = 0 } = this.#options;
        const freeNow = async () => (await this.#world.machine.diskSpace(path))?.free ?? free;
        const enough = means === 'prune' ? minFree : enoughFree(minFree);
        this.#world.runner.info(`${sizeText(free)} are free on the disk of ${path}: ${means === 'prune' ? 'pruning unused cache of the builder' : 'removing toolchains of the runner in the background'}.`);
        const done = means === 'prune' ? await this.#prune(freeToRoot + 2 * minFree - free) : await this.#remove(async () => (await freeNow()) >= enough);
        const now = await freeNow();
        if (done !== undefined)
            this.#tried.push(done);
        this.#world.runner.info(`${sizeText(now)} are free now.`);
        // What helped may help again.
        this.#means[means] = now >= enough ? 'ready' : 'spent';
    }
    /** Twice the limit, so that the next look does not find it short again. */
    async #prune(freeToRoot) {
        const { session } = this.#options;
        if (session === undefined)
            return undefined;
        await pruneBuilder(session, freeToRoot, this.#world, this.#stop);
        return "unused cache of the run's builder was pruned";
    }
    async #remove(isEnough) {
        const { toolchains: root } = this.#options;
        if (root === undefined)
            return undefined;
        const removed = await removeToolchains({ root, isEnough, signal: this.#stop }, this.#world);
        return removed.length === 0 ? undefined : `${removed.join(', ')} removed`;
    }
}
