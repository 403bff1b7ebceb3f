// What every GitHub port does, fake or API: the same questions about one repository's facts, the same answers.
import { describe, expect, test } from '@jest/globals';
import type { GitHub } from '../../src/world/ports/github.ts';
import type { GitHubFacts } from '../fakes/github.ts';

export const contractFacts = {
  repository: { defaultBranch: 'main', isPrivate: false, licence: 'MIT', name: 'r', htmlUrl: 'https://github.com/O/r' },
  commitTimes: { abc: '2026-01-02T03:04:05Z' },
  compare: { 'abc...def': 'ahead', 'def...abc': 'behind', 'abc...abc': 'identical', 'abc...feature/x': 'diverged' },
  changedFiles: {
    'abc...def': { standing: 'ahead', files: ['app/main.ts', 'docs/new name.md', 'docs/old.md'] },
    'abc...abc': { standing: 'identical', files: [] },
    'abc...feature/x': { standing: 'diverged', files: Array.from({ length: 299 }, (_, at) => `data/${at}`) },
    // As many as are listed at most: there may be more.
    'def...feature/x': { standing: 'ahead' },
  },
  tags: Array.from({ length: 250 }, (_, at) => `v1.0.${at}`).concat('app/v1.0.0', 'app/v1.1.0'),
  trees: {
    abc: [
      { name: 'Dockerfile', mode: '100644', type: 'blob', sha: 'f1' },
      { name: 'run.sh', mode: '100755', type: 'blob', sha: 'f2' },
      { name: 'link', mode: '120000', type: 'blob', sha: 'f3' },
      { name: 'module', mode: '160000', type: 'commit', sha: 'f4' },
      { name: 'src', mode: '040000', type: 'tree', sha: 't1' },
    ],
    t1: [],
  },
  files: { f1: 'FROM scratch\nLABEL name="ü"\n' },
  filesAt: {
    '@:.github/image.yml': 'inputs: {target: "ü"}\n',
    '@abc:.github/image.yml': 'inputs: {}\n',
    '@feature/x+1&ref=abc:a b#?.yml': 'odd: name\n',
    'Octo-Org/shared@v1:image.yml': 'inputs: {pull: true}\n',
    '@:src': { is: 'other', what: 'a folder' },
    '@:away': { is: 'other', what: 'a link that leads out of the repository' },
    '@:module': { is: 'other', what: 'a submodule' },
    '@:large.yml': { is: 'other', what: 'a file of more than 1 MB' },
  },
  packages: { 'o/r': { exists: true, repository: 'O/r', visibility: 'private' }, 'o/group/r': { exists: true } },
} as const satisfies GitHubFacts;

/** `open`: a port to a repository with `contractFacts`; where `mayReadPackages` is false its token may not know packages. */
export function gitHubContract(name: string, open: (options: { readonly mayReadPackages: boolean }) => Promise<GitHub>): void {
  describe(`GitHub contract: ${name}`, () => {
    test('the repository and the time of a commit', async () => {
      const github = await open({ mayReadPackages: true });
      expect(await github.repository()).toEqual(contractFacts.repository);
      expect(await github.commitTime('abc')).toBe('2026-01-02T03:04:05Z');
      await expect(github.commitTime('missing')).rejects.toMatchObject({ code: 'GITHUB_API_FAILED' });
    });

    test.each([
      ['abc', 'def', 'ahead'],
      ['def', 'abc', 'behind'],
      ['abc', 'abc', 'identical'],
      ['abc', 'feature/x', 'diverged'],
      ['abc', 'missing', 'unknown'],
      ['missing', 'abc', 'unknown'],
    ])('seen from %s, %s is %s', async (base, head, comparison) => {
      expect(await (await open({ mayReadPackages: true })).compare(base, head)).toBe(comparison);
    });

    test.each([
      ['abc', 'def'],
      ['abc', 'abc'],
      ['abc', 'feature/x'],
      ['def', 'feature/x'],
    ] as const)('the files that changed from %s to %s, or that they can not be told', async (base, head) => {
      const known: Readonly<Record<string, object>> = contractFacts.changedFiles;
      expect(await (await open({ mayReadPackages: true })).changedFiles(base, head)).toEqual(known[`${base}...${head}`]);
    });

    test('a commit that is not known has no changed files', async () => {
      expect(await (await open({ mayReadPackages: true })).changedFiles('missing', 'abc')).toEqual({ standing: 'unknown' });
    });

    test.each([['v', 250], ['v1.0.24', 11], ['app/v', 2], ['w', 0]])('the tags that begin with %s: %i', async (prefix, count) => {
      const tags = await (await open({ mayReadPackages: true })).tags(prefix);
      expect(tags.toSorted()).toEqual(contractFacts.tags.filter((tag) => tag.startsWith(prefix)).toSorted());
      expect(tags).toHaveLength(count);
    });

    test('what is in a folder of a commit, and the text of a file', async () => {
      const github = await open({ mayReadPackages: true });
      expect(await github.tree('abc')).toEqual(contractFacts.trees.abc);
      expect(await github.tree('t1')).toEqual([]);
      expect(await github.fileText('f1')).toBe(contractFacts.files.f1);
      await expect(github.tree('missing')).rejects.toMatchObject({ code: 'GITHUB_API_FAILED' });
      await expect(github.fileText('missing')).rejects.toMatchObject({ code: 'GITHUB_API_FAILED' });
    });

    test('a file by its path: of the default branch, of a commit, of another repository', async () => {
      const github = await open({ mayReadPackages: true });
      expect(await github.fileAt('.github/image.yml', {})).toEqual({ is: 'file', text: contractFacts.filesAt['@:.github/image.yml'] });
      expect(await github.fileAt('.github/image.yml', { ref: 'abc' })).toEqual({ is: 'file', text: 'inputs: {}\n' });
      expect(await github.fileAt('a b#?.yml', { ref: 'feature/x+1&ref=abc' })).toEqual({ is: 'file', text: 'odd: name\n' });
      expect(await github.fileAt('image.yml', { repository: 'Octo-Org/shared', ref: 'v1' })).toEqual({ is: 'file', text: 'inputs: {pull: true}\n' });
    });

    test.each(['src', 'away', 'module', 'large.yml'] as const)('what is no file to read says what it is: %s', async (path) => {
      expect(await (await open({ mayReadPackages: true })).fileAt(path, {})).toEqual(contractFacts.filesAt[`@:${path}`]);
    });

    test.each([
      ['another path', 'other.yml', {}],
      ['another reference', '.github/image.yml', { ref: 'v2' }],
      ['another repository', 'image.yml', { repository: 'Octo-Org/none', ref: 'v1' }],
    ])('no such file: %s', async (_, path, at) => {
      expect(await (await open({ mayReadPackages: true })).fileAt(path, at)).toEqual({ is: 'absent' });
    });

    test('packages: there, not there, not to be known', async () => {
      const github = await open({ mayReadPackages: true });
      expect(await github.containerPackage('o', 'r')).toEqual(contractFacts.packages['o/r']);
      expect(await github.containerPackage('o', 'group/r')).toEqual({ exists: true });
      expect(await github.containerPackage('o', 'absent')).toEqual({ exists: false });
      expect(await (await open({ mayReadPackages: false })).containerPackage('o', 'r')).toBeUndefined();
    });
  });
}
