// Cuts a Dockerfile's text into its instructions: continuation lines joined, comments and heredocs taken out. Line by line as
// BuildKit does it (frontend/dockerfile/parser/parser.go). No npm parser does: dockerfile-ast 0.7 swallows the instruction
// after a line that ends in an escaped backslash, cuts quoted flags, and obeys an escape directive after a comment.
import { readDirectives } from "./directives.js";
import { NotKnown, splitWords } from "./word-expansion.js";
import { jsonWords, splitFlags } from "./words.js";
const withHeredocs = new Set(['add', 'copy', 'run']);
/** Throws NotKnown for a heredoc without an end: the build refuses it too. */
export function cutInstructions(text) {
    const lines = text.split('\n').map((line) => line.replace(/\r+$/, ''));
    const { escape } = readDirectives(lines);
    // An escape as a line's last letter, unless it is escaped itself.
    const sign = escape === '\\' ? '\\\\' : '`';
    const continued = new RegExp(`([^${sign}])${sign}[ \\t]*$|^${sign}[ \\t]*$`);
    const instructions = [];
    for (let at = 0; at < lines.length; at++) {
        const line = at + 1;
        const first = withoutComment((lines[at] ?? '').trimStart());
        let joined = first.replace(continued, '$1');
        if (first === '')
            continue;
        for (let goesOn = continued.test(first); goesOn && at + 1 < lines.length;) {
            const next = withoutComment(lines[++at] ?? '');
            // A comment or an empty line in between does not end it.
            if (next.trim() === '')
                continue;
            goesOn = continued.test(next);
            joined += next.replace(continued, '$1');
        }
        const instruction = instructionOf(joined, escape, line);
        for (const end of heredocEnds(instruction, joined)) {
            do
                if (++at >= lines.length)
                    throw new NotKnown(`The heredoc of line ${line} has no end.`);
            while (!end(lines[at] ?? ''));
        }
        if (instruction.keyword !== '')
            instructions.push(instruction);
    }
    return { escape, instructions };
}
/** Of an ONBUILD instruction: the one it holds back. */
export function instructionOf(text, escape, line) {
    const [, keyword = '', after = ''] = /^(\S*)\s*([^]*)$/.exec(text.trim()) ?? [];
    const { flags, rest } = splitFlags(after, escape);
    return { keyword: keyword.toLowerCase(), flags, text: rest, line };
}
function withoutComment(line) {
    return line.trimStart().startsWith('#') ? '' : line;
}
function heredocEnds(instruction, line) {
    const { keyword, text } = instruction.keyword === 'onbuild' ? instructionOf(instruction.text, '\\', instruction.line) : instruction;
    if (!line.includes('<<') || !withHeredocs.has(keyword) || jsonWords(text) !== undefined)
        return [];
    return wordsOf(line, true).flatMap((word) => {
        const [, tabs = '', rest = ''] = /^\d*<<(-?)\s*([^<]*)$/.exec(word) ?? [];
        const names = wordsOf(rest, false);
        const [name = ''] = names;
        return names.length === 1 ? [(candidate) => (tabs === '-' ? candidate.replace(/^\t+/, '') : candidate) === name] : [];
    });
}
/** BuildKit reads heredocs' words with a backslash whatever the file's escape is, and takes none from a line it can't read. */
function wordsOf(text, raw) {
    const nothing = () => undefined;
    try {
        return splitWords(text, nothing, { escape: '\\', raw, keepUnset: true });
    }
    catch {
        return [];
    }
}
