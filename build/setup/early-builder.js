import { planAttestations } from "../build/attestations.js";
/**
 * Of a run that builds, whatever GitHub will answer; undefined: only the plan will tell. With skip-unchanged most runs need no
 * docker at all.
 */
export function planEarly(inputs, { act }, trigger, environment) {
    const { build, dryRun, publish, skipUnchanged } = inputs;
    if (act === 'nothing' || dryRun || skipUnchanged || publish.command !== 'publish' || publish.digests !== undefined)
        return undefined;
    if (build.call !== undefined || build.outputs.length > 0)
        return undefined;
    // What is only built, or loaded, carries no attestations.
    return { inputs, attests: act === 'publish' ? planAttestations(build, { destination: { to: 'digest', images: [] }, trigger, environment }) : [] };
}
/** The plainest and commonest builder: one node of the docker-container driver, made by this run and removed with it. */
export function isPlainBuilder({ builder, emulation }) {
    const { given, driver, append, endpoint, version, keepState } = builder;
    const isOurs = given.length === 0 && driver === 'docker-container' && append.length === 0 && endpoint === undefined && !keepState;
    return isOurs && version === undefined && emulation.qemu !== 'true';
}
/** The one builder that was given, with nothing to fall back on and no buildx to install first: it can be looked at right away. */
export function onlyGivenBuilder({ builder: { given, orNew, version } }) {
    return given.length === 1 && !orNew && version === undefined ? given[0] : undefined;
}
/** The processor that an engine on this machine has, as Go names it. */
export function runnerArchitecture(environment) {
    const names = { X64: 'amd64', ARM64: 'arm64', ARM: 'arm', X86: '386' };
    return names[environment['RUNNER_ARCH'] ?? ''];
}
/** Seen from the variables and the configuration alone: docker will talk to an engine on this kernel (docs.docker.com, "Docker contexts"). */
export function talksToThisMachine(environment, config) {
    const host = environment['DOCKER_HOST'] ?? '';
    if (host !== '')
        return host.startsWith('unix://');
    return [environment['DOCKER_CONTEXT'], config['currentContext']].every((context) => context === undefined || context === '' || context === 'default');
}
