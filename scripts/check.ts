// `npm test`: every check of the project, one after the other, each counted; the last line is `N passed, N failed`.
// `-- unit` runs what answers in seconds: the unit tests alone. A failing check does not hide the ones after it.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readJestCounts, type Counts } from './jest-counts.ts';

const root = resolve(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'check-'));

type Check = { readonly name: string; readonly command: readonly string[]; readonly jestReport?: string };

const script = (name: string, file: string, ...args: readonly string[]): Check => ({ name, command: ['node', join('scripts', file), ...args] });

const jest = (project: string): Check => {
  const jestReport = join(scratch, `${project}.json`);
  return {
    name: `${project} tests`,
    command: ['jest', '--selectProjects', project, '--json', `--outputFile=${jestReport}`, ...(project === 'e2e' ? ['--runInBand'] : [])],
    jestReport,
  };
};

const all: readonly Check[] = [
  { name: 'types', command: ['tsc', '-p', '.'] },
  { name: 'lint', command: ['eslint', '.'] },
  script('imports: only stages and world/ touch the outside', 'check-imports.ts'),
  script('documents are what the sources give', 'generate-docs.ts', '--check'),
  script('dist/ is what the sources give', 'check-dist.ts'),
  script('workflows and examples in documents: actionlint, zizmor, and what reads them', 'check-workflows.ts'),
  { name: 'example: Python tests', command: ['python3', '-m', 'unittest', 'discover', '-s', 'examples/claude-code-proxy/tests', '-t', 'examples/claude-code-proxy'] },
  jest('unit'),
  jest('integration'),
  jest('e2e'),
];

async function run(check: Check): Promise<Counts> {
  console.log(`\n── ${check.name}`);
  const startedAt = Date.now();
  const [program = '', ...args] = check.command;
  const code = await new Promise<number | null>((done) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1', NODE_OPTIONS: check.jestReport === undefined ? '' : '--experimental-vm-modules --no-warnings' },
    });
    child.on('error', (error) => {
      console.error(error.message);
      done(1);
    });
    child.on('close', done);
  });
  const counts = check.jestReport === undefined ? undefined : readJestCounts(check.jestReport);
  const single = code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const found = counts ?? single;
  // A suite that could not even start, or ran nothing, has failed whatever it counted.
  const total = code !== 0 && found.failed === 0 ? { ...found, failed: 1 } : found;
  console.log(`── ${check.name}: ${total.failed === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
  return total;
}

const chosen = process.argv.includes('unit') ? all.filter(({ name }) => name === 'unit tests') : all;
const failures: string[] = [];
let passed = 0;
let failed = 0;
for (const check of chosen) {
  const counts = await run(check);
  passed += counts.passed;
  failed += counts.failed;
  if (counts.failed > 0) failures.push(check.name);
}
rmSync(scratch, { recursive: true, force: true });
console.log(failures.length === 0 ? '' : `\nFailed: ${failures.join('; ')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
