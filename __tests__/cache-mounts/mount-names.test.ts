// Keys and folders of kept mounts: the newest of the same mount and platforms is found, and no other.
import { expect, test } from '@jest/globals';
import { mountFolder, mountKeys, mountName } from '../../src/cache-mounts/mount-names.ts';
import { amd64, planWith } from '../fakes/plan.ts';
import { pip } from './mounts.ts';

const plan = planWith();

test('the run ends the key; what stands before it finds the newest', () => {
  const { key, restoreKeys } = mountKeys(pip, plan);
  expect(key).toMatch(/^ghcr-buildx-mount-[0-9a-f]{16}-linux-amd64_linux-arm64-4711-2$/);
  expect(restoreKeys).toEqual([key.replace('4711-2', '')]);
});

test('with a cache-key it begins with it, and falls back to its fallback', () => {
  const { key, restoreKeys } = mountKeys(pip, planWith({}, { cache: { uses: [], reason: '', warnings: [], key: { exact: 'v1-3f', fallback: 'v1' } } }));
  expect(key).toMatch(/^v1-3f-mount-/);
  expect(restoreKeys.map((one) => one.split('-mount-')[0])).toEqual(['v1-3f', 'v1']);
});

test('everything that tells mounts apart in BuildKit, and the scope, tells them apart here', () => {
  const others = [{ ...pip, id: 'x' }, { ...pip, uid: 0 }, { ...pip, gid: 0 }, { ...pip, mode: '0755' }, { ...pip, namespace: 'n' }, { ...pip, platforms: [amd64] }];
  const names = [mountName(pip, plan), ...others.map((mount) => mountName(mount, plan)), mountName(pip, planWith({ cache: { scope: 's' } }))];
  expect(new Set(names).size).toBe(names.length);
});

test('what only serves to reach it does not', () => {
  expect(mountName({ ...pip, base: 'other', runsOn: amd64, target: '/elsewhere', frontend: 'f' }, plan)).toBe(mountName(pip, plan));
});

test('a folder of the runner, or the one that lasts', () => {
  expect(mountFolder(pip, plan, { RUNNER_TEMP: '/t' })).toBe(`/t/ghcr-buildx-cache/mounts/${mountName(pip, plan)}`);
  expect(mountFolder(pip, planWith({ cache: { backend: 'local', folder: '/kept' } }), { RUNNER_TEMP: '/t' })).toBe(`/kept/mounts/${mountName(pip, plan)}`);
});
