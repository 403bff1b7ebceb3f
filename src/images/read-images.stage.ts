// The images of a run that has several, from its images-file. Where the checkout may hold somebody else's code, the file of the
// default branch counts.
import type { ImageDefinition } from '../domain/image-definition.ts';
import type { Inputs } from '../domain/inputs.ts';
import type { Trigger } from '../domain/trigger.ts';
import { defaultImage } from '../inputs/default-registry.ts';
import { invalidInputs } from '../inputs/invalid-inputs.ts';
import { readProjectFile } from '../trigger/project-file.stage.ts';
import type { Given, World } from '../world/ports/world.ts';
import { readImagesFile } from './images-file.ts';

/** Throws ActionError INVALID_INPUT for all that is wrong with the file, or GITHUB_API_FAILED. */
export async function readImages(inputs: Inputs, trigger: Trigger, given: Given, world: World): Promise<readonly ImageDefinition[]> {
  const path = inputs.fleet.imagesFile ?? '';
  const [own, ...more] = inputs.metadata.images;
  const several = more.length > 0 || own?.includes('=') === true || own?.includes(',') === true;
  const manyNames = several ? [{ input: 'images', given: inputs.metadata.images.join(' | '), expected: 'one name with images-file, below which the images are: ghcr.io/owner/name gives ghcr.io/owner/name/app; other names stand in the file' }] : [];
  const { images, problems } = readImagesFile(await readProjectFile(path, trigger, given, world), own ?? defaultImage(trigger.run));
  const all = [...manyNames, ...problems];
  if (all.length > 0) throw invalidInputs(all);
  return images;
}
