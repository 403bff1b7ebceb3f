// Cache entries that forgive, and what is left out when one does not.
import { describe, expect, test } from '@jest/globals';
import { ignoringErrors, withoutBlamedCache } from '../../src/build/cache-trouble.ts';
import { planBuilds } from '../../src/build/build-requests.ts';
import type { BuildRequest } from '../../src/domain/build.ts';
import { amd64, planWith } from '../fakes/plan.ts';

test.each([
  ['type=gha,mode=max', 'type=gha,mode=max,ignore-error=true'],
  ['type=registry,ref=ghcr.io/o/app:cache', 'type=registry,ref=ghcr.io/o/app:cache,ignore-error=true'],
  ['ghcr.io/o/app:cache', 'type=registry,ref=ghcr.io/o/app:cache,ignore-error=true'],
  ['type=gha,ignore-error=false', 'type=gha,ignore-error=false'],
  ['type=inline', 'type=inline'],
  ['type=local,"dest=a,b"', 'type=local,"dest=a,b",ignore-error=true'],
])('%s becomes %s', (given, becomes) => expect(ignoringErrors(given)).toBe(becomes));

describe('what is blamed', () => {
  const request = (cacheFrom: readonly string[], cacheTo: readonly string[]): BuildRequest => {
    const [first] = planBuilds(planWith({ build: { cacheFrom, cacheTo } }, { platforms: [amd64] }), { builder: 'b', folder: '/run', secrets: [] });
    if (first === undefined) throw new Error('no request');
    return first;
  };
  const left = (text: string, given = request(['type=gha'], ['type=gha'])): readonly [number, number] | undefined => {
    const found = withoutBlamedCache(given, text)?.request;
    return found === undefined ? undefined : [found.cacheFrom.length, found.cacheTo.length];
  };

  test.each<[string, readonly [number, number]]>([
    ['failed to configure gha cache exporter: invalid token without access controls', [1, 0]],
    ['linux/amd64: exporting to GitHub Actions Cache failed. error writing layer blob: not_found', [1, 0]],
    ['exporting cache to registry failed', [1, 0]],
    ['failed to compute cache key: blob not found', [0, 1]],
    ['failed to configure registry cache importer: x', [0, 1]],
  ])('%s', (text, expected) => expect(left(text)).toEqual(expected));

  test('what is there, when the other is not', () => {
    expect(left('failed to compute cache key', request([], ['type=gha']))).toEqual([0, 0]);
    expect(left('exporting cache', request(['type=gha'], []))).toEqual([0, 0]);
  });

  test('nothing is left to leave out', () => expect(left('exporting cache', request([], []))).toBeUndefined());
});
