/** The first rule that holds for the text. */
export function firstMatch(rules, text) {
    return rules.find(({ any, and, unless }) => any.some((words) => words.test(text) && (unless === undefined || standsWithout(unless, words, text))) && and?.test(text) !== false);
}
const nearLines = 4;
const longestSearch = 50;
const verdict = /^.*(?:did not complete successfully|executor failed running|returned a non-zero code|failed to solve).*$/gim;
/** Whether one of the places where the words stand is free of what rules them out: a log of a thousand lines may hold any word. */
function standsWithout(unless, words, text) {
    if (!unless.test(text))
        return true;
    if (unless.test((text.match(verdict) ?? []).slice(-2).join('\n')))
        return false;
    const places = [...text.matchAll(new RegExp(words.source, `${words.flags}g`))].slice(-longestSearch);
    return places.some(({ index, 0: found }) => !unless.test(surroundings(text, index, index + found.length)));
}
function surroundings(text, start, end) {
    let from = start;
    for (let line = 0; line <= nearLines && from > 0; line += 1)
        from = text.lastIndexOf('\n', from - 1);
    let to = end;
    for (let line = 0; line <= nearLines && to !== -1; line += 1)
        to = text.indexOf('\n', to + 1);
    return text.slice(Math.max(0, from), to === -1 ? undefined : to);
}
