// The names that a registry takes, before anything is built for one that it refuses. Only rules that are sure: what a
// registry may grant or not is asked of it (push-access.stage.ts).
import { ActionError } from "../domain/action-error.js";
import { registryOf, repositoryOf } from "../domain/image-ref.js";
import { isGitHubRegistry, ownerOf } from "./github-pages.js";
/** OCI distribution-spec, "Pulling manifests": many clients take no more for host and name together. */
const longestName = 255;
/** docs.github.com, "Username considerations". */
const longestOwner = 39;
/** docs.docker.com, "Create a Docker account": 4 to 30; Docker's own namespaces are shorter. */
const longestNamespace = 30;
/** How many parts a repository's path has, by the documentation of each registry. */
const shapes = [
    { host: /^ghcr\.io$/, least: 2, most: Infinity, form: 'ghcr.io/OWNER/NAME' },
    { host: /^docker\.io$/, least: 2, most: 2, form: 'docker.io/NAMESPACE/NAME' },
    { host: /^quay\.io$/, least: 2, most: Infinity, form: 'quay.io/NAMESPACE/NAME' },
    { host: /^registry\.gitlab\.com$/, least: 2, most: Infinity, form: 'registry.gitlab.com/GROUP/PROJECT' },
    { host: /^[a-z0-9-]+-docker\.pkg\.dev$/, least: 3, most: Infinity, form: 'LOCATION-docker.pkg.dev/PROJECT/REPOSITORY/NAME' },
    { host: /^(?:[a-z]+\.)?gcr\.io$/, least: 2, most: Infinity, form: 'gcr.io/PROJECT/NAME' },
];
/** Gives warnings. Throws ActionError NAME_REFUSED with every problem of every image. */
export function checkNames(plan) {
    const { run } = plan.trigger;
    const images = [...new Set(plan.metadata.images)];
    const problems = images.flatMap((image) => problemsOf(image).map((problem) => `${image}: ${problem}`));
    if (problems.length > 0) {
        throw new ActionError({
            code: 'NAME_REFUSED',
            what: problems.length === 1 ? 'The name of an image can\'t be published to its registry.' : `${problems.length} things are wrong with the names of the images.`,
            why: problems.join('\n'),
            fix: 'Correct the input images.',
        });
    }
    const [owner = ''] = run.repository.toLowerCase().split('/');
    return images
        .filter((image) => isGitHubRegistry(image, run) && ownerOf(image) !== owner)
        .map((image) => `${image} is not below ${owner}, the owner of ${run.repository}: GITHUB_TOKEN may publish there only if that package grants this repository the role Write.`);
}
function problemsOf(image) {
    const host = registryOf(image);
    const parts = repositoryOf(image).split('/');
    const [first = ''] = parts;
    const shape = shapes.find((one) => one.host.test(host));
    const isShaped = shape === undefined || (parts.length >= shape.least && parts.length <= shape.most);
    return [
        ...(host === 'docker.io' && first === 'library' ? ['library is kept for Docker\'s official images; write docker.io/NAMESPACE/NAME.'] : isShaped ? [] : [`this registry's images are named ${shape.form}.`]),
        ...(host === 'ghcr.io' && first.length > longestOwner ? [`no owner on GitHub has a name of more than ${longestOwner} characters.`] : []),
        ...(host === 'docker.io' && first.length > longestNamespace ? [`no namespace of Docker Hub has more than ${longestNamespace} characters.`] : []),
        ...(image.length > longestName ? [`it has ${image.length} characters; ${longestName} are the most that clients take.`] : []),
    ];
}
