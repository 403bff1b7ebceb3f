// Reads the flavor input: what all rules share (metadata-action's README, "flavor input").
import type { Problem } from '../../domain/problem.ts';
import type { Libraries } from '../../inputs/libraries.ts';
import { readAttributes } from './attribute-reader.ts';
import { linesOf, splitAttributes, type Attribute } from './attributes.ts';
import { globalNames } from './expressions.ts';
import type { Template } from './template.ts';

/** `onLatest`: the tag latest carries it, too. */
export type Affix = { readonly text: Template; readonly onLatest: boolean };

export type Flavor = {
  readonly latest: 'auto' | 'true' | 'false';
  readonly prefix?: Affix;
  readonly suffix?: Affix;
};

/** A later line overrides an earlier one. */
export function readFlavor(input: readonly string[], libraries: Libraries): { readonly flavor: Flavor; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  let flavor: Flavor = { latest: 'auto' };
  for (const given of linesOf(input)) {
    const split = splitAttributes(given);
    if (!split.ok) problems.push({ input: 'flavor', given, expected: split.expected });
    else flavor = readLine(flavor, { given, attributes: split.value }, problems, libraries);
  }
  return { flavor, problems };
}

/** `onlatest` belongs to the prefix or suffix before it, so each of them starts a part of its own. */
function readLine(before: Flavor, { given, attributes }: { readonly given: string; readonly attributes: readonly Attribute[] }, problems: Problem[], libraries: Libraries): Flavor {
  const starts = attributes.flatMap(({ name }, index) => (index === 0 || name !== 'onlatest' ? [index] : []));
  return starts.reduce<Flavor>((flavor, start, index) => {
    const part = attributes.slice(start, starts[index + 1]);
    const reader = readAttributes({ input: 'flavor', given, attributes: part }, ['latest', 'prefix', 'suffix', 'onlatest'], undefined, problems, libraries);
    const latest = reader.oneOf('latest', ['auto', 'true', 'false']);
    const onLatest = reader.oneOf('onlatest', ['true', 'false']);
    const prefix = reader.template('prefix', globalNames);
    const suffix = reader.template('suffix', globalNames);
    if (onLatest !== undefined && prefix === undefined && suffix === undefined) reader.complain('onlatest after prefix= or suffix=');
    return {
      latest: latest ?? flavor.latest,
      ...chooseAffix('prefix', prefix, onLatest, flavor.prefix),
      ...chooseAffix('suffix', suffix, onLatest, flavor.suffix),
    };
  }, before);
}

/** A new text leaves onlatest as an earlier line has set it. */
function chooseAffix(name: 'prefix' | 'suffix', text: Template | undefined, onLatest: 'true' | 'false' | undefined, before: Affix | undefined): Pick<Flavor, 'prefix' | 'suffix'> {
  if (text === undefined) return before === undefined ? {} : { [name]: before };
  return { [name]: { text, onLatest: onLatest === undefined ? before?.onLatest === true : onLatest === 'true' } };
}
