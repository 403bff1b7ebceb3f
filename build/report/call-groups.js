/** Two requests are of one group when no more than so many milliseconds lie between them. */
const gapMs = 50;
/** In the order in which they began. */
export function groupCalls({ calls, spans }, path) {
    const programs = calls.filter(({ kind }) => kind === 'program').map((call) => ({ ...call, critical: path.has(call) }));
    const places = Map.groupBy(calls.filter(({ kind }) => kind === 'request'), ({ to }) => to);
    const requests = [...places.values()].flatMap((list) => runsOf(list, spans).map((run) => joined(run, path)));
    return [...programs, ...requests].toSorted((left, right) => left.startedAt - right.startedAt);
}
function runsOf(calls, stages) {
    const runs = [];
    let end = Number.NEGATIVE_INFINITY;
    for (const call of calls.toSorted((left, right) => left.startedAt - right.startedAt)) {
        const last = runs.at(-1);
        const before = last?.at(-1)?.startedAt ?? 0;
        const isNewStage = stages.some(({ startedAt }) => startedAt > before && startedAt <= call.startedAt);
        if (last !== undefined && call.startedAt <= end + gapMs && !isNewStage)
            last.push(call);
        else
            runs.push([call]);
        end = Math.max(end, call.endedAt);
    }
    return runs;
}
function joined(run, path) {
    const [first] = run;
    const to = first?.to ?? '';
    const name = run.length === 1 ? `${to} ${first?.name ?? ''}` : `${to} ${run.length} requests`;
    return { kind: 'request', to, name, startedAt: Math.min(...run.map(({ startedAt }) => startedAt)), endedAt: Math.max(...run.map(({ endedAt }) => endedAt)), critical: run.some((call) => path.has(call)) };
}
