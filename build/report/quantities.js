// Sizes and times as people read them. Nothing here rounds a value that a machine reads.
/** Bytes in decimal units, as registries and `docker images` show them: `3.4 MB`. */
export function sizeText(bytes) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    let value = bytes;
    let unit = 0;
    while (value >= 999.5 && unit < units.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${unit === 0 || value >= 100 ? value.toFixed(0) : value.toFixed(1)} ${units[unit] ?? ''}`;
}
/** Milliseconds as `0.4 s`, `12.3 s`, `2 min 5 s`, `1 h 2 min`. */
export function durationText(milliseconds) {
    const seconds = Math.max(0, milliseconds) / 1000;
    if (seconds < 59.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
/** `1 platform`, `2 platforms`. */
export function counted(count, noun, plural = `${noun}s`) {
    return `${count} ${count === 1 ? noun : plural}`;
}
