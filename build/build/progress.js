// Decodes the lines of `--progress=rawjson`: one JSON object of changes a line, or text of buildx itself.
// Outside data: whatever does not fit is left out, never trusted, and a line that is no JSON stays text.
/** Shape: SolveStatus of BuildKit's client/graph.go; times RFC 3339, `data`, `short` and `detail` base64. */
export function decodeProgress(line) {
    if (!line.startsWith('{'))
        return { kind: 'text', text: line };
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return { kind: 'text', text: line };
    }
    const changes = fieldsOf(value);
    return {
        kind: 'changes',
        vertexes: listOf(changes['vertexes']).flatMap(vertexOf),
        statuses: listOf(changes['statuses']).flatMap(statusOf),
        logs: listOf(changes['logs']).flatMap(logOf),
        warnings: listOf(changes['warnings']).flatMap(warningOf),
    };
}
function vertexOf(value) {
    const { digest, name, inputs, started, completed, cached, error } = fieldsOf(value);
    if (typeof digest !== 'string')
        return [];
    return [
        {
            digest,
            name: typeof name === 'string' ? name : '',
            inputs: listOf(inputs).filter((input) => typeof input === 'string'),
            cached: cached === true,
            ...timed('startedAt', started),
            ...timed('completedAt', completed),
            ...(typeof error === 'string' && error !== '' ? { error } : {}),
        },
    ];
}
function statusOf(value) {
    const { id, vertex, current, total, timestamp, started, completed } = fieldsOf(value);
    if (typeof id !== 'string' || typeof vertex !== 'string')
        return [];
    return [
        {
            id,
            vertex,
            current: typeof current === 'number' ? current : 0,
            total: typeof total === 'number' ? total : 0,
            at: timeOf(timestamp) ?? 0,
            ...timed('startedAt', started),
            ...timed('completedAt', completed),
        },
    ];
}
function logOf(value) {
    const { vertex, stream, data, timestamp } = fieldsOf(value);
    if (typeof vertex !== 'string' || typeof data !== 'string')
        return [];
    return [{ vertex, stream: typeof stream === 'number' ? stream : 1, data: Buffer.from(data, 'base64'), at: timeOf(timestamp) ?? 0 }];
}
function warningOf(value) {
    const { short, detail, url, sourceInfo, range } = fieldsOf(value);
    if (typeof short !== 'string')
        return [];
    const { filename } = fieldsOf(sourceInfo);
    const { line } = fieldsOf(fieldsOf(listOf(range)[0])['start']);
    return [
        {
            short: textOf(short),
            detail: listOf(detail).flatMap((part) => (typeof part === 'string' ? [textOf(part)] : [])),
            ...(typeof url === 'string' && url !== '' ? { url } : {}),
            ...(typeof filename === 'string' && filename !== '' ? { filename } : {}),
            ...(typeof line === 'number' ? { line } : {}),
        },
    ];
}
function timed(name, value) {
    const time = timeOf(value);
    return time === undefined ? {} : { [name]: time };
}
function timeOf(value) {
    const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
    return Number.isNaN(time) ? undefined : time;
}
function textOf(base64) {
    return Buffer.from(base64, 'base64').toString('utf8');
}
function fieldsOf(value) {
    return value !== null && typeof value === 'object' ? { ...value } : {};
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
