// What each kind of refusal tells the reader: the code, the cause in words, and the fix that fits.
import { expect, test } from '@jest/globals';
import { registryFailure } from '../../src/publish/registry-failure.ts';

const at = (image: string, status: number, body = '', retryAfterSeconds?: number): ReturnType<typeof registryFailure> =>
  registryFailure({ operation: 'write the manifest of', image, status, body, retryAfterSeconds }, 'evidence');

test.each([
  ['ghcr.io/o/r:1', 401, 'UNAUTHORIZED', undefined, 'REGISTRY_DENIED', /login/, /packages: write/],
  ['docker.io/o/r:1', 401, '', undefined, 'REGISTRY_DENIED', /login/, /registry: docker\.io/],
  ['ghcr.io/o/r:1', 403, 'denied: permission_denied: write_package', undefined, 'REGISTRY_DENIED', /may not write this package/, /packages: write.*Manage Actions access/],
  ['ghcr.io/o/r:1', 403, 'denied', undefined, 'REGISTRY_DENIED', /may not do this/, /packages: write/],
  ['quay.io/o/r:1', 403, '', undefined, 'REGISTRY_DENIED', /may not do this/, /quay\.io/],
  ['ghcr.io/o/r:1', 403, 'You have exceeded a secondary rate limit', 60, 'RATE_LIMITED', /limits/, /in 60 s/],
  ['docker.io/o/r:1', 429, 'toomanyrequests', undefined, 'RATE_LIMITED', /limits/, /later/],
  ['ghcr.io/o/r:1', 404, 'NAME_UNKNOWN', undefined, 'REGISTRY_FAILED', /not there/, /spelling/],
  ['r.example/o/r:1', 413, '', undefined, 'REGISTRY_FAILED', /size/, /layers smaller/],
  ['r.example/o/r:1', 503, 'upstream', undefined, 'REGISTRY_FAILED', /HTTP 503: upstream/, /again/],
  ['r.example/o/r:1', 0, 'getaddrinfo ENOTFOUND', undefined, 'REGISTRY_FAILED', /No answer: getaddrinfo ENOTFOUND/, /again/],
  ['r.example/o/r:1', 0, 'damaged answer: r.example sent other bytes', undefined, 'REGISTRY_FAILED', /something else.*other bytes/, /proxy/],
  ['r.example/o/r:1', 400, 'MANIFEST_INVALID', undefined, 'REGISTRY_FAILED', /refuses.*MANIFEST_INVALID/, /answer/],
] as const)('%s: HTTP %i %s', (image, status, body, wait, code, why, fix) => {
  const error = at(image, status, body, wait);
  expect(error.code).toBe(code);
  expect(error.what).toBe(`The registry did not write the manifest of ${image}.`);
  expect(error.why).toMatch(why);
  expect(error.why).toMatch(/\nevidence$/);
  expect(error.fix).toMatch(fix);
});

test('a web page as answer is shortened to one line', () => {
  const { why } = at('r.example/o/r:1', 502, `<html>\n${'x'.repeat(5000)}`);
  expect(why.split('\n')).toHaveLength(2);
  expect(why.length).toBeLessThan(700);
});
