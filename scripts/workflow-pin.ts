// Which commit of this repository the reusable workflow takes its actions from. A commit can't hold its own hash: a release is two
// commits, the second of which pins the workflow to the first. Pure.

const pins = /(org\/ghcr-buildx-action\/(?:plan|build|merge)@)([0-9a-f]{40})( # .*)?$/gm;

/** Throws Error when the actions are not all of one commit. */
export function pinOf(workflow: string): string {
  const commits = [...new Set(Array.from(workflow.matchAll(pins), ([, , commit = '']) => commit))];
  const [commit, ...more] = commits;
  if (commit === undefined || more.length > 0) throw new Error(`The workflow pins the actions to ${commits.length === 0 ? 'no commit' : commits.join(', ')}: one is wanted.`);
  return commit;
}

export function withPin(workflow: string, commit: string, version: string): string {
  return workflow.replaceAll(pins, (_, before: string) => `${before}${commit} # ${version}`);
}
