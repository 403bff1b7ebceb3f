// What a repository's folder says that a workflow needs to know: where it is kept, its branch, its images, what is there already. Pure.
import { githubRegistry } from '../../src/inputs/default-registry.ts';
import { findDockerfiles, type DockerfilesFound } from './dockerfiles.ts';

export type RepositoryFacts = {
  /** Of its folder. */
  readonly folderName: string;
  /** All files, from the root, with slashes. */
  readonly paths: readonly string[];
  /** Files of .github/workflows -> text. */
  readonly workflows: Readonly<Record<string, string>>;
  /** `git remote get-url origin`. */
  readonly remote: string | undefined;
  /** The branch that origin has as its own, else the one that is checked out. */
  readonly branch: string | undefined;
};

export type Findings = DockerfilesFound & {
  /** `Owner/name`; undefined: no remote that is a GitHub repository. */
  readonly repository: string | undefined;
  readonly serverUrl: string;
  /** `ghcr.io/owner/name`, as it is published by default. */
  readonly image: string | undefined;
  readonly branch: string;
  readonly branchIsGuessed: boolean;
  /** What it is written in, by the files that say so. */
  readonly languages: readonly string[];
  /** Workflows that use docker's actions, and which. */
  readonly docker: readonly { readonly path: string; readonly actions: readonly string[] }[];
};

const languageFiles: Readonly<Record<string, string>> = { 'pyproject.toml': 'Python', 'package.json': 'Node.js', 'go.mod': 'Go', 'Cargo.toml': 'Rust' };

export function examine(facts: RepositoryFacts): Findings {
  const remote = facts.remote === undefined ? undefined : readRemote(facts.remote);
  const name = remote?.repository.split('/')[1] ?? facts.folderName;
  return {
    ...findDockerfiles(facts.paths, name),
    repository: remote?.repository,
    serverUrl: remote?.serverUrl ?? 'https://github.com',
    image: remote === undefined ? undefined : `${githubRegistry(remote)}/${remote.repository.toLowerCase()}`,
    branch: facts.branch ?? 'main',
    branchIsGuessed: facts.branch === undefined,
    languages: Object.entries(languageFiles).flatMap(([file, language]) => (facts.paths.some((path) => path === file || path.endsWith(`/${file}`)) ? [language] : [])),
    docker: Object.entries(facts.workflows).flatMap(([path, text]) => {
      const actions = [...new Set(Array.from(text.matchAll(/^\s*(?:-\s*)?uses:\s*["']?docker\/((?:setup-qemu|setup-buildx|login|metadata|build-push)-action)@/gm), ([, action = '']) => action))];
      return actions.length === 0 ? [] : [{ path, actions }];
    }),
  };
}

/** `git@host:Owner/name.git`, `ssh://git@host/Owner/name`, `https://host/Owner/name.git`. A password in it is not looked at. */
export function readRemote(remote: string): { readonly repository: string; readonly serverUrl: string } | undefined {
  const [, host = '', repository] = /^(?:(?:https?|ssh|git):\/\/(?:[^@/]*@)?|(?:[\w.-]+)@)([\w.-]+)(?::\d+\/|[:/])\/?([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(remote.trim()) ?? [];
  // Other services have their own registries and no GitHub Actions.
  if (repository === undefined || /(?:^|\.)(?:gitlab|bitbucket|codeberg)\./i.test(host)) return undefined;
  return { repository, serverUrl: `https://${host.toLowerCase()}` };
}
