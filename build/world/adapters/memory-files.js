/** undefined: not even the machine's memory is known. */
export function decodeMemory({ meminfo = '', pressure = '', limit = '', current = '', details = '' }) {
    const total = numberIn(meminfo, /^MemTotal:\s+(\d+) kB$/m);
    const available = numberIn(meminfo, /^MemAvailable:\s+(\d+) kB$/m);
    if (total === undefined || available === undefined)
        return undefined;
    const waited = numberIn(pressure, /^some avg10=([\d.]+)/m);
    const most = numberIn(limit, /^(\d+)$/m);
    const left = most === undefined ? undefined : most - Math.max(0, (numberIn(current, /^(\d+)$/m) ?? 0) - (numberIn(details, /^inactive_file (\d+)$/m) ?? 0));
    return {
        total: Math.min(total * 1024, most ?? Infinity),
        available: Math.max(0, Math.min(available * 1024, left ?? Infinity)),
        ...(waited === undefined ? {} : { pressure: waited }),
    };
}
function numberIn(text, pattern) {
    const [, digits] = pattern.exec(text) ?? [];
    return digits === undefined ? undefined : Number(digits);
}
