/**
 * A registry's refusal or silence. `status` 0: no answer that can be used (`body` says why: reset, time-out, name not found,
 * or a damaged answer: cut short, other bytes than its digest says).
 * `body` is the start of the answer, without credentials. Stages turn it into an ActionError.
 */
export class RegistryError extends Error {
    operation;
    image;
    status;
    body;
    retryAfterSeconds;
    constructor(facts) {
        super(`${facts.operation} ${facts.image}: ${facts.status === 0 ? 'no usable answer' : `HTTP ${facts.status}`}: ${facts.body}`, { cause: facts.cause });
        this.name = 'RegistryError';
        this.operation = facts.operation;
        this.image = facts.image;
        this.status = facts.status;
        this.body = facts.body;
        this.retryAfterSeconds = facts.retryAfterSeconds;
    }
}
