import { isGitHubRegistry } from "./github-pages.js";
/** OCI image-spec, annotations.md; docs.github.com, "Connecting a repository to a package". */
const source = 'org.opencontainers.image.source';
/** Warnings. The plan's labels name the repository unless the input `labels` says otherwise. */
export function checkSourceLabel(plan) {
    const { metadata, trigger } = plan;
    const image = metadata.images.find((name) => isGitHubRegistry(name, trigger.run));
    if (image === undefined || (metadata.labels[source] ?? '') !== '')
        return [];
    return [`The label ${source} is empty: GitHub can't link a new package ${image} to ${trigger.run.repository}, and it inherits no access from there. Leave the label out of the input labels.`];
}
