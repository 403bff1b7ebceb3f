import { readAttributes } from "./attribute-reader.js";
import { linesOf, splitAttributes } from "./attributes.js";
import { globalNames } from "./expressions.js";
/** A later line overrides an earlier one. */
export function readFlavor(input) {
    const problems = [];
    let flavor = { latest: 'auto' };
    for (const given of linesOf(input)) {
        const split = splitAttributes(given);
        if (!split.ok)
            problems.push({ input: 'flavor', given, expected: split.expected });
        else
            flavor = readLine(flavor, given, split.value, problems);
    }
    return { flavor, problems };
}
/** `onlatest` belongs to the prefix or suffix before it, so each of them starts a part of its own. */
function readLine(before, given, attributes, problems) {
    const starts = attributes.flatMap(({ name }, index) => (index === 0 || name !== 'onlatest' ? [index] : []));
    return starts.reduce((flavor, start, index) => {
        const part = attributes.slice(start, starts[index + 1]);
        const reader = readAttributes({ input: 'flavor', given, attributes: part }, ['latest', 'prefix', 'suffix', 'onlatest'], undefined, problems);
        const latest = reader.oneOf('latest', ['auto', 'true', 'false']);
        const onLatest = reader.oneOf('onlatest', ['true', 'false']);
        const prefix = reader.template('prefix', globalNames);
        const suffix = reader.template('suffix', globalNames);
        if (onLatest !== undefined && prefix === undefined && suffix === undefined)
            reader.complain('onlatest after prefix= or suffix=');
        return {
            latest: latest ?? flavor.latest,
            ...chooseAffix('prefix', prefix, onLatest, flavor.prefix),
            ...chooseAffix('suffix', suffix, onLatest, flavor.suffix),
        };
    }, before);
}
/** A new text leaves onlatest as an earlier line has set it. */
function chooseAffix(name, text, onLatest, before) {
    if (text === undefined)
        return before === undefined ? {} : { [name]: before };
    return { [name]: { text, onLatest: onLatest === undefined ? before?.onLatest === true : onLatest === 'true' } };
}
