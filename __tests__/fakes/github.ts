// A GitHub API that knows one repository and the times of some commits, and keeps what it was asked.
import { ActionError } from '../../src/domain/action-error.ts';
import type { RepositoryFacts } from '../../src/domain/trigger.ts';
import type { GitHub } from '../../src/world/ports/github.ts';

export type FakeGitHub = GitHub & { readonly questions: readonly string[] };

/** What is not given is answered as the real API's failure is. */
export function fakeGitHub(facts: { readonly repository?: RepositoryFacts; readonly commitTimes?: Readonly<Record<string, string>> } = {}): FakeGitHub {
  const questions: string[] = [];
  const answer = <T>(question: string, value: T | undefined): Promise<T> => {
    questions.push(question);
    if (value !== undefined) return Promise.resolve(value);
    return Promise.reject(new ActionError({ code: 'GITHUB_API_FAILED', what: `GitHub did not answer: ${question}.`, why: 'HTTP 404', fix: 'Check the token.' }));
  };
  return {
    questions,
    repository: () => answer('repository', facts.repository),
    commitTime: (sha) => answer(`commit ${sha}`, facts.commitTimes?.[sha]),
  };
}
