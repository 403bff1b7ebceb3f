// The files of a context as Git writes a tree: `mode hash path`, so that name, content, right to execute and links count and
// times do not. Pure.
import { digestOf } from "../domain/digest.js";
export const usualFolderMode = 0o755;
/** Whatever the order in which they were found. */
export function contextDigest(entries) {
    return digestOfLines(entries.map(lineOf));
}
/** Of a commit's folder: its entries' hashes stand for all below them. */
export function treeDigest(entries) {
    return digestOfLines(entries.map(({ mode, sha, name }) => `${mode} ${sha} ${name}`));
}
/** A NUL is in no path. */
function digestOfLines(lines) {
    return digestOf(new TextEncoder().encode(lines.toSorted().map((line) => `${line}\0`).join('')));
}
function lineOf(entry) {
    switch (entry.kind) {
        case 'file':
            return `${(0o100000 + entry.mode).toString(8)} ${entry.hash} ${entry.path}`;
        case 'link':
            return `120000 ${entry.hash} ${entry.path}`;
        case 'folder':
            return `${(0o040000 + entry.mode).toString(8)} - ${entry.path}`;
    }
}
