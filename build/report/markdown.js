// Text from outside (tags, labels, step names, log lines) made harmless inside GitHub's markdown, HTML and mermaid.
// It decides nothing about what is shown. Whatever a summary holds that we did not write goes through here.
/** The longest text that a cell or sentence takes: the summary has a budget, and nobody reads further. */
const longest = 400;
/** Colours of terminals, other control characters, and the marks that reorder text on the screen. */
const unprintable = /\u001b\[[0-9;?]*[ -/]*[@-~]|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** One line without anything that a reader can't see. Tabs and line ends become spaces. */
function plainLine(text) {
    return text.replaceAll(unprintable, '').replaceAll(/\s+/g, ' ').trim();
}
function cut(text) {
    return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
function entity(character) {
    return `&#${character.codePointAt(0) ?? 0};`;
}
/**
 * Inline text. A character reference can never be markdown structure (CommonMark 0.31, section 2.5), so every character
 * that could be one is written as such; so is a first character that could open a list, heading or quote.
 */
export function text(value) {
    return cut(plainLine(value))
        .replaceAll(/[&<>"'`*_~[\]()!#|\\{}$@^=]/g, entity)
        .replace(/^[^A-Za-z&]/u, entity)
        .replaceAll(/:\/\//g, '&#58;//');
}
/** Inline code as HTML: backticks can't be escaped inside a markdown code span, character references can. */
export function code(value) {
    return `<code>${cut(plainLine(value)).replaceAll(/[&<>"'`*_~[\]()!#|\\{}$^]/g, entity).replaceAll(/:\/\//g, '&#58;//')}</code>`;
}
/** A code block: its fence is longer than any run of backticks in it, so nothing in it can end it. */
export function block(lines, language = '') {
    const clean = lines.flatMap((line) => line.split(/\r\n|\r|\n/)).map((line) => line.replaceAll(unprintable, '').trimEnd());
    const runs = clean.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length);
    const fence = '`'.repeat(Math.max(2, ...runs) + 1);
    return [`${fence}${language}`, ...clean, fence].join('\n');
}
/** Cells are markdown already. Every row gets as many cells as the head, which is what GFM needs. */
export function table(head, rows, most = 100) {
    const line = (cells) => `| ${head.map((_, column) => cells[column] ?? '').join(' | ')} |`;
    const shown = rows.slice(0, most);
    const more = rows.length > most ? [line([`… and ${rows.length - most} more`])] : [];
    return [line(head), line(head.map(() => '---')), ...shown.map(line), ...more].join('\n');
}
export function list(items, most = 50) {
    const more = items.length > most ? [`- … and ${items.length - most} more`] : [];
    return [...items.slice(0, most).map((item) => `- ${item}`), ...more].join('\n');
}
/** Closed until clicked. The blank lines make GitHub read the body as markdown. */
export function details(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/** A label of a mermaid gantt task: only characters that mean nothing to mermaid, and never its keywords at the start. */
export function mermaidLabel(value) {
    const harmless = plainLine(value).replaceAll(/[^\p{L}\p{N} ./+()-]/gu, ' ').replaceAll(/ +/g, ' ').trim().slice(0, 60);
    return /^(?:section|title|click|gantt|dateformat|axisformat|tickinterval|excludes|includes|todaymarker|weekday|weekend|inclusiveenddates|topaxis|acctitle|accdescr)\b/i.test(harmless)
        ? `Step ${harmless}`
        : harmless || 'unnamed';
}
