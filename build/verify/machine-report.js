import { architectureOf } from "./elf.js";
import { madeBy } from "./platform-image.js";
/** `verdicts` in the order of `images`. */
export function reportMachines(images, verdicts) {
    const each = images.map((image, at) => reportOf(image, verdicts[at]));
    return {
        faults: each.flatMap(({ faults }) => faults),
        warnings: each.flatMap(({ warnings }) => warnings),
        notes: each.flatMap(({ notes }) => notes),
        programs: each.map(({ programs }) => programs),
    };
}
function reportOf(image, verdict) {
    const nothing = { faults: [], warnings: [], notes: [], programs: [] };
    switch (verdict?.is) {
        case 'wrong':
            return { ...nothing, faults: [machineFault(image, verdict)] };
        case 'right':
            return { ...nothing, warnings: verdict.doubtful.map((program) => doubtText(image, program)), programs: verdict.programs.map(seen) };
        case 'unknown':
            return { ...nothing, notes: [`${image.platform}: the architecture of its programs was not checked: ${verdict.why}.`] };
        case undefined:
            return nothing;
    }
}
function seen({ path, machine }) {
    return { path, architecture: architectureOf(machine) };
}
function machineFault(image, { program, how }) {
    const { platform, config, manifest } = image;
    const made = architectureOf(program.machine);
    const layer = madeBy(image, manifest.layers.length - 1 - program.layer);
    return {
        code: 'WRONG_ARCHITECTURE',
        what: how === 'started' ? `The image for ${platform} starts ${program.path}, a program for ${made}.` : `No program in the image for ${platform} is for ${config.architecture}: ${program.path} is one for ${made}.`,
        why: `The ELF header of ${program.path} says ${made}, where ${config.architecture} is expected: it would end with "exec format error". It came with the layer of: ${layer}.`,
        fix: 'Let the Dockerfile choose by the target: a download\'s name by TARGETARCH, a compiler\'s target by TARGETOS and TARGETARCH (Go: GOARCH=$TARGETARCH). Copy programs only from stages that are made for the target, not from one with FROM --platform=$BUILDPLATFORM that compiles for its own machine, and none that was built outside for one architecture.',
    };
}
function doubtText({ platform }, program) {
    return `The default command of the image for ${platform} is ${program.path}, a program for ${architectureOf(program.machine)}. The entrypoint is a script, which may know what to do with it; else it ends with "exec format error".`;
}
