import { decodeHelperAnswer, findLogins } from "./docker-config.js";
/** undefined: nobody is logged in there, so requests go without a name. */
export async function readCredentials(host, dockerConfigFolder, world) {
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
