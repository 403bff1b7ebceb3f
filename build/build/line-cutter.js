// Cuts a stream of bytes that comes in pieces into whole lines of text. A character may be split between pieces.
export class LineCutter {
    #decoder = new TextDecoder();
    #rest = '';
    /** The lines that these bytes complete. Of a line that a program drew anew (carriage return), its last state. */
    cut(bytes) {
        const lines = (this.#rest + this.#decoder.decode(bytes, { stream: true })).split('\n');
        this.#rest = lines.pop() ?? '';
        return lines.map(lastState);
    }
    /** What has come since the last line end: at most one line. */
    get rest() {
        const text = lastState(this.#rest);
        return text === '' ? [] : [text];
    }
    /** The same, once: for a stream that has ended. */
    flush() {
        const { rest } = this;
        this.#rest = '';
        return rest;
    }
}
function lastState(line) {
    return line.replace(/\r+$/, '').split('\r').at(-1) ?? '';
}
