// What a file is to a kernel that is told to start it, by its first bytes: ELF program, script, or neither. Pure.
import { readMachine } from "./elf.js";
/** So many bytes are kept of a file: the kernel reads no longer a first line either (BINPRM_BUF_SIZE). */
export const headBytes = 256;
export function fileKind(head) {
    const machine = readMachine(head);
    if (machine !== undefined)
        return { is: 'elf', machine };
    if (head[0] !== 0x23 || head[1] !== 0x21)
        return { is: 'data' };
    const [line = ''] = new TextDecoder().decode(head.subarray(2, headBytes)).split('\n');
    const words = line.split(/\s+/).filter((word) => word !== '');
    return words.length === 0 ? { is: 'data' } : { is: 'script', words };
}
