// Reads images-file. Placeholder until that is here: it refuses by name.
import type { ImageDefinition } from '../domain/image-definition.ts';
import type { Inputs } from '../domain/inputs.ts';
import type { Trigger } from '../domain/trigger.ts';
import { invalidInputs } from '../inputs/invalid-inputs.ts';
import type { Given, World } from '../world/ports/world.ts';

export function readImages(inputs: Inputs, _trigger: Trigger, _given: Given, _world: World): Promise<readonly ImageDefinition[]> {
  return Promise.reject(invalidInputs([{ input: 'images-file', given: inputs.fleet.imagesFile ?? '', expected: 'no such input in this version' }]));
}
