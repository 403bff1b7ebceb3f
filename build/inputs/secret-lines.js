import { Secret } from "../domain/secret.js";
import { items, lines, splitLines } from "./lists.js";
import { faulty, read, readEach } from "./reading.js";
/** Values keep their white space and, where the line is quoted, their line ends. */
export const secretValues = {
    absent: [],
    parse: (given) => {
        const split = splitLines(given, { comments: false });
        if (!split.ok)
            return split;
        return readEach(split.value, (line, index) => {
            const [id, value] = splitId(line);
            // The lines of a value that was given without quotes have no id, mostly. An empty value is build-secrets.ts's.
            if (id === undefined)
                return faulty({ given: `line ${index + 1}`, expected: 'id=value, with "id=…" around a value of several lines' });
            return read({ from: 'value', id, value: new Secret(value) });
        });
    },
};
/** `id=VARIABLE`. */
export const secretVariables = {
    absent: [],
    parse: (given) => readPairs(items.parse(given), (id, variable) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(variable) ? { from: 'environment', id, variable } : undefined, 'id=VARIABLE, the name of an environment variable'),
};
/** `id=path`. */
export const secretFiles = {
    absent: [],
    parse: (given) => readPairs(lines.parse(given), (id, path) => (path === '' ? undefined : { from: 'file', id, path }), 'id=path'),
};
function readPairs(found, make, expected) {
    if (!found.ok)
        return found;
    return readEach(found.value, (line, index) => {
        const [id, value] = splitId(line);
        const secret = id === undefined ? undefined : make(id, value.trim());
        // Not the line itself: somebody may have put the secret's value there.
        return secret === undefined ? faulty({ given: `line ${index + 1}`, expected }) : read(secret);
    });
}
/** A secret's id goes into buildx's comma-separated attributes as it is. */
function splitId(line) {
    const equals = line.indexOf('=');
    const id = line.slice(0, Math.max(equals, 0)).trim();
    return [/^[\w.:/-]+$/.test(id) ? id : undefined, line.slice(equals + 1)];
}
