// What a registry's refusal means to the reader: RegistryError -> ActionError, by its class, status and body. Pure.
import { ActionError } from "../domain/action-error.js";
import { classify } from "../failure/classify.js";
/** `evidence` is added to the reason: what had been done by then. */
export function registryFailure(refusal, evidence = '') {
    const { operation, image, status } = refusal;
    const answer = status === 0 ? `${isDamaged(refusal) ? 'Its answer can not be used' : 'No answer'}: ${refusal.body}` : `HTTP ${status}${refusal.body === '' ? '' : `: ${shortBody(refusal.body)}`}`;
    const { body, retryAfterSeconds } = refusal;
    const failure = classify({ stage: 'publish', text: body, http: { status, body, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) } });
    const { code, reason, fix } = explain(refusal, failure.class, image.slice(0, image.indexOf('/')));
    return new ActionError({
        code,
        what: `The registry did not ${operation} ${image}.`,
        why: [`${reason} ${answer}`, evidence].filter((part) => part !== '').join('\n'),
        fix,
        failure,
        cause: refusal,
    });
}
function explain(refusal, found, host) {
    const { status, body } = refusal;
    if (found === 'rate-limited')
        return { code: 'RATE_LIMITED', reason: 'The registry limits how much may be asked of it.', fix: waitFor(refusal.retryAfterSeconds) };
    if (status === 401)
        return denied('The registry does not accept the login, or there is none.', loginFix(host));
    if (status === 403)
        return denied(writeDenial(body) ?? 'The login is good, but it may not do this.', permissionFix(host));
    if (status === 404) {
        return failed('The repository, or something that belongs to the image, is not there.', 'Check the spelling of the image, that its owner exists, and that the registry creates repositories by itself (else create it first).');
    }
    if (status === 413)
        return failed('The registry takes nothing of this size.', 'Make the image\'s layers smaller (GHCR: 10 GB a layer), or raise the limit of the proxy before the registry.');
    if (isDamaged(refusal))
        return failed('The registry, or a proxy before it, answers with something else than what was asked for.', 'Run the job again. If it stays so, look at the proxy before the registry.');
    if (status === 0)
        return failed(`${host} can't be reached.`, 'Run the job again. If it stays so, check the registry\'s name, its status page, and the proxy and firewall of the runner.');
    if (status >= 500)
        return failed('The registry has a fault of its own.', 'Run the job again; look at the registry\'s status page if it stays so.');
    return failed('The registry refuses the request.', 'Read its answer above; report it if the image looks right.');
}
/** The registry client's word for bytes that are cut short or have another digest. */
function isDamaged({ status, body }) {
    return status === 0 && body.startsWith('damaged answer');
}
function denied(reason, fix) {
    return { code: 'REGISTRY_DENIED', reason, fix };
}
function failed(reason, fix) {
    return { code: 'REGISTRY_FAILED', reason, fix };
}
/** GHCR's words for a token without `packages: write`, or a package that another repository owns. */
function writeDenial(body) {
    return /write_package/.test(body) ? 'The token may not write this package.' : undefined;
}
function permissionFix(host) {
    if (host !== 'ghcr.io')
        return `Give the user that is logged in to ${host} the right to push to this repository.`;
    return 'Give the job `permissions: packages: write`. If it has that, the package belongs to another repository: add this one with role Write under the package\'s settings, "Manage Actions access". The owner in the image\'s name must be the repository\'s owner.';
}
function loginFix(host) {
    if (host === 'ghcr.io')
        return 'Give the job `permissions: packages: write` and leave username and password out, or log in with a classic personal access token that has write:packages.';
    return `Set the inputs registry: ${host}, username and password (for several registries: registry-auth) to a login that may push.`;
}
function waitFor(seconds) {
    return `Run the job again ${seconds === undefined ? 'later' : `in ${seconds} s`}, and log in where the limit is for anonymous use.`;
}
/** One line, 500 characters: registries answer with whole web pages now and then. */
function shortBody(body) {
    const line = body.replaceAll(/\s+/g, ' ').trim();
    return line.length > 500 ? `${line.slice(0, 500)}…` : line;
}
