import { digestOf } from "../domain/digest.js";
import { isContext, isDockerfileStep } from "./step-names.js";
/**
 * Only the Dockerfile's own steps, in the order given. Builds side by side share work: BuildKit then tells a build of a step
 * twice, as the other build's that runs and as its own that was cached. Such a pair is one step, which ran.
 */
export function timeSteps(vertices) {
    const graph = new Graph(vertices);
    const steps = new Map();
    for (const { digest, name, milliseconds, cached } of vertices) {
        if (!isDockerfileStep(name))
            continue;
        const key = graph.keyOf(digest);
        const twin = steps.get(key);
        steps.set(key, {
            name,
            key,
            milliseconds: Math.max(milliseconds, twin?.milliseconds ?? 0),
            cached: cached && twin?.cached !== false,
            inputs: [...graph.stepsBelow(digest)],
            readsContext: graph.readsContext(digest),
        });
    }
    return [...steps.values()];
}
class Graph {
    #vertices;
    #keys = new Map();
    constructor(vertices) {
        this.#vertices = new Map(vertices.map((vertex) => [vertex.digest, vertex]));
    }
    /** Made of the names on the way down, and at the bottom of what does not change with the build: a base image's digest. */
    keyOf(digest) {
        const known = this.#keys.get(digest);
        if (known !== undefined)
            return known;
        const vertex = this.#vertices.get(digest);
        // The context of a build beside this one is not told of, only the steps on it.
        if (vertex === undefined || isContext(vertex.name))
            return 'context';
        const { name, inputs } = vertex;
        const bottom = inputs.length === 0 ? digest : '';
        // BuildKit's graph has no circle; outside data might: what is asked for while it is made counts as a bottom.
        this.#keys.set(digest, digest);
        const key = digestOf(new TextEncoder().encode(JSON.stringify([name, bottom, inputs.map((input) => this.keyOf(input))])));
        this.#keys.set(digest, key);
        return key;
    }
    /** The keys of the nearest steps below; other vertices (merges, copies of BuildKit's own) are looked through. */
    stepsBelow(digest) {
        return new Set(this.#below(digest).filter(({ name }) => isDockerfileStep(name)).map((vertex) => this.keyOf(vertex.digest)));
    }
    readsContext(digest) {
        return this.#below(digest).some(({ name }) => isContext(name));
    }
    #below(digest, seen = new Set()) {
        const inputs = this.#vertices.get(digest)?.inputs ?? [];
        return inputs.flatMap((input) => {
            const vertex = this.#vertices.get(input);
            if (vertex === undefined || seen.has(input))
                return [];
            seen.add(input);
            return isDockerfileStep(vertex.name) || isContext(vertex.name) ? [vertex] : this.#below(input, seen);
        });
    }
}
