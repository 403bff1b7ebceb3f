// Reads images-file. Placeholder until that is here: it refuses by name.
import type { ImageDefinition } from '../domain/image-definition.ts';
import type { Inputs } from '../domain/inputs.ts';
import type { Trigger } from '../domain/trigger.ts';
import { invalidInputs } from '../inputs/invalid-inputs.ts';
import type { Given, World } from '../world/ports/world.ts';

export const readImages: (inputs: Inputs, trigger: Trigger, given: Given, world: World) => Promise<readonly ImageDefinition[]> = (inputs) =>
  Promise.reject(invalidInputs([{ input: 'images-file', given: inputs.fleet.imagesFile ?? '', expected: 'no such input in this version' }]));
