// The way of a record from leg to merge: as an artifact, as an output, and what happens when the artifact service does not work.
import { describe, expect, test } from '@jest/globals';
import { ActionError } from '../../src/domain/action-error.ts';
import { artifactName } from '../../src/hand-over/artifact-name.ts';
import { collectRecords } from '../../src/hand-over/collect.stage.ts';
import { handOver } from '../../src/hand-over/hand-over.stage.ts';
import { mergeInputs } from '../../src/hand-over/effective-inputs.ts';
import { encodeRecords } from '../../src/hand-over/record-codec.ts';
import { reliableArtifacts } from '../../src/retry/reliable-world.stage.ts';
import { fakeArtifacts } from '../fakes/artifacts.ts';
import { retryAtOnce } from '../fakes/retry.ts';
import { recordingRunner } from '../fakes/runner.ts';
import { amd64, arm64, expectedSet, recordsOf } from './sets.ts';

const set = expectedSet();
const down = { words: 'Failed to CreateArtifact: Unable to make request: ECONNRESET' };

describe('a leg', () => {
  test('leaves an artifact of the exact name, and its output', async () => {
    const [artifacts, runner] = [fakeArtifacts(), recordingRunner()];
    expect(await handOver(recordsOf(set, 1, 2), { expected: set, leg: 1, attempt: 2 }, { artifacts, runner })).toEqual({ warnings: [] });
    const text = encodeRecords(recordsOf(set, 1, 2));
    expect([...artifacts.stored]).toEqual([[`ghcr-buildx-${set.id}-leg-1-attempt-2`, { 'records.json': text }]]);
    expect([...runner.outputs]).toEqual([['leg-1', text]]);
  });

  test('gives an output alone where the plan says so', async () => {
    const [artifacts, runner] = [fakeArtifacts(), recordingRunner()];
    await handOver(recordsOf(set, 0), { expected: expectedSet({ handOver: 'outputs' }), leg: 0, attempt: 1 }, { artifacts, runner });
    expect([artifacts.calls, [...runner.outputs.keys()]]).toEqual([[], ['leg-0']]);
  });

  test('tries again, and else says that there is an output only', async () => {
    const runner = recordingRunner();
    const passing = fakeArtifacts({ fails: { ...down, times: 2 } });
    expect(await handOver(recordsOf(set, 0), { expected: set, leg: 0, attempt: 1 }, { artifacts: reliableArtifacts(passing, retryAtOnce(3)), runner })).toEqual({ warnings: [] });
    expect([passing.calls.length, passing.stored.size]).toEqual([3, 1]);
    for (const artifacts of [fakeArtifacts({ fails: down }), fakeArtifacts({ absent: true })]) {
      const { warnings } = await handOver(recordsOf(set, 0), { expected: set, leg: 0, attempt: 1 }, { artifacts: reliableArtifacts(artifacts, retryAtOnce(3)), runner });
      expect(warnings).toEqual([expect.stringContaining('The record of this leg is its output leg-0 alone: the merge job needs it as its input records.')]);
    }
    expect(runner.texts('warning')).toHaveLength(2);
    expect([...runner.outputs.keys()]).toEqual(['leg-0']);
  });
});

describe('the merge', () => {
  const put = (artifacts: ReturnType<typeof fakeArtifacts>, leg: number, attempt: number, of = set): void => artifacts.put(artifactName(of, leg, attempt), { 'records.json': encodeRecords(recordsOf(set, leg, attempt)) });

  test('fetches the newest attempt of each leg under exact names, and nothing else', async () => {
    const artifacts = fakeArtifacts();
    put(artifacts, 0, 1);
    put(artifacts, 1, 1);
    put(artifacts, 1, 2);
    put(artifacts, 2, 4);
    put(artifacts, 3, 1, expectedSet({ runId: '1' }));
    for (const name of [`${artifactName(set, 3, 1)}0`, `x${artifactName(set, 3, 1)}`, `ghcr-buildx-${set.id}-leg-33-attempt-1`]) artifacts.put(name, { 'records.json': '{}' });
    const { deliveries, trouble } = await collectRecords(set, 3, undefined, { artifacts, runner: recordingRunner() });
    expect(deliveries.map(({ leg, attempt, from }) => [leg, attempt, from])).toEqual([
      [0, 1, `artifact ${artifactName(set, 0, 1)}`],
      [1, 2, `artifact ${artifactName(set, 1, 2)}`],
    ]);
    expect([trouble, artifacts.calls.length]).toEqual([undefined, 3]);
  });

  test('nothing of before the plan', async () => {
    const artifacts = fakeArtifacts();
    put(artifacts, 0, 1);
    put(artifacts, 1, 2);
    const { deliveries } = await collectRecords({ ...set, attempt: 2 }, 2, undefined, { artifacts, runner: recordingRunner() });
    expect(deliveries.map(({ leg }) => leg)).toEqual([1]);
  });

  test('takes the outputs that it is given too, those that have a text', async () => {
    const artifacts = fakeArtifacts();
    put(artifacts, 0, 1);
    const records = JSON.stringify({ 'leg-0': 'a', 'leg-1': 'b', 'leg-2': '', 'leg-7': 'c', digest: 'd' });
    const both = await collectRecords(set, 1, records, { artifacts, runner: recordingRunner() });
    expect(both.deliveries.map(({ from, text }) => [from, text === 'b'])).toEqual([[`artifact ${artifactName(set, 0, 1)}`, false], ['output leg-0', false], ['output leg-1', true]]);
    const only = await collectRecords({ ...set, handOver: 'outputs' }, 1, records, { artifacts, runner: recordingRunner() });
    expect(only.deliveries.map(({ from }) => from)).toEqual(['output leg-0', 'output leg-1']);
    expect(artifacts.calls.filter((call) => call === 'list')).toHaveLength(1);
  });

  test('says why something may be lacking', async () => {
    const runner = recordingRunner();
    const unlisted = await collectRecords(set, 1, '{"leg-0": "a"}', { artifacts: fakeArtifacts({ fails: down }), runner });
    expect([unlisted.deliveries.length, unlisted.trouble?.code]).toEqual([1, 'HAND_OVER_FAILED']);
    const artifacts = fakeArtifacts({ fails: { ...down, operation: 'download', times: 1 } });
    put(artifacts, 0, 1);
    put(artifacts, 1, 1);
    const partly = await collectRecords(set, 1, undefined, { artifacts, runner });
    expect([partly.deliveries.map(({ leg }) => leg), partly.trouble?.code]).toEqual([[1], 'HAND_OVER_FAILED']);
    expect(runner.texts('warning')).toHaveLength(2);
  });

  test.each([
    ['outputs', fakeArtifacts(), 'The plan says that the legs hand over by outputs, and the input records is empty.'],
    ['artifact', fakeArtifacts({ absent: true }), 'This runner has no artifact service that the action can use, and the input records is empty.'],
  ] as const)('has nowhere to look: %s', async (way, artifacts, why) => {
    const thrown: unknown = await collectRecords({ ...set, handOver: way }, 1, undefined, { artifacts, runner: recordingRunner() }).catch((error: unknown) => error);
    expect(thrown instanceof ActionError ? [thrown.code, thrown.why] : thrown).toEqual(['HAND_OVER_FAILED', why]);
  });

  test.each(['', 'x', '[]', '{"leg-0": {"records": []}}'])('records that are none: %j', async (records) => {
    await expect(collectRecords(set, 1, records, { artifacts: fakeArtifacts(), runner: recordingRunner() })).rejects.toThrow('INVALID_INPUT: The input records is wrong.');
  });
});

test('what the plan has wins, the job’s own fills the rest, and what building alone needs is left out', () => {
  const own = { role: 'merge', expected: '{}', 'github-token': 'own', password: 'secret', tags: 'own', 'moving-tags': 'guard', 'cache-from': 'x', platforms: 'linux/s390x', 'secret-files': 'a=b' };
  const inputs = { tags: 'planned', 'moving-tags': 'force', role: 'plan', 'github-token': 'planned', records: 'x', command: 'prune', context: 'services/app', 'secret-envs': 'A=B', 'cache-key': '{{ checksum "x" }}' };
  expect(mergeInputs(own, { inputs, platforms: [amd64, arm64] })).toEqual({
    role: 'merge', expected: '{}', 'github-token': 'own', password: 'secret', tags: 'planned', 'moving-tags': 'force', cache: 'off', platforms: 'linux/amd64,linux/arm64',
  });
});
