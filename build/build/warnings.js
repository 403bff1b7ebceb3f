// Dockerfile warnings of BuildKit's checks, from the progress stream and from call=check, as places in the user's files.
import { basename, dirname, join } from 'node:path/posix';
/** `short` reads `FromAsCasing: 'as' and 'FROM' keywords' casing do not match (line 2)`. */
export function warningOf(warning, dockerfile) {
    const [, rule, message] = /^([A-Za-z]+): (.*?)(?: \(line \d+\))?$/.exec(warning.short) ?? [];
    return {
        rule: rule ?? 'BuildWarning',
        message: message ?? warning.short,
        ...(warning.url === undefined ? {} : { url: warning.url }),
        ...(warning.filename === undefined ? {} : { file: fileOf(warning.filename, dockerfile) }),
        ...(warning.line === undefined ? {} : { line: warning.line }),
    };
}
/**
 * Where the Dockerfile of a request stands, from the workspace on. buildx takes `file` from the working folder, and
 * without it the Dockerfile of a local context.
 */
export function dockerfileOf({ source, file }) {
    if (file !== undefined)
        return file;
    const { context } = source;
    const isLocalFolder = !/^[\w+.-]+:\/\/|^git@|^-$|\.git(?:#|$)/.test(context);
    return isLocalFolder && !context.startsWith('/') ? join(context, 'Dockerfile') : 'Dockerfile';
}
/** BuildKit knows only the last part of the path. */
function fileOf(filename, dockerfile) {
    return basename(dockerfile) === basename(filename) ? join(dirname(dockerfile), basename(dockerfile)) : filename;
}
/** `value`: as it stands in the metadata file, where it is JSON inside JSON or text of it. undefined: not a check's answer. */
export function decodeCheck(value, dockerfile) {
    const answer = typeof value === 'string' ? parseJson(value) : value;
    if (answer === null || typeof answer !== 'object')
        return undefined;
    const { warnings, buildError } = fieldsOf(answer);
    const { message } = fieldsOf(buildError);
    return {
        warnings: (Array.isArray(warnings) ? warnings : []).map((warning) => checkWarningOf(warning, dockerfile)),
        ...(typeof message === 'string' ? { error: message } : {}),
    };
}
function checkWarningOf(value, dockerfile) {
    const { ruleName, description, detail, url, location } = fieldsOf(value);
    const { ranges } = fieldsOf(location);
    const first = Array.isArray(ranges) ? ranges[0] : undefined;
    const { line } = fieldsOf(fieldsOf(first)['start']);
    const message = [detail, description].find((text) => typeof text === 'string' && text !== '');
    return {
        rule: typeof ruleName === 'string' ? ruleName : 'BuildWarning',
        message: typeof message === 'string' ? message : '',
        ...(typeof url === 'string' && url !== '' ? { url } : {}),
        ...(typeof line === 'number' ? { file: join(dockerfile), line } : {}),
    };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function fieldsOf(value) {
    return value !== null && typeof value === 'object' ? { ...value } : {};
}
