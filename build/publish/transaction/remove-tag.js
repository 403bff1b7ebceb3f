// How a reader removes a tag that should not be there: the action can't do it everywhere. A sentence, nothing is called.
import { registryOf, repositoryOf, tagRefText } from "../../domain/image-ref.js";
/** GHCR and Docker Hub know no deletion of a tag (distribution-spec "Deleting tags" is optional); the others mostly do. */
export function meansToRemove(ref) {
    const [owner = '', ...name] = repositoryOf(ref.image).split('/');
    switch (registryOf(ref.image)) {
        case 'ghcr.io':
            return `GHCR removes it only with its package version: "Manage versions" on the page of the package ${name.join('/')} of ${owner}, or DELETE /orgs/${owner}/packages/container/${encodeURIComponent(name.join('/'))}/versions/<id> (for a person: /users/…).`;
        case 'docker.io':
            return `It can be deleted on https://hub.docker.com/r/${repositoryOf(ref.image)}/tags.`;
        default:
            return `Where the registry allows it: regctl tag delete ${tagRefText(ref)}`;
    }
}
