// With which login a registry was asked, as far as it helps to explain a denial. The password's first letters are looked
// at, nothing of it is kept.
import { registryOf } from "../domain/image-ref.js";
export function loginFacts(plan, image) {
    const host = registryOf(image);
    const login = plan.inputs.login.logins.find(({ registry }) => registry === host);
    if (login !== undefined)
        return { made: true, username: login.username, given: login.given, token: tokenKind(login.password, login.given) };
    const reason = plan.inputs.warnings.find((warning) => warning.startsWith(`No login to ${host}:`));
    return { made: false, ...(reason === undefined ? {} : { reason }) };
}
function tokenKind(password, given) {
    const value = password.reveal();
    if (value.startsWith('ghs_'))
        return 'job';
    if (value.startsWith('ghp_'))
        return 'classic';
    if (value.startsWith('github_pat_'))
        return 'fine-grained';
    // An older GitHub Enterprise Server's tokens have no mark.
    return given === 'by-default' ? 'job' : 'other';
}
