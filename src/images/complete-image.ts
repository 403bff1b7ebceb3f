// Makes definitions of images that a file describes: a repository and a cache of its own for each, where the file names none, and
// all inputs judged as a step's would be. Pure.
import type { ImageDefinition, ImageId } from '../domain/image-definition.ts';
import type { ImageName } from '../domain/image-ref.ts';
import type { Problem } from '../domain/problem.ts';
import type { Trigger } from '../domain/trigger.ts';
import { defaultImage } from '../inputs/default-registry.ts';
import { allLibraries } from '../inputs/all-libraries.ts';
import { readInputs } from '../inputs/inputs.ts';
import { ruleLines } from '../inputs/lists.ts';
import { readImages as readNames } from '../plan/metadata/images.ts';
import { readRules } from '../plan/metadata/rule-line.ts';
import { contextBases } from './base-contexts.ts';
import type { DescribedImage } from './described-image.ts';

/** `inputs`: the step's own. */
export type Surroundings = { readonly inputs: Readonly<Record<string, string>>; readonly environment: Readonly<Record<string, string | undefined>> };

export type CompletedImages = { readonly images: readonly ImageDefinition[]; readonly problems: readonly Problem[] };

export function completeImages(described: readonly DescribedImage[], own: Surroundings, trigger: Trigger): CompletedImages {
  const ids = described.map(({ id }) => id);
  const completed = described.map((image) => {
    const inputs = { ...Object.fromEntries([...image.inputs].map(([name, { text }]) => [name, text])), ...namesOf(image, own, trigger), ...cacheScopeOf(image, own) };
    const read = readInputs({ inputs: { ...own.inputs, ...inputs }, environment: own.environment }, trigger, allLibraries);
    const { dependsOn, problems } = contextBases(image, ids, own.inputs['build-contexts'] ?? '');
    return { image: { id: image.id, inputs, dependsOn }, problems: [...(read.ok ? [] : read.problems.map((problem) => located(problem, image))), ...problems] };
  });
  // What the defaults or the step say is wrong once, however many images have it.
  const problems = new Map(completed.flatMap((one) => one.problems.map((problem) => [JSON.stringify(problem), problem])));
  return { images: completed.map(({ image }) => image), problems: [...problems.values()] };
}

/**
 * `ghcr.io/owner/repository/app`: below each repository that the step names, or the default one. An image whose tags are all full
 * references is named by them.
 */
function namesOf({ id, inputs }: DescribedImage, own: Surroundings, trigger: Trigger): Readonly<Record<string, string>> {
  const given = inputs.get('images');
  if (given !== undefined && given.text !== '' && !given.shared) return {};
  const referenced = referencedNames(inputs.get('tags')?.text ?? own.inputs['tags'] ?? '');
  if (referenced.length > 0) return { images: referenced.join('\n') };
  const above = linesOf(given?.text || (own.inputs['images'] ?? ''));
  const names = above.length === 0 ? [defaultImage(trigger.run)] : (readNames(above).images ?? []).map(({ written }) => written);
  return names.length === 0 ? {} : { images: names.map((name) => nameBelow(name, id)).join('\n') };
}

function nameBelow(name: string, id: ImageId): string {
  return `${name}/${id}`;
}

/** Of a list of nothing but full references; else empty. */
function referencedNames(tags: string): readonly ImageName[] {
  const lines = linesOf(tags);
  if (lines.length === 0) return [];
  const { rules, problems } = readRules(lines, allLibraries);
  if (problems.length > 0 || rules.some(({ type }) => type !== 'reference')) return [];
  return [...new Set(rules.flatMap((rule) => (rule.type === 'reference' ? rule.references.map(({ image }) => image) : [])))];
}

/** Two images of one repository have caches of their own, also where one's id begins with the other's: scopes are whole names. */
function cacheScopeOf({ id, inputs }: DescribedImage, own: Surroundings): Readonly<Record<string, string>> {
  const given = inputs.get('cache-scope');
  if (given !== undefined && given.text !== '' && !given.shared) return {};
  const above = (given?.text ?? own.inputs['cache-scope'] ?? '').trim();
  return { 'cache-scope': above === '' ? id : `${above}/${id}` };
}

function located(problem: Problem, { id, at, inputs }: DescribedImage): Problem {
  const isUnnamed = problem.input === 'images' && !inputs.has('images');
  const expected = isUnnamed ? `${problem.expected}: give the image one of its own with image` : problem.expected;
  return { ...problem, expected, input: `${problem.input} of ${id}`, at: inputs.get(problem.input)?.at ?? at };
}

function linesOf(text: string): readonly string[] {
  const reading = ruleLines.parse(text);
  return reading.ok ? reading.value : [];
}
