// Images that exist already, as inputs name them.
import { describe, expect, test } from '@jest/globals';
import { inputsFrom, problemsFrom } from './read.ts';

const digest = `sha256:${'a'.repeat(64)}`;

describe('digests', () => {
  test('takes the output digests, and its platforms are those that are published', () => {
    const inputs = inputsFrom({ digests: JSON.stringify({ 'linux/arm64/v8': digest, 'linux/amd64': digest }) });
    expect([...(inputs.publish.digests ?? [])]).toEqual([
      ['linux/arm64', digest],
      ['linux/amd64', digest],
    ]);
    expect(inputs.build.platforms).toEqual(['linux/arm64', 'linux/amd64']);
  });

  test.each(['not json', '[]', '{}', '7'])('%s is a problem', (given) => {
    expect(problemsFrom({ digests: given })[0]?.expected).toMatch(/JSON object of platform and digest/);
  });

  test('every wrong entry is named', () => {
    const problems = problemsFrom({ digests: JSON.stringify({ 'linux/pdp11': digest, 'linux/amd64': 'sha256:1' }) });
    expect(problems.map(({ given }) => given)).toEqual(['linux/pdp11', 'linux/amd64=sha256:1']);
  });
});

describe('source', () => {
  const promote = { command: 'promote', tags: 'stable' };
  test.each([
    ['edge', { reference: 'edge' }],
    [digest, { reference: digest }],
    ['ghcr.io/Octo/app:edge', { image: 'ghcr.io/octo/app', reference: 'edge' }],
    [`ghcr.io/octo/app@${digest}`, { image: 'ghcr.io/octo/app', reference: digest }],
  ])('%s', (source, expected) => {
    expect(inputsFrom({ ...promote, source }).publish.source).toEqual(expected);
  });

  test('belongs to promote, and promote needs it', () => {
    expect(problemsFrom({ source: 'edge' }).map(({ input }) => input)).toEqual(['source']);
    expect(problemsFrom(promote).map(({ input }) => input)).toEqual(['source']);
  });
});

test('rollback needs the tags to roll back, and alone takes a digest to go back to', () => {
  expect(problemsFrom({ command: 'rollback' }).map(({ input }) => input)).toEqual(['tags']);
  expect(problemsFrom({ to: digest }).map(({ input }) => input)).toEqual(['to']);
  expect(inputsFrom({ command: 'rollback', tags: 'latest', to: digest }).publish.to).toBe(digest);
});

test('an optional platform is one of the platforms, and has a build of its own', () => {
  const platforms = 'linux/amd64,linux/arm64';
  expect(inputsFrom({ platforms, 'optional-platforms': 'linux/arm64' }).publish.optionalPlatforms).toEqual(['linux/arm64']);
  expect(problemsFrom({ platforms, 'optional-platforms': 'linux/s390x' }).map(({ given }) => given)).toEqual(['linux/s390x']);
  expect(problemsFrom({ 'optional-platforms': 'linux/arm64', strategy: 'single' }).map(({ input }) => input)).toEqual(['optional-platforms']);
});
