// Names of caches: what differs in anything gets another name, and every name is one that registries and services take.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildName, cacheScope, cacheTag, platformSlug, slugOf, type BuildName } from '../../src/cache/cache-names.ts';
import { amd64, arm64, image, platform } from '../fakes/plan.ts';

test.each([
  ['main', 'main'],
  ['v1_2-3', 'v1_2-3'],
  ['feature/x', /^feature-x-[0-9a-f]{8}$/],
  ['release/1.2', /^release-1-2-[0-9a-f]{8}$/],
  ['_tags', /^tags-[0-9a-f]{8}$/],
  ['ü', /^[0-9a-f]{8}$/],
  ['a'.repeat(90), /^a{60}-[0-9a-f]{8}$/],
])('the slug of %s', (text, expected) => {
  expect(slugOf(text)).toMatch(typeof expected === 'string' ? new RegExp(`^${expected}$`) : expected);
});

describe('a name', () => {
  test('says what it is of', () => {
    expect(cacheTag('main', { platforms: [arm64] })).toBe('main.default.linux-arm64');
    expect(cacheTag('main', { target: 'build', scope: 'debug', key: 'v1-3f', platforms: [platform('linux/arm/v7')] })).toBe('main.build.scope-debug.key-v1-3f.linux-arm-v7');
    expect(platformSlug([amd64, arm64])).toBe('linux-amd64_linux-arm64');
    expect(platformSlug([])).toBe('default');
    expect(cacheScope(image, { platforms: [amd64] })).toMatch(/^octo-org-app-[0-9a-f]{8}\.default\.linux-amd64$/);
  });

  const text = fc.string({ minLength: 1, maxLength: 150, unit: 'grapheme' });
  const name = fc.record({ target: fc.option(text, { nil: undefined }), scope: fc.option(text, { nil: undefined }), key: fc.option(text, { nil: undefined }), platforms: fc.constantFrom([amd64], [arm64], [amd64, arm64]) });

  test('is one that a registry and the cache service take', () => {
    fc.assert(fc.property(text, name, (branch, of) => {
      expect(cacheTag(slugOf(branch), of)).toMatch(/^\w[\w.-]{0,127}$/);
      expect(cacheScope(image, of)).toMatch(/^[^,]{1,200}$/);
    }));
  });

  test('is another for another build', () => {
    fc.assert(fc.property(text, name, text, name, (oneBranch, one, otherBranch, other) => {
      const same = oneBranch === otherBranch && JSON.stringify([one.target, one.scope, one.key, one.platforms]) === JSON.stringify([other.target, other.scope, other.key, other.platforms]);
      expect(cacheTag(slugOf(oneBranch), one) === cacheTag(slugOf(otherBranch), other)).toBe(same);
    }));
  });

  test.each<[string, BuildName, BuildName]>([
    ['a target that looks like a scope', { target: 'a', scope: 'b', platforms: [amd64] }, { target: 'a.scope-b', platforms: [amd64] }],
    ['a scope that looks like a key', { scope: 'x', platforms: [amd64] }, { key: 'x', platforms: [amd64] }],
    ['what only differs where slugs lose it', { target: 'a/b', platforms: [amd64] }, { target: 'a.b', platforms: [amd64] }],
  ])('%s', (_, one, other) => {
    expect(buildName(one)).not.toBe(buildName(other));
  });
});
