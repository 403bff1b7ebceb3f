// The builder's buildkitd.toml: what the inputs ask of the daemon, laid over the configuration that the user gave. Pure.
// It does not look at the files that it names.
import { parse, stringify } from 'smol-toml';
import { parsed } from "../domain/parsed.js";
/** `users`: TOML. Where both name a setting the input wins; lists are not joined. */
export function daemonConfig(daemon, users = '') {
    try {
        return parsed(stringify(merged(parse(users), settingsOf(daemon))));
    }
    catch (thrown) {
        return { ok: false, expected: `TOML (${thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : String(thrown)})` };
    }
}
/** docs.docker.com/build/buildkit/toml-configuration. */
function settingsOf({ mirrors, authorities, maxParallelism, maxStorage }) {
    const plain = mirrors.flatMap((registry) => registry.mirrors.filter(({ http }) => http));
    const registries = [
        ...mirrors.map((one) => ({ [one.registry]: { mirrors: one.mirrors.map(({ address }) => address) } })),
        // A mirror's own settings go by its host alone.
        ...plain.map(({ address }) => ({ [address.split('/')[0] ?? address]: { http: true } })),
        ...authorities.map(({ registry }) => ({ [registry]: { ca: authorities.filter((one) => one.registry === registry).map(({ file }) => file) } })),
    ];
    const worker = {
        ...(maxParallelism === undefined ? {} : { 'max-parallelism': maxParallelism }),
        // What is guaranteed to stay, by default a tenth of the disk, would win over a smaller limit.
        ...(maxStorage === undefined ? {} : { gc: true, maxUsedSpace: maxStorage, reservedSpace: tenthOf(maxStorage) }),
    };
    return {
        ...(Object.keys(worker).length === 0 ? {} : { worker: { oci: worker } }),
        ...(registries.length === 0 ? {} : { registry: registries.reduce(merged, {}) }),
    };
}
function tenthOf(amount) {
    return typeof amount === 'number' ? Math.floor(amount / 10) : `${Math.max(1, Math.floor(Number.parseInt(amount, 10) / 10))}%`;
}
function merged(under, over) {
    const both = Object.entries(over).map(([key, value]) => {
        const below = under[key];
        return [key, isTable(below) && isTable(value) ? merged(below, value) : value];
    });
    return { ...under, ...Object.fromEntries(both) };
}
function isTable(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date);
}
