// The images of a run: the one of the inputs, or those of images-file, whose reading is loaded when there is one.
import type { ImageDefinition } from '../domain/image-definition.ts';
import { parseImageId } from '../domain/image-definition.ts';
import type { FleetRun } from './fleet-run.stage.ts';

/** Throws what reading the images-file throws. */
export async function findImages({ inputs, trigger, given, world }: Pick<FleetRun, 'inputs' | 'trigger' | 'given' | 'world'>): Promise<readonly ImageDefinition[]> {
  if (inputs.fleet.imagesFile === undefined) {
    const id = parseImageId('image');
    return id.ok ? [{ id: id.value, inputs: {}, dependsOn: [] }] : [];
  }
  const { readImages } = await import('../images/read-images.stage.ts');
  return await readImages(inputs, trigger, given, world);
}
