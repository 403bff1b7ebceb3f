// The small builds: their Dockerfile reaches the very mount that the user's has, and what their scripts print is read.
import { describe, expect, test } from '@jest/globals';
import { fillBuild, readAnswer, takeBuild } from '../../src/cache-mounts/mount-build.ts';
import { readDockerfile } from '../../src/dockerfile/read-dockerfile.ts';
import { amd64 } from '../fakes/plan.ts';
import { pip } from './mounts.ts';

const facts = { builder: 'b', image: 'python:3.13', folder: '/tmp/m', nonce: 'n1' };
const owned = { ...pip, id: 'a-b_c./:@+~=1', uid: 5, gid: 6, mode: '0750' };

describe('a small build', () => {
  test.each([
    ['in', fillBuild(owned, facts)],
    ['out', takeBuild(owned, { ...facts, maxBytes: 2048 })],
  ])('%s mounts what the Dockerfile of the user mounts', (_, { dockerfile }) => {
    const reading = readDockerfile(dockerfile, { buildArgs: {}, targetPlatform: amd64 });
    expect(reading.unknowns).toEqual([]);
    expect(reading.cacheMounts).toMatchObject([{ id: owned.id, uid: 5, gid: 6, mode: '0750' }]);
    expect(reading.images).toEqual([{ reference: 'python:3.13', by: 'FROM', line: 1, platform: amd64 }]);
  });

  test('is given to docker by stdin, for the platform, frontend and namespace of the mount', () => {
    const { args, dockerfile } = takeBuild({ ...pip, namespace: 'ns', frontend: 'docker/dockerfile:1' }, { ...facts, maxBytes: 2048, before: 'abc' });
    expect(args).toEqual([
      ...['buildx', 'build', '--builder', 'b', '--progress=rawjson', '--platform', 'linux/amd64', '--provenance=false'],
      ...['--output', 'type=tar,dest=/tmp/m/content.tar', '--build-arg', 'BUILDKIT_CACHE_MOUNT_NS=ns', '--file', '-', '--', '/tmp/m'],
    ]);
    expect(dockerfile).toMatch(/^# syntax=docker\/dockerfile:1\n/);
    expect(dockerfile).toContain('"n1","2","abc"]');
    expect(fillBuild(pip, facts).args).toContain('type=cacheonly');
  });
});

test.each([
  ['ghcr-buildx-mount: filled 12 3f', { how: 'filled', bytes: 12_288, listing: '3f' }],
  ['ghcr-buildx-mount: filled  ', { how: 'filled', bytes: 0 }],
  ['ghcr-buildx-mount: taken 12 ', { how: 'taken', bytes: 12_288 }],
  ['ghcr-buildx-mount: large 9', { how: 'large', bytes: 9216 }],
  ['ghcr-buildx-mount: unchanged 0', { how: 'unchanged', bytes: 0 }],
  ['ghcr-buildx-mount: there', { how: 'there' }],
  ['ghcr-buildx-mount: empty\r', { how: 'empty' }],
  ['ghcr-buildx-mount: x', undefined],
  ['total 4', undefined],
])('%j is read', (line, answer) => {
  expect(readAnswer(line)).toEqual(answer);
});
