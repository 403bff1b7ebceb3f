// Which files of a context a .dockerignore keeps out, to the letter of BuildKit's own matcher (moby/patternmatcher and its
// ignorefile, as fsutil's walk uses them). Pure. A pattern that is not understood to the letter makes no rules at all.
import { normalize } from 'node:path/posix';
import { malformed, parsed } from "../domain/parsed.js";
export function readIgnoreRules(text) {
    const rules = [];
    for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
        if (line.startsWith('#') || line.trim() === '')
            continue;
        const rule = readRule(line.trim());
        if (rule === undefined)
            return malformed(`a pattern of .dockerignore that the action understands, not "${line.trim()}"`);
        rules.push(rule);
    }
    const exceptions = rules.filter(({ isException }) => isException);
    const arePlain = exceptions.every(({ text: pattern }) => !/[*[\]?^\\]/.test(pattern.replace(/\/?\*\*$/, '')));
    return parsed({
        judge: (path, parent) => judge(rules, path, parent),
        mayExcept: (folder) => exceptions.length > 0 && (!arePlain || exceptions.some(({ text: pattern }) => `${pattern.replace(/\/?\*\*$/, '')}/`.startsWith(`${folder}/`))),
    });
}
function judge(rules, path, parent) {
    const matched = [];
    let ignored = false;
    for (const [at, rule] of rules.entries()) {
        // A rule that can't change the answer is not asked, and counts as not matched below, too: as BuildKit has it.
        const applies = parent?.matched[at] === true || (rule.isException === ignored && rule.matches(path));
        matched.push(applies);
        if (applies)
            ignored = !rule.isException;
    }
    return { ignored, matched };
}
function readRule(line) {
    const isException = line.startsWith('!');
    const written = isException ? line.slice(1).trim() : line;
    if (written === '')
        return undefined;
    const cleaned = clean(written);
    const text = cleaned.length > 1 && cleaned.startsWith('/') ? cleaned.slice(1) : cleaned;
    // A second clean-up takes the first character of what is left for a mark again.
    if (!isException && text.startsWith('!'))
        return undefined;
    const matches = matcherOf(text);
    return matches === undefined ? undefined : { text, isException, matches };
}
/** Go's filepath.Clean. */
function clean(path) {
    const normal = normalize(path);
    return normal.length > 1 && normal.endsWith('/') ? normal.slice(0, -1) : normal;
}
/** patternmatcher's Pattern.compile and match, with its kinds: exact, prefix, suffix, regular expression. */
function matcherOf(pattern) {
    const special = /[*?[\]\\]/;
    if (!special.test(pattern))
        return (path) => path === pattern;
    if (pattern.endsWith('**') && !special.test(pattern.slice(0, -2)) && pattern !== '**') {
        const prefix = pattern.slice(0, -2);
        return (path) => path.startsWith(prefix);
    }
    if (pattern.startsWith('**') && !special.test(pattern.slice(2))) {
        const suffix = pattern.slice(2);
        return (path) => path.endsWith(suffix) || (suffix.startsWith('/') && path === suffix.slice(1));
    }
    const expression = expressionOf(pattern);
    return expression === undefined ? undefined : (path) => expression.test(path);
}
function expressionOf(pattern) {
    let source = '^';
    for (let rest = pattern; rest !== '';) {
        const [taken, translated] = translate(rest);
        if (translated === undefined)
            return undefined;
        source += translated;
        rest = rest.slice(taken.length);
    }
    try {
        return new RegExp(`${source}$`, 'u');
    }
    catch {
        return undefined;
    }
}
/** The first piece of a pattern, and what it is as a regular expression. */
function translate(rest) {
    const [stars] = /^\*\*\/?/.exec(rest) ?? [];
    if (stars !== undefined)
        return [stars, stars.length === rest.length ? '[^\\n]*' : '(?:[^\\n]*/)?'];
    if (rest.startsWith('*'))
        return ['*', '[^/]*'];
    if (rest.startsWith('?'))
        return ['?', '[^/]'];
    if (rest.startsWith('\\')) {
        // Before a letter or digit, Go's regular expressions have meanings of their own.
        const [escaped, sign = ''] = /^\\([^A-Za-z0-9])/u.exec(rest) ?? [];
        return escaped === undefined ? [rest, undefined] : [escaped, literal(sign)];
    }
    const [group] = /^\[\^?(?:[^\]\\[&~-]|(?<=[A-Za-z0-9])-(?=[A-Za-z0-9]))+\]/u.exec(rest) ?? [];
    if (group !== undefined)
        return [group, group];
    if (/^[[\]]/.test(rest))
        return [rest, undefined];
    const [character = ''] = /^./su.exec(rest) ?? [];
    // ^ is not escaped there either; nobody means it.
    return [character, character === '^' ? undefined : literal(character)];
}
function literal(character) {
    return character.replace(/[$()*+./?[\\\]^{|}]/, '\\$&');
}
