// Chooses where the build context comes from, and says why: what is given, the workspace, or the event's commit by Git.
import type { BuildSource } from '../domain/build.ts';
import type { BuildInputs } from '../domain/inputs.ts';
import type { RunFacts, Trigger } from '../domain/trigger.ts';

export type WorkspaceFacts = {
  /** The Dockerfile (or what `file` names) is there. */
  readonly workspaceHasDockerfile: boolean;
  /** There is a `.git`. */
  readonly workspaceIsCheckout: boolean;
  readonly workspace: string;
};

export function chooseSource(inputs: Pick<BuildInputs, 'context' | 'file'>, trigger: Trigger, facts: WorkspaceFacts): BuildSource {
  const { context } = inputs;
  if (context !== undefined) {
    const expanded = expandDefaultContext(context, trigger);
    return expanded === context
      ? { kind: 'given', context, reason: `Building ${context}: context says so.` }
      : { kind: 'git', context: expanded, reason: `Building ${expanded} by Git: context says ${context}.` };
  }
  const file = inputs.file ?? 'Dockerfile';
  if (facts.workspaceHasDockerfile) {
    const place = facts.workspaceIsCheckout ? 'checkout' : 'workspace (no Git checkout)';
    return { kind: 'checkout', context: facts.workspace, reason: `Building the ${place}: it holds ${file}, and no context is given.` };
  }
  const why = facts.workspaceIsCheckout ? `the checkout holds no ${file}` : 'there is no checkout';
  return {
    kind: 'git',
    context: gitContext(trigger),
    reason: `Building ${shownCommit(trigger)} by Git: ${why}, and no context is given.`,
  };
}

/**
 * The event's commit as a remote context (docs.docker.com, "Build context", Git repositories): `https://github.com/o/r.git#SHA`.
 * By commit and not by reference, so that a push in the meantime can't change what is built. For a pull request that is
 * the merge with its base; for pull_request_target, workflow_run and issue_comment the base's own code, never the head's.
 */
export function gitContext({ run }: Trigger): string {
  return `${run.serverUrl}/${run.repository}.git#${run.sha}`;
}

/** What docker takes for something else than a path (docs.docker.com, "Build context"): a URL, a Git repository, standard input. */
export function isAddress(text: string): boolean {
  return text === '-' || /^[a-z][a-z0-9+.-]*:/i.test(text) || /^(?:git@|github\.com\/)/.test(text);
}

/** Replaces build-push-action's `{{defaultContext}}` in `context` or a line of `build-contexts`. */
export function expandDefaultContext(text: string, trigger: Trigger): string {
  return text.replaceAll(/\{\{\s*defaultContext\s*\}\}/g, () => gitContext(trigger));
}

/** The id of the secret that BuildKit reads a Git context's token from; undefined when the source is none of ours. */
export function gitTokenSecretId(source: BuildSource, run: Pick<RunFacts, 'serverUrl'>): string | undefined {
  return source.kind === 'git' ? `GIT_AUTH_TOKEN.${new URL(run.serverUrl).host}` : undefined;
}

function shownCommit({ run, event }: Trigger): string {
  const commit = `commit ${run.sha.slice(0, 7)} of ${run.repository}`;
  switch (event.kind) {
    case 'pull-request-target':
    case 'workflow-run':
    case 'issue-comment':
      return `${commit} (the base's code, not the head's)`;
    case 'pull-request':
      return event.pullRequest.state === 'open' ? `${commit} (pull request #${event.pullRequest.number} merged into ${event.pullRequest.baseRef})` : commit;
    case 'branch-push':
    case 'tag-push':
    case 'deletion':
    case 'dispatch':
    case 'repository-dispatch':
    case 'schedule':
    case 'release':
    case 'merge-group':
    case 'create':
    case 'registry-package':
      return commit;
  }
}
