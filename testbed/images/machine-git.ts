// BuildKit fetches Git contexts with git and its HTTP transport, which pull in dozens of packages. The machine has them
// already (this project came by git), so their files and libraries are copied. The image's own C library stays.
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../child-command.ts';
import { link, placeFile } from './root-folder.ts';

/** Parts of the C library must be of one version, and newer ones run what was linked against older ones. */
const ofTheImage = /\/(?:ld-linux|libc|libm|libdl|librt|libpthread|libresolv|libutil)[-.]/;

/** `git submodule`, which BuildKit always calls, is a shell script in most versions. */
const scripts = ['git-submodule', 'git-sh-setup', 'git-sh-i18n', 'git-sh-i18n--envsubst'];

export async function copyMachineGit(root: string): Promise<void> {
  const transports = (await run({ file: 'git', args: ['--exec-path'] })).trim();
  const programs = [(await run({ file: 'which', args: ['git'] })).trim(), join(transports, 'git-remote-http')];
  for (const program of programs) {
    placeFile(root, program, realpathSync(program));
    const listed = await run({ file: 'ldd', args: [program] });
    for (const [, library = ''] of listed.matchAll(/=> (\/\S+)/g)) {
      if (!ofTheImage.test(library) && !existsSync(join(root, library))) placeFile(root, library, realpathSync(library));
    }
  }
  for (const script of scripts.map((name) => join(transports, name)).filter((path) => existsSync(path))) placeFile(root, script, realpathSync(script));
  link(root, join(transports, 'git-remote-https'), 'git-remote-http');
}
