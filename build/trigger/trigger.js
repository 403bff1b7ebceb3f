// Makes a typed Trigger of an event's payload (unknown JSON) and the runner's variables. It decides nothing:
// what to do about a trigger is decision.ts's. A reusable workflow (workflow_call) runs under its caller's event.
import { ActionError } from "../domain/action-error.js";
import { decodeEvent } from "./event.js";
import { optionalFlag, optionalText } from "./payload.js";
/**
 * Payloads as docs.github.com describes them ("Webhook events and payloads", "Events that trigger workflows").
 * Throws ActionError UNSUPPORTED_EVENT, or UNEXPECTED_ANSWER that names the missing field or variable.
 */
export function decodeTrigger(payload, environment) {
    const run = readRun(environment);
    const event = decodeEvent(payload, run);
    const commitTime = commitTimeOf(payload, run);
    return {
        run,
        repository: readRepository(payload),
        event,
        ...(commitTime === undefined ? {} : { commitTime }),
        revision: revisionOf(event, run),
    };
}
function readRun(environment) {
    const needed = (name) => environment[name] || noVariable(name);
    return {
        event: needed('GITHUB_EVENT_NAME'),
        repository: needed('GITHUB_REPOSITORY'),
        ref: environment['GITHUB_REF'] ?? '',
        sha: needed('GITHUB_SHA'),
        actor: environment['GITHUB_ACTOR'] ?? '',
        runId: environment['GITHUB_RUN_ID'] ?? '',
        runAttempt: environment['GITHUB_RUN_ATTEMPT'] || '1',
        serverUrl: withoutSlash(environment['GITHUB_SERVER_URL'] || 'https://github.com'),
        apiUrl: withoutSlash(environment['GITHUB_API_URL'] || 'https://api.github.com'),
    };
}
/** A schedule's payload has no repository: what is absent here is asked for where a rule needs it. */
function readRepository(payload) {
    const isPrivate = optionalFlag(payload, 'repository.private');
    const licence = optionalText(payload, 'repository.license.spdx_id');
    const texts = {
        defaultBranch: optionalText(payload, 'repository.default_branch'),
        description: optionalText(payload, 'repository.description'),
        // GitHub says NOASSERTION for a licence that it can't name.
        licence: licence === 'NOASSERTION' ? undefined : licence,
        name: optionalText(payload, 'repository.name'),
        htmlUrl: optionalText(payload, 'repository.html_url'),
    };
    const known = Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined));
    return { ...known, ...(isPrivate === undefined ? {} : { isPrivate }) };
}
/** Only where the payload's commit is the run's own: a stale or other commit's time would be wrong in the image. */
function commitTimeOf(payload, run) {
    for (const commit of ['head_commit', 'merge_group.head_commit']) {
        if (optionalText(payload, `${commit}.id`) === run.sha)
            return optionalText(payload, `${commit}.timestamp`);
    }
    return undefined;
}
/**
 * GITHUB_SHA of an open pull request is a merge commit that only GitHub has: its head is what people know.
 * Of pull_request_target, workflow_run and issue_comment it is the base's commit, and that is what is built by default.
 */
function revisionOf(event, run) {
    return event.kind === 'pull-request' && event.pullRequest.state !== 'merged' ? event.pullRequest.headSha : run.sha;
}
function withoutSlash(url) {
    return url.replace(/\/+$/, '');
}
function noVariable(name) {
    throw new ActionError({
        code: 'UNEXPECTED_ANSWER',
        what: `The variable ${name} is not set.`,
        why: 'GitHub Actions sets it for every step; without it the event is not known.',
        fix: `Run the action in a GitHub Actions workflow, or set ${name} as a runner does.`,
    });
}
