import { imagesOf, isAttestation } from "../merge/index-platforms.js";
/** BuildKit's form: docs "Image attestation storage", vnd.docker.reference.digest and platform unknown/unknown. */
export function attestationFaults(index) {
    const subjects = new Set(imagesOf(index).map(({ entry }) => entry.digest));
    return index.manifests.filter(isAttestation).flatMap((entry) => {
        const subject = entry.annotations?.['vnd.docker.reference.digest'];
        const { os = 'none', architecture = 'none' } = entry.platform ?? {};
        if (subject !== undefined && subjects.has(subject) && os === 'unknown' && architecture === 'unknown')
            return [];
        return [{
                code: 'INDEX_MISMATCH',
                what: `The attestation ${entry.digest} does not belong to an image of the index.`,
                why: `It speaks of ${subject ?? 'nothing'} and has the platform ${os}/${architecture}.`,
                fix: 'Run the job again; if it stays so, report this with the log, and publish without it meanwhile (provenance: false, sbom: false).',
            }];
    });
}
