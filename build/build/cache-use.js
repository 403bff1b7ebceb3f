// What came from the cache, and which step did not come from it first and why. Pure.
//
// Counted are the steps of stages that do work: RUN, COPY, ADD and WORKDIR, not FROM and nothing of BuildKit's own. A step
// counts for each platform whose build tells of it; a build of several platforms tells of a shared step once, for the platform
// in its name. Steps that BuildKit skips because a later one was cached are told of as cached. A step that any build of this
// run had to run is not cached, although a build beside it may have found it done.
import { cacheEntries } from "../cache/cache-entries.js";
import { doesWork, platformOfStep, titleOf } from "./step-names.js";
/** For the log, while a run goes on: of one build alone. */
export function countSteps(steps) {
    const counted = steps.filter(({ name }) => doesWork(name));
    return { steps: counted.length, cached: counted.filter(({ cached }) => cached).length };
}
/** Of the builds that succeeded. undefined: no step was built. */
export function cacheUse(results, circumstances) {
    const reports = results.flatMap((result) => (result.built ? [result.report] : []));
    const counted = reports.flatMap((report) => report.steps.filter(({ name }) => doesWork(name)).map((step) => ({ step, report, platform: platformOf(step, report) })));
    if (counted.length === 0)
        return undefined;
    const ran = new Set(counted.flatMap(({ step }) => (step.cached ? [] : [step.key])));
    const all = counted.map((one) => ({ ...one, step: { ...one.step, cached: !ran.has(one.step.key) } }));
    const platforms = [...Map.groupBy(all, ({ platform }) => platform)].map(([platform, own]) => {
        const first = firstMissed(own.map(({ step }) => step));
        const report = own.find(({ step }) => step === first)?.report;
        return {
            platform,
            ...countSteps(own.map(({ step }) => step)),
            ...(first === undefined || report === undefined ? {} : { firstMiss: { step: titleOf(first.name), reason: reasonOf({ step: first, platform }, report, all, circumstances) } }),
        };
    });
    return { ...countSteps(all.map(({ step }) => step)), platforms };
}
export function sumCounts(counts) {
    return counts.reduce((sum, { cached, steps }) => ({ cached: sum.cached + cached, steps: sum.steps + steps }), { cached: 0, steps: 0 });
}
/** 0 to 1, three digits, rounded down: 1 means all. */
export function hitRatio({ cached, steps }) {
    return steps === 0 ? 0 : Math.floor((cached / steps) * 1000) / 1000;
}
function platformOf({ name }, { platforms }) {
    return platforms.length > 1 ? (platformOfStep(name) ?? platforms.join(', ')) : (platforms[0] ?? '');
}
/** One that builds on a missed step had to miss: the first is one whose inputs were all found. */
function firstMissed(steps) {
    const missed = steps.filter(({ cached }) => !cached);
    const keys = new Set(missed.map(({ key }) => key));
    return missed.find(({ inputs }) => !inputs.some((input) => keys.has(input))) ?? missed[0];
}
function reasonOf({ step, platform }, { imports = [], platforms }, all, { plan, builder }) {
    const { build, builder: asked } = plan?.inputs ?? {};
    if (build?.noCache === true || build?.noCacheFilters.some((stage) => stage === stageOf(step)) === true)
        return { kind: 'no-cache' };
    // A builder of this run alone has nothing in it yet.
    const isNew = builder?.own === true && asked?.keepState === false;
    const errors = imports.flatMap(({ error }) => (error === undefined ? [] : [error]));
    const wasRead = errors.length < imports.length;
    if (isNew && !wasRead && isNoneAsked(plan, platforms))
        return { kind: plan?.cache.uses.some(({ read }) => read) === true ? 'none-there' : 'none-asked' };
    if (isNew && !wasRead)
        return { kind: 'none-read', errors };
    const title = titleOf(step.name);
    const elsewhere = all.find((other) => other.step.cached && other.platform !== platform && titleOf(other.step.name) === title);
    if (elsewhere !== undefined)
        return { kind: 'other-platform', platform: elsewhere.platform };
    if (!wasRead && builder === undefined)
        return { kind: 'unknown' };
    return { kind: step.readsContext ? 'files' : 'instruction' };
}
function isNoneAsked(plan, platforms) {
    return plan !== undefined && plan.inputs.build.cacheFrom.length === 0 && cacheEntries(plan, platforms).from.length === 0;
}
/** `build` of `[linux/arm64 build 2/5] RUN make`; an unnamed stage is `stage-0`. */
function stageOf({ name }) {
    return /^\[(?:.* )?(\S+) \d+\/\d+\]/.exec(titleOf(name))?.[1] ?? '';
}
