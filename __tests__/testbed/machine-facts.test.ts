// What the test bed reads from apt and Go.
import { describe, expect, test } from '@jest/globals';
import { isNewEnough } from '../../testbed/parts/go-toolchain.ts';
import { chooseMirror } from '../../testbed/parts/debian-source.ts';

describe('the mirror', () => {
  const targets = [
    'nodistro|main|https://tools.invalid/',
    'bookworm-security|main|http://mirror.invalid/debian-security/',
    'bookworm|contrib|http://mirror.invalid/contrib/',
    'bookworm|main|http://mirror.invalid/debian/',
  ].join('\n');

  test("is the one of the machine's own release", () => {
    expect(chooseMirror(targets, 'ID=debian\nVERSION_CODENAME=bookworm\n')).toBe('http://mirror.invalid/debian/');
  });

  test('is none where no source names the release', () => {
    expect(chooseMirror(targets, 'VERSION_CODENAME="trixie"')).toBeUndefined();
    expect(chooseMirror(targets, 'ID=debian')).toBeUndefined();
  });
});

describe('Go', () => {
  test.each([
    ['go1.26.3', true],
    ['go1.26.8', true],
    ['go1.27', true],
    ['go2.0', true],
    ['go1.26', false],
    ['go1.9.9', false],
    ['', false],
  ])('%s is new enough for 1.26.3: %s', (version, enough) => {
    expect(isNewEnough(version, '1.26.3')).toBe(enough);
  });
});
