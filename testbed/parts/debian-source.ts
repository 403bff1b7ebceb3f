// Which Debian mirror the machine itself uses, and with which keyring. No mirror is named here: the machine's own apt knows.
import { readFileSync } from 'node:fs';
import { run } from '../child-command.ts';

export type DebianSource = { readonly mirror: string; readonly keyring: string };

const standardKeyring = '/usr/share/keyrings/debian-archive-keyring.gpg';

export async function readDebianSource(): Promise<DebianSource> {
  const targets = await run({ file: 'apt-get', args: ['indextargets', '--format', '$(RELEASE)|$(COMPONENT)|$(REPO_URI)', 'Created-By: Packages'] });
  const mirror = chooseMirror(targets, readFileSync('/etc/os-release', 'utf8'));
  if (mirror === undefined) throw new Error("apt's sources name no mirror of this Debian release with its component main");
  return { mirror, keyring: standardKeyring };
}

/** The mirror of the release that the machine runs; its security and update suites live elsewhere. */
export function chooseMirror(targets: string, osRelease: string): string | undefined {
  const codename = /^VERSION_CODENAME="?([a-z]+)"?$/m.exec(osRelease)?.[1];
  const rows = targets.split('\n').map((line) => line.split('|'));
  return rows.find(([release, component]) => release === codename && component === 'main')?.[2];
}
