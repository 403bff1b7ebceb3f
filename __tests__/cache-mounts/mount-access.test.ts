// Whether cache mounts are kept at all, and by whom.
import { expect, test } from '@jest/globals';
import { mountAccess } from '../../src/cache-mounts/mount-access.ts';
import { runtimeToken } from '../../testbed/cache-service/runtime-token.ts';
import { planWith, type InputChanges } from '../fakes/plan.ts';
import type { Plan } from '../../src/domain/plan.ts';

const service = (permission: 1 | 2 | 3): Readonly<Record<string, string>> => ({ ACTIONS_RESULTS_URL: 'https://r/', ACTIONS_RUNTIME_TOKEN: runtimeToken([{ Scope: 'refs/heads/main', Permission: permission }]) });
const local = { backend: 'local', folder: '/kept' } as const;
const build = { act: 'build', reason: '' } as const;

test.each<readonly [name: string, inputs: InputChanges, changes: Partial<Plan>, environment: Readonly<Record<string, string>>, access: object]>([
  ['by the service', {}, {}, service(3), { read: true, write: true }],
  ['only read', {}, {}, service(1), { read: true, write: false, why: 'The token of this run may only read the cache.' }],
  ['without a service', {}, {}, {}, { read: false, write: false, why: 'This runner has no cache service.' }],
  ['in a folder that lasts', { cache: local }, {}, {}, { read: true, write: true }],
  ['in a folder that lasts, by a run that publishes nothing', { cache: local }, { decision: build }, {}, { read: true, write: false }],
  ['off', { cacheMounts: { keep: 'off' } }, {}, service(3), { read: false, write: false, why: 'cache-mounts says off.' }],
  ['without any cache', { cache: { backend: 'off' } }, {}, service(3), { read: false, write: false, why: 'cache says off.' }],
  ['with no-cache', { build: { noCache: true } }, {}, service(3), { read: false, write: false, why: 'no-cache says so.' }],
  ['on a release', { cache: { onRelease: false } }, {}, service(3), { read: false, write: false, why: 'This is a release, and cache-on-release is false.' }],
  ['by the builder itself', { builder: { keepState: true } }, {}, service(3), { read: false, write: false, why: 'The builder keeps its state, its cache mounts too (keep-state).' }],
  ['for a check', {}, { destination: { to: 'call', call: 'check' } }, service(3), { read: false, write: false, why: 'No image is built.' }],
])('%s', (_, inputs, changes, environment, access) => {
  expect(mountAccess(planWith(inputs, changes), environment)).toEqual(access);
});
