// The part of the GitHub fake that looks after caches: it forgets what it is told to delete, and answers like the API.
import type { ActionsCache, GitHubUpkeep, PackageVersion } from '../../src/world/ports/github-upkeep.ts';

/** Read at each question. What is absent fails as the API does; `cacheBytes` and `cacheLimit` are then not to be known. */
export type UpkeepFacts = {
  readonly cacheBytes?: number;
  readonly cacheLimit?: number;
  readonly caches?: readonly ActionsCache[];
  readonly openPulls?: readonly number[];
  readonly branches?: readonly string[];
  /** `owner/name`. */
  readonly versions?: Readonly<Record<string, readonly PackageVersion[]>>;
  /** Gives the error that a deletion ends with. */
  readonly refuse?: (what: string) => Error | undefined;
};

export type AnswerAs = <T>(question: string, value: T | undefined) => Promise<T>;

export function fakeUpkeep(facts: UpkeepFacts, answer: AnswerAs, questions: string[]): GitHubUpkeep {
  const gone = new Set<string>();
  const remove = (what: string): Promise<void> => {
    questions.push(`delete ${what}`);
    const refused = facts.refuse?.(what);
    if (refused !== undefined) return Promise.reject(refused);
    gone.add(what);
    return Promise.resolve();
  };
  const tell = <T>(question: string, value: T): Promise<T> => {
    questions.push(question);
    return Promise.resolve(value);
  };
  return {
    cacheBytes: () => tell('cache bytes', facts.cacheBytes),
    cacheLimit: () => tell('cache limit', facts.cacheLimit),
    actionsCaches: () => answer('caches', facts.caches?.filter(({ id }) => !gone.has(`cache ${id}`))),
    deleteActionsCache: (id) => remove(`cache ${id}`),
    openPullRequests: () => answer('open pull requests', facts.openPulls),
    branches: () => answer('branches', facts.branches),
    packageVersions: (owner, name) => tell(`versions ${owner}/${name}`, facts.versions?.[`${owner}/${name}`]?.filter(({ id }) => !gone.has(`version ${id} of ${owner}/${name}`))),
    deletePackageVersion: (owner, name, id) => remove(`version ${id} of ${owner}/${name}`),
  };
}
