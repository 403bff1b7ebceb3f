// The event of a pushed tag or branch, in the shape that GitHub sends: for the demo, the bench and the end-to-end tests.

const sha = '6dcb09b5b57875f334f61aebed695e2e4193db5e';

/** The repository as a payload describes it. */
export const eventRepository = {
  name: 'Claude-Code-Proxy',
  full_name: 'Octo-Org/Claude-Code-Proxy',
  private: false,
  fork: false,
  html_url: 'https://github.com/Octo-Org/Claude-Code-Proxy',
  description: 'A small HTTP proxy',
  default_branch: 'main',
  license: { spdx_id: 'MIT' },
  owner: { login: 'Octo-Org' },
};

export type PushEvent = { readonly event: 'push'; readonly ref: string; readonly sha: string; readonly payload: unknown };

export function tagPush(tag: string, commit = sha): PushEvent {
  return push(`refs/tags/${tag}`, commit);
}

export function branchPush(branch: string, commit = sha): PushEvent {
  return push(`refs/heads/${branch}`, commit);
}

function push(ref: string, commit: string): PushEvent {
  return {
    event: 'push',
    ref,
    sha: commit,
    payload: {
      ref,
      before: '0000000000000000000000000000000000000000',
      after: commit,
      base_ref: null,
      created: true,
      deleted: false,
      forced: false,
      head_commit: { id: commit, timestamp: '2026-11-01T12:00:00Z', message: 'Release' },
      commits: [],
      repository: eventRepository,
      pusher: { name: 'octocat' },
      sender: { login: 'octocat' },
    },
  };
}
