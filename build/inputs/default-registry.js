// GitHub's own container registry for a server, and the image that a repository has there by default.
import { parseImageName } from "../domain/image-ref.js";
/**
 * `ghcr.io` for github.com; on GitHub Enterprise Server and on ghe.com the registry has the server's name after
 * `containers.` (docs.github.com, "Working with the Container registry").
 */
export function githubRegistry(run) {
    const { host } = new URL(run.serverUrl);
    return host === 'github.com' ? 'ghcr.io' : `containers.${host}`;
}
/** `ghcr.io/owner/name`, in lower case as registries want it. */
export function defaultImage(run) {
    return `${githubRegistry(run)}/${run.repository.toLowerCase()}`;
}
/** The host that credentials are kept under, however it is written: `https://ghcr.io/`, `GHCR.io`, `index.docker.io/v1/`. */
export function registryHost(written) {
    const [host = ''] = written.trim().toLowerCase().replace(/^https?:\/\//, '').split('/');
    // Any repository there: the host is what an image name may begin with.
    const name = parseImageName(`${host}/any`);
    if (!name.ok || !/[.:]|^localhost$/.test(host))
        return undefined;
    return ['index.docker.io', 'registry-1.docker.io', 'registry.hub.docker.com', 'hub.docker.com'].includes(host) ? 'docker.io' : host;
}
