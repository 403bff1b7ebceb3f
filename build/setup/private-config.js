/** Where the user's configuration and builders are (docs.docker.com, "Configuration files"; BUILDX_CONFIG). */
export function userFolders(environment) {
    const docker = environment['DOCKER_CONFIG'] || `${environment['HOME'] ?? ''}/.docker`;
    return { docker, buildx: environment['BUILDX_CONFIG'] || `${docker}/buildx` };
}
/** What is no JSON object is an empty configuration, as docker would refuse to use it anyway. */
export function decodeConfig(text) {
    try {
        return fieldsOf(text === undefined ? {} : JSON.parse(text));
    }
    catch {
        return {};
    }
}
export function credentialsStore(config) {
    const store = config['credsStore'];
    return typeof store === 'string' && store !== '' ? store : undefined;
}
/** Shape: `docker-credential-X list`: an object of server address -> user name. */
export function decodeStoredHosts(text) {
    return Object.keys(decodeConfig(text));
}
/**
 * The copy. Every host that the store knows becomes an entry of `credHelpers`, which reads it from there as before.
 * Hosts of `logins` are in neither: their credentials are written into this file and nowhere else.
 */
export function privateConfig(config, storedHosts, logins) {
    const rest = Object.fromEntries(Object.entries(config).filter(([name]) => name !== 'credsStore'));
    const ours = new Set(logins.map(registryHost));
    const isKept = ([host]) => !ours.has(registryHost(host));
    const store = credentialsStore(config);
    const stored = store === undefined ? [] : storedHosts.map((host) => [host, store]);
    const credHelpers = Object.fromEntries([...stored, ...Object.entries(fieldsOf(config['credHelpers']))].filter(isKept));
    const auths = Object.fromEntries(Object.entries(fieldsOf(config['auths'])).filter(isKept));
    return { ...rest, auths, credHelpers };
}
/** Adds what `docker login` wrote into configurations of its own. */
export function withLogins(config, logins) {
    return { ...config, auths: Object.assign({}, fieldsOf(config['auths']), ...logins.map((login) => fieldsOf(login['auths']))) };
}
/**
 * A configuration to log in with. It is not empty: for a configuration without any credentials docker looks for a
 * store on the machine (pass, secretservice) and would write there.
 */
export function loginConfig(registry) {
    return { auths: { [registry]: {} } };
}
/** What `docker login` would write: the pair in the form of HTTP's Basic scheme, under the address that docker looks for. */
export function storedLogin({ registry, username, password }) {
    const address = registryHost(registry) === 'docker.io' ? 'https://index.docker.io/v1/' : registryHost(registry);
    return { auths: { [address]: { auth: Buffer.from(`${username}:${password.reveal()}`).toString('base64') } } };
}
/** What follows `docker`; the password goes by stdin. */
export function loginArgv({ registry, username }) {
    return ['login', '--username', username, '--password-stdin', registry];
}
/** `https://index.docker.io/v1/` and `docker.io` are one registry, as are `https://ghcr.io` and `ghcr.io`. */
export function registryHost(address) {
    const host = address
        .trim()
        .toLowerCase()
        .replace(/^https?:\/\//, '')
        .replace(/\/.*$/, '');
    return ['', 'index.docker.io', 'registry-1.docker.io', 'registry.hub.docker.com'].includes(host) ? 'docker.io' : host;
}
function fieldsOf(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : {};
}
