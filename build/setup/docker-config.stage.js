// Makes the run's private Docker configuration: a folder that docker uses instead of the user's, with the user's
// credentials, plugins and contexts readable in it. Nothing of the user's is written to.
import { join } from 'node:path/posix';
import { credentialsStore, decodeConfig, decodeStoredHosts, privateConfig, userFolders } from "./private-config.js";
import { opened } from "./opened.js";
import { planProxy, secretsOfSettings, withoutRecorded } from "./proxy.js";
export async function openConfig(plan, given, world) {
    const { files, runner } = world;
    const users = userFolders(given.environment);
    const folder = await files.makeRunFolder();
    runner.saveState(opened.folder, folder);
    const dockerFolder = join(folder, 'docker');
    await files.makeFolder(dockerFolder);
    const config = decodeConfig(await files.read(join(users.docker, 'config.json')));
    const logins = plan.inputs.login.logins.map(({ registry }) => registry);
    const content = withProxies(privateConfig(config, await storedHosts(config, world), logins), plan, given, world);
    await Promise.all([
        files.writePrivate(join(dockerFolder, 'config.json'), JSON.stringify(content)),
        linkPlugins(join(users.docker, 'cli-plugins'), join(dockerFolder, 'cli-plugins'), files),
        linkWhere(join(users.docker, 'contexts'), join(dockerFolder, 'contexts'), files),
    ]);
    const environment = { DOCKER_CONFIG: dockerFolder, BUILDX_CONFIG: users.buildx };
    runner.saveState(opened.environment, JSON.stringify(environment));
    return { folder, dockerFolder, content, environment };
}
/** The user's own settings win over the job's variables. */
function withProxies(config, plan, { environment }, { runner }) {
    const users = decodeProxies(config['proxies']);
    const proxy = planProxy(plan.inputs.builder, plan.attests, environment);
    for (const secret of [...proxy.secrets, ...Object.values(users).flatMap(secretsOfSettings)])
        runner.hide(secret);
    const kept = withoutRecorded(users, plan.attests);
    const lost = Object.keys(users).length > Object.keys(kept).length ? ["A proxy with a password in the Docker configuration is left out: this provenance (mode=max) would publish it. Use provenance: mode=min."] : [];
    for (const warning of [...proxy.warnings, ...lost])
        runner.warning(warning, { title: 'Proxy' });
    const proxies = Object.keys(users).length > 0 || Object.keys(proxy.settings).length === 0 ? kept : { default: proxy.settings };
    return Object.keys(proxies).length === 0 && config['proxies'] === undefined ? config : { ...config, proxies };
}
function decodeProxies(value) {
    return value !== null && typeof value === 'object' ? { ...value } : {};
}
/** Asking a store for its hosts changes nothing in it. A store that does not answer has nothing to offer. */
async function storedHosts(config, { processes, runner }) {
    const store = credentialsStore(config);
    if (store === undefined)
        return [];
    const answer = await processes.run({ file: `docker-credential-${store}`, args: ['list'], timeoutMs: 30_000 });
    if (answer.end === 'exited' && answer.code === 0)
        return decodeStoredHosts(answer.stdout);
    runner.debug(`The credentials store ${store} gives no list of its hosts (${answer.end}): its credentials are not used.`);
    return [];
}
/** A folder of links, not a link to the folder: another buildx may be put in it. */
async function linkPlugins(from, to, files) {
    const plugins = await files.list(from);
    await files.makeFolder(to);
    await Promise.all(plugins.map((name) => files.link(join(from, name), join(to, name))));
}
async function linkWhere(target, path, files) {
    if (await files.exists(target))
        await files.link(target, path);
}
