// The event of an opened pull request, in the shape that GitHub sends.
import { eventRepository } from './tag-push-event.ts';
import type { ActionRun } from '../testbed/run-action.ts';

export function pullRequest(origin: 'same-repository' | 'fork'): Pick<ActionRun, 'event' | 'payload' | 'ref' | 'sha'> {
  const repository = eventRepository;
  const fork = origin === 'fork';
  return {
    event: 'pull_request',
    ref: 'refs/pull/12/merge',
    sha: '9f2a1c7be0a1d0f2c33b1ff0a3a8ea80f6b7c111',
    payload: {
      action: 'synchronize',
      number: 12,
      pull_request: {
        number: 12,
        state: 'open',
        merged: false,
        draft: false,
        user: { login: 'octocat' },
        head: {
          ref: 'feature/x',
          sha: '0d1a26e67d8f5eaf1f6ba5c57fc3c7d91ac0fd1c',
          repo: { full_name: fork ? 'someone/Claude-Code-Proxy' : repository.full_name, fork },
        },
        base: { ref: 'main', sha: '6dcb09b5b57875f334f61aebed695e2e4193db5e', repo: repository },
      },
      repository,
      sender: { login: 'octocat' },
    },
  };
}
