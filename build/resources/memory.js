/** What one platform's build may be expected to take: a compiler or a package manager, and QEMU around it. */
const perBuild = 1.5e9;
/** At least 1, at most `builds`. With memory unknown the processors decide. */
export function affordableBuilds(builds, memory, processors) {
    const byMemory = memory === undefined ? builds : Math.floor(memory.available / perBuild);
    // Builds wait for the network half of their time, so two share even one processor.
    return Math.max(1, Math.min(builds, byMemory, Math.max(2, processors)));
}
/** Little is left, or programs wait for memory for a fifth of the time although a part of it looks free. */
export function isMemoryShort({ total, available, pressure = 0 }) {
    return available < Math.max(512e6, total * 0.05) || (pressure >= 20 && available < total * 0.25);
}
