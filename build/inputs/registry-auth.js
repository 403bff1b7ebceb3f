// The input `registry-auth`: several logins in YAML, as login-action takes them (without its `scope` and `ecr`).
import { Secret } from "../domain/secret.js";
import { read } from "./reading.js";
import { readEntries } from "./yaml-entries.js";
export const registryAuth = {
    absent: [],
    parse: (given) => {
        const entries = readEntries(given, ['registry', 'username', 'password']);
        if (!entries.ok)
            return entries;
        return read(entries.value.map((entry) => writtenLogin(entry['registry'], entry['username'], entry['password'])));
    },
};
export function writtenLogin(registry, username, password) {
    return {
        ...(registry === undefined ? {} : { registry }),
        ...(username === undefined ? {} : { username }),
        ...(password === undefined ? {} : { password: new Secret(password) }),
    };
}
