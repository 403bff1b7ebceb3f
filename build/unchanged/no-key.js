// Why no content key can be made: something decides the result that can't be known without building. Then it is built.
/** `message`: a sentence for the log. */
export class NoKey extends Error {
    constructor(reason) {
        super(reason);
        this.name = 'NoKey';
    }
}
