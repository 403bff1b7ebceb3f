import { groupCalls } from "./call-groups.js";
import { criticalPath } from "./critical-path.js";
/** Requests in groups; the first line says how to read the others. */
export function traceLines(outcome) {
    const { spans, calls, startedAt, endedAt } = outcome;
    const { path, ownMs } = criticalPath(calls, outcome);
    const stagesOnPath = new Set(criticalPath(spans, outcome).path);
    const line = ({ name, startedAt: from, endedAt: to }, critical, indent) => `${seconds(from - startedAt).padStart(9)} ${seconds(to - from).padStart(9)} ${critical ? '*' : ' '} ${indent}${name}`;
    const rows = [
        ...spans.map((span) => ({ span, depth: 0, text: line(span, stagesOnPath.has(span), '') })),
        ...groupCalls(outcome, new Set(path)).map((span) => ({ span, depth: 1, text: line(span, span.critical, '  ') })),
    ];
    return [
        '    start      took   (* the critical path: what the run waited for)',
        ...rows.toSorted((left, right) => left.span.startedAt - right.span.startedAt || left.depth - right.depth || right.span.endedAt - left.span.endedAt).map(({ text }) => text),
        `The run took ${seconds(endedAt - startedAt)}: ${seconds(endedAt - startedAt - ownMs)} in ${path.length} calls on the critical path, ${seconds(ownMs)} of its own.`,
    ];
}
function seconds(milliseconds) {
    return `${(milliseconds / 1000).toFixed(3)} s`;
}
