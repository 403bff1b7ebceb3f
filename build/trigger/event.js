// Decodes the part of a payload that is the event's own: one function an event, listed in one table.
// The table's names are the supported events.
import { ActionError } from "../domain/action-error.js";
import { isPresent, optionalFlag, optionalText, text, textEntries, wholeNumber } from "./payload.js";
const decoders = {
    push: decodePush,
    delete: (payload) => ({ kind: 'deletion', ref: fullRef(payload) }),
    pull_request: (payload, run) => ({ kind: 'pull-request', pullRequest: decodePullRequest(payload, run) }),
    pull_request_target: (payload, run) => ({ kind: 'pull-request-target', pullRequest: decodePullRequest(payload, run) }),
    workflow_dispatch: (payload) => ({ kind: 'dispatch', inputs: textEntries(payload, 'inputs') }),
    repository_dispatch: (payload) => ({ kind: 'repository-dispatch', action: text(payload, 'action') }),
    schedule: (payload) => ({ kind: 'schedule', cron: optionalText(payload, 'schedule') ?? '' }),
    release: (payload) => ({
        kind: 'release',
        action: text(payload, 'action'),
        tag: text(payload, 'release.tag_name'),
        prerelease: optionalFlag(payload, 'release.prerelease') ?? false,
    }),
    merge_group: (payload) => ({
        kind: 'merge-group',
        headSha: text(payload, 'merge_group.head_sha'),
        baseRef: text(payload, 'merge_group.base_ref'),
    }),
    workflow_run: (payload, run) => ({
        kind: 'workflow-run',
        headSha: text(payload, 'workflow_run.head_sha'),
        headBranch: optionalText(payload, 'workflow_run.head_branch') ?? '',
        fromFork: !isOwn(optionalText(payload, 'workflow_run.head_repository.full_name'), run),
    }),
    issue_comment: (payload) => ({ kind: 'issue-comment', onPullRequest: isPresent(payload, 'issue.pull_request') }),
    create: (payload) => ({ kind: 'create', refType: refType(payload), name: text(payload, 'ref') }),
    registry_package: (payload) => ({ kind: 'registry-package', action: optionalText(payload, 'action') ?? '' }),
};
export const supportedEvents = Object.keys(decoders);
/** Throws ActionError UNSUPPORTED_EVENT, or UNEXPECTED_ANSWER that names the missing field. */
export function decodeEvent(payload, run) {
    const decode = Object.hasOwn(decoders, run.event) ? decoders[run.event] : undefined;
    if (decode === undefined) {
        throw new ActionError({
            code: 'UNSUPPORTED_EVENT',
            what: `The event ${run.event} is not supported.`,
            why: 'It says nothing of what an image could be built from.',
            fix: `Run the workflow on one of ${supportedEvents.join(', ')} (workflow_call runs under its caller's event).`,
        });
    }
    return decode(payload, run);
}
function decodePush(payload) {
    const ref = text(payload, 'ref');
    if (optionalFlag(payload, 'deleted') === true)
        return { kind: 'deletion', ref };
    const tag = /^refs\/tags\/(.+)$/.exec(ref)?.[1];
    if (tag !== undefined) {
        const baseRef = optionalText(payload, 'base_ref');
        return { kind: 'tag-push', tag, ...(baseRef === undefined ? {} : { baseRef }) };
    }
    return { kind: 'branch-push', branch: ref.replace(/^refs\/heads\//, ''), forced: optionalFlag(payload, 'forced') ?? false };
}
function decodePullRequest(payload, run) {
    const closed = optionalText(payload, 'pull_request.state') === 'closed';
    const merged = optionalFlag(payload, 'pull_request.merged') === true;
    return {
        number: wholeNumber(payload, 'pull_request.number'),
        action: text(payload, 'action'),
        headSha: text(payload, 'pull_request.head.sha'),
        headRef: text(payload, 'pull_request.head.ref'),
        baseRef: text(payload, 'pull_request.base.ref'),
        origin: originOf(payload, run),
        state: merged ? 'merged' : closed ? 'closed' : 'open',
    };
}
/** Not `head.repo.fork`: that is true of every pull request within a repository that is a fork itself. */
function originOf(payload, run) {
    const author = optionalText(payload, 'pull_request.user.login') ?? optionalText(payload, 'pull_request.head.user.login');
    if (run.actor === 'dependabot[bot]' || author === 'dependabot[bot]')
        return 'dependabot';
    return isOwn(optionalText(payload, 'pull_request.head.repo.full_name'), run) ? 'same-repository' : 'fork';
}
/** A repository that is gone (null in the payload) was a fork. */
function isOwn(fullName, run) {
    return fullName?.toLowerCase() === run.repository.toLowerCase();
}
/** `delete` and `create` name the bare branch or tag. */
function fullRef(payload) {
    return `refs/${refType(payload) === 'tag' ? 'tags' : 'heads'}/${text(payload, 'ref')}`;
}
function refType(payload) {
    return text(payload, 'ref_type') === 'tag' ? 'tag' : 'branch';
}
