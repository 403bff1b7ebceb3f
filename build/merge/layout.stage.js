// Uploads an OCI layout folder (image-spec image-layout.md) to repositories by digest, children before parents: what the
// docker driver can't do itself. No tag is written.
import { ActionError } from "../domain/action-error.js";
import { digestOf } from "../domain/digest.js";
import { registryOf } from "../domain/image-ref.js";
import { decodeManifest } from "./decode-manifest.js";
import { blobsOf } from "./image-blobs.js";
/** The digest of the one image or index in the layout. Throws RegistryError, or ActionError UNEXPECTED_ANSWER for a layout that is none. */
export async function uploadLayout(folder, images, registryFor, files) {
    const text = await files.read(`${folder}/index.json`);
    const listed = decodeManifest(new TextEncoder().encode(text ?? ''));
    const [root, ...more] = listed.ok && listed.value.kind === 'index' ? listed.value.manifests : [];
    if (root === undefined || more.length > 0)
        throw notALayout(folder, 'Its index.json does not name exactly one image.');
    const { manifests, blobs } = await readTree(root, folder, files);
    await Promise.all(registriesOf(images).map(async ([first, ...others]) => {
        const registry = await registryFor(first);
        const send = (image, { digest, size }) => registry.writeBlob(image, { digest, size, file: blobPath(folder, digest) });
        await Promise.all(blobs.map((blob) => send(first, blob)));
        // What one repository of a registry has is not sent again to the next.
        await Promise.all(others.flatMap((image) => blobs.map(async (blob) => (await registry.mountBlob(image, first, blob.digest)) || (await send(image, blob)))));
        for (const image of [first, ...others])
            for (const manifest of manifests)
                await registry.writeManifest(image, manifest.digest, manifest);
    }));
    return root.digest;
}
/** The images of each registry. */
function registriesOf(images) {
    const hosts = new Map();
    for (const image of images)
        hosts.set(registryOf(image), [...(hosts.get(registryOf(image)) ?? []), image]);
    return [...hosts.values()];
}
async function readTree(entry, folder, files) {
    const text = await files.read(blobPath(folder, entry.digest));
    const bytes = new TextEncoder().encode(text ?? '');
    const decoded = decodeManifest(bytes, entry.mediaType);
    if (!decoded.ok || digestOf(bytes) !== entry.digest)
        throw notALayout(folder, `Its blob ${entry.digest} is missing or not the manifest that it should be.`);
    const content = decoded.value;
    const manifest = { digest: entry.digest, mediaType: content.mediaType, bytes, content };
    if (content.kind === 'manifest')
        return { manifests: [manifest], blobs: blobsOf(content) };
    const children = await Promise.all(content.manifests.map((child) => readTree(child, folder, files)));
    const blobs = new Map(children.flatMap((child) => child.blobs).map((blob) => [blob.digest, blob]));
    return { manifests: [...children.flatMap((child) => child.manifests), manifest], blobs: [...blobs.values()] };
}
function blobPath(folder, digest) {
    return `${folder}/blobs/${digest.replace(':', '/')}`;
}
function notALayout(folder, why) {
    return new ActionError({
        code: 'UNEXPECTED_ANSWER',
        what: `What buildx wrote to ${folder} can't be uploaded.`,
        why,
        fix: 'Use the docker-container driver (input driver), which pushes by itself; report this with the log.',
    });
}
