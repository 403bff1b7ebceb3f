// Which machine an ELF file is for, by its header alone (System V gABI, "ELF Header"). Pure; nothing is run.
/** So many bytes of a file are enough. */
export const elfHeadBytes = 20;
/** undefined: not an ELF file, or one of no known class or byte order. */
export function readMachine(head) {
    if (head.length < elfHeadBytes || !magic.every((byte, at) => head[at] === byte))
        return undefined;
    const bits = head[4] === 1 ? 32 : head[4] === 2 ? 64 : undefined;
    const order = head[5] === 1 ? 'little' : head[5] === 2 ? 'big' : undefined;
    if (bits === undefined || order === undefined)
        return undefined;
    const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
    return { number: view.getUint16(18, order === 'little'), bits, order };
}
/** The architecture as images name it (Go's GOARCH); one that images have no name for is described: `ELF machine 2`. */
export function architectureOf(machine) {
    return machines[`${machine.number} ${machine.bits} ${machine.order}`] ?? others[machine.number] ?? `ELF machine ${machine.number}`;
}
/**
 * `native`: made for this architecture. `tolerated`: for its 32-bit forerunner, which its kernels run (arm on arm64 is
 * not: many arm64 processors have no 32-bit mode). `foreign`: needs an emulator.
 */
export function fitOf(machine, architecture) {
    const made = architectureOf(machine);
    if (made === architecture)
        return 'native';
    return forerunners[architecture] === made ? 'tolerated' : 'foreign';
}
/** Architectures whose programs are ELF files of a known machine: not wasm. */
export function hasMachine(architecture) {
    return Object.values(machines).includes(architecture);
}
const magic = [0x7f, 0x45, 0x4c, 0x46];
/** By e_machine, class and data. An ILP32 ABI (x32, arm64 ilp32) has the class of the forerunner and the machine of the processor. */
const machines = {
    '3 32 little': '386',
    '62 64 little': 'amd64',
    '62 32 little': 'amd64',
    '40 32 little': 'arm',
    '183 64 little': 'arm64',
    '183 32 little': 'arm64',
    '8 32 big': 'mips',
    '8 32 little': 'mipsle',
    '8 64 big': 'mips64',
    '8 64 little': 'mips64le',
    '21 64 big': 'ppc64',
    '21 64 little': 'ppc64le',
    '22 64 big': 's390x',
    '243 64 little': 'riscv64',
    '258 64 little': 'loong64',
};
const others = { 2: 'sparc', 20: 'ppc', 22: 's390', 40: 'armbe', 43: 'sparc64', 183: 'arm64be', 243: 'riscv32', 258: 'loong32' };
const forerunners = { amd64: '386', mips64: 'mips', mips64le: 'mipsle', ppc64: 'ppc', s390x: 's390' };
