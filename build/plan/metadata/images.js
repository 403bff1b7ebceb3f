// Reads the images input: the repositories that every tag goes to (metadata-action's README, "images input").
import { parseImageName } from "../../domain/image-ref.js";
import { readAttributes } from "./attribute-reader.js";
import { linesOf, splitAttributes } from "./attributes.js";
/** Enabled images only. undefined: the input is empty, so the default applies. */
export function readImages(input) {
    const problems = [];
    const lines = linesOf(input);
    const images = [];
    for (const { given, attributes } of lines.flatMap((line) => splitLine(line, lines.length, problems))) {
        const reader = readAttributes({ input: 'images', given, attributes }, ['name', 'enable'], 'name', problems);
        const enable = reader.oneOf('enable', ['true', 'false']);
        const written = (reader.text('name') ?? '').toLowerCase();
        const name = parseImageName(written);
        if (!name.ok)
            reader.complain(name.expected);
        else if (enable !== 'false' && images.some((image) => image.name === name.value))
            reader.complain(`each image once: ${name.value} is there already`);
        else if (enable !== 'false')
            images.push({ name: name.value, written });
    }
    return { images: lines.length === 0 ? undefined : images, problems };
}
/** A single line of bare names is the old form: `images: user/app,ghcr.io/user/app`. */
function splitLine(given, lines, problems) {
    const split = splitAttributes(given);
    if (!split.ok) {
        problems.push({ input: 'images', given, expected: split.expected });
        return [];
    }
    const bare = lines === 1 && split.value.every(({ name }) => name === undefined);
    return bare ? split.value.map((attribute) => ({ given: attribute.value, attributes: [attribute] })) : [{ given, attributes: split.value }];
}
