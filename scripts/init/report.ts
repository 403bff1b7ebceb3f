// What the init command says: what it found, what it wrote, and what to look at next. Pure.
import type { Findings } from './repository.ts';
import { imagesPath } from './files.ts';

export function foundLines(findings: Findings): readonly string[] {
  const { repository, image, branch, branchIsGuessed, languages, images, left, docker } = findings;
  return [
    'Found:',
    `  repository   ${repository ?? 'no GitHub repository as the remote origin'}`,
    `  image        ${image ?? 'the repository, in lower case, in its registry'}${images.length > 1 ? '/<name>' : ''}`,
    `  branch       ${branch}${branchIsGuessed ? ' (a guess: Git names none)' : ''}`,
    ...(languages.length === 0 ? [] : [`  written in   ${languages.join(', ')}`]),
    ...images.map(({ id, dockerfile, folder }) => `  Dockerfile   ${dockerfile}: image ${id}, context ${folder === '' ? 'the repository' : folder}`),
    ...left.map(({ path, why }) => `  left out     ${path}: ${why}`),
    ...docker.map(({ path, actions }) => `  workflow     ${path} uses ${actions.map((action) => `docker/${action}`).join(', ')}: not changed`),
  ];
}

export function nextLines(findings: Findings, options: { readonly manyMachines: boolean }): readonly string[] {
  const { repository, images, docker, serverUrl, branchIsGuessed } = findings;
  const packages = repository === undefined ? undefined : `${serverUrl}/${repository}/pkgs/container/`;
  const isMany = options.manyMachines || images.length > 1;
  return [
    'Check next:',
    '  - Every base image is there for linux/amd64 and linux/arm64; else give `platforms`.',
    '  - The workflow grants contents: read and packages: write. An organisation can forbid that; a package that was made elsewhere needs this repository under "Manage Actions access".',
    `  - A new package is private: change its visibility in its settings after the first run${packages === undefined ? '' : ` (${packages}…)`}.`,
    ...(branchIsGuessed ? ['  - The branch in `on.push.branches` is a guess.'] : []),
    ...(images.length > 1 ? [`  - ${imagesPath}: contexts and names; depends-on where an image is built from another one.`] : []),
    ...(isMany ? ['  - The reusable workflow runs a job for each platform: on private repositories arm64 runners may be billed.'] : []),
    ...(docker.length > 0 ? [`  - ${docker.map(({ path }) => path).join(', ')} may publish the same image: leave only one of them.`] : []),
    '  - Commit it on a branch and open a pull request: it is built, and not published.',
  ];
}

export function noDockerfile({ languages, left }: Findings): readonly string[] {
  return [
    'There is no Dockerfile to build, so no workflow is written.',
    ...left.map(({ path, why }) => `  left out     ${path}: ${why}`),
    languages.length === 0 ? 'Write a Dockerfile at the top of the repository and run this again.' : `It is written in ${languages.join(', ')}: write a Dockerfile for it at the top (docs.docker.com/guides has one for each language) and run this again.`,
  ];
}
