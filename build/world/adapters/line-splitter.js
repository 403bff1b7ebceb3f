// Cuts a stream of bytes into whole lines of text: a character or a line may be spread over any number of chunks.
import { StringDecoder } from 'node:string_decoder';
export class LineSplitter {
    #decoder = new StringDecoder('utf8');
    #onLine;
    #rest = '';
    constructor(onLine) {
        this.#onLine = onLine;
    }
    add(chunk) {
        this.#cut(this.#decoder.write(chunk));
    }
    /** Gives out the last line where it has no line feed. */
    end() {
        this.#cut(this.#decoder.end());
        if (this.#rest !== '')
            this.#onLine(this.#rest);
        this.#rest = '';
    }
    #cut(text) {
        const [first = '', ...more] = text.split('\n');
        this.#rest += first;
        for (const next of more) {
            this.#onLine(this.#rest);
            this.#rest = next;
        }
    }
}
