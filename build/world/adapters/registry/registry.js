import { openBlob, readBlob } from "./blobs.js";
import { isLoopback } from "./challenge.js";
import { listTags, readManifest, resolveTag, writeManifest } from "./manifests.js";
import { RegistrySession } from "./session.js";
import { mountBlob, tryPush, writeBlob } from "./uploads.js";
/** `host` as image names have it, with its port. */
export function httpRegistry(host, credentials) {
    const session = new RegistrySession(registryOrigin(host), credentials);
    return {
        readManifest: (image, reference) => readManifest(session, image, reference),
        resolveTag: (image, tag) => resolveTag(session, image, tag),
        writeManifest: (image, reference, manifest) => writeManifest(session, image, reference, manifest),
        readBlob: (image, digest) => readBlob(session, image, digest),
        writeBlob: (image, blob) => writeBlob(session, image, blob),
        openBlob: (image, digest) => openBlob(session, image, digest),
        mountBlob: (image, from, digest) => mountBlob(session, image, from, digest),
        tryPush: (image) => tryPush(session, image),
        listTags: (image) => listTags(session, image),
    };
}
/** Docker Hub's registry has another name than its images; this machine's registries speak plain http, as docker has it. */
export function registryOrigin(host) {
    if (host === 'docker.io')
        return new URL('https://registry-1.docker.io');
    const https = new URL(`https://${host}`);
    return isLoopback(https.hostname) ? new URL(`http://${host}`) : https;
}
