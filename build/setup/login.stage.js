// Logs in to every registry at once, each with a configuration of its own: docker login reads, changes and writes its
// file, and two of them on one file would lose a login. Passwords go by stdin; what came of it goes into the private copy.
import { join } from 'node:path/posix';
import { ActionError, asActionError } from "../domain/action-error.js";
import { registryOf } from "../domain/image-ref.js";
import { classify } from "../failure/classify.js";
import { opened } from "./opened.js";
import { decodeConfig, loginArgv, loginConfig, registryHost, storedLogin, withLogins } from "./private-config.js";
/** Throws ActionError LOGIN_FAILED for a registry that is published to; the others' failure is a warning. */
export async function logIn(plan, config, world) {
    const { logins } = plan.inputs.login;
    hideLogins(logins, world);
    const results = await Promise.all(logins.map((login, index) => logInOne(login, join(config.folder, `login-${index}`), world)));
    const worked = results.flatMap((result) => (result.ok ? [result] : []));
    await keepLogins(plan, config, worked.map((result) => result.config), world);
    const failed = results.flatMap((result) => (result.ok ? [] : [result]));
    const needed = failed.find(({ registry }) => isPublishedTo(plan, registry));
    if (needed !== undefined)
        throw needed.error;
    const warnings = failed.map(({ error }) => `${error.what} ${error.why}`);
    for (const warning of warnings)
        world.runner.warning(warning, { title: 'Login failed' });
    return { registries: worked.map(({ registry }) => registryHost(registry)), warnings };
}
/** The same without docker and without asking the registries: they are asked by whoever uses them first. */
export async function storeLogins(plan, config, world) {
    const { logins } = plan.inputs.login;
    hideLogins(logins, world);
    await keepLogins(plan, config, logins.map(storedLogin), world);
    return { registries: logins.map(({ registry }) => registryHost(registry)), warnings: [] };
}
/** The password, and the pair as it stands in config.json. */
function hideLogins(logins, { runner }) {
    for (const { username, password } of logins) {
        runner.hide(password.reveal());
        runner.hide(Buffer.from(`${username}:${password.reveal()}`).toString('base64'));
    }
}
async function keepLogins(plan, config, logins, { files, runner }) {
    if (logins.length > 0)
        await files.writePrivate(join(config.dockerFolder, 'config.json'), JSON.stringify(withLogins(config.content, logins)));
    const { scope, logout } = plan.inputs.login;
    if (scope !== 'job')
        return;
    for (const [name, value] of Object.entries(config.environment))
        runner.exportVariable(name, value);
    if (!logout)
        runner.saveState(opened.keepFolder, 'true');
}
async function logInOne(login, folder, { processes, files, runner, retry }) {
    const { registry, username } = login;
    await files.makeFolder(folder);
    await files.writePrivate(join(folder, 'config.json'), JSON.stringify(loginConfig(registry)));
    const attempt = async () => {
        const answer = await processes.run({ file: 'docker', args: loginArgv(login), stdin: login.password.reveal(), env: { DOCKER_CONFIG: folder }, timeoutMs: 60_000 });
        if (answer.end !== 'exited' || answer.code !== 0)
            throw loginFailure(login, answer);
        const config = decodeConfig(await files.read(join(folder, 'config.json')));
        await files.remove(folder);
        runner.info(`Logged in to ${registryHost(registry)} as ${username}.`);
        return { ok: true, registry, config };
    };
    try {
        return await retry.run({ what: `log in to ${registryHost(registry)}`, attempt, failureOf: passingFailure });
    }
    catch (thrown) {
        return { ok: false, registry, error: asActionError(thrown) };
    }
}
/**
 * What the engine says when it met no challenge of a token server: its first request got something else, a 502 of a load
 * balancer for one, which it passes over (moby, registry/auth.go). A token server that denies is quoted in other words.
 */
const metNoChallenge = /login attempt to \S+ failed with status: 401/;
/** A registry that denies is not asked twice, as some lock an account that is tried too often; once more where it may not have been asked. */
function passingFailure(thrown) {
    if (!(thrown instanceof ActionError))
        return undefined;
    const { failure, why } = thrown;
    const isDenied = failure?.class === 'auth-denied' || failure?.class === 'package-permission';
    if (!isDenied)
        return failure;
    return metNoChallenge.test(why) ? { ...failure, transient: 'maybe' } : undefined;
}
function loginFailure({ registry, username, given }, answer) {
    const said = answer.end === 'exited' ? (answer.stderr.trim().split('\n').at(-1) ?? '') : `docker login ended: ${answer.end}.`;
    const isDenied = /unauthorized|denied|incorrect username or password|forbidden|\b40[13]\b/i.test(answer.stderr);
    return new ActionError({
        code: 'LOGIN_FAILED',
        what: `Login to ${registryHost(registry)} as ${username} failed.`,
        why: said || 'docker login printed nothing.',
        fix: isDenied
            ? given === 'by-default'
                ? 'Give the job "permissions: packages: write", or set username and password.'
                : 'Check the inputs username and password (or registry-auth): is the token valid, and has it the scope to write packages?'
            : 'Check the name of the registry and that the runner can reach it; run the job again if it is only down for a while.',
        failure: classify({ stage: 'login', text: answer.stderr }),
    });
}
function isPublishedTo(plan, registry) {
    return plan.decision.act === 'publish' && plan.metadata.images.some((image) => registryHost(registryOf(image)) === registryHost(registry));
}
