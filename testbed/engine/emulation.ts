// Makes the kernel run programs of the other architectures with QEMU, as a container of any image sees it.
// It leaves the machine's own emulators in place, and its own registration stays: it is the machine's, not a run's.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir } from '../cache.ts';
import { run } from '../child-command.ts';
import type { EngineFiles } from '../parts/engine-packages.ts';

const table = '/proc/sys/fs/binfmt_misc';

type Emulated = { readonly name: string; readonly emulator: string; readonly magic: string; readonly mask: string };

const ident = (elfClass: string): string => `\\x7fELF\\x${elfClass}\\x01\\x01\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x02\\x00`;
const mask = '\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\x00\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xfe\\xff\\xff\\xff';

export async function ensureEmulation(files: EngineFiles): Promise<void> {
  if (!existsSync(join(table, 'register'))) await run({ file: 'mount', args: ['-t', 'binfmt_misc', 'binfmt_misc', table] });
  for (const format of emulated(files)) {
    removeOutdated(format);
    const entries = readEntries();
    if (entries.some(({ text }) => serves(text, format))) continue;
    register(entries.some(({ name }) => name === format.name) ? `testbed-${format.name}` : format.name, format);
  }
}

function emulated({ qemu }: EngineFiles): Emulated[] {
  const other =
    process.arch === 'arm64'
      ? { name: 'qemu-x86_64', emulator: qemu.amd64, magic: `${ident('02')}\\x3e\\x00`, mask }
      : { name: 'qemu-aarch64', emulator: qemu.arm64, magic: `${ident('02')}\\xb7\\x00`, mask };
  return [other, { name: 'qemu-arm', emulator: qemu.armhf, magic: `${ident('01')}\\x28\\x00`, mask }];
}

function readEntries(): { readonly name: string; readonly text: string }[] {
  return readdirSync(table)
    .filter((name) => name !== 'register' && name !== 'status')
    .map((name) => ({ name, text: readFileSync(join(table, name), 'utf8') }));
}

/** Only what an earlier version of the test bed registered from its cache: the machine's own emulators are left alone. */
function removeOutdated(format: Emulated): void {
  for (const { name, text } of readEntries()) {
    const emulator = /^interpreter (.*)$/m.exec(text)?.[1] ?? '';
    if (serves(text, format) && emulator.startsWith(`${cacheDir()}/`) && emulator !== format.emulator) writeFileSync(join(table, name), '-1');
  }
}

/** Enabled, for these programs, and with flag F: without it a container would need the emulator among its own files. */
function serves(entry: string, { magic }: Emulated): boolean {
  const hex = magic.replace('ELF', '\\x45\\x4c\\x46').replaceAll('\\x', '');
  return entry.startsWith('enabled') && /^flags: \w*F/m.test(entry) && entry.includes(`magic ${hex}`);
}

/** P: the program sees its name as it was called by; O, C: with the rights that its file gives; F: opened now, once. */
function register(name: string, format: Emulated): void {
  try {
    writeFileSync(join(table, 'register'), `:${name}:M::${format.magic}:${format.mask}:${format.emulator}:POCF`);
  } catch (error) {
    // Another test bed registered it in between.
    if (!existsSync(join(table, name))) throw error;
  }
}
