// Finds a Go that is new enough, or unpacks Debian's into the cache. It builds nothing.
import { join } from 'node:path';
import { cached } from '../cache.ts';
import { tryRun } from '../child-command.ts';
import type { Log } from '../progress.ts';
import { oldestGo, recipes, suites } from '../versions.ts';
import { withArchive } from './debian-archive.ts';
import { nativeArchitecture } from './engine-packages.ts';

export type GoToolchain = { readonly go: string; readonly env: Readonly<Record<string, string>> };

const debianGo = '1.27';

export async function goToolchain(log: Log): Promise<GoToolchain> {
  const found = await tryRun({ file: 'go', args: ['env', 'GOVERSION'], timeoutMs: 30_000 });
  if (found.code === 0 && isNewEnough(found.stdout)) return { go: 'go', env: {} };
  const root = await cached(log, {
    name: 'go',
    version: `${debianGo}-${recipes.go}`,
    make: async (folder) => {
      await withArchive({ suites: suites.go, architectures: [nativeArchitecture] }, async (archive) => {
        await archive.unpack(folder, nativeArchitecture, [`golang-${debianGo}-go`]);
        await archive.unpack(folder, nativeArchitecture, [`golang-${debianGo}-src:all`]);
      });
    },
  });
  // Debian splits Go in two folders; GOROOT is the one that links into the other.
  return { go: join(root, `usr/lib/go-${debianGo}/bin/go`), env: { GOROOT: join(root, `usr/lib/go-${debianGo}`) } };
}

/** `go1.26.8` against `1.26.3`. */
export function isNewEnough(goVersion: string, oldest: string = oldestGo): boolean {
  const numbers = (text: string): number[] => (/\d+(\.\d+)*/.exec(text)?.[0] ?? '').split('.').map(Number);
  const [found, needed] = [numbers(goVersion), numbers(oldest)];
  for (const [at, least] of needed.entries()) {
    const part = found[at] ?? 0;
    if (part !== least) return part > least;
  }
  return true;
}
