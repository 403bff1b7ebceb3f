// Makes dist/ of src/: tsc strips the types, ncc bundles main and post. Unminified, so that the bundle can be reviewed.
// `--to FOLDER` builds elsewhere (the dist check does); nothing but that folder and .build/ is written.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { to: { type: 'string', default: join(root, 'dist') } } });
const compiled = join(root, '.build');

function run(program: string, args: readonly string[]): void {
  const result = spawnSync(join(root, 'node_modules', '.bin', program), args, { cwd: root, encoding: 'utf8' });
  if (result.status !== 0) {
    console.error(`${program} ${args.join(' ')} failed:\n${result.stdout}${result.stderr}`);
    process.exit(1);
  }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .toSorted();
}

rmSync(compiled, { recursive: true, force: true });
rmSync(values.to, { recursive: true, force: true });
mkdirSync(values.to, { recursive: true });
run('tsc', ['-p', 'tsconfig.build.json']);
for (const entry of ['main', 'post']) {
  run('ncc', ['build', join('.build', `${entry}.js`), '--out', join(values.to, entry), '--no-cache', '--quiet', '--license', 'licenses.txt']);
}
for (const path of filesBelow(values.to)) {
  if (path.endsWith('.js')) console.log(`${(statSync(path).size / 1e6).toFixed(2).padStart(6)} MB  ${relative(values.to, path)}`);
}
