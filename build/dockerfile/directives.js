// Parser directives: the comments before everything else that say how the file is to be read. As BuildKit's
// frontend/dockerfile/parser/directives.go has them: the first line that is none ends them.
const directive = /^#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(.+?)\s*$/;
const known = new Set(['syntax', 'escape', 'check']);
/** Of the lines of a file without byte order mark. Throws nothing: a wrong escape is refused by the build. */
export function readDirectives(lines) {
    const found = new Map();
    for (const line of lines) {
        const [, name = '', value = ''] = directive.exec(line.trimStart()) ?? [];
        const key = name.toLowerCase();
        if (!known.has(key))
            break;
        found.set(key, value);
    }
    return { escape: found.get('escape') === '`' ? '`' : '\\' };
}
/**
 * Image of the frontend. Other than the directives for the parser it may stand behind a `#!` line, no line may be indented,
 * and other languages' comments count: `// syntax=`, `{"syntax": "…"}` (DetectSyntax in the same file).
 */
export function detectSyntax(text) {
    const lines = text.split('\n');
    const after = lines[0]?.startsWith('#!') === true ? lines.slice(1) : lines;
    return syntaxIn(after, '#') ?? syntaxIn(after, '//') ?? syntaxOfJson(after.join('\n'));
}
function syntaxIn(lines, comment) {
    for (const line of lines) {
        if (!line.startsWith(comment))
            return undefined;
        const [, name = '', value = ''] = directive.exec(`#${line.slice(comment.length).trimEnd()}`) ?? [];
        if (!known.has(name.toLowerCase()))
            return undefined;
        if (name.toLowerCase() === 'syntax')
            return value.split(' ')[0];
    }
    return undefined;
}
function syntaxOfJson(text) {
    if (!text.trimStart().startsWith('{'))
        return undefined;
    try {
        const value = JSON.parse(text);
        const syntax = value !== null && typeof value === 'object' && 'syntax' in value ? value.syntax : undefined;
        return typeof syntax === 'string' ? syntax : undefined;
    }
    catch {
        return undefined;
    }
}
