// The outputs by kind of outcome: those of docker's actions have their content, and nothing is said that is not true.
import { describe, expect, test } from '@jest/globals';
import { outputsOf } from '../../src/report/outputs.ts';
import { planJson, renderPlan } from '../../src/report/plan-text.ts';
import { built, builtOnly, digest, failed, image, nothing, plan, planned, published } from './outcomes.ts';

const given = { tags: 'ghcr.io/octo-org/app:1.2.3', version: '1.2.3' };

function decode(text: string | undefined): unknown {
  return JSON.parse(text ?? '');
}

describe('published', () => {
  const outputs = outputsOf(published(), given);

  test('digest, ref and the rest', () => {
    expect(outputs).toMatchObject({
      ...given,
      digest: digest('a'),
      ref: `ghcr.io/octo-org/app@${digest('a')}`,
      imageid: digest('a'),
      digests: JSON.stringify({ 'linux/amd64': digest('1'), 'linux/arm64': digest('2') }),
      pushed: 'true',
      duration: '12.345',
      builder: 'ghcr-buildx-1',
    });
  });

  test('metadata of several builds is one object with the index and each build', () => {
    expect(decode(outputs['metadata'])).toEqual({
      'containerimage.digest': digest('a'),
      'containerimage.descriptor': { mediaType: 'application/vnd.oci.image.index.v1+json', digest: digest('a'), size: 1234 },
      'image.name': 'ghcr.io/octo-org/app',
      'buildx.build.provenance/linux/amd64': { of: 'linux/amd64' },
      'buildx.build.provenance/linux/arm64': { of: 'linux/arm64' },
      platforms: {
        'linux/amd64': { 'containerimage.digest': digest('1'), 'buildx.build.provenance': { of: 'linux/amd64' } },
        'linux/arm64': { 'containerimage.digest': digest('2'), 'buildx.build.provenance': { of: 'linux/arm64' } },
      },
    });
  });

  test('a single build gives its image id and its metadata with the published digest', () => {
    const single = outputsOf(published({ builds: [built('linux/amd64', '1')] }), {});
    expect(single['imageid']).toBe(digest('9'));
    expect(decode(single['metadata'])).toMatchObject({ 'containerimage.digest': digest('a'), 'buildx.build.provenance': { of: 'linux/amd64' } });
  });

  test('plan has what was planned, and no secret', () => {
    expect(decode(outputs['plan'])).toMatchObject({
      decision: { act: 'publish' },
      strategy: 'per-platform',
      platforms: ['linux/amd64', 'linux/arm64'],
      tags: [{ ref: 'ghcr.io/octo-org/app:1.2.3', kind: 'immutable' }, { kind: 'moving' }, { kind: 'moving' }],
      cacheTo: ['type=s3,bucket=b,secret_access_key=***'],
      commands: [],
    });
    expect(JSON.stringify(outputs)).not.toContain('hidden');
  });
});

test('the plan tells which cache is used, why, and what each build reads and saves', () => {
  const use = { backend: 'registry', image, branch: 'main', otherBranches: [], read: true, write: true } as const;
  const withCache = plan({ cache: { uses: [use], reason: 'Cache: registry, because.', key: { exact: 'v1-abc', fallback: 'v1' }, warnings: [] } });
  expect(JSON.parse(planJson(withCache, []))).toMatchObject({ cache: { reason: 'Cache: registry, because.', uses: [{ backend: 'registry', read: true, write: true }], key: 'v1-abc' } });
  expect(renderPlan(withCache, []).filter((line) => line.includes('linux/arm64 ') || line.includes('because'))).toEqual([
    '  registry, because.',
    ...['key-v1-abc.linux-arm64', 'key-v1.linux-arm64', 'key-v1.linux-amd64'].map((name) => `  linux/arm64 from type=registry,ref=${image}:main.default.${name}`),
    ...['key-v1-abc', 'key-v1'].map((key) => expect.stringContaining(`  linux/arm64 to type=registry,ref=${image}:main.default.${key}.linux-arm64,mode=max`)),
  ]);
});

describe('not published', () => {
  test.each([
    ['one build', builtOnly(), { pushed: 'false', digest: digest('1'), imageid: digest('9'), builder: 'ghcr-buildx-1' }, ['ref', 'digests']],
    ['several builds', builtOnly({ builds: [built('linux/amd64', '1'), built('linux/arm64', '2')] }), { pushed: 'false' }, ['digest', 'imageid', 'ref']],
    ['dry run', planned([['docker', 'login', 'https://user:tok@host/']]), { pushed: 'false', ...given }, ['digest', 'ref', 'builder', 'metadata']],
    ['nothing', nothing, { pushed: 'false', duration: '12.345' }, ['digest', 'plan', 'metadata']],
    ['failed', failed(), { pushed: 'false', ...given }, ['digest', 'ref', 'metadata']],
  ])('%s', (_, outcome, has, lacks) => {
    const outputs = outputsOf(outcome, given);
    expect(outputs).toMatchObject(has);
    for (const name of lacks) expect(outputs).not.toHaveProperty(name);
  });

  test("dry-run's plan has the commands, what looks secret hidden", () => {
    expect(decode(outputsOf(planned([['docker', 'login', 'https://user:tok@host/']]), {})['plan'])).toMatchObject({
      commands: [['docker', 'login', 'https://***@host/']],
    });
  });
});
