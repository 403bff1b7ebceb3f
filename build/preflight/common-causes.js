// Why any other registry may refuse a push, and what every registry says to a job without a login. Pure.
import { registryOf, repositoryOf } from "../domain/image-ref.js";
import { isLoginRefusal } from "./denial-cause.js";
/** Of every registry, GitHub's too. */
export const noLogin = ({ image, login }) => {
    if (login.made)
        return undefined;
    const host = registryOf(image);
    return {
        weight: 'certain',
        cause: `There is no login to ${host} that it accepts.`,
        evidence: login.reason ?? 'None was given to the action; what the Docker configuration holds for it, if anything, is not accepted.',
        fix: `Set registry: ${host}, username and password (for several registries: registry-auth). Secrets are empty in runs from forks and of Dependabot, and where their name is misspelt.`,
    };
};
const readOnlyLogin = ({ image, login, refusal }) => {
    if (!login.made || !/token has insufficient scopes/i.test(refusal.body))
        return undefined;
    return {
        weight: 'certain',
        cause: 'The access token may only read.',
        evidence: `The answer is about the scopes of the token of ${login.username}.`,
        fix: `Make an access token with Read & Write at ${registryOf(image)} and set it as password.`,
    };
};
const expiredLogin = ({ image, login, refusal }) => {
    if (!login.made)
        return undefined;
    return {
        weight: refusal.operation.startsWith('log in') ? 'certain' : isLoginRefusal(refusal) ? 70 : 30,
        cause: 'The user name or password is wrong, or the token has expired or may only read.',
        evidence: refusal.operation.startsWith('log in') ? `The login as ${login.username} itself is refused.` : `The login as ${login.username} answers with HTTP ${refusal.status} when it comes to writing.`,
        fix: `Make a new access token that may write for ${login.username} at ${registryOf(image)}.`,
    };
};
const notAllowed = ({ image, login, refusal }) => {
    if (!login.made)
        return undefined;
    const [namespace = ''] = repositoryOf(image).split('/');
    const isOther = registryOf(image) === 'docker.io' && namespace !== login.username.toLowerCase();
    return {
        weight: isOther ? 80 : refusal.status === 403 ? 60 : 50,
        cause: `${login.username} may not write to ${repositoryOf(image)}, or the repository does not exist and is not created by a push.`,
        evidence: isOther ? `The namespace ${namespace} is not the account ${login.username}'s own.` : 'The login itself worked.',
        fix: `Check the name, create the repository where ${registryOf(image)} does not do it by itself, and give ${login.username} the right to push.`,
    };
};
/** All that may hold for a registry that is not GitHub's, in no order. */
export function commonCauses(facts) {
    return [noLogin, readOnlyLogin, expiredLogin, notAllowed].flatMap((rule) => rule(facts) ?? []);
}
