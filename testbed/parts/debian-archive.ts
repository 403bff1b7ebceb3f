// Fetches and unpacks Debian packages of any suite and architecture into a folder, from the machine's own mirror.
// It must not change the machine: its own package lists, no installing, no maintainer scripts.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, tryRun } from '../child-command.ts';
import { readDebianSource, type DebianSource } from './debian-source.ts';

export type Wanted = {
  /** Tried in order: a mirror may be in the middle of its update of one of them. */
  readonly suites: readonly string[];
  readonly architectures: readonly string[];
};

export type Archive = {
  /** Unpacks these packages of one architecture over the folder; gives `name version` of each. `name:all` fits every architecture. */
  readonly unpack: (into: string, architecture: string, names: readonly string[]) => Promise<string[]>;
};

/** Package lists of a suite, for as long as `use` runs. */
export async function withArchive<T>(wanted: Wanted, use: (archive: Archive) => Promise<T>): Promise<T> {
  const source = await readDebianSource();
  const folder = mkdtempSync(join(tmpdir(), 'gbx-apt-'));
  try {
    return await use(await firstThatUpdates(wanted, source, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function firstThatUpdates(wanted: Wanted, source: DebianSource, folder: string): Promise<Archive> {
  const problems: string[] = [];
  for (const suite of wanted.suites) {
    const apt = aptOptions(suite, wanted.architectures, source, join(folder, suite));
    const updated = await tryRun({ file: 'apt-get', args: [...apt, '-o', 'Acquire::Retries=3', '--error-on=any', 'update'] });
    if (updated.code === 0) return { unpack: async (into, architecture, names) => await unpack(apt, join(folder, suite), into, architecture, names) };
    problems.push(`${suite}: ${updated.stderr.trim() || updated.stdout.trim()}`);
  }
  throw new Error(`no package lists of Debian could be fetched for ${wanted.architectures.join(', ')}:\n${problems.join('\n')}`);
}

/** An apt that shares nothing with the machine's but the mirror, the keyring and the network settings of apt.conf. */
function aptOptions(suite: string, architectures: readonly string[], source: DebianSource, folder: string): string[] {
  mkdirSync(join(folder, 'lists', 'partial'), { recursive: true });
  mkdirSync(join(folder, 'cache', 'archives', 'partial'), { recursive: true });
  const list = join(folder, 'sources.list');
  writeFileSync(list, `deb [signed-by=${source.keyring}] ${source.mirror} ${suite} main\n`);
  const settings = [
    `Dir::Etc::sourcelist=${list}`,
    'Dir::Etc::sourceparts=-',
    `Dir::State::lists=${join(folder, 'lists')}`,
    `Dir::Cache=${join(folder, 'cache')}`,
    'Dir::State::status=/dev/null',
    // The unprivileged user that apt switches to can't write into a private folder.
    'APT::Sandbox::User=root',
    'Acquire::Languages=none',
    `APT::Architecture=${architectures[0] ?? 'amd64'}`,
    ...architectures.map((architecture) => `APT::Architectures::=${architecture}`),
  ];
  return settings.flatMap((setting) => ['-o', setting]);
}

async function unpack(apt: readonly string[], folder: string, into: string, architecture: string, names: readonly string[]): Promise<string[]> {
  const debs = mkdtempSync(join(folder, 'debs-'));
  await run({ file: 'apt-get', args: [...apt, '-o', 'Acquire::Retries=3', '-q', 'download', ...names.map((name) => qualified(name, architecture))], cwd: debs });
  mkdirSync(into, { recursive: true });
  const unpacked: string[] = [];
  for (const deb of readdirSync(debs).toSorted()) {
    const file = join(debs, deb);
    await run({ file: 'dpkg-deb', args: ['--extract', file, into] });
    unpacked.push((await run({ file: 'dpkg-deb', args: ['--show', file] })).trim().replace('\t', ' '));
  }
  rmSync(debs, { recursive: true });
  return unpacked;
}

/** apt knows a package without an architecture of its own only under the first one that it was told. */
function qualified(name: string, architecture: string): string {
  return name.endsWith(':all') ? name.slice(0, -':all'.length) : `${name}:${architecture}`;
}
