// What the GitHub API is asked for, and nothing else: only what a rule needs and the event does not hold.
import type { RepositoryFacts } from '../../domain/trigger.ts';

export interface GitHub {
  /** GET /repos/{owner}/{repo}. */
  repository(): Promise<RepositoryFacts>;
  /** GET /repos/{owner}/{repo}/commits/{sha}: the committer's date, ISO 8601. */
  commitTime(sha: string): Promise<string>;
}
