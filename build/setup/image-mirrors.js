/** Google's cache of Docker Hub (cloud.google.com/artifact-registry/docs/pull-cached-dockerhub-images). */
const hubMirror = 'mirror.gcr.io';
const hubNames = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io']);
/** `moby/buildkit:x` -> `mirror.gcr.io/moby/buildkit:x`; none for an image of another registry. */
export function mirrorsOf(image) {
    const [first = '', ...rest] = image.split('/');
    // A first part with a dot or a port is a host (distribution/reference, "splitDockerDomain").
    const isHost = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
    if (isHost && !hubNames.has(first))
        return [];
    const path = isHost ? rest : [first, ...rest];
    return [[hubMirror, ...(path.length === 1 ? ['library'] : []), ...path].join('/')];
}
const mirrorHelps = new Set(['registry-unavailable', 'rate-limited', 'timeout-cancelled']);
/** The registry is to blame, and another one may do better. */
export function mayHelpElsewhere({ class: name, transient }) {
    return transient !== false && mirrorHelps.has(name);
}
