// Reads an example of a docker-bake or Compose file as images-file would: buildx says what its targets come to, and the action's own
// reader what of that it can carry out. Nothing is built, and what the file names is not looked at.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goTool } from '../../testbed/parts/go-tools.ts';
import { decodeBake, fieldsOf } from '../../src/images/bake-file.ts';
import { readTarget } from '../../src/images/bake-target.ts';
import type { Example } from '../document-examples.ts';
import type { LintResult } from '../workflow-linters.ts';

/** `folder`: empty, for the file. */
export async function lintBake({ file, line, kind, text }: Example, folder: string): Promise<LintResult> {
  const buildx = join(await goTool((said) => console.log(`  ${said}`), 'buildx'), 'buildx');
  const path = join(folder, kind === 'hcl' ? 'docker-bake.hcl' : 'compose.yaml');
  writeFileSync(path, text);
  // A configuration of its own: nobody's builders are asked.
  const ask = (...args: readonly string[]): string => {
    const { status, stdout, stderr, error } = spawnSync(buildx, ['bake', '--progress', 'quiet', '--file', path, ...args], { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'], DOCKER_CONFIG: folder } });
    if (status !== 0) throw new Error(error?.message ?? stderr.trim().split('\n').at(-1)?.replaceAll(`${folder}/`, ''));
    return stdout;
  };
  try {
    const listed: unknown = JSON.parse(ask('--list=type=targets,format=json'));
    const names = (Array.isArray(listed) ? listed : []).flatMap((entry: unknown) => fieldsOf(entry)?.['name'] ?? []).map(String);
    const problems = decodeBake(ask('--print', ...names)).flatMap((target) => readTarget(target, { file, own: {} }).problems);
    return { passed: names.length > 0 && problems.length === 0, printed: [...(names.length === 0 ? ['it has no target'] : []), ...problems.map(({ input, given, expected }) => `${input}: given ${JSON.stringify(given)}, expected ${expected}`)].map((what) => `${file}:${line}: ${what}\n`).join('') };
  } catch (thrown) {
    return { passed: false, printed: `${file}:${line}: ${thrown instanceof Error ? thrown.message : String(thrown)}\n` };
  }
}
