// The images of a run: the one of the inputs, or those of images-file, and with changed-only which of them are built. What only that needs
// is loaded then.
import { parseImageId, type ImageDefinition, type ImageId } from '../domain/image-definition.ts';
import type { Plan } from '../domain/plan.ts';
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

/** `plans`: of each of them. Empty: nothing has changed. */
export async function keepImages(images: readonly ImageDefinition[], plans: ReadonlyMap<ImageId, Plan>, run: FleetRun): Promise<readonly ImageDefinition[]> {
  const { imagesFile, changedOnly } = run.inputs.fleet;
  if (imagesFile === undefined || !changedOnly) return images;
  const { keepChanged } = await import('../images/changed-only.stage.ts');
  return await keepChanged(images, plans, run);
}
