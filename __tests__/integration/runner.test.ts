// The runner adapter as the runner sees it: its command lines, files and exit code; lines of others are never commands.
import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'runner-'));
const names = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_STEP_SUMMARY'] as const;
const paths = Object.fromEntries(names.map((name) => [name, join(folder, name)]));

function print(environment: Readonly<Record<string, string>>): { readonly lines: readonly string[]; readonly status: number | null } {
  const script = join(import.meta.dirname, 'print-lines.ts');
  const printed = spawnSync(process.execPath, ['--no-warnings', script], { encoding: 'utf8', env: { PATH: process.env['PATH'], ...environment } });
  if (printed.stderr !== '') throw new Error(printed.stderr);
  return { lines: printed.stdout.trimEnd().split('\n'), status: printed.status };
}

/** What the runner would obey (its ActionCommandManager): lines that start with `::`, but not between stop and resume. */
function obeyed(lines: readonly string[]): readonly string[] {
  let token: string | undefined;
  return lines.filter((line) => {
    const [, stop] = /^::stop-commands::(.+)$/.exec(line) ?? [];
    const isResume = token !== undefined && line === `::${token}::`;
    if (token === undefined && stop !== undefined) token = stop;
    else if (isResume) token = undefined;
    else return token === undefined && line.trimStart().startsWith('::');
    return false;
  });
}

test('only our own commands are obeyed, and everything is printed', () => {
  for (const path of Object.values(paths)) writeFileSync(path, '');
  const { lines, status } = print(paths);
  expect(obeyed(lines)).toEqual(['::group::build', '::endgroup::', '::warning title=Rule,file=Dockerfile,line=3::ours', '::add-mask::hidden']);
  expect(lines.filter((line) => line.includes('injected'))).toHaveLength(5);
  expect(status).toBe(1);
  const tokens = lines.flatMap((line) => /^::stop-commands::(.+)$/.exec(line)?.[1] ?? []);
  expect(new Set(tokens).size).toBe(tokens.length);
  // The end of the step is resumed: nothing of ours after it is lost.
  expect(lines.at(-1)).toBe(`::${tokens.at(-1) ?? ''}::`);
});

test('outputs, state, variables and summary go to their files', () => {
  for (const path of Object.values(paths)) writeFileSync(path, '');
  print(paths);
  const written = Object.fromEntries(names.map((name) => [name, readFileSync(paths[name] ?? '', 'utf8')]));
  expect(written['GITHUB_OUTPUT']).toMatch(/^digest<<(\S+)\na\nb\n\1\n$/);
  expect(written['GITHUB_STATE']).toMatch(/^folder<<(\S+)\n\/run\n\1\n$/);
  expect(written['GITHUB_ENV']).toMatch(/^VARIABLE<<(\S+)\nv\n\1\n$/);
  expect(written['GITHUB_STEP_SUMMARY']?.trim()).toBe('# Summary');
});

test('a runner without summary file', () => {
  for (const path of Object.values(paths)) writeFileSync(path, '');
  expect(print({ ...paths, GITHUB_STEP_SUMMARY: '' }).status).toBe(1);
});
