// Whether the folder and the Dockerfile of a local build are there: docker would say so once a builder runs, a leg minutes later.
// What is at an address can't be looked at from here.
import { join, resolve } from 'node:path/posix';
import type { Plan } from '../domain/plan.ts';
import type { Problem } from '../domain/problem.ts';
import { invalidInputs } from '../inputs/invalid-inputs.ts';
import { isAddress } from '../trigger/source.ts';
import type { Given, World } from '../world/ports/world.ts';

/** Throws ActionError INVALID_INPUT. */
export async function requireDockerfile(plan: Pick<Plan, 'inputs' | 'source'>, given: Pick<Given, 'environment'>, world: Pick<World, 'files'>): Promise<void> {
  const problems = await dockerfileProblems(plan, given, world);
  if (problems.length > 0) throw invalidInputs(problems);
}

export async function dockerfileProblems({ inputs, source }: Pick<Plan, 'inputs' | 'source'>, { environment }: Pick<Given, 'environment'>, { files }: Pick<World, 'files'>): Promise<readonly Problem[]> {
  const { context } = source;
  const { file } = inputs.build;
  const isThere = (path: string): Promise<boolean> => files.exists(resolve(environment['GITHUB_WORKSPACE'] ?? '.', path));
  if (isAddress(context)) return [];
  if (!(await isThere(context))) return [{ input: 'context', given: context, expected: 'a folder that is there (is it in the checkout?), or an address' }];
  if (file !== undefined) {
    // As buildx has it: `file` is seen from the workspace, the default from the context.
    return isAddress(file) || (await isThere(file)) ? [] : [{ input: 'file', given: file, expected: 'a Dockerfile that is there, as seen from the workspace' }];
  }
  const defaults = await Promise.all(['Dockerfile', 'dockerfile'].map((name) => isThere(join(context, name))));
  return defaults.includes(true) ? [] : [{ input: 'context', given: context, expected: 'a folder with a Dockerfile, or its name in the input file' }];
}
