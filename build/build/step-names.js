// What the name of a vertex tells: which platform it is for, and whether a user wrote it (a Dockerfile step) or BuildKit adds it.
// The names are those of the Dockerfile frontend: `[linux/arm64 build 2/5] RUN make`, `[internal] load build context`.
/** `FROM` only names what the others build on: a base image is never cached and never run. The others do work. */
export function doesWork(name) {
    return isDockerfileStep(name) && !isBaseImage(name);
}
/** `[build 2/5] RUN make`: a step of the Dockerfile. The others are loading, exporting, importing a cache. */
export function isDockerfileStep(name) {
    return /^\[[^\]]*\d+\/\d+\] /.test(name);
}
/** `[build 1/5] FROM …`. */
export function isBaseImage(name) {
    return /^\[[^\]]*\d+\/\d+\] FROM /.test(name);
}
/** Loading of the Dockerfile and metadata, tokens of registries: of interest only when slow or failing. */
export function isInternal(name) {
    return /^\[(?:[^\]]* )?internal\]/.test(name) || name.startsWith('[auth]') || name.startsWith('resolving provenance');
}
/** A cache that can't be read fails its vertex, and the build goes on without it. */
export function isCacheImport(name) {
    return importedCache(name) !== undefined;
}
/** `ghcr.io/o/i-cache:main` of `importing cache manifest from ghcr.io/o/i-cache:main`; undefined: it is no import. */
export function importedCache(name) {
    return /^importing cache manifest from (\S+)/.exec(name)?.[1];
}
/** Its failure is told by the vertex alone where errors are to be ignored. */
export function isCacheExport(name) {
    return /^exporting (?:cache to |to GitHub Actions Cache)/.test(name);
}
/** Files that come from outside the build: `[internal] load build context`, `[context src] load from client`. */
export function isContext(name) {
    return /^\[internal\] load build context|^\[context /.test(name);
}
/** Exporting and pushing of the image, not of a cache. */
export function isImageExport(name) {
    return (name.startsWith('exporting to') && !isCacheExport(name)) || name.startsWith('pushing ') || name.startsWith('[auth]');
}
/** `linux/arm64` of `[linux/arm64 build 2/5] RUN make` and of `[linux/amd64->arm64 …` (cross-compiled); undefined: it says none. */
export function platformOfStep(name) {
    const { os, architecture, target } = prefixOf(name);
    if (os === undefined || architecture === undefined)
        return undefined;
    if (target === undefined)
        return `${os}/${architecture}`;
    return target.startsWith('linux/') || target.startsWith('windows/') ? target : `${os}/${target}`;
}
/** The same, short enough for a sentence: a heredoc is a whole script. */
export function shortTitleOf(name) {
    const title = titleOf(name);
    return title.length > 120 ? `${title.slice(0, 119)}…` : title;
}
/** The name without its platform, on one line: `[build 2/5] RUN make`. */
export function titleOf(name) {
    const { whole } = prefixOf(name);
    const short = whole === undefined ? name : name.replace(whole, '[');
    return short.replaceAll(/\s+/g, ' ').trim();
}
function prefixOf(name) {
    const pattern = /^\[(?<os>[a-z]+)\/(?<architecture>[a-z0-9]+(?:\/v\d+)?)(?:->(?<target>[^\s\]]+))? (?=[^\]]*\])/;
    const match = pattern.exec(name);
    return match === null ? {} : { whole: match[0], ...match.groups };
}
