// What went wrong with cache mounts as warnings: one for each cause, however many mounts it struck.
/** `what`: `could not be restored; the build goes on without it`. */
export function mountWarnings(troubles, what) {
    return [...Map.groupBy(troubles, ({ trouble }) => trouble)].map(([trouble, struck]) => {
        const names = struck.map(({ mount }) => mount);
        const last = names.pop() ?? '';
        return names.length === 0 ? `The cache mount ${last} ${what.one}. ${trouble}` : `The cache mounts ${names.join(', ')} and ${last} ${what.many}. ${trouble}`;
    });
}
