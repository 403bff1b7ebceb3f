// One `RUN --mount` flag as BuildKit reads it (instructions/commands_runmount.go, dockerfile2llb/convert_runmount.go). Only
// what others need to know of it: where it comes from, and a cache mount's own options.
import { parse } from 'csv-parse/sync';
import { NotKnown } from "./word-expansion.js";
/** Throws NotKnown for what is no CSV record. */
export function mountAttributes(record) {
    try {
        const [fields = []] = parse(record, { relax_column_count: true });
        return fields.map((field) => {
            const equals = field.indexOf('=');
            return equals < 0 ? [field.toLowerCase(), undefined] : [field.slice(0, equals).toLowerCase(), field.slice(equals + 1)];
        });
    }
    catch {
        throw new NotKnown(`--mount=${record} is no list of attributes.`);
    }
}
/** Of any type: what it is mounted from. BuildKit reads it before variables are expanded, and refuses one in it. */
export function mountSource(attributes) {
    const from = attributes.findLast(([key]) => key === 'from')?.[1];
    return from === undefined || from === '' ? undefined : from;
}
/** undefined: not a cache mount. Throws NotKnown for what the build would refuse, or a value that is not known. */
export function cacheMountOf(attributes, expand) {
    // Variables of other mounts are nobody's concern here.
    const type = attributes.findLast(([key]) => key === 'type')?.[1] ?? 'bind';
    if (expand(type).toLowerCase() !== 'cache')
        return undefined;
    const values = new Map();
    for (const [key, value] of attributes) {
        if (value === undefined && !switches.has(key))
            throw new NotKnown(`--mount: ${key} is no key=value pair.`);
        values.set(aliases[key] ?? key, value === undefined ? 'true' : expand(value));
    }
    const target = values.get('target') ?? '';
    const id = values.get('id') ?? '';
    const from = mountSource(attributes);
    const source = values.get('source');
    const mode = values.get('mode');
    return {
        id: id === '' ? cleanedPath(target) : id,
        target,
        sharing: sharingOf(values.get('sharing')),
        readOnly: readOnlyOf(attributes, expand),
        ...numbered('uid', values.get('uid')),
        ...numbered('gid', values.get('gid')),
        ...(mode === undefined ? {} : { mode: octal(mode) }),
        ...(from === undefined ? {} : { from }),
        ...(source === undefined || cleanedPath(`/${source}`) === '/' ? {} : { source }),
    };
}
/** Attributes that may stand without a value. */
const switches = new Set(['ro', 'readonly', 'rw', 'readwrite', 'required']);
const aliases = { src: 'source', dst: 'target', destination: 'target' };
/** Go's path.Clean: no slash at the end, no `.` and `..` but those that lead out; an empty path is `.`. */
function cleanedPath(path) {
    const rooted = path.startsWith('/');
    const parts = path.split('/').reduce((kept, part) => {
        if (part === '' || part === '.')
            return kept;
        if (part !== '..')
            return [...kept, part];
        return kept.length > 0 && kept.at(-1) !== '..' ? kept.slice(0, -1) : rooted ? kept : [...kept, part];
    }, []);
    return `${rooted ? '/' : ''}${parts.join('/')}` || '.';
}
function sharingOf(value = 'shared') {
    const name = value.toLowerCase();
    if (name === 'shared' || name === 'private' || name === 'locked')
        return name;
    throw new NotKnown(`sharing=${value} is none that BuildKit knows.`);
}
/** The last word of `ro`, `rw` and their long names counts. */
function readOnlyOf(attributes, expand) {
    return attributes.reduce((readOnly, [key, value]) => {
        const asked = ['1', 't', 'true'].includes(value === undefined ? 'true' : expand(value).toLowerCase());
        if (key === 'ro' || key === 'readonly')
            return asked;
        return key === 'rw' || key === 'readwrite' ? !asked : readOnly;
    }, false);
}
function numbered(name, value) {
    if (value === undefined)
        return {};
    if (!/^\d+$/.test(value))
        throw new NotKnown(`${name}=${value} is no number.`);
    return { [name]: Number(value) };
}
function octal(value) {
    if (!/^[0-7]+$/.test(value))
        throw new NotKnown(`mode=${value} is no octal number.`);
    return value;
}
