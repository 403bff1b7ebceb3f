// How long a registry or API asks to wait, in its words. It does not judge whether to wait.
const unitSeconds = { 'µs': 0, us: 0, ns: 0, ms: 0.001, s: 1, second: 1, m: 60, minute: 60, h: 3600, hour: 3600 };
/** Whole seconds, at least 1; undefined when the text names none. "a few minutes" (GitHub's secondary limits) is 180. */
export function retryAfterIn(text) {
    const [, header, unit = 's'] = /retry-after["']?[:=] ?["']?(\d+(?:\.\d+)?) ?(µs|us|ns|ms|s|m|h)?\b/i.exec(text) ?? [];
    if (header !== undefined)
        return seconds(header, unit);
    const [, amount, word = 's'] = /(?:try again|retry|wait)(?: in| after)? (\d+) ?(second|minute|hour)s?/i.exec(text) ?? [];
    if (amount !== undefined)
        return seconds(amount, word);
    return /(?:wait|again in) a few minutes/i.test(text) ? 180 : undefined;
}
function seconds(amount, unit) {
    return Math.max(1, Math.ceil(Number(amount) * (unitSeconds[unit.toLowerCase()] ?? 1)));
}
