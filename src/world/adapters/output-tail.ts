// The end of a program's output in bounded memory: bytes go in, text comes out, never cut inside a character.

/** Of each stream, unless a command says otherwise. */
export const defaultKeepBytes = 1024 * 1024;

export class OutputTail {
  readonly #keep: number;
  #chunks: Buffer[] = [];
  #size = 0;
  #isCut = false;

  constructor(keepBytes: number) {
    this.#keep = keepBytes;
  }

  add(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    // Compacted at twice the limit, not at every chunk: each byte is copied a constant number of times.
    if (this.#size > 2 * this.#keep + 65_536) {
      const kept = this.#kept();
      this.#chunks = [Buffer.from(kept)];
      this.#size = kept.length;
      this.#isCut = true;
    }
  }

  text(): string {
    const kept = this.#kept();
    const isCut = this.#isCut || kept.length < this.#size;
    let start = 0;
    // 10xxxxxx is the inside of a UTF-8 character whose beginning is gone.
    while (isCut && ((kept[start] ?? 0) & 0xc0) === 0x80) start++;
    return kept.subarray(start).toString('utf8');
  }

  #kept(): Buffer {
    const whole = Buffer.concat(this.#chunks);
    return this.#keep === 0 ? whole.subarray(0, 0) : whole.subarray(-this.#keep);
  }
}
