// Reads the images input: the repositories that every tag goes to (metadata-action's README, "images input").
import { parseImageName, type ImageName } from '../../domain/image-ref.ts';
import type { Problem } from '../../domain/problem.ts';
import { readAttributes } from './attribute-reader.ts';
import { linesOf, splitAttributes, type Attribute } from './attributes.ts';

/** `written`: as the user has it, in lower case; docker.io is not added to it. */
export type Image = { readonly name: ImageName; readonly written: string };

/** Enabled images only. undefined: the input is empty, so the default applies. */
export function readImages(input: readonly string[]): { readonly images: readonly Image[] | undefined; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const lines = linesOf(input);
  const images: Image[] = [];
  for (const { given, attributes } of lines.flatMap((line) => splitLine(line, lines.length, problems))) {
    const reader = readAttributes({ input: 'images', given, attributes }, ['name', 'enable'], 'name', problems, {});
    const enable = reader.oneOf('enable', ['true', 'false']);
    const written = (reader.text('name') ?? '').toLowerCase();
    const name = parseImageName(written);
    if (!name.ok) reader.complain(name.expected);
    else if (enable !== 'false' && images.some((image) => image.name === name.value)) reader.complain(`each image once: ${name.value} is there already`);
    else if (enable !== 'false') images.push({ name: name.value, written });
  }
  return { images: lines.length === 0 ? undefined : images, problems };
}

type ImageLine = { readonly given: string; readonly attributes: readonly Attribute[] };

/** A single line of bare names is the old form: `images: user/app,ghcr.io/user/app`. */
function splitLine(given: string, lines: number, problems: Problem[]): readonly ImageLine[] {
  const split = splitAttributes(given);
  if (!split.ok) {
    problems.push({ input: 'images', given, expected: split.expected });
    return [];
  }
  const bare = lines === 1 && split.value.every(({ name }) => name === undefined);
  return bare ? split.value.map((attribute) => ({ given: attribute.value, attributes: [attribute] })) : [{ given, attributes: split.value }];
}
