// What a file is to a kernel that is told to start it, by its first bytes: ELF program, script, or neither. Pure.
import { readMachine, type Machine } from './elf.ts';

export type FileKind =
  | { readonly is: 'elf'; readonly machine: Machine }
  /** `words`: of the line after #!, the interpreter's path first. */
  | { readonly is: 'script'; readonly words: readonly string[] }
  | { readonly is: 'data' };

/** So many bytes are kept of a file: the kernel reads no longer a first line either (BINPRM_BUF_SIZE). */
export const headBytes = 256;

export function fileKind(head: Uint8Array): FileKind {
  const machine = readMachine(head);
  if (machine !== undefined) return { is: 'elf', machine };
  if (head[0] !== 0x23 || head[1] !== 0x21) return { is: 'data' };
  const [line = ''] = new TextDecoder().decode(head.subarray(2, headBytes)).split('\n');
  const words = line.split(/\s+/).filter((word) => word !== '');
  return words.length === 0 ? { is: 'data' } : { is: 'script', words };
}
