// Which files of the repository an image is made of, and whether one of those that changed is among them. Pure.
import type { IgnoreRules, Judgement } from '../unchanged/ignore-rules.ts';

/** `folder`: relative to the repository, '' for all of it. Without `rules` all files in it count. */
export type SourceFolder = { readonly folder: string; readonly rules?: IgnoreRules };

/** `files`: those that count wherever they are: the Dockerfile, .dockerignore. */
export type ImageFiles = { readonly folders: readonly SourceFolder[]; readonly files: readonly string[] };

/** `unknown`: why, a sentence without the image's name. */
export type FoundSources = { readonly files: ImageFiles } | { readonly unknown: string };

/** The first of the changed files that belongs to it. */
export function findChange({ folders, files }: ImageFiles, changed: readonly string[]): string | undefined {
  return changed.find((path) => files.some((file) => file === path || isAbove(path, file)) || folders.some((folder) => isIn(path, folder)));
}

function isIn(path: string, { folder, rules }: SourceFolder): boolean {
  // A submodule or link that the folder is in changes as one file.
  if (path === folder || isAbove(path, folder)) return true;
  if (folder !== '' && !isAbove(folder, path)) return false;
  return rules === undefined || !isIgnored(folder === '' ? path : path.slice(folder.length + 1), rules);
}

function isIgnored(path: string, rules: IgnoreRules): boolean {
  let judgement: Judgement | undefined;
  const parts = path.split('/');
  for (const index of parts.keys()) judgement = rules.judge(parts.slice(0, index + 1).join('/'), judgement);
  return judgement?.ignored === true;
}

function isAbove(folder: string, path: string): boolean {
  return path.startsWith(`${folder}/`);
}
