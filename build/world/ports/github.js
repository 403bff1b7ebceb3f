/** Why the API did not answer, as the cause of ActionError GITHUB_API_FAILED. `status` 0: no answer, `body` says why. */
export class GitHubRefusal extends Error {
    status;
    body;
    retryAfterSeconds;
    constructor(facts) {
        super(facts.body, { cause: facts.cause });
        this.name = 'GitHubRefusal';
        this.status = facts.status;
        this.body = facts.body;
        this.retryAfterSeconds = facts.retryAfterSeconds;
    }
}
