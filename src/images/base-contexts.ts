// Lines of build-contexts that name another image of the run, `os=target:base`: each makes it a dependency, as in a docker-bake file.
// One that names none is a problem: left out, `FROM os` would be pulled from a registry. Pure.
import type { ImageId } from '../domain/image-definition.ts';
import { targetOf } from '../dockerfile/given-contexts.ts';
import { nearestName } from '../domain/nearest-name.ts';
import type { Problem } from '../domain/problem.ts';
import { lines } from '../inputs/lists.ts';
import type { DescribedImage } from './described-image.ts';

export type ContextBases = { readonly dependsOn: readonly ImageId[]; readonly problems: readonly Problem[] };

/** With those that depends-on names. `ids`: of all images. `ofStep`: the step's build-contexts, which an image without its own takes. */
export function contextBases({ id, dependsOn, inputs }: DescribedImage, ids: readonly ImageId[], ofStep: string): ContextBases {
  const own = inputs.get('build-contexts');
  const isOwn = own?.shared === false;
  const read = lines.parse(own?.text ?? ofStep);
  const bases: ImageId[] = [...dependsOn];
  const problems: Problem[] = [];
  const where = own === undefined ? '' : ` of ${own.shared ? 'defaults' : id}`;
  const at = own === undefined ? {} : { at: own.at };
  for (const line of read.ok ? read.value : []) {
    const target = targetOf(line);
    if (target === undefined) continue;
    const base = ids.find((one) => one === target);
    if (base === id) problems.push({ input: `build-contexts of ${id}`, given: line, expected: `another image than ${id} itself${isOwn ? '' : ', or build-contexts of its own there'}`, ...at });
    else if (base === undefined) problems.push({ input: `build-contexts${where}`, given: line, expected: expectedInstead(target, isOwn || ids.length === 1 ? ids.filter((one) => one !== id) : ids), ...at });
    else bases.push(base);
  }
  return { dependsOn: [...new Set(bases)], problems };
}

function expectedInstead(target: string, others: readonly ImageId[]): string {
  const near = nearestName(target, others);
  if (near !== undefined) return `target:${near}`;
  return others.length === 0 ? 'a path, an address or an image (docker-image://…): there is no other image in the file' : `another image of the file: ${others.map((id) => `target:${id}`).join(', ')}`;
}
