import { lines, splitCommas } from "./lists.js";
import { size } from "./quantities.js";
import { faulty, read, readEach } from "./reading.js";
/** Stands in the input `builder` for one of the run's own. */
export const newBuilder = 'new';
const host = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::[0-9]+)?$/i;
const address = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::[0-9]+)?(?:\/[\w./-]*\w)?$/i;
/** `docker.io=mirror.gcr.io,http://mirror.local:5000/hub`, one registry a line. */
export const registryMirrors = {
    absent: [],
    parse: (given) => readLines(given, (line) => {
        const [registry, value] = registryAnd(line);
        const mirrors = splitCommas(value).map((mirror) => ({ address: mirror.replace(/^https?:\/\//, ''), http: mirror.startsWith('http://') }));
        const isRight = registry !== undefined && mirrors.length > 0 && mirrors.every((mirror) => address.test(mirror.address));
        return isRight ? read({ registry, mirrors }) : faulty({ given: line, expected: 'a registry and its mirrors like docker.io=mirror.gcr.io,http://mirror.local:5000' });
    }),
};
/** `registry.example.com=./ca.pem`, one a line; a registry may have several. */
export const registryAuthorities = {
    absent: [],
    parse: (given) => readLines(given, (line) => {
        const [registry, file] = registryAnd(line);
        return registry !== undefined && file !== '' ? read({ registry, file }) : faulty({ given: line, expected: 'a registry and a PEM file like registry.example.com=./ca.pem' });
    }),
};
/** A size, or a share of the disk. */
export const storageLimit = {
    absent: undefined,
    parse: (given) => {
        const [, percent] = /^([1-9][0-9]?|100)\s*%$/.exec(given.trim()) ?? [];
        if (percent !== undefined)
            return read(`${Number(percent)}%`);
        const bytes = size.parse(given);
        return bytes.ok && bytes.value !== 0 ? bytes : faulty({ given: given.trim(), expected: 'a size like 20GB, or a share of the disk like 50%' });
    },
};
/** As buildx takes them (store/util.go): it is part of a container's name too. */
export const builderName = {
    absent: undefined,
    parse: (given) => {
        const name = given.trim();
        return /^[a-z][a-z0-9-]{0,62}$/.test(name) ? read(name) : faulty({ given: name, expected: 'small letters, digits and hyphens, beginning with a letter' });
    },
};
function readLines(given, parse) {
    const split = lines.parse(given);
    return split.ok ? readEach(split.value, parse) : split;
}
/** The registry as BuildKit's configuration names it; undefined: that is none. */
function registryAnd(line) {
    const equals = line.indexOf('=');
    const registry = line.slice(0, Math.max(equals, 0)).trim().toLowerCase();
    const hub = registry === 'index.docker.io' || registry === 'registry-1.docker.io' ? 'docker.io' : registry;
    return [host.test(hub) ? hub : undefined, line.slice(equals + 1).trim()];
}
