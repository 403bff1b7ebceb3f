import { LineCutter } from "./line-cutter.js";
import { isCacheImport, isInternal, platformOfStep, titleOf } from "./step-names.js";
/** A transfer is reported at most so often, and only when it is no matter of a moment. Milliseconds. */
const transferInterval = 10_000;
/** BuildKit's own loading is worth a line when it takes so long. Milliseconds. */
const slowInternal = 1_000;
/** Parts of an export (`pushing layers`) are worth a line when they take so long. Milliseconds. */
const slowPart = 500;
export class ProgressLog {
    #platforms;
    #shown = new Map();
    #quiet = new Map();
    #cutters = new Map();
    #parts = new Set();
    #transfers = new Map();
    /** The platforms of the call: with several, a line carries the one that its step names. */
    constructor(platforms) {
        this.#platforms = platforms;
    }
    linesOf(progress) {
        if (progress.kind === 'text')
            return progress.text.trim() === '' ? [] : [`${this.#prefix('')} ${progress.text}`];
        const lines = [];
        const parts = new Set([...progress.statuses, ...progress.logs]);
        const tellParts = (ofVertex) => {
            for (const part of parts) {
                if (ofVertex !== undefined && part.vertex !== ofVertex)
                    continue;
                parts.delete(part);
                lines.push(...('id' in part ? this.#ofStatus(part) : this.#ofLog(part)));
            }
        };
        for (const vertex of progress.vertexes) {
            lines.push(...this.#ofBeginning(vertex));
            if (vertex.completedAt === undefined)
                continue;
            // A step's last output may come in one message with its end.
            tellParts(vertex.digest);
            lines.push(...this.#ofEnd(vertex, vertex.completedAt));
        }
        tellParts();
        return lines;
    }
    #ofBeginning(vertex) {
        if (this.#shown.has(vertex.digest) || vertex.startedAt === undefined || vertex.cached)
            return [];
        if (isInternal(vertex.name) && vertex.error === undefined && (vertex.completedAt ?? 0) - vertex.startedAt < slowInternal) {
            this.#quiet.set(vertex.digest, vertex);
            return [];
        }
        return [this.#line(this.#show(vertex), titleOf(vertex.name))];
    }
    #ofEnd(vertex, completedAt) {
        const milliseconds = completedAt - (vertex.startedAt ?? completedAt);
        const shown = this.#shown.get(vertex.digest) ?? (vertex.cached && !isInternal(vertex.name) ? this.#show(vertex) : undefined);
        // A vertex that is taken up again ends again: told when it is more than a formality.
        if (shown === undefined || (shown.ended && milliseconds < slowPart && vertex.error === undefined))
            return [];
        shown.ended = true;
        const rest = [1, 2].flatMap((stream) => this.#cutters.get(`${vertex.digest} ${stream}`)?.flush() ?? []);
        const end = vertex.error !== undefined ? `${isCacheImport(shown.name) ? 'not read:' : 'ERROR'} ${firstLine(vertex.error)}` : vertex.cached ? `CACHED ${titleOf(shown.name)}` : `DONE ${seconds(milliseconds)}`;
        return [...rest.map((line) => `| ${line}`), end].map((line) => this.#line(shown, line));
    }
    #ofLog(log) {
        const key = `${log.vertex} ${log.stream}`;
        const cutter = this.#cutters.get(key) ?? new LineCutter();
        this.#cutters.set(key, cutter);
        const quiet = this.#shown.has(log.vertex) ? undefined : this.#quiet.get(log.vertex);
        const begin = quiet === undefined ? [] : [this.#line(this.#show(quiet), titleOf(quiet.name))];
        const lines = cutter.cut(log.data);
        const shown = this.#shown.get(log.vertex);
        return shown === undefined ? [] : [...begin, ...lines.map((line) => this.#line(shown, `| ${line}`))];
    }
    #ofStatus(status) {
        const shown = this.#shown.get(status.vertex);
        if (shown === undefined)
            return [];
        if (isTransfer(status))
            return this.#ofTransfer(shown, status);
        const key = `${status.vertex} ${status.id}`;
        if (status.completedAt === undefined || this.#parts.has(key))
            return [];
        this.#parts.add(key);
        const milliseconds = status.completedAt - (status.startedAt ?? status.completedAt);
        return milliseconds < slowPart ? [] : [this.#line(shown, `${status.id} ${seconds(milliseconds)}`)];
    }
    #ofTransfer(shown, status) {
        const transfers = this.#transfers.get(status.vertex) ?? new Map();
        this.#transfers.set(status.vertex, transfers.set(status.id, status));
        if (shown.reported === 0)
            shown.reported = status.at;
        if (status.at - shown.reported < transferInterval)
            return [];
        shown.reported = status.at;
        const all = [...transfers.values()];
        const [current, total] = [all.reduce((sum, one) => sum + one.current, 0), all.reduce((sum, one) => sum + one.total, 0)];
        return [this.#line(shown, total > 0 ? `${megabytes(current)} of ${megabytes(total)}` : megabytes(current))];
    }
    #show(vertex) {
        const shown = { number: this.#shown.size + 1, name: vertex.name, ended: false, reported: 0 };
        this.#shown.set(vertex.digest, shown);
        return shown;
    }
    #line({ number, name }, text) {
        return `${this.#prefix(name)} #${number} ${text}`;
    }
    #prefix(name) {
        const [only] = this.#platforms;
        const platform = this.#platforms.length === 1 ? only : platformOfStep(name);
        return `[${platform ?? (this.#platforms.length === 0 ? 'build' : 'all')}]`;
    }
}
function isTransfer({ id }) {
    return id.startsWith('sha256:') || id.startsWith('transferring ') || id.startsWith('extracting ');
}
function firstLine(text) {
    return text.split('\n')[0] ?? '';
}
function seconds(milliseconds) {
    return `${(Math.max(0, milliseconds) / 1000).toFixed(1)}s`;
}
function megabytes(bytes) {
    return `${(bytes / 1e6).toFixed(1)} MB`;
}
