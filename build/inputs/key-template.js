import { faulty, read, readEach } from "./reading.js";
const expected = "a text with templates like {{ checksum 'pyproject.toml' 'libs/**/*.lock' }}: file names and patterns in quotes, relative to the workspace";
export const keyTemplate = {
    absent: undefined,
    parse: (given) => {
        const pieces = given.trim().split(/(\{\{.*?\}\})/s).filter((piece) => piece !== '');
        if (pieces.length === 0)
            return read(undefined);
        return readEach(pieces, (piece) => (piece.startsWith('{{') && piece.endsWith('}}') ? checksumIn(piece) : plainText(piece)));
    },
};
function plainText(piece) {
    // A comma would end the attribute or key that it stands in.
    return /\{\{|\}\}|[,\r\n]/.test(piece) ? faulty({ given: piece, expected: `${expected}; no comma, and every {{ with its }}` }) : read(piece);
}
function checksumIn(piece) {
    const [, list] = /^\{\{\s*checksum((?:\s+(?:'[^']+'|"[^"]+"))+)\s*\}\}$/s.exec(piece) ?? [];
    const files = [...(list ?? '').matchAll(/'([^']+)'|"([^"]+)"/g)].map(([, single, double]) => single ?? double ?? '');
    if (files.length === 0)
        return faulty({ given: piece, expected });
    const outside = files.find((file) => file.startsWith('/') || file.split('/').includes('..'));
    return outside === undefined ? read({ checksum: files }) : faulty({ given: piece, expected: `files of the workspace, not ${outside}` });
}
