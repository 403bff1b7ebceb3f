// What the names of vertexes tell.
import { expect, test } from '@jest/globals';
import { isDockerfileStep, isInternal, platformOfStep, shortTitleOf, titleOf } from '../../src/build/step-names.ts';

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
