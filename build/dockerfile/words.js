// How an instruction's text falls into flags and words, quotes still on them. As BuildKit does it: parser/split_command.go
// (flags) and parser/line_parsers.go (words, JSON lists). Values are expanded elsewhere.
/** `--name=value` or `--name` in front; `rest` is what follows. Quotes and escapes are taken off here, as BuildKit does. */
export function splitFlags(text, escape) {
    const flags = [];
    let rest = text.trimStart();
    while (rest.startsWith('--')) {
        const { word, after } = flagWord(rest, escape);
        rest = after.trimStart();
        // A bare -- ends the flags.
        if (word === '--')
            break;
        flags.push(word);
    }
    return { flags, rest: rest.trimEnd() };
}
function flagWord(text, escape) {
    let word = '';
    let quote;
    for (let at = 0; at < text.length; at++) {
        const letter = text.charAt(at);
        if (letter === quote)
            quote = undefined;
        else if (quote === undefined && /\s/.test(letter))
            return { word, after: text.slice(at) };
        else if (quote === undefined && (letter === '"' || letter === "'"))
            quote = letter;
        else if (letter === escape)
            word += text.charAt(++at);
        else
            word += letter;
    }
    return { word, after: '' };
}
/** Split at spaces outside quotes; quotes and escapes stay on the words. */
export function quotedWords(text, escape) {
    const words = [];
    let word;
    let quote;
    for (let at = 0; at < text.length; at++) {
        const letter = text.charAt(at);
        if (quote === undefined && /\s/.test(letter)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
            continue;
        }
        if (letter === quote)
            quote = undefined;
        else if (quote === undefined && (letter === '"' || letter === "'"))
            quote = letter;
        else if (letter === escape && quote !== "'") {
            if (at + 1 === text.length)
                break;
            word = `${word ?? ''}${letter}${text.charAt(++at)}`;
            continue;
        }
        word = (word ?? '') + letter;
    }
    if (word !== undefined)
        words.push(word);
    return words;
}
/** `["a", "b"]`; undefined: it is no such list, and is read as words. */
export function jsonWords(text) {
    if (!text.startsWith('['))
        return undefined;
    try {
        const value = JSON.parse(text);
        return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
    }
    catch {
        return undefined;
    }
}
