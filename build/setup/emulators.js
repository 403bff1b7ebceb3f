import { platformParts } from "../domain/platform.js";
/** Architecture as Go has it -> QEMU's name, which is how its emulator is registered (`qemu-aarch64`). */
const qemuNames = {
    amd64: 'x86_64',
    arm64: 'aarch64',
    arm: 'arm',
    '386': 'i386',
    riscv64: 'riscv64',
    ppc64le: 'ppc64le',
    s390x: 's390x',
    mips64le: 'mips64el',
    mips64: 'mips64',
    loong64: 'loongarch64',
};
/** Architectures that no processor of `engine` (an architecture) runs itself; each once. */
export function foreignArchitectures(platforms, engine) {
    const wanted = platforms.map(platformParts).flatMap(({ os, architecture }) => (os === 'linux' ? [architecture] : []));
    return [...new Set(wanted)].filter((architecture) => architecture !== engine && !(engine === 'amd64' && architecture === '386'));
}
export const binfmtFolder = '/proc/sys/fs/binfmt_misc';
/** The entry to look for in that folder. */
export function binfmtEntry(architecture) {
    return `qemu-${qemuNames[architecture] ?? architecture}`;
}
/**
 * `entry`: the entry's text (Linux, admin-guide/binfmt-misc). Flag F makes the kernel hold the emulator open; without it
 * a container, where the emulator's path does not exist, can't use it.
 */
export function isUsable(entry) {
    return entry !== undefined && /^enabled$/m.test(entry) && /^flags:.*F/m.test(entry);
}
/** Whether emulators on the runner can matter to the builder: only where it runs on the runner's own engine. */
export function mayNeedEmulation({ inputs, destination }) {
    const { driver, append, endpoint } = inputs.builder;
    const isLocal = (driver === 'docker-container' || driver === 'docker') && append.length === 0 && endpoint === undefined;
    // A check or outline runs no step.
    return inputs.emulation.qemu !== 'false' && isLocal && destination.to !== 'call';
}
/** What follows `docker`. `architectures`: as tonistiigi/binfmt names them, or `all`. */
export function installArgv(image, architectures) {
    return ['run', '--rm', '--privileged', image, '--install', architectures.join(',')];
}
