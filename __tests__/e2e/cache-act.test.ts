// The cache service that act brings (version 1 of the API), through a workflow: the second run, with a new builder, finds
// every step of both platforms.
import { expect, test } from '@jest/globals';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { branchPush } from '../../scripts/tag-push-event.ts';
import { bedInputs, freshImage, openBed } from './bed.ts';
import { allCachedSteps, cachedDockerfile } from './cached-steps.ts';
import { cloneCheckout, runUnderAct } from './under-act.ts';

const bed = openBed();

test('two runs of a workflow share their cache through the service of the runner', () => {
  const workflow = '.github/workflows/cached.yml';
  const { 'build-args': buildArgs, 'driver-opts': driverOptions } = bedInputs(bed, freshImage(bed));
  const step = { uses: './', with: { context: 'cached', images: freshImage(bed), cache: 'gha', push: false, 'build-args': buildArgs, 'driver-opts': driverOptions } };
  const text = stringify({ on: 'push', jobs: { build: { 'runs-on': 'ubuntu-24.04', steps: [{ uses: 'actions/checkout@v4' }, step] } } });
  const folder = cloneCheckout({ [workflow]: text, 'cached/Dockerfile': cachedDockerfile });
  const { payload, ref } = branchPush('main');
  const service = ['--cache-server-path', mkdtempSync(join(tmpdir(), 'act-caches-')), '--artifact-server-path', mkdtempSync(join(tmpdir(), 'act-artifacts-'))];
  const run = (): { readonly status: number | null; readonly log: string } => runUnderAct(bed, folder, { event: 'push', workflow, payload: { ...(payload as object), ref }, options: service });

  const first = run();
  expect({ status: first.status, log: first.status === 0 ? '' : first.log }).toEqual({ status: 0, log: '' });
  expect(first.log).toContain("Cache: GitHub's cache service, read and written (cache is gha).");
  expect(first.log).not.toMatch(/was not saved/);
  const second = run();
  expect({ status: second.status, log: second.status === 0 ? '' : second.log }).toEqual({ status: 0, log: '' });
  expect([allCachedSteps(first.log), allCachedSteps(second.log)]).toEqual([0, 6]);
}, 300_000);
