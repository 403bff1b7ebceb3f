// A value that must not be seen. It prints as *** wherever it slips into text or JSON; only `reveal` gives it out.
export class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    reveal() {
        return this.#value;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
}
