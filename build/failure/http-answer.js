import { firstMatch } from "./rule.js";
import { blobRules } from "./rules/blob.js";
import { mediaRules } from "./rules/media.js";
import { nameRules } from "./rules/name.js";
import { permissionRules } from "./rules/permission.js";
import { rateLimitRules } from "./rules/rate-limit.js";
import { registryRules } from "./rules/registry.js";
import { tlsRules } from "./rules/tls.js";
/** undefined: neither status nor body tell more than the text. Status 0: no whole answer. */
export function classifyAnswer({ status, body }, { text, stage }) {
    const words = `${body}\n${text}`;
    const limited = firstMatch(rateLimitRules, status === 429 ? `429 Too Many Requests\n${words}` : words);
    if (limited !== undefined && (status === 429 || status === 403 || status === 503))
        return limited;
    if (status === 0)
        return firstMatch([...tlsRules, ...registryRules], words) ?? unreachable;
    if (status >= 500 || status === 408 || status === 425)
        return status === 501 ? notSupported : status === 507 ? registryFull : unavailable(status);
    switch (status) {
        case 401:
            return /expired/i.test(words) ? expired : refusedLogin;
        case 403:
            return firstMatch(permissionRules, words) ?? (stage === 'push' || stage === 'publish' || stage === 'merge' || stage === 'preflight' ? mayNotWrite : mayNotRead);
        case 404:
            return firstMatch(blobRules, body) ?? notFound(stage);
        case 413:
            return tooLarge;
        case 405:
        case 415:
            return notSupported;
        default:
            return firstMatch([...blobRules, ...nameRules, ...mediaRules], words) ?? (status === 400 && (stage === 'merge' || stage === 'publish') ? notSupported : undefined);
    }
}
function notFound(stage) {
    switch (stage) {
        case 'push':
        case 'preflight':
        case 'login':
            return { class: 'name-invalid', transient: false, cause: 'The registry has no repository of this name and does not create it.', hint: 'Check the spelling of owner and image; create the repository first where the registry asks for it.' };
        case 'merge':
        case 'verify':
        case 'publish':
            return { class: 'manifest-merge', transient: 'maybe', cause: 'A manifest that was pushed can\'t be read (yet).', hint: 'Try again in a few seconds; if it stays so, the image was deleted or pushed under another name.' };
        case 'build':
        case 'setup':
        case 'github-api':
        case undefined:
            return { class: 'base-image-not-found', transient: false, cause: 'The image does not exist, or the login may not see it.', hint: 'Check name and tag; log in if the image is private.' };
    }
}
function unavailable(status) {
    return { class: 'registry-unavailable', transient: true, cause: `The service has a fault of its own (HTTP ${status}).`, hint: 'Try again in a moment; look at the service\'s status page if it stays so.' };
}
const unreachable = { class: 'registry-unavailable', transient: true, cause: 'The connection ended before a whole answer came.', hint: 'Try again; check the runner\'s network and proxy if it stays so.' };
const registryFull = { class: 'registry-unavailable', transient: 'maybe', cause: 'The registry has no storage left (HTTP 507).', hint: 'Have the registry\'s operator free storage, or raise the quota.' };
const expired = { class: 'auth-denied', transient: 'maybe', cause: 'The token expired.', hint: 'Try again with a fresh token; log in again if the stored one is old.' };
const refusedLogin = { class: 'auth-denied', transient: false, cause: 'The registry does not accept the login, or there is none.', hint: 'Log in to this registry with a current token; check that user name and token belong together.' };
const mayNotWrite = { class: 'package-permission', transient: false, cause: 'The login is good, but it may not write to this package.', hint: 'Grant packages: write, and give this repository the Write role in the package\'s settings.' };
const mayNotRead = { class: 'auth-denied', transient: false, cause: 'The login, or no login, may not do this.', hint: 'Log in with an account that has access, or make the image public.' };
const tooLarge = { class: 'blob-upload', transient: false, cause: 'The registry, or a proxy before it, takes nothing of this size (HTTP 413).', hint: 'Make the largest layer smaller, or raise the limit of the proxy.' };
const notSupported = { class: 'unsupported-media', transient: false, cause: 'The registry does not take this kind of manifest or request.', hint: 'Update the registry, or switch provenance, SBOM or OCI media types off.' };
