// Reads fields of an event's payload by their path. Whatever the payload holds, the answer is a value of the asked
// type, undefined, or an ActionError that names the field; it never guesses.
import { ActionError } from "../domain/action-error.js";
function at(payload, path) {
    let value = payload;
    for (const key of path.split('.')) {
        // Own properties only: a path may end in a name that every object inherits.
        if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
/** The text at `path` (`pull_request.head.sha`); undefined when it is absent, empty or no text. */
export function optionalText(payload, path) {
    const value = at(payload, path);
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** Throws ActionError UNEXPECTED_ANSWER when there is no such text. */
export function text(payload, path) {
    return optionalText(payload, path) ?? missing(payload, path, 'a text');
}
/** Throws ActionError UNEXPECTED_ANSWER when it is no whole number. */
export function wholeNumber(payload, path) {
    const value = at(payload, path);
    return typeof value === 'number' && Number.isInteger(value) ? value : missing(payload, path, 'a whole number');
}
export function optionalFlag(payload, path) {
    const value = at(payload, path);
    return typeof value === 'boolean' ? value : undefined;
}
export function isPresent(payload, path) {
    const value = at(payload, path);
    return value !== undefined && value !== null;
}
/** An object's entries as text: numbers and booleans as they are written, anything deeper as JSON; null is left out. */
export function textEntries(payload, path) {
    const value = at(payload, path);
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        return {};
    return Object.fromEntries(Object.entries(value)
        .filter(([, entry]) => entry !== null && entry !== undefined)
        .map(([key, entry]) => [key, typeof entry === 'string' ? entry : JSON.stringify(entry)]));
}
function missing(payload, path, expected) {
    const value = at(payload, path);
    const found = value === undefined ? 'nothing' : value === null ? 'null' : Array.isArray(value) ? 'a list' : `a value of type ${typeof value}`;
    throw new ActionError({
        code: 'UNEXPECTED_ANSWER',
        what: `The event's payload has no usable ${path}.`,
        why: `Expected at ${path}: ${expected}. Found: ${found}.`,
        fix: 'Check the file that GITHUB_EVENT_PATH names; on a self-made event (act, a test) add the field.',
    });
}
