// The first files of an image's root folder: directories, users, certificates, busybox as shell. It runs nothing of another architecture.
import { chmodSync, copyFileSync, existsSync, lstatSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from '../child-command.ts';

/** The machine's own certificates: a build has to trust whatever the machine trusts, a company's proxy for one. */
export const certificates = '/etc/ssl/certs/ca-certificates.crt';

const merged = ['bin', 'sbin', 'lib'];

/** Debian's merged layout has to be there before packages are unpacked over it. */
export function makeRootFolder(root: string): void {
  for (const name of merged) {
    mkdirSync(join(root, 'usr', name), { recursive: true });
    symlinkSync(`usr/${name}`, join(root, name));
  }
  mkdirSync(join(root, 'usr/lib64'));
  symlinkSync('usr/lib64', join(root, 'lib64'));
  for (const name of ['dev', 'etc', 'home', 'proc', 'root', 'run', 'sys', 'tmp', 'var/tmp', 'usr/local/bin']) mkdirSync(join(root, name), { recursive: true });
  chmodSync(join(root, 'tmp'), 0o1777);
  chmodSync(join(root, 'root'), 0o700);
  writeFileSync(join(root, 'etc/passwd'), 'root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/nonexistent:/bin/false\n');
  writeFileSync(join(root, 'etc/group'), 'root:x:0:\nnogroup:x:65534:\n');
  if (!existsSync(certificates)) return;
  placeFile(root, certificates, certificates);
  // Where OpenSSL looks by itself.
  link(root, 'usr/lib/ssl/cert.pem', certificates);
}

export function placeFile(root: string, path: string, source: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  copyFileSync(source, join(root, path));
}

/** A symbolic link at `path` in the root, unless something is there. */
export function link(root: string, path: string, target: string): void {
  const at = join(root, path);
  if (lstatSync(at, { throwIfNoEntry: false }) !== undefined) return;
  mkdirSync(dirname(at), { recursive: true });
  symlinkSync(target, at);
}

/** The names that the native busybox answers to; another architecture's has the same ones. */
export async function busyboxApplets(native: string): Promise<string[]> {
  return (await run({ file: native, args: ['--list'] })).trim().split('\n');
}

/** A link for each applet that no package brought. */
export function linkApplets(root: string, applets: readonly string[]): void {
  for (const applet of applets) {
    if (!existsSync(join(root, 'usr/sbin', applet))) link(root, `usr/bin/${applet}`, '/usr/bin/busybox');
  }
}
