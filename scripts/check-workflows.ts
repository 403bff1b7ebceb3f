// Runs actionlint and zizmor on what is in .github, on the actions and on the examples' workflows. Both are made once in the test bed's cache; neither asks the network.
// Fails on any finding, and when one of the two can't be had: a check that did not run has not passed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cached } from '../testbed/cache.ts';
import { run } from '../testbed/child-command.ts';
import { goTool } from '../testbed/parts/go-tools.ts';

const root = resolve(import.meta.dirname, '..');
const zizmorVersion = '1.32.0';
const log = (line: string): void => console.log(`  ${line}`);

async function zizmorFolder(): Promise<string> {
  return await cached(log, {
    name: 'zizmor',
    version: zizmorVersion,
    make: async (folder) => {
      await run({ file: 'python3', args: ['-m', 'venv', folder] });
      // Only wheels: nothing of a package runs while it is installed.
      const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--only-binary', ':all:', `zizmor==${zizmorVersion}`];
      await run({ file: join(folder, 'bin', 'python3'), args: pip });
    },
  });
}

function passes(program: string, args: readonly string[]): boolean {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit' });
  if (error !== undefined) console.error(error.message);
  return status === 0;
}

const [actionlint, zizmor] = [await goTool(log, 'actionlint'), await zizmorFolder()];
const folder = join('.github', 'workflows');
const workflows = readdirSync(join(root, folder)).map((name) => join(folder, name));
const dependabot = join('.github', 'dependabot.yml');
const examples = readdirSync(join(root, 'examples', 'workflows')).map((name) => join('examples', 'workflows', name));
const commands = ['rollback', 'promote', 'prune'].map((name) => join(name, 'action.yml'));
const audited = [...workflows, ...[dependabot, 'action.yml', ...commands].filter((file) => existsSync(join(root, file)))];

const results = [
  // Without shellcheck and pyflakes, which some machines have and some don't: the answer is the same everywhere.
  passes(join(actionlint, 'actionlint'), ['-shellcheck=', '-pyflakes=', ...workflows, ...examples]),
  passes(join(zizmor, 'bin', 'zizmor'), ['--offline', '--persona=pedantic', '--no-progress', ...audited]),
  // What users copy; a major version there is what the README recommends to start with.
  passes(join(zizmor, 'bin', 'zizmor'), ['--offline', '--no-progress', '--config', join('examples', 'zizmor.yml'), ...examples]),
];
process.exitCode = workflows.length > 0 && results.every(Boolean) ? 0 : 1;
