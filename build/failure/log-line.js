/** `text` is needed; `exitCode` (a whole number) and `http: {status, body}` are used when they are there. */
export function decodeLogLine(line) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return { problem: 'not JSON' };
    }
    if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string') {
        return { problem: 'not an object with a string "text"' };
    }
    const exitCode = 'exitCode' in value && Number.isInteger(value.exitCode) ? Number(value.exitCode) : undefined;
    const http = 'http' in value ? decodeAnswer(value.http) : undefined;
    return { evidence: { text: value.text, ...(exitCode === undefined ? {} : { exitCode }), ...(http === undefined ? {} : { http }) } };
}
function decodeAnswer(value) {
    if (typeof value !== 'object' || value === null || !('status' in value) || typeof value.status !== 'number')
        return undefined;
    return { status: value.status, body: 'body' in value && typeof value.body === 'string' ? value.body : '' };
}
