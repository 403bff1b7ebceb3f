// The reusable workflow under act: plan, a leg for each platform, merge, on the demo's image with real builds. The artifact service
// is a stand-in (act's own does not work with GitHub's client), the same store for every run of the workflow.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
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

type Step = { readonly if?: string; readonly uses?: string; readonly run?: string; readonly with?: Record<string, string>; readonly env?: Record<string, string> };
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

/** A re-run of failed jobs does not plan again: the outputs of the job that passed are kept. act has no such thing. */
function workflowOfRerun(planLog: string): string {
  const { jobs, ...rest } = parse(workflowHere()) as { jobs: Record<string, Job> };
  const names = ['matrix', 'expected', 'legs', 'version'];
  const outputs = names.map((name) => [name, new RegExp(`::set-output:: ${name}=(.*)`).exec(planLog)?.[1] ?? ''] as const);
  const step = { id: 'plan', env: Object.fromEntries(outputs.map(([name, value]) => [name.toUpperCase(), value])), run: names.map((name) => `printf '%s=%s\\n' ${name} "$${name.toUpperCase()}" >> "$GITHUB_OUTPUT"`).join('\n') };
  return stringify({ ...rest, jobs: { ...jobs, plan: { ...jobs['plan'], steps: [step] } } });
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

  test('moves no tag when a leg fails, and names the platform that is missing', () => {
    const image = freshImage(bed);
    const failing = 'ARG BASE\nFROM ${BASE}\nARG TARGETARCH\nRUN [ "$TARGETARCH" = amd64 ] || exit 7\n';
    const folder = cloneCheckout({ [called]: workflowHere(), [caller]: callerOf({ ...inputsOf(image), context: 'image' }), 'image/Dockerfile': failing });
    const { status, log } = run(folder);
    expect(status).not.toBe(0);
    expect(log).toMatch(/LEG_MISSING: image is not complete: linux\/arm64 \(leg 1\) is missing/);
    expect(allTagsOf(bed, image)).toEqual([]);
  }, 6 * minute);

  test('that publishes nothing is green when every leg is there, and red when one is not: the last job can be a required check', () => {
    const image = freshImage(bed);
    const dockerfile = (amd64Only: boolean): string => `ARG BASE\nFROM \${BASE}\nARG TARGETARCH\nRUN [ "$TARGETARCH" = amd64 ] || ${amd64Only ? 'exit 7' : 'true'}\n`;
    const folder = cloneCheckout({ [called]: workflowHere(), [caller]: callerOf({ ...inputsOf(image), context: 'image', push: 'false' }), 'image/Dockerfile': dockerfile(false) });
    const whole = run(folder);
    expect({ status: whole.status, log: whole.status === 0 ? '' : whole.log }).toEqual({ status: 0, log: '' });
    expect(whole.log).toContain('Every leg is complete: linux/amd64, linux/arm64.');
    writeFileSync(join(folder, 'image/Dockerfile'), dockerfile(true));
    const lacking = run(folder);
    expect(lacking.status).not.toBe(0);
    expect(lacking.log).toMatch(/LEG_MISSING: image is not complete: linux\/arm64 \(leg 1\) is missing/);
    writeFileSync(join(folder, caller), callerOf({ ...inputsOf(image), context: 'nowhere', push: 'false' }));
    const unplanned = run(folder);
    expect(unplanned.status).not.toBe(0);
    expect(unplanned.log).toContain('The job Plan failed: there is nothing to publish.');
    expect(allTagsOf(bed, image)).toEqual([]);
  }, 8 * minute);

  test('publishes three images of a file, of which two share the beginning of their names and one is built on another', () => {
    const image = freshImage(bed);
    const files = {
      'images.yml': 'images:\n  base: {context: base}\n  app: {context: app, depends-on: base}\n  app-api: {context: api}\n',
      'base/Dockerfile': 'ARG BASE\nFROM ${BASE}\nRUN uname -m > /machine\n',
      'app/Dockerfile': 'FROM base\nRUN cat /machine > /seen\n',
      'api/Dockerfile': 'ARG BASE\nFROM ${BASE}\nRUN echo api > /name\n',
    };
    const folder = cloneCheckout({ [called]: workflowHere(), [caller]: callerOf({ ...inputsOf(image), 'images-file': 'images.yml' }), ...files });
    const { status, log } = run(folder);
    expect({ status, log: status === 0 ? '' : log }).toEqual({ status: 0, log: '' });
    const digests = Object.fromEntries(['base', 'app', 'app-api'].map((id) => [id, crane(bed, 'digest', `${image}/${id}:main`)]));
    expect(new Set(Object.values(digests)).size).toBe(3);
    for (const [id, digest] of Object.entries(digests)) expect(log).toMatch(new RegExp(`${id}\\W+result\\W+published\\W+digest\\W+${digest}`));
    // What app is built on is this run's base: its layers are there.
    const layersOf = (id: string): readonly string[] => (JSON.parse(crane(bed, 'config', '--platform=linux/arm64', `${image}/${id}:main`)) as { rootfs: { diff_ids: string[] } }).rootfs.diff_ids;
    expect(layersOf('app').slice(0, -1)).toEqual(layersOf('base'));
  }, 6 * minute);

  test('a leg that is run again alone completes the image, with what the other one left', () => {
    const image = freshImage(bed);
    const flaky = (fixed: boolean): string => `ARG BASE\nFROM \${BASE}\nARG TARGETARCH\nRUN [ "$TARGETARCH" = amd64 ] || ${fixed ? 'true' : 'exit 7'}\n`;
    const inputs = callerOf({ ...inputsOf(image), context: 'image' });
    const folder = cloneCheckout({ [called]: workflowHere(), [caller]: inputs, 'image/Dockerfile': flaky(false) });
    const first = run(folder);
    expect(first.status).not.toBe(0);
    expect(allTagsOf(bed, image)).toEqual([]);
    // The same commit: what failed was passing.
    writeFileSync(join(folder, called), workflowOfRerun(first.log));
    writeFileSync(join(folder, 'image/Dockerfile'), flaky(true));
    const again = run(folder, ['--env', 'GITHUB_RUN_ATTEMPT=2', '--matrix', 'leg:1']);
    expect({ status: again.status, log: again.status === 0 ? '' : again.log }).toEqual({ status: 0, log: '' });
    expect(again.log).not.toContain('[image/Publish/linux/amd64');
    expect(allTagsOf(bed, image).filter((tag) => !tag.startsWith('ghcr-buildx'))).toEqual(['latest', 'main']);
    for (const machine of ['amd64', 'arm64']) expect(JSON.parse(crane(bed, 'config', `--platform=linux/${machine}`, `${image}:main`))).toMatchObject({ architecture: machine });
  }, 6 * minute);
});
