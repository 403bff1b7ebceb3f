// Inputs that name images that exist already: digests of platforms, the image to promote, the digest to go back to.
import { parseDigest } from "../domain/digest.js";
import { parseDigestRef, parseImageName, parseTagRef } from "../domain/image-ref.js";
import { parsePlatform } from "../domain/platform.js";
import { parseTagName } from "../domain/tag-name.js";
import { faulty, read, readEach } from "./reading.js";
/** JSON as the output `digests` has it: `{"linux/amd64": "sha256:…"}`. */
export const platformDigests = {
    absent: undefined,
    parse: (given) => {
        const fields = jsonObject(given);
        const expected = 'a JSON object of platform and digest, as the output digests has it';
        if (fields === undefined || Object.keys(fields).length === 0)
            return faulty({ expected });
        const entries = readEach(Object.entries(fields).map(([name, value]) => `${name}=${String(value)}`), (entry) => {
            const [name = '', value = ''] = entry.split('=');
            const platform = parsePlatform(name);
            const digest = parseDigest(value);
            if (!platform.ok)
                return faulty({ given: name, expected: platform.expected });
            return digest.ok ? read([platform.value, digest.value]) : faulty({ given: entry, expected: digest.expected });
        });
        return entries.ok ? read(new Map(entries.value)) : entries;
    },
};
export const imageSource = {
    absent: undefined,
    parse: (given) => {
        const value = given.trim();
        const digest = parseDigest(value);
        if (digest.ok)
            return read({ reference: digest.value });
        const byDigest = parseDigestRef(value);
        if (byDigest.ok)
            return read({ image: byDigest.value.image, reference: byDigest.value.digest });
        const byTag = parseTagRef(value);
        if (byTag.ok)
            return read({ image: byTag.value.image, reference: byTag.value.tag });
        const tag = parseTagName(value);
        if (tag.ok)
            return read({ reference: tag.value });
        return faulty({ given: value, expected: 'a tag, a digest, or a reference like ghcr.io/owner/name:tag or ghcr.io/owner/name@sha256:…' });
    },
};
export const optionalDigest = {
    absent: undefined,
    parse: (given) => {
        const digest = parseDigest(given.trim());
        return digest.ok ? read(digest.value) : faulty({ given: given.trim(), expected: digest.expected });
    },
};
export const optionalImage = {
    absent: undefined,
    parse: (given) => {
        const image = parseImageName(given.trim());
        return image.ok ? read(image.value) : faulty({ given: given.trim(), expected: image.expected });
    },
};
function jsonObject(text) {
    try {
        const value = JSON.parse(text);
        return value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : undefined;
    }
    catch {
        return undefined;
    }
}
