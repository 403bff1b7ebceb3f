import { csvAttribute } from "./csv-record.js";
/**
 * Values for `--attest`, provenance first. `provenance` and `sbom` win over lines of `attests` of the same type.
 * Without any: mode=max for a public repository, mode=min inside the index for a private one (mode=max holds build
 * arguments). A repository of unknown visibility counts as private.
 */
export function planAttestations(inputs, { destination, trigger, environment }) {
    if (!carriesAttestations(destination))
        return [];
    const others = inputs.attests.filter((line) => !isOverridden(line, inputs));
    const given = inputs.provenance ?? others.find((line) => typeOf(line) === 'provenance');
    const builder = builderId(trigger);
    const provenance = given !== undefined
        ? withBuilderId(attestation('provenance', given), builder)
        : isTrue(environment['BUILDX_NO_DEFAULT_ATTESTATIONS'])
            ? undefined
            : `type=provenance,${trigger.repository.isPrivate === false ? 'mode=max' : 'mode=min,inline-only=true'},builder-id=${builder}`;
    return [
        ...(provenance === undefined ? [] : [provenance]),
        ...(inputs.sbom === undefined ? [] : [attestation('sbom', inputs.sbom)]),
        ...others.filter((line) => typeOf(line) !== 'provenance'),
    ];
}
function carriesAttestations(destination) {
    switch (destination.to) {
        case 'digest':
        case 'layout':
            return true;
        case 'outputs':
            return !destination.outputs.some((output) => csvAttribute(output, 'type') === 'docker');
        case 'load':
        case 'call':
        case 'nowhere':
            return false;
    }
}
function isOverridden(line, inputs) {
    const type = typeOf(line);
    return (type === 'provenance' && inputs.provenance !== undefined) || (type === 'sbom' && inputs.sbom !== undefined);
}
function typeOf(line) {
    return csvAttribute(line, 'type');
}
/** `true`, `false` or attributes, as `--provenance` and `--sbom` take them. */
function attestation(type, given) {
    if (typeOf(given) === type)
        return given;
    if (/^(?:0|f|false)$/i.test(given))
        return `type=${type},disabled=true`;
    return isTrue(given) ? `type=${type}` : `type=${type},${given}`;
}
function withBuilderId(line, builder) {
    const disabled = isTrue(csvAttribute(line, 'disabled'));
    return disabled || csvAttribute(line, 'builder-id') !== undefined ? line : `${line},builder-id=${builder}`;
}
/** The run's address, as build-push-action writes it. */
function builderId({ run }) {
    return `${run.serverUrl}/${run.repository}/actions/runs/${run.runId}/attempts/${run.runAttempt}`;
}
function isTrue(text) {
    return text !== undefined && /^(?:1|t|true)$/i.test(text);
}
