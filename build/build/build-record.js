import { LineCutter } from "./line-cutter.js";
import { timeSteps } from "./step-graph.js";
import { importedCache } from "./step-names.js";
const tailLines = 30;
export class BuildRecord {
    #steps = new Map();
    #runs = new Map();
    #cutters = new Map();
    #warnings = new Map();
    #text = [];
    add(progress) {
        if (progress.kind === 'text') {
            keepTail(this.#text, [progress.text]);
            return;
        }
        for (const vertex of progress.vertexes)
            this.#addVertex(vertex);
        for (const log of progress.logs) {
            const key = `${log.vertex} ${log.stream}`;
            const cutter = this.#cutters.get(key) ?? new LineCutter();
            this.#cutters.set(key, cutter);
            const step = this.#steps.get(log.vertex);
            if (step !== undefined)
                this.#steps.set(log.vertex, { ...step, tail: [...step.tail, ...cutter.cut(log.data)].slice(-tailLines) });
        }
        // The same check is sent for each platform.
        for (const warning of progress.warnings)
            this.#warnings.set(`${warning.filename ?? ''}:${warning.line ?? ''}:${warning.short}`, warning);
    }
    #addVertex(vertex) {
        const known = this.#steps.get(vertex.digest);
        const runs = this.#runs.get(vertex.digest) ?? new Map();
        this.#runs.set(vertex.digest, runs);
        if (vertex.startedAt !== undefined && vertex.completedAt !== undefined)
            runs.set(vertex.startedAt, vertex.completedAt);
        const starts = [known?.startedAt, vertex.startedAt].filter((time) => time !== undefined);
        const error = vertex.error ?? known?.error;
        this.#steps.set(vertex.digest, {
            digest: vertex.digest,
            name: vertex.name === '' ? (known?.name ?? '') : vertex.name,
            inputs: vertex.inputs.length > 0 ? vertex.inputs : (known?.inputs ?? []),
            cached: vertex.cached || known?.cached === true,
            running: vertex.startedAt === undefined ? known?.running === true : vertex.completedAt === undefined,
            milliseconds: [...runs].reduce((sum, [startedAt, completedAt]) => sum + Math.max(0, completedAt - startedAt), 0),
            tail: known?.tail ?? [],
            ...(starts.length === 0 ? {} : { startedAt: Math.min(...starts) }),
            ...(error === undefined ? {} : { error }),
        });
    }
    /** In the order in which they began; those that never did are left out. */
    get steps() {
        return [...this.#steps.values()]
            .filter(({ startedAt, cached }) => startedAt !== undefined || cached)
            .toSorted((left, right) => (left.startedAt ?? 0) - (right.startedAt ?? 0))
            .map((step) => ({ ...step, tail: [...step.tail, ...this.#restOf(step.digest)].slice(-tailLines) }));
    }
    /** Only the Dockerfile's own steps. */
    get timings() {
        return timeSteps(this.steps);
    }
    get imports() {
        return this.steps.flatMap(({ name, error }) => {
            const from = importedCache(name);
            return from === undefined ? [] : [{ from, ...(error === undefined ? {} : { error }) }];
        });
    }
    get warnings() {
        return [...this.#warnings.values()];
    }
    /** What buildx itself wrote: its errors stand here. */
    get text() {
        return this.#text;
    }
    #restOf(digest) {
        return [1, 2].flatMap((stream) => this.#cutters.get(`${digest} ${stream}`)?.rest ?? []);
    }
}
function keepTail(lines, more) {
    lines.push(...more);
    if (lines.length > tailLines)
        lines.splice(0, lines.length - tailLines);
}
