// One job or several: the image is the same. Built reproducibly and without attestations, byte for byte; with them, in all but these.
import { afterAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { branchPush } from '../../scripts/tag-push-event.ts';
import { startArtifactProcess } from '../../testbed/artifact-service/start.ts';
import { act, bedInputs, crane, freshImage, makeWorkspace, openBed, tagsOf, type Attempt } from './bed.ts';

const bed = openBed();
const service = await startArtifactProcess(mkdtempSync(join(tmpdir(), 'artifacts-')));
afterAll(() => service.stop());

const files = { Dockerfile: 'ARG BASE\nFROM ${BASE}\nCOPY greeting.txt .\nRUN uname -m > /machine\n', 'greeting.txt': 'hello\n' };
const minute = 60_000;

async function step(inputs: Readonly<Record<string, string>>, action?: 'plan' | 'build' | 'merge', job = 'job'): Promise<Attempt['main']> {
  const { main } = await act(bed, { ...branchPush('main'), ...(action === undefined ? {} : { action }), workspace: makeWorkspace(files), inputs, env: service.environment('run', job) });
  expect({ code: main.exitCode, log: main.exitCode === 0 ? '' : main.log }).toEqual({ code: 0, log: '' });
  return main;
}

type Published = { readonly digest: string; readonly digests: string; readonly tags: readonly string[]; readonly index: { readonly annotations: object }; readonly labels: object };

function published(image: string, { outputs }: Attempt['main']): Published {
  const index = JSON.parse(crane(bed, 'manifest', `${image}:main`)) as Published['index'];
  const { config } = JSON.parse(crane(bed, 'config', '--platform=linux/arm64', `${image}:main`)) as { config: { Labels: object } };
  return { digest: outputs['digest'] ?? '', digests: outputs['digests'] ?? '', tags: tagsOf(bed, image), index, labels: config.Labels };
}

/** The same inputs, once in one step and once in four jobs, into two repositories. */
async function bothWays(inputs: Readonly<Record<string, string>>): Promise<readonly [Published, Published]> {
  const [alone, shared] = [freshImage(bed), freshImage(bed)];
  const all = { 'no-cache': 'true', cache: 'off', ...inputs };
  const one = published(alone, await step({ ...bedInputs(bed, alone), ...all }));
  const { images = '', 'build-args': buildArgs = '', ...own } = bedInputs(bed, shared);
  const { expected = '', legs } = (await step({ images, 'build-args': buildArgs, ...all }, 'plan')).outputs;
  expect(legs).toBe('2');
  for (const leg of ['0', '1']) await step({ ...own, expected, leg }, 'build', `build-${leg}`);
  const { registry = '', username = '', password = '' } = own;
  return [one, published(shared, await step({ registry, username, password, expected }, 'merge'))];
}

describe('an image that is merged of two legs', () => {
  test('is byte for byte that of one step, where nothing tells of the build', async () => {
    const [one, merged] = await bothWays({ 'source-date-epoch': 'commit', provenance: 'false', sbom: 'false' });
    expect(merged).toEqual(one);
    expect(one.tags).toEqual(['latest', 'main']);
  }, 5 * minute);

  test('has the same tags, labels, annotations and platforms with attestations, which tell of the build', async () => {
    const [one, merged] = await bothWays({ 'source-date-epoch': 'commit' });
    expect({ ...merged, digest: '', index: merged.index.annotations }).toEqual({ ...one, digest: '', index: one.index.annotations });
  }, 5 * minute);
});
