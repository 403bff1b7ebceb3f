// What counts as a context is what BuildKit sends: many .dockerignore files at once, each as a named context of one build,
// whose exported folders have the same hash as ours of the sources.
import { expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readFolderRules } from '../../src/unchanged/dockerfile-text.stage.ts';
import { hashContext } from '../../src/unchanged/local-context.stage.ts';
import { readIgnoreRules } from '../../src/unchanged/ignore-rules.ts';
import { systemFiles } from '../../src/world/adapters/files.ts';
import { docker, openBed } from './bed.ts';

const ignoreFiles: readonly string[] = [
  '',
  '.git',
  'a',
  'a/\n/b',
  '*.log',
  '**/*.log',
  '**/deep',
  'a/**',
  'a/**/x.log',
  '*',
  '*\n!a',
  '*\n!a/deep/x.log',
  'a\n!a/deep',
  'a\n!**/x.log',
  'a\n!a/de*',
  '**\n!b/y.log',
  '!a\na/deep\n!a/deep/x.log',
  'a+b\n(c)',
  'a+*\n(c)*',
  '[ab]\n!b/y.log',
  '[^a-z]*',
  'a?b',
  '\\*star',
  '# a\n  b  \n\n./c/../d',
  '**/*\n!**/*.txt',
  'a**',
  '**log',
  '.dockerignore\nDockerfile',
  'empty',
  'é*\n!é/ü',
];

const names = ['Dockerfile', 'a/x.log', 'a/x.txt', 'a/deep/x.log', 'a/deep/deeper/x.log', 'a/deep/.hidden', 'ab/1', 'b/y.log', 'b/z', 'd', 'x.log', 'xlog', 'a+b', 'aab', '(c)', 'c', '*star', 'star', 'é/ü', 'é/u', '.git/HEAD', '.env', '😀 b'];

function makeTree(ignore: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'tree-'));
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), name);
  }
  mkdirSync(join(folder, 'empty'));
  chmodSync(join(folder, 'b/z'), 0o750);
  symlinkSync('../b/z', join(folder, 'a/link'));
  symlinkSync('nowhere', join(folder, 'dangling'));
  if (ignore !== '') writeFileSync(join(folder, '.dockerignore'), ignore);
  return folder;
}

test('the files of a context are those that BuildKit sends, whatever .dockerignore says', async () => {
  const bed = openBed();
  const builder = `context-${randomUUID().slice(0, 8)}`;
  const files = systemFiles(undefined);
  const trees = ignoreFiles.map(makeTree);
  const [place, out] = [mkdtempSync(join(tmpdir(), 'dockerfile-')), mkdtempSync(join(tmpdir(), 'out-'))];
  writeFileSync(join(place, 'Dockerfile'), `FROM scratch\n${trees.map((_, at) => `COPY --from=c${at} . /c${at}/`).join('\n')}\n`);
  docker(bed, 'buildx', 'create', '--name', builder, '--driver', 'docker-container', '--driver-opt', `image=${bed.buildkitImage}`);
  try {
    docker(bed, 'buildx', 'build', '--builder', builder, '--output', `type=local,dest=${out}`, ...trees.flatMap((tree, at) => ['--build-context', `c${at}=${tree}`]), place);
  } finally {
    docker(bed, 'buildx', 'rm', '--force', builder);
  }
  const none = readIgnoreRules('');
  if (!none.ok) throw new Error(none.expected);
  const differ: string[] = [];
  for (const [at, folder] of trees.entries()) {
    mkdirSync(join(out, `c${at}`), { recursive: true });
    const ours = await hashContext({ folder, rules: await readFolderRules(folder, files), takesGit: true }, files);
    const theirs = await hashContext({ folder: join(out, `c${at}`), rules: none.value, takesGit: true }, files);
    if (ours.digest !== theirs.digest) differ.push(ignoreFiles[at] ?? '');
  }
  expect(differ).toEqual([]);
}, 120_000);
