// How fast the builds of a run may go. Types, and the pace of one that nothing holds back.
export function unhurried(signal) {
    return { signal, turn: (_what, build) => build() };
}
