// The repository's own workflows under act: the outputs reach the next step, on a tag and on a branch; the examples of
// rollback and promote do what they say on the demo's image. The self workflow checks its outputs itself.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { branchPush, eventRepository, tagPush, type PushEvent } from '../../scripts/tag-push-event.ts';
import type { TestbedDescription } from '../../testbed/start.ts';
import { crane, freshImage, openBed, tagsOf } from './bed.ts';
import { cloneCheckout, runUnderAct, selfVariables } from './under-act.ts';

const bed = openBed();

function publish(image: string, { ref, payload }: PushEvent): { readonly status: number | null; readonly log: string } {
  return runUnderAct(bed, cloneCheckout(), { event: 'push', workflow: '.github/workflows/self.yml', payload: { ...(payload as object), ref }, variables: selfVariables(bed, image) });
}

describe('the workflow that uses the action on itself, under act', () => {
  test.each([
    { name: 'a tag', event: tagPush('v1.2.3'), tags: ['1', '1.2', '1.2.3', 'latest'] },
    { name: 'the default branch', event: branchPush('main'), tags: ['latest', 'main'] },
  ])('publishes on a push of $name and hands its outputs to the next step', ({ event, tags }) => {
    const image = freshImage(bed);
    const { status, log } = publish(image, event);
    expect({ status, log: status === 0 ? '' : log }).toEqual({ status: 0, log: '' });
    expect(tagsOf(bed, image)).toEqual(tags);
    const [, digest] = /digest=(sha256:[0-9a-f]{64})/.exec(log) ?? [];
    expect(crane(bed, 'digest', `${image}:${tags[0] ?? ''}`)).toBe(digest);
    expect(log).toContain('Check the outputs');
  }, 300_000);
});

/** The example as it stands, with this checkout's action and the bed's registry; act needs a checkout step for `./`. */
function exampleWorkflow(name: 'rollback' | 'promote', image: string, { users, registryHost }: TestbedDescription): string {
  const workflow: unknown = parse(readFileSync(join(resolve(import.meta.dirname, '..', '..'), 'examples', 'workflows', `${name}.yml`), 'utf8'));
  const { jobs, ...rest } = workflow as { jobs: Record<string, { steps: readonly { uses: string; with: object }[] }> };
  const job = jobs[name];
  const [step] = job?.steps ?? [];
  if (job === undefined || step === undefined || step.uses !== `org/ghcr-buildx-action/${name}@v1`) throw new Error(`${name}.yml does not use the action ${name}`);
  const here = { uses: `./${name}`, with: { ...step.with, images: image, registry: registryHost, username: users.writer.username, password: '${{ github.token }}' } };
  return stringify({ ...rest, jobs: { [name]: { ...job, steps: [{ uses: 'actions/checkout@v4' }, here] } } });
}

describe("the examples' workflows of rollback and promote, under act, on the demo's image", () => {
  const image = freshImage(bed);
  let released = '';
  let edge = '';

  const dispatch = (name: 'rollback' | 'promote', inputs: Readonly<Record<string, string>>): { readonly status: number | null; readonly log: string } => {
    const workflow = `.github/workflows/${name}.yml`;
    const folder = cloneCheckout({ [workflow]: exampleWorkflow(name, image, bed) });
    return runUnderAct(bed, folder, { event: 'workflow_dispatch', workflow, payload: { ref: 'refs/heads/main', repository: eventRepository }, inputs });
  };

  beforeAll(() => {
    for (const event of [tagPush('v1.2.3'), branchPush('main')]) {
      const { status, log } = publish(image, event);
      if (status !== 0) throw new Error(log);
    }
    released = crane(bed, 'digest', `${image}:1.2.3`);
    edge = crane(bed, 'digest', `${image}:main`);
    expect(crane(bed, 'digest', `${image}:latest`)).toBe(edge);
  }, 300_000);

  test('a dispatched rollback with dry-run says what it would do', () => {
    const { status, log } = dispatch('rollback', { tags: 'latest', 'dry-run': 'true' });
    expect({ status, log: status === 0 ? '' : log }).toEqual({ status: 0, log: '' });
    expect(log).toContain(`${image}:latest from ${edge} to ${released}`);
    expect(crane(bed, 'digest', `${image}:latest`)).toBe(edge);
  }, 120_000);

  test('a dispatched rollback puts the tag back to the release before', () => {
    const { status, log } = dispatch('rollback', { tags: 'latest', 'dry-run': 'false' });
    expect({ status, log: status === 0 ? '' : log }).toEqual({ status: 0, log: '' });
    expect(crane(bed, 'digest', `${image}:latest`)).toBe(released);
  }, 120_000);

  test('a dispatched promotion gives the image another tag', () => {
    const { status, log } = dispatch('promote', { source: 'main', tags: 'stable', 'dry-run': 'false' });
    expect({ status, log: status === 0 ? '' : log }).toEqual({ status: 0, log: '' });
    expect(crane(bed, 'digest', `${image}:stable`)).toBe(edge);
  }, 120_000);
});
