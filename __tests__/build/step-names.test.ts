// What the names of vertexes tell.
import { expect, test } from '@jest/globals';
import { importedCache, isBaseImage, isCacheExport, isDockerfileStep, isImageExport, isInternal, platformOfStep, shortTitleOf, titleOf } from '../../src/build/step-names.ts';

test.each([
  ['[2/5] RUN make', true, false, undefined, '[2/5] RUN make'],
  ['[build 2/5] RUN make', true, false, undefined, '[build 2/5] RUN make'],
  ['[linux/arm64 build 2/5] RUN  make\n all', true, false, 'linux/arm64', '[build 2/5] RUN make all'],
  ['[linux/arm/v7 2/5] RUN make', true, false, 'linux/arm/v7', '[2/5] RUN make'],
  ['[linux/amd64->arm64 build 2/5] RUN make', true, false, 'linux/arm64', '[build 2/5] RUN make'],
  ['[internal] load build context', false, true, undefined, '[internal] load build context'],
  ['[linux/amd64 internal] load metadata for x', false, true, 'linux/amd64', '[internal] load metadata for x'],
  ['[auth] o/app:pull token for ghcr.io', false, true, undefined, '[auth] o/app:pull token for ghcr.io'],
  ['exporting to image', false, false, undefined, 'exporting to image'],
  ['RUN [ 1/2 ] ', false, false, undefined, 'RUN [ 1/2 ]'],
])('%j', (name, step, internal, platform, title) => {
  expect([isDockerfileStep(name), isInternal(name), platformOfStep(name), titleOf(name)]).toEqual([step, internal, platform, title]);
});

test('a script in a RUN is cut', () => {
  expect(shortTitleOf(`[1/1] RUN ${'x'.repeat(500)}`)).toHaveLength(120);
});

test.each([
  ['exporting to image', true, false],
  ['pushing layers', true, false],
  ['exporting to GitHub Actions Cache', false, true],
  ['exporting cache to registry', false, true],
  ['exporting cache to client directory', false, true],
  ['[1/1] RUN echo exporting cache to registry', false, false],
])('%s: of the image %s, of a cache %s', (name, ofImage, ofCache) => {
  expect([isImageExport(name), isCacheExport(name)]).toEqual([ofImage, ofCache]);
});

test('which cache was read, and what is a base image', () => {
  expect(importedCache('importing cache manifest from ghcr.io/o/i-cache:main')).toBe('ghcr.io/o/i-cache:main');
  expect(importedCache('[1/1] RUN echo importing cache manifest from x')).toBeUndefined();
  expect([isBaseImage('[linux/arm64 build 1/2] FROM busybox'), isBaseImage('[build 2/2] RUN echo FROM x')]).toEqual([true, false]);
});
