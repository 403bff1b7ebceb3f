// The inputs of one image in the merge job: what the plan has wins, the step's own fill the rest (token, passwords).
import type { ExpectedImage } from '../domain/expected-set.ts';

type Texts = Readonly<Record<string, string>>;

/** The job's own whatever a plan says: they are what this step is. */
const ownAlways = ['role', 'expected', 'leg', 'records', 'github-token', 'command'];

/** Of building only: a file, variable or folder that they name need not be there in a job that builds nothing. */
const ofBuilding = ['secrets', 'secret-files', 'secret-envs', 'ssh', 'context', 'file', 'build-contexts', 'cache', 'cache-key', 'cache-from', 'cache-to', 'cache-folder', 'cache-image', 'digests', 'strategy', 'skip-unchanged', 'images-file', 'bake-targets', 'changed-only', 'config', 'environment'];

export function mergeInputs(own: Texts, { inputs, platforms }: Pick<ExpectedImage, 'inputs' | 'platforms'>): Texts {
  const planned = Object.entries(inputs).filter(([name]) => !ownAlways.includes(name));
  const given = Object.entries({ ...own, ...Object.fromEntries(planned) }).filter(([name]) => !ofBuilding.includes(name));
  return { ...Object.fromEntries(given), cache: 'off', platforms: platforms.join(',') };
}
