// The stand-in for python:3.13-slim: Debian's Python with pip and venv, busybox as shell, useradd. Two platforms.
// It only fills root folders; nothing of it runs while it is made.
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../parts/debian-archive.ts';
import { certificates, link, linkApplets, makeRootFolder } from './root-folder.ts';
import type { ImageConfig } from './oci-layout.ts';

const python = '3.13';

const packages = [
  ...['python3.13', 'python3.13-minimal', 'libpython3.13-minimal', 'libpython3.13-stdlib', 'python3.13-venv', 'python3-pip:all', 'python3-pip-whl:all'],
  ...['libc6', 'libgcc-s1', 'libstdc++6', 'zlib1g', 'libexpat1', 'libssl3t64', 'libzstd1', 'libbz2-1.0', 'liblzma5', 'libffi8', 'libsqlite3-0'],
  ...['libuuid1', 'libreadline8t64', 'libtinfo6', 'libncursesw6', 'libdb5.3t64', 'netbase:all', 'media-types:all', 'busybox-static'],
  // useradd and groupadd, with what they link to.
  ...['passwd', 'login.defs:all', 'libacl1', 'libattr1', 'libaudit1', 'libcap-ng0', 'libcrypt1', 'libpam0g', 'libselinux1', 'libsemanage2', 'libsepol2', 'libpcre2-8-0'],
  ...['libbsd0', 'libmd0'],
];

const unused = ['usr/share/doc', 'usr/share/man', 'usr/share/locale', 'usr/share/lintian', 'usr/share/info', 'usr/share/bug', 'usr/lib/systemd', 'usr/lib/python3.13/EXTERNALLY-MANAGED'];

export const pythonConfig: ImageConfig = {
  Env: ['PATH=/usr/local/bin:/usr/local/sbin:/usr/bin:/usr/sbin:/bin:/sbin', 'LANG=C.UTF-8', `PYTHON_VERSION=${python}`],
  Cmd: ['python3'],
};

export async function fillPythonRoot(archive: Archive, architecture: string, root: string, applets: readonly string[]): Promise<void> {
  makeRootFolder(root);
  await archive.unpack(root, architecture, packages);
  // EXTERNALLY-MANAGED goes too: `pip install` works without more in the image that this one stands in for.
  for (const path of unused) rmSync(join(root, path), { recursive: true, force: true });
  for (const name of ['python', 'python3', `python${python}`]) symlinkSync(`/usr/bin/python${python}`, join(root, 'usr/local/bin', name));
  // Debian's pip is started by a script for /usr/bin/python3, which is another package.
  link(root, 'usr/bin/python3', `python${python}`);
  for (const name of ['pip', 'pip3']) link(root, `usr/bin/${name}`, '/usr/bin/pip3');
  // Debian installs to dist-packages; what was installed with --prefix and copied here lies in site-packages.
  writeFileSync(join(root, 'usr/lib/python3/dist-packages/site-packages.pth'), `/usr/local/lib/python${python}/site-packages\n`);
  writeFileSync(join(root, 'etc/pip.conf'), `[global]\ncert = ${certificates}\ndisable-pip-version-check = true\n`);
  writeFileSync(join(root, 'etc/shadow'), 'root:*:20000:0:99999:7:::\nnobody:*:20000:0:99999:7:::\n');
  linkApplets(root, applets);
}
