/** `earlier`: of attempts before `last`, joined already. */
export function joinReports(earlier, last) {
    return {
        ...last,
        startedAt: earlier.startedAt,
        milliseconds: last.startedAt + last.milliseconds - earlier.startedAt,
        steps: joinSteps(earlier.steps, last.steps),
        ...joinImports(earlier.imports, last.imports),
    };
}
/** A cache that an attempt was made without was still read by the one before. */
function joinImports(earlier, last) {
    if (earlier === undefined && last === undefined)
        return {};
    return { imports: [...new Map([...(earlier ?? []), ...(last ?? [])].map((one) => [one.from, one])).values()] };
}
/** The last attempt's steps; of those that it found in the cache, what an earlier attempt made of them. */
export function joinSteps(earlier, last) {
    const ran = new Map(earlier.filter(({ cached, error }) => !cached && error === undefined).map((step) => [step.name, step]));
    return last.map((step) => (step.cached ? (ran.get(step.name) ?? step) : step));
}
