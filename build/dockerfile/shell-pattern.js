// Patterns of `${name#pattern}`, `${name%pattern}` and `${name/pattern/text}` as BuildKit has them (shell/lex.go): `*`, `?`
// and a backslash before them; no brackets.
/** undefined: a pattern that BuildKit refuses. */
export function patternOf(pattern, { greedy, anchored }) {
    let out = anchored ? '^' : '';
    const letters = Array.from(pattern);
    for (let at = 0; at < letters.length; at++) {
        const letter = letters[at] ?? '';
        if (letter === '*')
            out += greedy ? '.*' : '.*?';
        else if (letter === '?')
            out += '.';
        else if (letter === '\\') {
            const next = letters[at + 1] ?? '';
            // `}` and `/` are escaped for the braces around, not for the pattern.
            if (next === '}' || next === '/')
                continue;
            if (next !== '*' && next !== '?' && next !== '\\')
                return undefined;
            out += `\\${next}`;
            at++;
        }
        else
            out += letter.replace(/[[\]{}.+()|^$/]/, '\\$&');
    }
    return new RegExp(out, 'u');
}
/** `${name#pattern}`: the shortest match is cut off the front; with `greedy` the longest. */
export function trimFront(value, pattern, greedy) {
    const found = patternOf(pattern, { greedy, anchored: true });
    return found === undefined ? undefined : value.replace(found, '');
}
/** `${name%pattern}`: from the end. Both are turned round, since the shortest match from the right has no expression. */
export function trimEnd(value, pattern, greedy) {
    const trimmed = trimFront(turned(value), turnedPattern(pattern), greedy);
    return trimmed === undefined ? undefined : turned(trimmed);
}
/** `${name/pattern/text}`, `${name//pattern/text}`. */
export function replaceIn(value, pattern, text, all) {
    const found = patternOf(pattern, { greedy: true, anchored: false });
    if (found === undefined)
        return undefined;
    return all ? value.replaceAll(new RegExp(found.source, 'gu'), () => text) : value.replace(found, () => text);
}
function turned(text) {
    return Array.from(text).reverse().join('');
}
/** An escape stays before what it escapes. */
function turnedPattern(pattern) {
    return (pattern.match(/\\[^]|[^]/gu) ?? []).reverse().join('');
}
