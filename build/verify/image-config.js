// What an image's config says of it (OCI image-spec config.md), as far as it is checked. Pure; unknown shapes are left out.
import { jsonFields } from "../merge/decode-manifest.js";
/** What runc takes for an image without PATH (moby's default). */
const defaultPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** undefined: not the config of an image. `layers`: how many the manifest has. */
export function decodeImageConfig(bytes, layers) {
    const fields = jsonFields(bytes);
    const { os, architecture, variant } = fields ?? {};
    if (typeof os !== 'string' || typeof architecture !== 'string')
        return undefined;
    const run = fieldsOf(fields?.['config']);
    const path = texts(run['Env']).findLast((line) => line.startsWith('PATH='))?.slice('PATH='.length) ?? defaultPath;
    const instructions = list(fields?.['history']).flatMap((step) => instructionOf(fieldsOf(step)));
    return {
        os,
        architecture,
        ...(typeof variant === 'string' && variant !== '' ? { variant } : {}),
        entrypoint: texts(run['Entrypoint']),
        cmd: texts(run['Cmd']),
        searchPath: path.split(':').filter((folder) => folder.startsWith('/')),
        workingFolder: typeof run['WorkingDir'] === 'string' && run['WorkingDir'] !== '' ? run['WorkingDir'] : '/',
        labels: Object.fromEntries(Object.entries(fieldsOf(run['Labels'])).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : []))),
        instructions: instructions.length === layers ? instructions : [],
    };
}
/** Without BuildKit's list of build arguments, shell and mark: `RUN |1 TARGETARCH=arm64 /bin/sh -c make # buildkit` -> `RUN make`. */
function instructionOf(step) {
    if (step['empty_layer'] === true)
        return [];
    const written = typeof step['created_by'] === 'string' ? step['created_by'] : '';
    const plain = written.replace(/^(RUN )?(?:\|\d+ .*?)?\/bin\/sh -c (?:#\(nop\) )?/s, '$1').replace(/ # buildkit$/, '');
    const line = plain.replaceAll(/\s+/g, ' ').trim();
    return [line.length > 100 ? `${line.slice(0, 99)}…` : line];
}
function fieldsOf(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : {};
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function texts(value) {
    return list(value).filter((text) => typeof text === 'string');
}
