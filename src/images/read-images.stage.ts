// The images of a run: the one of the step's inputs, or those that images-file describes. It reads the file, and asks docker where
// only docker can read it; it builds nothing.
import { parseImageId, type ImageDefinition } from '../domain/image-definition.ts';
import type { Inputs } from '../domain/inputs.ts';
import type { Problem } from '../domain/problem.ts';
import type { Trigger } from '../domain/trigger.ts';
import { invalidInputs } from '../inputs/invalid-inputs.ts';
import { readProjectFile } from '../trigger/project-file.stage.ts';
import { isAddress } from '../trigger/source.ts';
import type { Given, World } from '../world/ports/world.ts';
import { completeImages } from './complete-image.ts';
import type { DescribedImages } from './described-image.ts';
import { kindOfFile } from './file-kind.ts';
import { readImagesFile } from './images-file.ts';

/** Throws ActionError INVALID_INPUT with every problem of the file, BUILDX_MISSING, GITHUB_API_FAILED. */
export async function readImages(inputs: Inputs, trigger: Trigger, given: Given, world: World): Promise<readonly ImageDefinition[]> {
  const { imagesFile: file, bakeTargets } = inputs.fleet;
  if (file === undefined) {
    const id = parseImageId('image');
    return id.ok ? [{ id: id.value, inputs: {}, dependsOn: [] }] : [];
  }
  if (isAddress(file)) throw invalidInputs([{ input: 'images-file', given: file, expected: 'a file of the repository: a definition from elsewhere could change between the jobs of a run' }]);
  const text = await readProjectFile(file, trigger, given, world);
  const described = await describe({ file, text, bakeTargets }, trigger, given, world);
  if (described.problems.length > 0) throw invalidInputs(described.problems);
  const { images, problems } = completeImages(described.images, given, trigger);
  if (problems.length > 0) throw invalidInputs(problems);
  return images;
}

type FileText = { readonly file: string; readonly text: string; readonly bakeTargets: readonly string[] };

async function describe({ file, text, bakeTargets }: FileText, trigger: Trigger, given: Given, world: World): Promise<DescribedImages> {
  if (kindOfFile(file, text) === 'bake') {
    const { describeBake } = await import('./bake.stage.ts');
    return await describeBake({ file, text, targets: bakeTargets }, trigger, given, world);
  }
  const described = readImagesFile(text, file);
  const tooMuch: readonly Problem[] =
    bakeTargets.length === 0 ? [] : [{ input: 'bake-targets', given: bakeTargets.join(', '), expected: `nothing: ${file} is no docker-bake file` }];
  return { ...described, problems: [...tooMuch, ...described.problems] };
}
