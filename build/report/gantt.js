import { groupCalls } from "./call-groups.js";
import { criticalPath } from "./critical-path.js";
import { block, mermaidLabel } from "./markdown.js";
import { durationText } from "./quantities.js";
/** More bars than this nobody reads. */
const mostBars = 25;
/** Shorter calls are not worth a bar. */
const leastCallMs = 50;
/** mermaid's words for red and for bright. */
const marks = { failed: 'crit, ', critical: 'active, ' };
/** undefined: nothing was timed. */
export function drawTimeline(outcome, builds) {
    const { spans, startedAt } = outcome;
    if (spans.every(({ name }) => name === 'start'))
        return undefined;
    const bar = (label, { startedAt: from, endedAt: to }, mark) => barLine(label, from - startedAt, to - startedAt, mark);
    const last = spans.reduce((latest, span) => (span.endedAt >= latest.endedAt ? span : latest));
    const { path, ownMs } = criticalPath(outcome.calls, outcome);
    const stagePath = new Set(criticalPath(spans, outcome).path);
    const stages = spans
        .toSorted((left, right) => left.startedAt - right.startedAt)
        .map((span) => bar(span.name, span, outcome.how === 'failed' && span === last ? 'failed' : stagePath.has(span) ? 'critical' : undefined));
    const platforms = builds.map(({ built, report }) => bar(report.platforms.join(' '), { startedAt: report.startedAt, endedAt: report.startedAt + report.milliseconds }, !built ? 'failed' : isCritical(report, path) ? 'critical' : undefined));
    const calls = groupCalls(outcome, new Set(path)).filter((call) => call.endedAt - call.startedAt >= leastCallMs && !isBuild(call, builds));
    const shown = new Set(calls.toSorted((left, right) => lengthOf(right) - lengthOf(left)).slice(0, Math.max(0, mostBars - stages.length - platforms.length)));
    const callBars = calls.filter((call) => shown.has(call)).map((call) => bar(call.name, call, call.critical ? 'critical' : undefined));
    const long = outcome.endedAt - startedAt >= 3_600_000;
    const chart = block([
        'gantt',
        '  dateFormat YYYY-MM-DD HH:mm:ss.SSS',
        `  axisFormat ${long ? '%H:%M:%S' : '%M:%S'}`,
        ...section('Stages', stages),
        ...section('Builds', platforms),
        ...section('Calls', callBars),
    ], 'mermaid');
    return path.length === 0 ? chart : `${chart}\n\nBright bars are the critical path: what the run waited for. ${durationText(ownMs)} of ${durationText(outcome.endedAt - startedAt)} were in none of its calls.`;
}
function section(name, bars) {
    return bars.length === 0 ? [] : [`  section ${name}`, ...bars];
}
/**
 * Times are written as local times of one fixed day, because mermaid reads and prints local time: an epoch would be
 * shown wrong wherever the time zone is off by half an hour.
 */
function instant(milliseconds) {
    return new Date(Date.UTC(2000, 0, 1) + Math.max(0, Math.round(milliseconds))).toISOString().replace('T', ' ').replace('Z', '');
}
function barLine(label, from, to, mark) {
    // A bar of no width is not drawn.
    const end = Math.max(to, from + 1);
    return `  ${mermaidLabel(`${label} ${durationText(to - from)}`)} :${mark === undefined ? '' : marks[mark]}${instant(from)}, ${instant(end)}`;
}
function lengthOf({ startedAt, endedAt }) {
    return endedAt - startedAt;
}
/** The calls of a build have their bar among the builds. */
function isBuild(call, builds) {
    return call.name.startsWith('docker buildx build') && builds.some(({ report }) => contains(report, call));
}
function isCritical(report, path) {
    return path.some((call) => call.name === `docker buildx build ${report.platforms.join(',')}` && contains(report, call));
}
/** Between both clock readings lies nothing but the call; some milliseconds for a slow machine. */
function contains({ startedAt, milliseconds }, call) {
    return call.startedAt >= startedAt - 20 && call.endedAt <= startedAt + milliseconds + 20;
}
