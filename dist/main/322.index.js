export const id = 322;
export const ids = [322];
export const modules = {

/***/ 46322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCredentials: () => (/* binding */ readCredentials)
});

// EXTERNAL MODULE: ./.build/domain/secret.js
var domain_secret = __webpack_require__(8463);
;// CONCATENATED MODULE: ./.build/world/adapters/registry/docker-config.js
// What a Docker configuration says of logins (docs.docker.com/reference/cli/docker, "Docker CLI configuration file"). Pure.
// It reads: nothing here or around it ever writes to a configuration or a credential helper.

/** Docker Hub is written in many ways; the first is the one that docker login writes. */
const hubNames = ['https://index.docker.io/v1/', 'index.docker.io', 'docker.io', 'registry-1.docker.io'];
/**
 * Where the login of `host` (as in image names, with its port) is found, best first. Hosts match exactly, never by suffix.
 * A login in the file itself wins over helpers: docker login leaves an empty entry there when it used a helper.
 */
function findLogins(configText, host) {
    const config = fieldsOf(parseJson(configText));
    const names = host === 'docker.io' ? hubNames : [host];
    const auths = Object.entries(fieldsOf(config['auths']));
    const isFor = (key) => names.includes(key) || names.includes(hostOf(key));
    const inFile = auths.flatMap(([key, entry]) => {
        const credentials = isFor(key) ? credentialsOf(fieldsOf(entry)) : undefined;
        return credentials === undefined ? [] : [{ from: 'file', credentials }];
    });
    const helpers = Object.entries(fieldsOf(config['credHelpers'])).filter(([key]) => isFor(key));
    const store = [[names[0] ?? host, config['credsStore']]];
    const asked = [...helpers, ...store].flatMap(([key, helper]) => typeof helper === 'string' && /^[\w.-]+$/.test(helper) ? [{ from: 'helper', helper, address: host === 'docker.io' ? names[0] ?? key : key }] : []);
    return [...inFile, ...asked];
}
/** The answer of `docker-credential-… get`: ServerURL, Username, Secret; the user name `<token>` marks an identity token. */
function decodeHelperAnswer(text) {
    const answer = fieldsOf(parseJson(text));
    const [username, secret] = [answer['Username'], answer['Secret']];
    if (typeof username !== 'string' || typeof secret !== 'string' || secret === '')
        return undefined;
    if (username === '<token>')
        return { kind: 'identity', token: new domain_secret/* Secret */.z(secret) };
    return { kind: 'password', username, password: new domain_secret/* Secret */.z(secret) };
}
function credentialsOf(entry) {
    const { identitytoken, auth, username, password } = entry;
    if (typeof identitytoken === 'string' && identitytoken !== '')
        return { kind: 'identity', token: new domain_secret/* Secret */.z(identitytoken) };
    if (typeof auth === 'string' && auth !== '') {
        const pair = Buffer.from(auth, 'base64').toString('utf8');
        const colon = pair.indexOf(':');
        if (colon > 0)
            return { kind: 'password', username: pair.slice(0, colon), password: new domain_secret/* Secret */.z(pair.slice(colon + 1)) };
    }
    if (typeof username !== 'string' || typeof password !== 'string' || username === '')
        return undefined;
    return { kind: 'password', username, password: new domain_secret/* Secret */.z(password) };
}
/** Keys may be addresses: `https://ghcr.io/v2/` -> `ghcr.io`. */
function hostOf(key) {
    return key.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function fieldsOf(value) {
    return value !== null && typeof value === 'object' ? value : {};
}

;// CONCATENATED MODULE: ./.build/world/adapters/registry/credentials.js

/** undefined: nobody is logged in there, so requests go without a name. */
async function readCredentials(host, dockerConfigFolder, world) {
    const text = await world.files.read(`${dockerConfigFolder}/config.json`);
    for (const login of text === undefined ? [] : findLogins(text, host)) {
        if (login.from === 'file')
            return login.credentials;
        const { helper, address } = login;
        const result = await world.processes.run({ file: `docker-credential-${helper}`, args: ['get'], stdin: address, timeoutMs: 30_000 });
        const found = result.end === 'exited' && result.code === 0 ? decodeHelperAnswer(result.stdout) : undefined;
        if (found !== undefined)
            return found;
    }
    return undefined;
}


/***/ })

};
