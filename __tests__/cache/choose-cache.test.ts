// Which cache a run gets, and the line that says why.
import { describe, expect, test } from '@jest/globals';
import { chooseCache } from '../../src/cache/choose-cache.ts';
import { cacheBranches } from '../../src/cache/cache-branch.ts';
import { parseImageName } from '../../src/domain/image-ref.ts';
import { decide } from '../../src/trigger/decision.ts';
import { runtimeToken } from '../../testbed/cache-service/runtime-token.ts';
import { image, must, planWith, type InputChanges } from '../fakes/plan.ts';
import { triggerOf } from '../trigger/event-fixture.ts';

const service = { ACTIONS_RESULTS_URL: 'https://results.example/', ACTIONS_CACHE_SERVICE_V2: 'True', ACTIONS_RUNTIME_TOKEN: runtimeToken([{ Scope: 'refs/heads/main', Permission: 3 }]), RUNNER_TEMP: '/temp' };
const hub = must(parseImageName('docker.io/octo/app'));

type Case = { readonly event?: string; readonly environment?: Readonly<Record<string, string>>; readonly inputs?: InputChanges; readonly images?: readonly [typeof image] };

function choose({ event = 'push-default-branch', environment = service, inputs = {}, images = [image] }: Case): ReturnType<typeof chooseCache> {
  const trigger = triggerOf(event);
  return chooseCache({ inputs: planWith(inputs).inputs, decision: decide('auto', trigger), trigger, images, environment });
}

const uses = (found: ReturnType<typeof chooseCache>): readonly string[] => found.uses.map(({ backend, read, write }) => `${backend} ${read ? 'r' : ''}${write ? 'w' : ''}`);

describe('auto', () => {
  test.each<[string, Case, readonly string[], RegExp]>([
    ['a push that publishes', {}, ['registry rw'], /^Cache: registry ghcr\.io\/octo-org\/app-cache, read and written \(this run publishes\)\.$/],
    ['without a service too', { environment: {} }, ['registry rw'], /registry/],
    ['a pull request', { event: 'pull-request' }, ['registry r', 'gha rw'], /^Cache: registry ghcr\.io\/octo-org\/app-cache, only read; GitHub's cache service, read and written \(this run publishes nothing\)\.$/],
    ['a pull request without a service', { event: 'pull-request', environment: {} }, ['registry r'], /only read/],
    ['a fork', { event: 'pull-request-fork' }, ['registry r', 'gha r'], /comes from a fork/],
    ['an image on Docker Hub', { images: [hub] }, ['gha rw'], /GitHub's cache service/],
    ['an image on Docker Hub without a service', { images: [hub], environment: {} }, [], /^Cache: off, as this runner has no cache service, and a cache beside an image on docker\.io would be public\.$/],
    ['an image on Docker Hub with a cache of its own elsewhere', { images: [hub], inputs: { cache: { image } } }, ['registry rw'], /registry ghcr\.io\/octo-org\/app,/],
    ['a release', { event: 'release-published' }, ['registry rw'], /registry/],
    ['a release without cache', { event: 'release-published', inputs: { cache: { onRelease: false } } }, [], /cache-on-release is false/],
    ['a pushed tag without cache', { event: 'push-tag', inputs: { cache: { onRelease: false } } }, [], /cache-on-release is false/],
    ['a branch does not mind that', { inputs: { cache: { onRelease: false } } }, ['registry rw'], /registry/],
    ['no-cache', { inputs: { build: { noCache: true } } }, [], /no-cache says so/],
    ['cache-from', { inputs: { build: { cacheFrom: ['type=gha'] } } }, [], /cache-from and cache-to are used as they are given/],
    ['cache-to', { inputs: { build: { cacheTo: ['type=inline'] }, cache: { backend: 'gha' } } }, [], /used as they are given/],
    ['a check', { inputs: { build: { call: 'check' } } }, [], /no image is built/],
    ['a rollback', { inputs: { publish: { command: 'rollback' } } }, [], /nothing is built/],
    ['stages without cache', { inputs: { build: { noCacheFilters: ['test'] } } }, ['registry rw'], /without it: test/],
  ])('%s', (_, given, expected, reason) => {
    const found = choose(given);
    expect(uses(found)).toEqual(expected);
    expect(found.reason).toMatch(reason);
    expect(found.warnings).toEqual([]);
  });
});

describe('a cache asked for by name', () => {
  test.each<[string, Case, readonly string[], readonly RegExp[]]>([
    ['registry on Docker Hub', { images: [hub], inputs: { cache: { backend: 'registry' } } }, ['registry rw'], []],
    ['registry is not written by who publishes nothing', { event: 'pull-request', inputs: { cache: { backend: 'registry' } } }, ['registry r'], []],
    ['gha also where it publishes', { inputs: { cache: { backend: 'gha' } } }, ['gha rw'], []],
    ['gha without a service', { environment: {}, inputs: { cache: { backend: 'gha' } } }, [], [/cache is gha, and can't be used: this runner has no cache service/]],
    ['local', { inputs: { cache: { backend: 'local' } } }, ['local rw'], []],
    ['local of a fork', { event: 'pull-request-fork', inputs: { cache: { backend: 'local' } } }, ['local r'], []],
    ['local without a service', { environment: {}, inputs: { cache: { backend: 'local' } } }, [], [/no cache service/]],
    ['local in a folder needs none', { environment: {}, inputs: { cache: { backend: 'local', folder: '/var/cache' } } }, ['local rw'], []],
    ['off', { inputs: { cache: { backend: 'off' } } }, [], []],
  ])('%s', (_, given, expected, warnings) => {
    const found = choose(given);
    expect(uses(found)).toEqual(expected);
    expect(found.warnings).toEqual(warnings.map((warning) => expect.stringMatching(warning)));
  });
});

describe('the branches of a registry cache', () => {
  test.each([
    ['push-default-branch', 'main', []],
    ['push-branch', expect.stringMatching(/^feature-/), ['main']],
    ['push-tag', '_tags', ['main']],
    ['release-published', '_tags', ['main']],
    ['pull-request', 'main', []],
    ['pull-request-fork', 'main', []],
    ['merge-group', 'main', []],
    ['schedule', 'main', []],
  ])('%s', (event, branch, others) => {
    expect(cacheBranches(triggerOf(event))).toEqual({ branch, others });
  });
});
