// Addresses of the pages where GitHub's settings for packages are changed. Pure: whether a page exists is not looked up.
import { registryOf, repositoryOf } from "../domain/image-ref.js";
import { githubRegistry } from "../inputs/default-registry.js";
/** `ghcr.io`, or the container registry of the server that runs the job. */
export function isGitHubRegistry(image, run) {
    const host = registryOf(image);
    return host === 'ghcr.io' || host === githubRegistry(run);
}
/** The account in front of the package's name, in lower case: `octo-org`. */
export function ownerOf(image) {
    return repositoryOf(image).split('/')[0] ?? '';
}
/** What follows the owner; may hold slashes: `app`, `app/cache`. */
export function packageOf(image) {
    return repositoryOf(image).split('/').slice(1).join('/');
}
/** Access and visibility of a package (docs.github.com, "Configuring a package's access control and visibility"). */
export function packageSettings(image, run) {
    const path = `${ownerOf(image)}/packages/container/${encodeURIComponent(packageOf(image))}/settings`;
    const server = serverOf(image, run);
    // The registry's answer does not tell an organisation from a user.
    return `${server}/orgs/${path} (of a user account: ${server}/users/${path})`;
}
/** "Package creation": which members may publish, and with which visibility. */
export function organisationPackages(image, run) {
    return `${serverOf(image, run)}/organizations/${ownerOf(image)}/settings/packages`;
}
/** "Workflow permissions": what GITHUB_TOKEN may do where the workflow says nothing. */
export function workflowPermissions(run) {
    return `${run.serverUrl}/${run.repository}/settings/actions`;
}
export function personalTokens(image, run) {
    return `${serverOf(image, run)}/settings/tokens`;
}
/** ghcr.io is github.com's, also for jobs of another server. */
function serverOf(image, run) {
    return registryOf(image) === 'ghcr.io' ? 'https://github.com' : run.serverUrl;
}
