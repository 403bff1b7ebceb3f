// Files through layers: what is above hides what is below, links lead elsewhere, and unread layers leave questions open.
import { describe, expect, test } from '@jest/globals';
import { FileTree } from '../../src/verify/file-tree.ts';
import { foldersAbove, LayerListing, pathInImage, type TarEntry } from '../../src/verify/layer-listing.ts';

type Files = Readonly<Record<string, 'file' | 'folder' | { readonly link: string } | { readonly hard: string }>>;

/** Top layer first. */
function treeOf(layers: readonly Files[], isWhole = true): FileTree {
  const listings = layers.map((files) => {
    const listing = new LayerListing();
    for (const [name, file] of Object.entries(files)) listing.add(entryOf(name, file));
    return listing;
  });
  return new FileTree(listings, isWhole);
}

function entryOf(name: string, file: Files[string]): TarEntry {
  if (file === 'file') return { name, type: 'file', kind: { is: 'data' } };
  if (file === 'folder') return { name, type: 'folder' };
  return 'link' in file ? { name, type: 'symlink', target: file.link } : { name, type: 'hardlink', target: file.hard };
}

const file = (path: string, layer: number): object => ({ is: 'file', path, layer, kind: { is: 'data' } });
const absent = { is: 'absent' };

describe('a file is', () => {
  test.each<[string, readonly Files[], string, object]>([
    ['where it stands', [{ 'app/run': 'file' }], '/app/run', file('/app/run', 0)],
    ['found with any spelling', [{ './app//run': 'file' }], 'app/./x/../run', file('/app/run', 0)],
    ['that of the highest layer', [{}, { a: 'file' }, { a: 'file' }], '/a', file('/a', 1)],
    ['gone when removed above', [{ 'b/.wh.a': 'file' }, { 'b/a': 'file' }], '/b/a', absent],
    ['gone when its folder is removed above', [{ '.wh.b': 'file' }, { 'b/c/a': 'file' }], '/b/c/a', absent],
    ['gone when its folder is emptied above', [{ 'b/.wh..wh..opq': 'file' }, { 'b/c/a': 'file' }], '/b/c/a', absent],
    ['gone when a file replaces its folder', [{ b: 'file' }, { 'b/a': 'file' }], '/b/a', absent],
    ['there when its own layer empties the folder first', [{ 'b/.wh..wh..opq': 'file', 'b/a': 'file' }, { 'b/a': 'file' }], '/b/a', file('/b/a', 0)],
    ['there beside a removed one', [{ 'b/.wh.x': 'file' }, { 'b/a': 'file', 'b/x': 'file' }], '/b/a', file('/b/a', 1)],
    ['not a folder', [{ b: 'folder' }], '/b', absent],
    ['found through a link to a file', [{ a: { link: 'c' }, c: 'file' }], '/a', file('/c', 0)],
    ['found through a link into a lower layer', [{ 'b/a': { link: '../c' } }, { c: 'file' }], '/b/a', file('/c', 1)],
    ['found through a linked folder of a lower layer', [{}, { bin: { link: 'usr/bin' }, 'usr/bin/sh': { link: 'dash' }, 'usr/bin/dash': 'file' }], '/bin/sh', file('/usr/bin/dash', 1)],
    ['found where the folder of a higher layer is linked below', [{ 'bin/a': 'file' }, { bin: { link: '/usr/bin' }, 'usr/bin/b': 'file' }], '/bin/b', file('/usr/bin/b', 1)],
    ['found through a hard link', [{ 'usr/b': { hard: 'usr/a' }, 'usr/a': 'file' }], '/usr/b', file('/usr/a', 0)],
    ['found through many links', [Object.fromEntries([...Array.from({ length: 30 }, (_, at): [string, { link: string }] => [`l${at}`, { link: `l${at + 1}` }]), ['l30', 'file' as const]])], '/l0', file('/l30', 0)],
    ['never found through links in a circle', [{ a: { link: 'b' }, b: { link: 'a' } }], '/a', absent],
    ['never found above the root', [{ a: { link: '../../../c' }, c: 'file' }], '/a', file('/c', 0)],
  ])('%s', (_, layers, path, found) => expect(treeOf(layers).find(path)).toEqual(found));

  test('not known while a layer that may have it is unread', () => {
    expect(treeOf([{ b: 'file' }], false).find('/a')).toEqual({ is: 'unread', path: 'a' });
    expect(treeOf([{ a: { link: 'usr/a' } }], false).find('/a')).toEqual({ is: 'unread', path: 'usr/a' });
    expect(treeOf([{ '.wh.a': 'file' }], false).find('/a')).toEqual(absent);
    expect(treeOf([{ a: 'file' }], false).find('/a')).toEqual(file('/a', 0));
  });

  test('given once by a pattern, and only where it can be reached', () => {
    const tree = treeOf([{ 'bin/.wh.old': 'file', 'bin/two': { link: 'one' } }, { 'bin/one': 'file', 'bin/old': 'file', 'lib/x': 'file' }]);
    expect(tree.matching(/^bin\//).map(({ path }) => path)).toEqual(['/bin/one']);
  });
});

describe('paths', () => {
  test.each([['./a/', 'a'], ['/', ''], ['../../a/../b', 'b'], ['a//b/.', 'a/b']])('%s', (given, path) => expect(pathInImage(given)).toBe(path));
  test('the folders above one', () => expect([foldersAbove('a/b/c'), foldersAbove('a')]).toEqual([['a/b', 'a', ''], ['']]));
});
