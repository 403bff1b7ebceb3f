// actionlint and zizmor, each made once in the test bed's cache; neither asks the network when it runs. They decide what is a finding.
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { cached } from '../testbed/cache.ts';
import { run } from '../testbed/child-command.ts';
import { goTool } from '../testbed/parts/go-tools.ts';

const root = resolve(import.meta.dirname, '..');
const zizmorVersion = '1.32.0';
const log = (line: string): void => console.log(`  ${line}`);

export type Linters = {
  /** Without shellcheck and pyflakes, which some machines have and some don't: the answer is the same everywhere. */
  readonly actionlint: (files: readonly string[], options?: readonly string[]) => LintResult;
  readonly zizmor: (options: readonly string[], files: readonly string[]) => LintResult;
};

/** `passed`: no finding. A program that did not run has not passed. */
export type LintResult = { readonly passed: boolean; readonly printed: string };

/** `folder`: where they run, this repository unless given. */
export async function workflowLinters(folder = root): Promise<Linters> {
  const [actionlint, zizmor] = [await goTool(log, 'actionlint'), await zizmorFolder()];
  // Plain text, on GitHub's runners too: lines of documents are found in it.
  const lint = (program: string, args: readonly string[]): LintResult => {
    const { status, error, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
    return { passed: status === 0, printed: error === undefined ? `${stdout}${stderr}` : error.message };
  };
  return {
    actionlint: (files, options = []) => lint(join(actionlint, 'actionlint'), ['-shellcheck=', '-pyflakes=', ...options, ...files]),
    zizmor: (options, files) => lint(join(zizmor, 'bin', 'zizmor'), ['--offline', '--no-progress', '--color=never', ...options, ...files]),
  };
}

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
