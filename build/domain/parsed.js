// The answer of every parser of the domain: a value, or what was expected instead. It never throws and never logs.
export function parsed(value) {
    return { ok: true, value };
}
/** `expected` completes the sentence "expected …". */
export function malformed(expected) {
    return { ok: false, expected };
}
