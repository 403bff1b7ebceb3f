// Whether the Dockerfiles of local contexts are there, in a plan job that has a checkout: a leg would find it out minutes later.
// A context that is not in the checkout can't be looked at from here.
import { isAbsolute, join } from 'node:path/posix';
import type { ImageId } from '../domain/image-definition.ts';
import type { Plan } from '../domain/plan.ts';
import type { Problem } from '../domain/problem.ts';
import { isAddress } from '../trigger/source.ts';
import type { Given, World } from '../world/ports/world.ts';

export async function dockerfileProblems(plans: ReadonlyMap<ImageId, Plan>, { environment }: Pick<Given, 'environment'>, { files }: Pick<World, 'files'>): Promise<readonly Problem[]> {
  const workspace = environment['GITHUB_WORKSPACE'] ?? '.';
  if (!(await files.exists(join(workspace, '.git')))) return [];
  const checked = await Promise.all(
    [...plans].map(async ([id, { inputs, source }]): Promise<readonly Problem[]> => {
      const { file } = inputs.build;
      if (isAddress(source.context) || (file !== undefined && isAddress(file))) return [];
      // As buildx has it: `file` is seen from the workspace, the default from the context.
      const path = file ?? join(source.context, 'Dockerfile');
      if (await files.exists(isAbsolute(path) ? path : join(workspace, path))) return [];
      return [{ input: plans.size > 1 ? `file of ${id}` : 'file', given: path, expected: 'a Dockerfile that is in the checkout' }];
    }),
  );
  return checked.flat();
}
