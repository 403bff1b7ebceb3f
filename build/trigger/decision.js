export function decide(push, trigger) {
    const byEvent = decideByEvent(trigger);
    const { event } = trigger;
    if (event.kind === 'deletion' || push === 'auto')
        return byEvent;
    if (push === 'true')
        return { act: 'publish', reason: `Published: push is true${caution(event)}.` };
    return byEvent.act === 'nothing' ? byEvent : { act: 'build', reason: 'Not published: push is false.' };
}
function decideByEvent({ event, run }) {
    switch (event.kind) {
        case 'branch-push':
            return run.actor === 'dependabot[bot]' && event.branch.startsWith('dependabot/')
                ? build(`${event.branch} is a branch of Dependabot, whose token may only read`)
                : publish(`the branch ${event.branch} was pushed`);
        case 'tag-push':
            return publish(`the tag ${event.tag} was pushed`);
        case 'deletion':
            return nothing(`${event.ref} was deleted`);
        case 'pull-request':
            return decidePullRequest(event.pullRequest);
        case 'pull-request-target':
        case 'workflow-run':
        case 'issue-comment':
            return build(`${run.event} runs with the rights of the base repository and may build somebody else's code; push: true publishes all the same`);
        case 'dispatch':
            return publish('the workflow was started by hand or by the API');
        case 'repository-dispatch':
            return publish(`the repository event ${event.action} was dispatched`);
        case 'schedule':
            return publish('a schedule is due');
        case 'release':
            return decideRelease(event.action, event.tag);
        case 'merge-group':
            return build('a merge queue only tries the result; the push of the branch publishes it');
        case 'create':
            return event.refType === 'tag'
                ? publish(`the tag ${event.name} was created`)
                : build(`the branch ${event.name} was created; a push to it publishes`);
        case 'registry-package':
            return build('a publication on a registry_package event would trigger itself');
    }
}
function decidePullRequest(pullRequest) {
    const { number, origin, state } = pullRequest;
    if (state === 'closed')
        return nothing(`pull request #${number} was closed without merging`);
    if (state === 'merged')
        return build(`pull request #${number} was merged; the push of ${pullRequest.baseRef} publishes it`);
    switch (origin) {
        case 'fork':
            return build(`pull request #${number} comes from a fork, whose token may only read`);
        case 'dependabot':
            return build(`pull request #${number} comes from Dependabot, whose token may only read`);
        case 'same-repository':
            return build(`pull request #${number} is only tried`);
    }
}
/** Without `types` a workflow runs for every one of them: an edited text must not move the release's tags again. */
function decideRelease(action, tag) {
    if (['published', 'released', 'prereleased', 'created'].includes(action))
        return publish(`the release ${tag} was ${action}`);
    if (['deleted', 'unpublished'].includes(action))
        return nothing(`the release ${tag} was ${action}`);
    return build(`the release ${tag} was ${action}, which changes nothing of its code`);
}
/** What a publication that was asked for has to reckon with. */
function caution(event) {
    if (event.kind === 'pull-request' && event.pullRequest.origin !== 'same-repository') {
        return `, though pull request #${event.pullRequest.number} comes from ${event.pullRequest.origin === 'fork' ? 'a fork' : 'Dependabot'}: GITHUB_TOKEN may only read there, another login is needed`;
    }
    if (event.kind === 'pull-request-target' || event.kind === 'workflow-run' || event.kind === 'issue-comment') {
        return ', though this event has the rights of the base repository: make sure that the code is to be trusted';
    }
    return '';
}
function publish(because) {
    return { act: 'publish', reason: `Published: ${because}.` };
}
function build(because) {
    return { act: 'build', reason: `Not published: ${because}.` };
}
function nothing(because) {
    return { act: 'nothing', reason: `Nothing to do: ${because}.` };
}
