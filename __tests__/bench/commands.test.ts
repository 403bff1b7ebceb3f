// The same job as docker commands, as inputs of the action, and as inputs of another action.
import { describe, expect, test } from '@jest/globals';
import { actionInputs, eventOf } from '../../bench/action-inputs.ts';
import { peerInputs } from '../../bench/contenders/peer.ts';
import { buildArgv, createArgv, digestBuildArgv, mergeArgv } from '../../bench/docker-argv.ts';
import type { BuildJob } from '../../bench/job.ts';
import { digestIn } from '../../bench/metadata-file.ts';
import { missingPlatforms } from '../../bench/raw-index.ts';

const bed = { buildkitImage: 'one.example/buildkit:1', users: { writer: { username: 'w', password: 'p' }, reader: { username: 'r', password: 'p' } } };

const job: BuildJob = {
  ...{ kind: 'build', folder: '/checkout', platforms: ['linux/amd64', 'linux/arm64'], images: ['one.example/o/i', 'two.example/o/i'], tags: ['1.2', 'latest'] },
  ...{ push: true, buildArgs: ['BASE=base'], buildContexts: ['python=docker-image://p'], cacheFrom: ['type=gha'] },
  event: { push: 'tag', name: 'v1.2.3', commit: 'c0ffee' },
};

describe('docker commands', () => {
  test('a builder with the image of the bed, on the host network as the bed needs it', () => {
    expect(createArgv({ name: 'b', image: 'i' }).join(' ')).toBe('buildx create --name b --driver docker-container --driver-opt image=i --driver-opt network=host');
  });

  test('bare: one command has all platforms and tags', () => {
    expect(buildArgv(job, 'b').join(' ')).toBe(
      'buildx build --builder b --platform linux/amd64,linux/arm64 --build-arg BASE=base --build-context python=docker-image://p --cache-from type=gha --push --tag one.example/o/i:1.2 --tag one.example/o/i:latest --tag two.example/o/i:1.2 --tag two.example/o/i:latest .',
    );
  });

  test('bare: a pull request is built and has no tags', () => {
    const argv = buildArgv({ ...job, push: false }, 'b');
    expect(argv).not.toContain('--push');
    expect(argv).not.toContain('--tag');
  });

  test('bare: the export goes to a repository beside the image', () => {
    expect(buildArgv({ ...job, exportsCache: true }, 'b')).toEqual(expect.arrayContaining(['--cache-to', 'type=registry,ref=one.example/o/i-cache:main,mode=max']));
  });

  test('tuned: one platform by digest into every repository', () => {
    const argv = digestBuildArgv(job, 'b', 'linux/arm64', '/m.json');
    expect(argv).toEqual(expect.arrayContaining(['--platform', 'linux/arm64', '--metadata-file', '/m.json', '--output', 'type=image,"name=one.example/o/i,two.example/o/i",push-by-digest=true,name-canonical=true,push=true']));
    expect(argv).not.toContain('--tag');
  });

  test('tuned: a pull request pushes nothing', () => {
    expect(digestBuildArgv({ ...job, push: false }, 'b', 'linux/arm64', '/m.json')).toEqual(expect.arrayContaining(['--output', 'type=cacheonly']));
  });

  test('the merge takes the digests from the first repository', () => {
    expect(mergeArgv({ images: ['one.example/o/i', 'two.example/o/i'], tags: ['1'] }, ['sha256:a', 'sha256:b']).join(' ')).toBe('buildx imagetools create --tag one.example/o/i:1 --tag two.example/o/i:1 one.example/o/i@sha256:a one.example/o/i@sha256:b');
  });
});

describe("the action's inputs", () => {
  test('name the same platforms, arguments, contexts and caches, and log in to every registry', () => {
    expect(actionInputs(job, bed)).toEqual({
      ...{ images: 'one.example/o/i\ntwo.example/o/i', platforms: 'linux/amd64,linux/arm64', push: 'true', cache: 'off' },
      ...{ 'build-args': 'BASE=base', 'build-contexts': 'python=docker-image://p', 'cache-from': 'type=gha', 'driver-opts': 'image=one.example/buildkit:1\nnetwork=host' },
      'registry-auth': JSON.stringify(['one.example', 'two.example'].map((registry) => ({ registry, username: 'w', password: 'p' }))),
    });
  });

  test('name a builder that is there', () => {
    expect(actionInputs({ ...job, builder: 'there' }, bed)).toMatchObject({ builder: 'there' });
    expect(actionInputs({ ...job, builder: 'there' }, bed)).not.toHaveProperty('driver-opts');
  });

  test('export a cache only where that is measured', () => {
    expect(actionInputs({ ...job, exportsCache: true }, bed)).toMatchObject({ cache: 'registry' });
  });

  test('leave it to the action that a pull request is not pushed', () => {
    const pullRequest: BuildJob = { ...job, push: false, event: { push: 'pull-request', name: '12', commit: 'c' } };
    expect(actionInputs(pullRequest, bed)).not.toHaveProperty('push');
    expect(eventOf(pullRequest)).toMatchObject({ event: 'pull_request' });
  });

  test('of a merge are digests', () => {
    const { folder, images, tags, event } = job;
    expect(actionInputs({ kind: 'merge', folder, images, tags, event, digests: { 'linux/amd64': 'sha256:a' } }, bed)).toMatchObject({ digests: '{"linux/amd64":"sha256:a"}', platforms: 'linux/amd64' });
  });

  test('the event has the job\'s commit', () => {
    expect(eventOf(job)).toMatchObject({ ref: 'refs/tags/v1.2.3', sha: 'c0ffee', payload: { after: 'c0ffee', head_commit: { id: 'c0ffee' } } });
    expect(eventOf({ ...job, event: { push: 'branch', name: 'main', commit: 'c' } })).toMatchObject({ ref: 'refs/heads/main', sha: 'c' });
  });
});

describe('inputs of another action', () => {
  test('are those that it declares, with tags as references where it has no images', () => {
    expect(peerInputs({ ...job, builder: 'b' }, bed, new Set(['context', 'platforms', 'tags', 'push', 'builder']))).toEqual({
      ...{ context: '.', platforms: 'linux/amd64,linux/arm64', push: 'true', builder: 'b' },
      tags: 'one.example/o/i:1.2\none.example/o/i:latest\ntwo.example/o/i:1.2\ntwo.example/o/i:latest',
    });
  });

  test('name no build context for one that does not build', () => {
    expect(peerInputs(job, bed, new Set(['context', 'tags']))).not.toHaveProperty('context');
  });

  test('keep images and rules for one that has them', () => {
    expect(peerInputs({ ...job, rules: ['type=raw,value=1.2'] }, bed, new Set(['images', 'tags']))).toEqual({ images: 'one.example/o/i\ntwo.example/o/i', tags: 'type=raw,value=1.2' });
  });
});

describe('what is read of buildx', () => {
  test('the digest of a build', () => {
    expect(digestIn('{"containerimage.digest":"sha256:a"}')).toBe('sha256:a');
    expect(() => digestIn('{}')).toThrow('no digest');
  });

  test('platforms that an index lacks, told apart by their variant', () => {
    const index = JSON.stringify({ manifests: [{ platform: { os: 'linux', architecture: 'amd64' } }, { platform: { os: 'linux', architecture: 'arm', variant: 'v7' } }, { platform: { os: 'unknown', architecture: 'unknown' } }] });
    expect(missingPlatforms(index, ['linux/amd64', 'linux/arm/v7'])).toEqual([]);
    expect(missingPlatforms(index, ['linux/arm/v6', 'linux/amd64'])).toEqual(['linux/arm/v6']);
    expect(missingPlatforms('{"config":{}}', ['linux/amd64'])).toEqual(['linux/amd64']);
  });
});
