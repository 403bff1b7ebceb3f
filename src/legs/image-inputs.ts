// One image's inputs, read; what is wrong with them names the image where there are several.
import type { ImageId } from '../domain/image-definition.ts';
import type { Inputs } from '../domain/inputs.ts';
import type { Problem } from '../domain/problem.ts';
import type { Trigger } from '../domain/trigger.ts';
import { allLibraries } from '../inputs/all-libraries.ts';
import { readInputs } from '../inputs/inputs.ts';

type Texts = Readonly<Record<string, string>>;
type Environment = Readonly<Record<string, string | undefined>>;

export type ReadImage = { readonly id: ImageId; readonly inputs: Inputs };

/** `given`: image -> its effective inputs. All problems of all images come at once. */
export function readImageInputs(given: ReadonlyMap<ImageId, Texts>, environment: Environment, trigger: Trigger): { readonly images: readonly ReadImage[]; readonly problems: readonly Problem[] } {
  const read = [...given].map(([id, inputs]) => ({ id, read: readInputs({ inputs, environment }, trigger, allLibraries) }));
  return {
    images: read.flatMap((one) => (one.read.ok ? [{ id: one.id, inputs: one.read.inputs }] : [])),
    problems: read.flatMap((one) => (one.read.ok ? [] : one.read.problems.map((problem) => ofImage(problem, one.id, given.size > 1)))),
  };
}

export function ofImage(problem: Problem, id: ImageId, several: boolean): Problem {
  return several ? { ...problem, input: `${problem.input} of ${id}` } : problem;
}
