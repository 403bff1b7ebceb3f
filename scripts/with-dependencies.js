// Runs a script of ours with Node 24 and the packages of the lock file, installing them first where they are missing or old.
// Plain JavaScript without dependencies: it is the one file that has to work on a machine that has nothing but npm.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules', '.installed-from');
const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  // To standard error, npm's words too: standard output belongs to the script, and may be read by a program.
  console.error('Installing the packages of package-lock.json …');
  // Not `npm ci`: it refuses a lock file without the optional packages of other systems, which not every mirror has.
  const installed = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (installed.status !== 0) {
    console.error('npm install did not work: see above. It needs the npm registry, nothing else.');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

const bin = join(root, 'node_modules', '.bin');
const [script = '', ...args] = process.argv.slice(2);
const run = spawnSync(join(bin, 'node'), [join(root, script), ...args], {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
});
process.exit(run.status ?? 1);
