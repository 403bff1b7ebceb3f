// Fails when the committed dist/ is not, byte for byte, what the sources give. It changes nothing in the checkout but .build/.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const fresh = mkdtempSync(join(tmpdir(), 'dist-'));
const built = spawnSync(process.execPath, [join(root, 'scripts', 'build.ts'), '--to', fresh], { stdio: 'inherit' });
const compared = spawnSync('diff', ['--recursive', '--brief', join(root, 'dist'), fresh], { encoding: 'utf8' });
rmSync(fresh, { recursive: true, force: true });
if (built.status !== 0 || compared.status !== 0) {
  console.error(`${compared.stdout.replaceAll(fresh, 'fresh build')}dist/ is not what src/ gives: run npm run build and commit dist/.`);
  process.exit(1);
}
