// What to say when an image that was just pushed can't be pulled by everybody. Pure.
import { ActionError } from "../domain/action-error.js";
import { registryOf } from "../domain/image-ref.js";
import { isGitHubRegistry, organisationPackages, packageSettings } from "./github-pages.js";
/** Whether to ask at all: a registry on this machine is nobody else's, and a private repository's image may be private. */
export function mustAskAnonymously(image, { inputs, trigger }) {
    if (inputs.publish.expectPublic)
        return true;
    return isGitHubRegistry(image, trigger.run) && trigger.repository.isPrivate === false;
}
/** Code NOT_PUBLIC for `expect-public`, undefined when every image is public. */
export function notPublic(found, plan) {
    const hidden = found.filter(({ seen }) => seen !== 'public');
    if (hidden.length === 0)
        return undefined;
    return new ActionError({
        code: 'NOT_PUBLIC',
        what: `Not everybody can pull ${hidden.map(({ image }) => image).join(', ')}, and expect-public is true.`,
        why: `${hidden.map(({ image, answer }) => `Without a login, ${registryOf(image)} answers for ${image}: ${answer}`).join('\n')}\nThe image is there by digest; no tag was moved.`,
        fix: `${[...new Set(hidden.map(({ image }) => howToPublish(image, plan)))].join('\n')}\nThen run the job again.`,
    });
}
/** For a package that has no tag yet, in a public repository. */
export function newPackageNotice(image, plan) {
    return `The new package ${image} is private, though ${plan.trigger.run.repository} is public: nobody can pull it without a login. ${howToPublish(image, plan)}`;
}
function howToPublish(image, { trigger }) {
    if (!isGitHubRegistry(image, trigger.run))
        return `Make ${image} public in the settings of ${registryOf(image)}.`;
    return `Make it public once, by hand (there is no API for it): ${packageSettings(image, trigger.run)}, "Change visibility". Where that is greyed out, the organisation allows no public packages: ${organisationPackages(image, trigger.run)}.`;
}
