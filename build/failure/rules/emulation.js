const noEmulator = 'A program of another architecture was to run, and there is no emulator for it.';
const addEmulator = 'Set up QEMU for the platform (qemu: true), or use a runner of that architecture; check that FROM has the right platform.';
export const emulatorRules = [
    {
        class: 'qemu-crash',
        transient: 'maybe',
        any: [
            /qemu: uncaught target signal/i,
            /QEMU internal SIG|Assertion failed: .*\bqemu\b/i,
            /\bqemu(?:-[\w-]+)?: .*(?:unhandled|assertion|segmentation|fatal|unimplemented|unsupported syscall|abort)/i,
            /\bqemu(?:-\w+)?(?:-static)?\b.*(?:core dumped|segmentation fault|SIGSEGV|SIGILL|SIGBUS|crash)/i,
            /tcg_.*assertion|\btcg\.c\b|\bqemu-?\w*: Unable to reserve/i,
        ],
        cause: 'The emulator crashed while it ran a program of another architecture.',
        hint: 'Try once more; then build that platform on a native runner, cross-compile on $BUILDPLATFORM, or use a newer QEMU or base image.',
    },
    {
        class: 'qemu-crash',
        transient: 'maybe',
        any: [/illegal instruction/i, /segmentation fault|\bsegfault\b|SIGSEGV|SIGILL|SIGBUS/i, /trace\/breakpoint trap|bus error|\bAborted\b.*core dumped/i, /exit code: (?:132|133|134|135|139)\b/],
        and: /buildkit_qemu_emulator|\bqemu\b|\[linux\/(?:arm|arm64|ppc64le|s390x|riscv64|386|mips\w*|loong64)\b/i,
        cause: 'A program crashed under emulation.',
        hint: 'Try once more; then build that platform on a native runner, or use a newer QEMU or base image.',
    },
    {
        class: 'qemu-missing',
        transient: false,
        any: [
            /exec format error|invalid ELF image/i,
            /(?:qemu|emulator)\S*: Could not open '\/lib\S*ld-/i,
            /cannot execute: .*qemu|^(?:#\d+ )?\s*(?:[\d.]+ )?Error while loading \/\S+: No such file/im,
            /cannot execute binary file/i,
            /ENOEXEC/,
            /qemu-\w+(?:-static)?['"]?:? (?:.*: )?(?:no such file|not found|cannot find)/i,
            /(?:no|missing|cannot find|unable to find)\b.*\b(?:qemu|binfmt)\b/i,
            /binfmt_misc.*(?:no such file|invalid argument|permission denied|not supported|operation not permitted)/i,
            /runtime executor.*does not support|no support for running .* platform|cannot run (?:.*)architecture/i,
            /rosetta error/i,
        ],
        cause: noEmulator,
        hint: addEmulator,
    },
];
