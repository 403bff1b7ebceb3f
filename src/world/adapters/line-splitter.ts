// Cuts a stream of bytes into whole lines of text: a character or a line may be spread over any number of chunks.
import { StringDecoder } from 'node:string_decoder';

export class LineSplitter {
  readonly #decoder = new StringDecoder('utf8');
  readonly #onLine: (line: string) => void;
  #rest = '';

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine;
  }

  add(chunk: Buffer): void {
    this.#cut(this.#decoder.write(chunk));
  }

  /** Gives out the last line where it has no line feed. */
  end(): void {
    this.#cut(this.#decoder.end());
    if (this.#rest !== '') this.#onLine(this.#rest);
    this.#rest = '';
  }

  #cut(text: string): void {
    const [first = '', ...more] = text.split('\n');
    this.#rest += first;
    for (const next of more) {
      this.#onLine(this.#rest);
      this.#rest = next;
    }
  }
}
