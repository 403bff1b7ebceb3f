// Words of a Dockerfile with quotes, escapes and variables taken away, as BuildKit does it (frontend/dockerfile/shell/lex.go).
// A variable whose value can't be known makes the whole word unknowable: it throws NotKnown, never a guess.
import { replaceIn, trimEnd, trimFront } from "./shell-pattern.js";
/** Why a value is not known, a sentence. Thrown inside dockerfile/ only. */
export class NotKnown extends Error {
}
/** One word with everything in it, spaces too. Throws NotKnown, also for what BuildKit refuses. */
export function expandWord(word, lookup, options) {
    return new WordReader(word, lookup, options).read().text;
}
/** Split at spaces that are not quoted. */
export function splitWords(text, lookup, options) {
    return new WordReader(text, lookup, options).read().words;
}
const space = /^\s$/u;
class WordReader {
    #letters;
    #lookup;
    #escape;
    #raw;
    #keepUnset;
    #at = 0;
    constructor(text, lookup, { escape, raw = false, keepUnset = false }) {
        this.#letters = Array.from(text);
        this.#lookup = lookup;
        this.#escape = escape;
        this.#raw = raw;
        this.#keepUnset = keepUnset;
    }
    read(stop, rawEscapes = this.#raw) {
        let text = '';
        const words = [];
        let word;
        const add = (part) => {
            text += part;
            word = (word ?? '') + part;
        };
        const split = (part) => {
            text += part;
            for (const letter of part) {
                if (!space.test(letter))
                    word = (word ?? '') + letter;
                else if (word !== undefined && word !== '') {
                    words.push(word);
                    word = undefined;
                }
            }
        };
        for (;;) {
            const letter = this.#letters[this.#at];
            if (letter === undefined) {
                if (stop !== undefined)
                    throw new NotKnown(`A closing ${stop} is missing.`);
                break;
            }
            if (letter === stop) {
                this.#at++;
                break;
            }
            if (letter === '$')
                split(this.#dollar());
            else if (letter === "'")
                add(this.#singleQuoted());
            else if (letter === '"')
                add(this.#doubleQuoted(rawEscapes));
            else if (letter === '<')
                add(this.#angle());
            else if (letter === this.#escape) {
                this.#at++;
                const escaped = this.#letters[this.#at];
                add(`${rawEscapes ? letter : ''}${escaped ?? ''}`);
                this.#at++;
            }
            else {
                this.#at++;
                split(letter);
            }
        }
        if (word !== undefined && word !== '')
            words.push(word);
        return { text, words };
    }
    #singleQuoted() {
        const end = this.#letters.indexOf("'", this.#at + 1);
        if (end < 0)
            throw new NotKnown("A closing ' is missing.");
        const inner = this.#letters.slice(this.#at + 1, end).join('');
        this.#at = end + 1;
        return this.#raw ? `'${inner}'` : inner;
    }
    #doubleQuoted(rawEscapes) {
        let text = '';
        this.#at++;
        for (;;) {
            const letter = this.#letters[this.#at];
            if (letter === undefined)
                throw new NotKnown('A closing " is missing.');
            if (letter === '$') {
                text += this.#dollar();
                continue;
            }
            this.#at++;
            if (letter === '"')
                return this.#raw ? `"${text}"` : text;
            if (letter !== this.#escape) {
                text += letter;
                continue;
            }
            if (rawEscapes)
                text += letter;
            const next = this.#letters[this.#at];
            // Other letters keep their backslash.
            if (next === '"' || next === '$' || next === this.#escape) {
                text += next;
                this.#at++;
            }
            else if (next !== undefined)
                text += letter;
        }
    }
    /** `<<` may be followed by spaces and still be one word with what follows: a heredoc. */
    #angle() {
        this.#at++;
        if (this.#letters[this.#at] !== '<')
            return '<';
        this.#at++;
        let blank = '';
        while (['\t', '\r', ' '].includes(this.#letters[this.#at] ?? ''))
            blank += this.#letters[this.#at++] ?? '';
        return `<<${blank}`;
    }
    #dollar() {
        this.#at++;
        if (this.#letters[this.#at] !== '{') {
            const name = this.#name();
            if (name === '')
                return '$';
            return this.#value(name, `$${name}`);
        }
        this.#at++;
        const name = this.#name();
        if (name === '')
            throw new NotKnown('An empty ${} can not be expanded.');
        const sign = this.#letters[this.#at++];
        if (sign === '}')
            return this.#value(name, `\${${name}}`);
        if (sign === '/')
            return this.#replaced(name);
        const colon = sign === ':';
        const operator = colon ? this.#letters[this.#at++] : sign;
        if (operator === undefined || !'+-?#%'.includes(operator) || (colon && '#%'.includes(operator))) {
            throw new NotKnown(`\${${name}${sign ?? ''}…} is no expansion that BuildKit knows.`);
        }
        const word = this.read('}', operator === '#' || operator === '%').text;
        const value = this.#lookup(name);
        if (value === undefined && this.#keepUnset)
            return `\${${name}${colon ? ':' : ''}${operator}${word}}`;
        return applied(name, operator, word, value, colon);
    }
    #replaced(name) {
        const all = this.#letters[this.#at] === '/';
        if (all)
            this.#at++;
        const pattern = this.read('/', true).text;
        const text = this.read('}', true).text;
        const value = this.#lookup(name);
        if (value === undefined && this.#keepUnset)
            return `\${${name}/${pattern}/${text}}`;
        return accepted(name, replaceIn(value ?? '', pattern, text, all));
    }
    #value(name, written) {
        const value = this.#lookup(name);
        return value ?? (this.#keepUnset ? written : '');
    }
    /** Letters, digits and `_`; a number; or one of the shell's own signs. */
    #name() {
        const rest = this.#letters.slice(this.#at).join('');
        const [name = ''] = /^(?:\d+|[@*#?\-$!]|[\p{L}_][\p{L}\p{Nd}_]*)/u.exec(rest) ?? [];
        this.#at += Array.from(name).length;
        return name;
    }
}
function applied(name, operator, word, value, nullIsUnset) {
    const set = value !== undefined && !(nullIsUnset && value === '');
    switch (operator) {
        case '-':
            return set ? value : word;
        case '+':
            return set ? word : '';
        case '?':
            if (!set)
                throw new NotKnown(`${name}: ${word === '' ? 'it must be set' : word}.`);
            return value;
        default: {
            const greedy = word.startsWith(operator);
            const pattern = greedy ? word.slice(1) : word;
            return accepted(name, (operator === '#' ? trimFront : trimEnd)(value ?? '', pattern, greedy));
        }
    }
}
function accepted(name, text) {
    if (text === undefined)
        throw new NotKnown(`The pattern for ${name} is none that BuildKit knows.`);
    return text;
}
