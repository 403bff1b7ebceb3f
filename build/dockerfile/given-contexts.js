// Lines of `build-contexts` as names and sources. A line that is none is left to buildx, which refuses it.
export function namesOfContexts(lines) {
    return Object.fromEntries(lines.flatMap((line) => {
        const equals = line.indexOf('=');
        return equals < 1 ? [] : [[line.slice(0, equals), line.slice(equals + 1)]];
    }));
}
