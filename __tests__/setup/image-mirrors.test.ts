// Images and where else they can be had.
import { expect, test } from '@jest/globals';
import { mirrorsOf } from '../../src/setup/image-mirrors.ts';

test.each([
  ['moby/buildkit:buildx-stable-1', ['mirror.gcr.io/moby/buildkit:buildx-stable-1']],
  ['docker.io/tonistiigi/binfmt:latest', ['mirror.gcr.io/tonistiigi/binfmt:latest']],
  ['index.docker.io/moby/buildkit', ['mirror.gcr.io/moby/buildkit']],
  ['busybox@sha256:abc', ['mirror.gcr.io/library/busybox@sha256:abc']],
  ['ghcr.io/moby/buildkit:1', []],
  ['localhost:5000/buildkit:1', []],
  ['localhost/buildkit:1', []],
  ['mirror.gcr.io/moby/buildkit:1', []],
])('%s: %j', (image, mirrors) => {
  expect(mirrorsOf(image)).toEqual(mirrors);
});
