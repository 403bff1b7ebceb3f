/** Commands of docker that have commands below them. */
const groups = new Set(['buildx', 'builder', 'container', 'context', 'image', 'manifest', 'plugin', 'system', 'volume']);
/** `docker buildx build linux/arm64`, `docker login`, `git rev-parse`. */
export function programCallName({ file, args }) {
    const to = file.slice(file.lastIndexOf('/') + 1);
    const words = args.filter((arg) => /^[a-z][a-z-]*$/.test(arg));
    const command = to === 'docker' && groups.has(args[0] ?? '') ? args.slice(0, 2) : words.slice(0, 1);
    const at = args.indexOf('--platform');
    const platform = to === 'docker' && at >= 0 ? args[at + 1] : undefined;
    return { to, name: [to, ...command, ...(platform === undefined ? [] : [platform])].join(' ') };
}
/** A port's method as words: `resolveTag` -> `resolve tag`. */
export function requestName(method) {
    return method.replaceAll(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
}
