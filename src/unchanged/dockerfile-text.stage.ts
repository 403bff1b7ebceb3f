// Finds the Dockerfile of a local context and what .dockerignore says, where buildx and BuildKit look for them
// (buildx build/opt.go loadInputs; buildkit dockerui/config.go ReadEntrypoint). It only reads.
import { dirname, join, resolve } from 'node:path/posix';
import type { Files } from '../world/ports/files.ts';
import { readIgnoreRules, type IgnoreRules } from './ignore-rules.ts';
import { NoKey } from './no-key.ts';

export type LocalDockerfile = { readonly text: string; readonly rules: IgnoreRules };

/** `file` as given, seen from `workspace`. Throws NoKey. */
export async function readLocalDockerfile(context: string, file: string | undefined, workspace: string, files: Files): Promise<LocalDockerfile> {
  const named = file === undefined ? join(context, 'Dockerfile') : resolve(workspace, file);
  const asNamed = await files.read(named);
  const path = asNamed === undefined && named.endsWith('/Dockerfile') ? join(dirname(named), 'dockerfile') : named;
  const text = asNamed ?? (await files.read(path));
  if (text === undefined) throw new NoKey(`There is no Dockerfile at ${named}.`);
  const own = await files.read(`${path}.dockerignore`);
  return { text, rules: rulesOf(own ?? (await files.read(join(context, '.dockerignore')))) };
}

/** Of a named context, which has no Dockerfile of its own. Throws NoKey. */
export async function readFolderRules(folder: string, files: Files): Promise<IgnoreRules> {
  return rulesOf(await files.read(join(folder, '.dockerignore')));
}

function rulesOf(text: string | undefined): IgnoreRules {
  const rules = readIgnoreRules(text ?? '');
  if (!rules.ok) throw new NoKey(`Expected ${rules.expected}.`);
  return rules.value;
}
