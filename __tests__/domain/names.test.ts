// What the parsers of names accept, how they write it, and what they refuse.
import { describe, expect, test } from '@jest/globals';
import { digestOf, parseDigest } from '../../src/domain/digest.ts';
import { parseDigestRef, parseImageName, parseTagRef, registryOf, repositoryOf } from '../../src/domain/image-ref.ts';
import { parsePlatform, platformParts } from '../../src/domain/platform.ts';
import { Secret } from '../../src/domain/secret.ts';
import { parseTagName } from '../../src/domain/tag-name.ts';
import { must } from '../fakes/plan.ts';

describe('platforms', () => {
  test.each([
    ['linux/amd64', 'linux/amd64'],
    ['LINUX/x86_64', 'linux/amd64'],
    ['linux/amd64/v1', 'linux/amd64'],
    ['linux/amd64/v3', 'linux/amd64/v3'],
    ['arm64', 'linux/arm64'],
    ['linux/arm64/v8', 'linux/arm64'],
    ['linux/aarch64', 'linux/arm64'],
    ['linux/arm', 'linux/arm/v7'],
    ['linux/armhf', 'linux/arm/v7'],
    ['linux/arm/v6', 'linux/arm/v6'],
    ['linux/s390x', 'linux/s390x'],
    ['windows/amd64', 'windows/amd64'],
  ])('%s is %s', (given, normal) => {
    expect(parsePlatform(given)).toEqual({ ok: true, value: normal });
    expect(parsePlatform(normal)).toEqual({ ok: true, value: normal });
  });

  test.each(['', 'linux', 'linux/amd65', 'linux/arm64/v7', 'linux/s390x/v1', 'linux/amd64/v1/x', 'plan9/amd64'])('%p is none', (given) => {
    expect(parsePlatform(given).ok).toBe(false);
  });

  test('its parts are those of a descriptor', () => {
    expect(platformParts(must(parsePlatform('linux/arm/v7')))).toEqual({ os: 'linux', architecture: 'arm', variant: 'v7' });
    expect(platformParts(must(parsePlatform('linux/arm64')))).toEqual({ os: 'linux', architecture: 'arm64' });
  });
});

describe('image names', () => {
  test.each([
    ['GHCR.io/Octo-Org/App', 'ghcr.io/octo-org/app'],
    ['alpine', 'docker.io/library/alpine'],
    ['user/app', 'docker.io/user/app'],
    ['index.docker.io/user/app', 'docker.io/user/app'],
    ['localhost:5000/app', 'localhost:5000/app'],
    ['ghcr.io/o/a/b/c_d.e--f', 'ghcr.io/o/a/b/c_d.e--f'],
  ])('%s is %s', (given, name) => {
    expect(parseImageName(given)).toEqual({ ok: true, value: name });
  });

  test.each(['', 'ghcr.io/', 'ghcr.io/o/-r', 'ghcr.io/o//r', 'ghcr.io/o/r:1', 'ghcr.io/o/r@sha256:0', 'a b/c', 'ghcr.io/o/é'])('%p is none', (given) => {
    expect(parseImageName(given).ok).toBe(false);
  });

  test('a port is not a tag, and a name has its two parts', () => {
    expect(parseTagRef('localhost:5000/app').ok).toBe(false);
    const ref = must(parseTagRef('localhost:5000/app:v1'));
    expect(ref).toEqual({ image: 'localhost:5000/app', tag: 'v1' });
    expect([registryOf(ref.image), repositoryOf(ref.image)]).toEqual(['localhost:5000', 'app']);
  });

  test('a reference by digest needs a whole digest', () => {
    const digest = digestOf(new TextEncoder().encode('x'));
    expect(parseDigestRef(`ghcr.io/o/r@${digest}`)).toEqual({ ok: true, value: { image: 'ghcr.io/o/r', digest } });
    expect(parseDigestRef('ghcr.io/o/r@sha256:12').ok).toBe(false);
    expect(parseDigestRef('ghcr.io/o/r').ok).toBe(false);
  });
});

test.each(['', '.a', '-a', 'a/b', 'a b', 'a'.repeat(129), 'a\n'])('%p is no tag', (given) => {
  expect(parseTagName(given).ok).toBe(false);
});

test('a digest is of the bytes, and is lower-case hex of 32 bytes', () => {
  expect(digestOf(new Uint8Array())).toBe('sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(parseDigest(`sha256:${'A'.repeat(64)}`).ok).toBe(false);
});

test('a secret shows itself only when asked', () => {
  const secret = new Secret('hunter2');
  expect([String(secret), JSON.stringify({ secret }), secret.reveal()]).toEqual(['***', '{"secret":"***"}', 'hunter2']);
});
