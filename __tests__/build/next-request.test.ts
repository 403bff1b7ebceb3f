// What a second attempt asks for, after how far the first one got.
import { expect, test } from '@jest/globals';
import type { RecordedStep } from '../../src/build/build-record.ts';
import { planBuilds } from '../../src/build/build-requests.ts';
import { nextRequest } from '../../src/build/next-request.ts';
import type { BuildInputs } from '../../src/domain/inputs.ts';
import type { BuildRequest } from '../../src/domain/build.ts';
import { amd64, planWith } from '../fakes/plan.ts';

const step = (name: string): RecordedStep => ({ digest: name, name, inputs: [], cached: false, running: false, milliseconds: 1, tail: [], startedAt: 0 });
const built = [step('[internal] load metadata for docker.io/library/alpine'), step('[1/2] FROM alpine'), step('[2/2] RUN make')];

function request(build: Partial<BuildInputs>): BuildRequest {
  const [first] = planBuilds(planWith({ build: { cacheFrom: ['type=gha'], ...build } }, { platforms: [amd64] }), { builder: 'b', folder: '/run', secrets: [] });
  if (first === undefined) throw new Error('no request');
  return first;
}

const fresh = request({ noCache: true, noCacheFilters: ['test'], pull: true });

test('after the export began nothing is asked for that would build again, and no older build can answer', () => {
  expect(nextRequest(fresh, [...built, step('exporting to image')])).toEqual({ ...fresh, noCache: false, noCacheFilters: [], pull: false, cacheFrom: [] });
});

test('the cache is still read when nobody wanted a fresh build', () => {
  const cached = request({ pull: true });
  expect(nextRequest(cached, [...built, step('exporting to image')])).toEqual({ ...cached, pull: false });
});

test('before that everything stays: what has not run must not come from an old cache', () => {
  expect(nextRequest(fresh, built)).toBe(fresh);
  expect(nextRequest(fresh, [...built, step('[auth] o/app:pull token for ghcr.io')])).toBe(fresh);
  expect(nextRequest(fresh, [])).toBe(fresh);
});
