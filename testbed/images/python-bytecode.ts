// Compiles the standard library and pip of the Python image ahead: under QEMU, compiling at each start takes most of a minute.
// The machine's own platform does it, and the other root gets the same bytecode for the sources that are the same.
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from '../child-command.ts';

const sources = ['usr/lib/python3.13', 'usr/lib/python3/dist-packages'];

export async function compilePython(nativeRoot: string, otherRoots: readonly string[]): Promise<void> {
  // Unchecked: the times of the sources are about to change, in the layer.
  const compile = ['-m', 'compileall', '-q', '--invalidation-mode', 'unchecked-hash'];
  await run({ file: 'chroot', args: [nativeRoot, '/usr/bin/python3.13', ...compile, ...sources.map((folder) => `/${folder}`)] });
  for (const folder of sources) {
    const compiled = readdirSync(join(nativeRoot, folder), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.pyc'));
    for (const name of compiled) {
      const [bytecode, source] = [join(folder, name), join(folder, sourceOf(name))];
      for (const root of otherRoots) if (isSame(join(nativeRoot, source), join(root, source))) place(join(nativeRoot, bytecode), join(root, bytecode));
    }
  }
}

/** `ssl.py` of `__pycache__/ssl.cpython-313.pyc`. */
function sourceOf(bytecode: string): string {
  return bytecode.replace(/__pycache__\/([^/]+)\.cpython-\d+\.pyc$/, '$1.py');
}

function isSame(one: string, other: string): boolean {
  return existsSync(one) && existsSync(other) && readFileSync(one).equals(readFileSync(other));
}

function place(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}
