import { platformParts } from "../domain/platform.js";
import { platformOfStep, shortTitleOf, titleOf } from "./step-names.js";
const leastRatio = 3;
const leastLostMs = 20_000;
export function emulationCost(results, { nodes }) {
    // BuildKit lists the platform of its own machine first (util/archutil, SupportedPlatforms), then what it can emulate.
    const natives = new Set(nodes.flatMap(({ platforms: [first] }) => (first === undefined ? [] : [platformParts(first).architecture])));
    if (natives.size === 0)
        return { slow: [], alone: [] };
    const built = results.flatMap(({ built: ok, report }) => (ok ? report.platforms.map((platform) => ({ platform, runs: runsFor(platform, report) })) : []));
    const isNative = ({ platform }) => runsOn(natives, platform);
    const native = built.find(isNative);
    const emulated = built.filter((one) => !isNative(one));
    if (native === undefined) {
        const alone = emulated.map(({ platform, runs }) => ({ platform, milliseconds: sum(runs) }));
        return { slow: [], alone: alone.filter(({ milliseconds }) => milliseconds >= leastLostMs) };
    }
    return { slow: emulated.flatMap((one) => slowdown(one, native)), alone: [] };
}
function slowdown(emulated, native) {
    const pairs = emulated.runs.flatMap((step) => {
        const twin = native.runs.find(({ name, key }) => titleOf(name) === titleOf(step.name) && key !== step.key);
        return twin === undefined ? [] : [{ step, twin }];
    });
    const [emulatedMs, nativeMs] = [sum(pairs.map(({ step }) => step)), sum(pairs.map(({ twin }) => twin))];
    const [worst] = pairs.toSorted((left, right) => lost(right) - lost(left));
    if (worst === undefined || emulatedMs < leastRatio * nativeMs || emulatedMs - nativeMs < leastLostMs)
        return [];
    return [{ platform: emulated.platform, native: native.platform, emulatedMs, nativeMs, slowest: shortTitleOf(worst.step.name) }];
}
/** RUN steps that ran: a cached one tells nothing of speed. */
function runsFor(platform, { platforms, steps }) {
    return steps.filter(({ name, cached }) => !cached && /^\[[^\]]*\] RUN /.test(name) && (platforms.length === 1 || platformOfStep(name) === platform));
}
/** Where 32 bits run on a processor of 64 only the machine knows: for arm that is left open, which counts as native. */
function runsOn(natives, platform) {
    const { architecture } = platformParts(platform);
    return natives.has(architecture) || (architecture === '386' && natives.has('amd64')) || (architecture === 'arm' && natives.has('arm64'));
}
function lost({ step, twin }) {
    return step.milliseconds - twin.milliseconds;
}
function sum(steps) {
    return steps.reduce((total, { milliseconds }) => total + milliseconds, 0);
}
