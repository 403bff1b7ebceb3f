// What a failed registry or API call means to the retry: its error as evidence for the table. Pure; nothing is retried here.
import { ActionError } from "../domain/action-error.js";
import { classify } from "../failure/classify.js";
import { GitHubRefusal } from "../world/ports/github.js";
import { RegistryError } from "../world/ports/registry.js";
/** undefined: no answer of a registry or API, so nothing that asking again could change. */
export function callFailure(thrown, stage) {
    if (thrown instanceof RegistryError)
        return classify({ stage, text: thrown.message, http: answerOf(thrown) });
    const refusal = thrown instanceof ActionError ? thrown.cause : undefined;
    return refusal instanceof GitHubRefusal ? classify({ stage, text: refusal.body, http: answerOf(refusal) }) : undefined;
}
function answerOf({ status, body, retryAfterSeconds }) {
    return { status, body, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) };
}
