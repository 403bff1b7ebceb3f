// Build arguments as the build gets them: a name without a value takes the environment's, and so does SOURCE_DATE_EPOCH
// where nobody gives it (buildx, commands/build.go). Pure.
/** Names that are not set at all are left out. The last line of a name counts. */
export function buildArguments(lines, environment) {
    const given = lines.flatMap((line) => {
        const equals = line.indexOf('=');
        const name = equals < 0 ? line : line.slice(0, equals);
        const value = equals < 0 ? environment[name] : line.slice(equals + 1);
        return value === undefined ? [] : [[name, value]];
    });
    const epoch = environment['SOURCE_DATE_EPOCH'] ?? '';
    return { ...(epoch === '' ? {} : { SOURCE_DATE_EPOCH: epoch }), ...Object.fromEntries(given) };
}
