// The walk over a real folder: what of a file counts and what does not, and a context of many files.
import { expect, test } from '@jest/globals';
import { chmodSync, linkSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readIgnoreRules } from '../../src/unchanged/ignore-rules.ts';
import { hashContext } from '../../src/unchanged/local-context.stage.ts';
import { systemFiles } from '../../src/world/adapters/files.ts';
import { must } from '../fakes/plan.ts';

const files = systemFiles(undefined);
const hash = async (folder: string, ignore = '', takesGit = false): Promise<string> => (await hashContext({ folder, rules: must(readIgnoreRules(ignore)), takesGit }, files)).digest;

function makeTree(): string {
  const folder = mkdtempSync(join(tmpdir(), 'context-'));
  for (const name of ['src/deep', '.git', 'logs']) mkdirSync(join(folder, name), { recursive: true });
  for (const name of ['Dockerfile', 'src/a', 'src/deep/b', '.git/HEAD', 'logs/1.log']) writeFileSync(join(folder, name), name);
  symlinkSync('a', join(folder, 'src/link'));
  return folder;
}

test.each<[string, boolean, (at: (name: string) => string) => void]>([
  ['nothing', false, () => undefined],
  ['times', false, (at) => utimesSync(at('src/a'), 1, 1)],
  ['an ignored file', false, (at) => writeFileSync(at('logs/2.log'), 'x')],
  ['.git', false, (at) => writeFileSync(at('.git/HEAD'), 'x')],
  ['the same content written anew', false, (at) => { rmSync(at('src/a')); writeFileSync(at('src/a'), 'src/a'); }],
  ['content', true, (at) => writeFileSync(at('src/a'), 'x')],
  ['content of the same length', true, (at) => writeFileSync(at('src/a'), 'src/A')],
  ['a new file', true, (at) => writeFileSync(at('src/c'), '')],
  ['an untracked file like any other', true, (at) => writeFileSync(at('.env'), '')],
  ['a hard link', true, (at) => linkSync(at('src/a'), at('src/c'))],
  ['a name', true, (at) => renameSync(at('src/a'), at('src/A'))],
  ['two contents that trade places', true, (at) => { writeFileSync(at('src/a'), 'src/deep/b'); writeFileSync(at('src/deep/b'), 'src/a'); }],
  ['the right to execute', true, (at) => chmodSync(at('src/a'), 0o755)],
  ['the right to read', true, (at) => chmodSync(at('src/a'), 0o600)],
  ["a folder's rights", true, (at) => chmodSync(at('src'), 0o700)],
  ['an empty folder', true, (at) => mkdirSync(at('empty'))],
  ['a folder that holds ignored files only', true, (at) => { mkdirSync(at('more')); writeFileSync(at('more/1.log'), ''); }],
  ["a link's target", true, (at) => { rmSync(at('src/link')); symlinkSync('deep/b', at('src/link')); }],
  ['a file instead of a link', true, (at) => { rmSync(at('src/link')); writeFileSync(at('src/link'), 'a'); }],
])('%s: another hash is %s', async (_, isOther, edit) => {
  const folder = makeTree();
  const before = await hash(folder, '**/*.log');
  edit((name) => join(folder, name));
  expect((await hash(folder, '**/*.log')) !== before).toBe(isOther);
});

test('.git counts where the build may take it, or a link leads there', async () => {
  const folder = makeTree();
  const before = [await hash(folder, '', true), await hash(folder, '.git', true), await hash(folder)];
  writeFileSync(join(folder, '.git/HEAD'), 'x');
  const after = [await hash(folder, '', true), await hash(folder, '.git', true), await hash(folder)];
  expect(after.map((digest, at) => digest === before[at])).toEqual([false, true, true]);
  symlinkSync('.git/HEAD', join(folder, 'head'));
  const linked = await hash(folder);
  writeFileSync(join(folder, '.git/HEAD'), 'y');
  expect(await hash(folder)).not.toBe(linked);
});

test('what is neither file, folder nor link makes no hash, unless it is ignored', async () => {
  const folder = makeTree();
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  await expect(hash(folder)).rejects.toThrow('pipe in the context is no file, folder or link');
  expect(await hash(folder, 'pipe')).toBe(await hash(makeTree()));
});

test('many files in many folders, and one that is larger than what is read at once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'context-'));
  for (let at = 0; at < 2000; at++) {
    if (at % 50 === 0) mkdirSync(join(folder, `f${at}`));
    writeFileSync(join(folder, `f${at - (at % 50)}`, String(at)), String(at));
  }
  writeFileSync(join(folder, 'large'), Buffer.alloc(5_000_000, 1));
  const before = await hash(folder);
  expect(await hash(folder)).toBe(before);
  writeFileSync(join(folder, 'large'), Buffer.concat([Buffer.alloc(4_999_999, 1), Buffer.of(2)]));
  expect(await hash(folder)).not.toBe(before);
});
