// The reusable workflow under act: plan, a leg for each platform, merge, on the demo's image with real builds. The artifact service
// is a stand-in (act's own does not work with GitHub's client), the same store for every run of the workflow.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { branchPush, eventRepository } from '../../scripts/tag-push-event.ts';
import { startArtifactProcess, type RunningArtifactService } from '../../testbed/artifact-service/start.ts';
import { allTagsOf, bedInputs, crane, freshImage, openBed } from './bed.ts';
import { cloneCheckout, runUnderAct } from './under-act.ts';

const bed = openBed();
const root = resolve(import.meta.dirname, '..', '..');
const called = '.github/workflows/publish.yml';
const caller = '.github/workflows/image.yml';
const minute = 60_000;

type Step = { readonly uses?: string; readonly with?: Record<string, string>; readonly env?: Record<string, string> };
type Job = { readonly steps: readonly Step[]; readonly [key: string]: unknown };

/** As it stands, with this checkout's actions: act knows no pinned ones, and needs a checkout for `./`. */
function workflowHere(): string {
  const { jobs, ...rest } = parse(readFileSync(join(root, called), 'utf8')) as { jobs: Record<string, Job> };
  const here = ({ uses, ...step }: Step): Step => ({ ...step, ...(uses === undefined ? {} : { uses: uses.replace(/^org\/ghcr-buildx-action\/(\w+)@\w+$/, './$1') }) });
  const of = ([name, job]: [string, Job]): [string, Job] => {
    const steps = job.steps.map(here);
    return [name, { ...job, steps: steps.some(({ uses }) => uses?.startsWith('actions/checkout') === true) ? steps : [{ uses: 'actions/checkout@v4' }, ...steps] }];
  };
  return stringify({ ...rest, jobs: Object.fromEntries(Object.entries(jobs).map(of)) });
}

function callerOf(inputs: Readonly<Record<string, string>>): string {
  const jobs = {
    image: { uses: `./${called}`, with: inputs, secrets: { password: '${{ secrets.GITHUB_TOKEN }}' } },
    after: { needs: 'image', 'runs-on': 'ubuntu-24.04', steps: [{ run: 'echo "digest=${{ needs.image.outputs.digest }} images=${{ needs.image.outputs.images }}"' }] },
  };
  return stringify({ on: 'push', jobs });
}

describe('the reusable workflow under act', () => {
  let service: RunningArtifactService;
  beforeAll(async () => {
    service = await startArtifactProcess(mkdtempSync(join(tmpdir(), 'artifacts-')));
  });
  afterAll(() => service.stop());

  function run(folder: string, options: readonly string[] = []): { readonly status: number | null; readonly log: string } {
    const { payload, ref } = branchPush('main');
    const environment = Object.entries(service.environment('1')).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
    return runUnderAct(bed, folder, { event: 'push', workflow: caller, payload: { ...(payload as object), ref, repository: eventRepository }, options: ['--platform=ubuntu-24.04-arm=-self-hosted', ...environment, ...options] });
  }

  /** What points the workflow at the bed. */
  function inputsOf(image: string): Record<string, string> {
    const { images = '', 'build-args': buildArgs = '', registry = '', username = '', 'driver-opts': driverOptions = '' } = bedInputs(bed, image);
    return { images, registry, username, 'driver-opts': driverOptions, 'build-args': buildArgs, cache: 'off' };
  }

  test('plans, builds each platform in a job of its own, publishes, and gives its outputs to the caller', () => {
    const image = freshImage(bed);
    const folder = cloneCheckout({ [called]: workflowHere(), [caller]: callerOf({ ...inputsOf(image), context: 'image' }), 'image/Dockerfile': 'ARG BASE\nFROM ${BASE}\nRUN uname -m > /machine\n' });
    const { status, log } = run(folder);
    expect({ status, log: status === 0 ? '' : log }).toEqual({ status: 0, log: '' });
    expect(allTagsOf(bed, image).filter((tag) => !tag.startsWith('ghcr-buildx'))).toEqual(['latest', 'main']);
    const digest = crane(bed, 'digest', `${image}:main`);
    expect(log).toContain(`digest=${digest}`);
    for (const [platform, machine] of [['linux/amd64', 'amd64'], ['linux/arm64', 'arm64']] as const) {
      expect(JSON.parse(crane(bed, 'config', `--platform=${platform}`, `${image}:main`))).toMatchObject({ architecture: machine });
    }
  }, 6 * minute);

  test('moves no tag when a leg fails, and completes when only that leg is run again', () => {
    const image = freshImage(bed);
    const failing = 'ARG BASE\nFROM ${BASE}\nARG TARGETARCH\nRUN [ "$TARGETARCH" = amd64 ] || exit 7\n';
    const folder = cloneCheckout({ [called]: workflowHere(), [caller]: callerOf({ ...inputsOf(image), context: 'image' }), 'image/Dockerfile': failing });
    const { status, log } = run(folder);
    expect(status).not.toBe(0);
    expect(log).toMatch(/LEG_MISSING: image is not complete: linux\/arm64 \(leg 1\) is missing/);
    expect(allTagsOf(bed, image)).toEqual([]);
  }, 6 * minute);
});
