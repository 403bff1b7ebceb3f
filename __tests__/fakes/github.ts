// A GitHub API that knows what a test tells it of one repository, and keeps what it was asked.
import { ActionError } from '../../src/domain/action-error.ts';
import type { TreeEntry } from '../../src/domain/tree-entry.ts';
import type { RepositoryFacts } from '../../src/domain/trigger.ts';
import type { ChangedFiles, Comparison, FoundFile, GitHub, PackageFacts } from '../../src/world/ports/github.ts';
import { fakeUpkeep, type UpkeepFacts } from './github-upkeep.ts';

/** Read at each question, so a test may change them between two. */
export type GitHubFacts = {
  readonly repository?: RepositoryFacts;
  readonly commitTimes?: Readonly<Record<string, string>>;
  /** `base...head` -> where head stands; what is not listed is `unknown`. */
  readonly compare?: Readonly<Record<string, Comparison>> | ((base: string, head: string) => Comparison);
  /** `base...head` -> what differs; what is not listed is `unknown`. */
  readonly changedFiles?: Readonly<Record<string, ChangedFiles>>;
  readonly tags?: readonly string[];
  readonly upkeep?: UpkeepFacts;
  /** Hash of a tree or commit -> what is in it. */
  readonly trees?: Readonly<Record<string, readonly TreeEntry[]>>;
  /** Hash of a file -> its text. */
  readonly files?: Readonly<Record<string, string>>;
  /** `Owner/name@ref:path`, `@ref:path` for the run's own repository, `@:path` for its default branch -> a file's text, or what else is there. */
  readonly filesAt?: Readonly<Record<string, string | FoundFile>>;
  /** `owner/name`; what is not listed does not exist. Absent: the token may not know. */
  readonly packages?: Readonly<Record<string, PackageFacts>>;
};

export type FakeGitHub = GitHub & { readonly questions: readonly string[] };

/** What is not given is answered as the real API's failure is. */
export function fakeGitHub(facts: GitHubFacts = {}): FakeGitHub {
  const questions: string[] = [];
  const answer = <T>(question: string, value: T | undefined): Promise<T> => {
    questions.push(question);
    if (value !== undefined) return Promise.resolve(value);
    return Promise.reject(new ActionError({ code: 'GITHUB_API_FAILED', what: `GitHub did not answer: ${question}.`, why: 'HTTP 404', fix: 'Check the token.' }));
  };
  const comparison = (base: string, head: string): Comparison | undefined =>
    typeof facts.compare === 'function' ? facts.compare(base, head) : facts.compare && (facts.compare[`${base}...${head}`] ?? 'unknown');
  return {
    questions,
    prepare: () => undefined,
    ...fakeUpkeep(facts.upkeep ?? {}, answer, questions),
    repository: () => answer('repository', facts.repository),
    commitTime: (sha) => answer(`commit ${sha}`, facts.commitTimes?.[sha]),
    compare: (base, head) => answer(`compare ${base}...${head}`, comparison(base, head)),
    changedFiles: (base, head) => answer(`changed files ${base}...${head}`, facts.changedFiles && (facts.changedFiles[`${base}...${head}`] ?? { standing: 'unknown' as const })),
    tags: (prefix) => answer(`tags ${prefix}`, facts.tags?.filter((tag) => tag.startsWith(prefix))),
    tree: (tree) => answer(`tree ${tree}`, facts.trees?.[tree]),
    fileText: (sha) => answer(`file ${sha}`, facts.files?.[sha]),
    fileAt: (path, { repository = '', ref = '' }) => {
      const key = `${repository}@${ref}:${path}`;
      const found = facts.filesAt?.[key] ?? { is: 'absent' };
      return answer(`file ${key}`, facts.filesAt && (typeof found === 'string' ? { is: 'file', text: found } : found));
    },
    containerPackage: (owner, name) => {
      questions.push(`package ${owner}/${name}`);
      return Promise.resolve(facts.packages && (facts.packages[`${owner}/${name}`] ?? { exists: false }));
    },
  };
}
