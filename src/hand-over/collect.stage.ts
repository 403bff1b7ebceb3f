// Fetches what the legs handed over: artifacts under the exact names of the plan's legs, and the outputs that the job was given.
// It judges nothing of it.
import { ActionError, asActionError } from '../domain/action-error.ts';
import type { ExpectedSet } from '../domain/expected-set.ts';
import { invalidInputs } from '../inputs/invalid-inputs.ts';
import type { World } from '../world/ports/world.ts';
import { artifactName, outputName, recordsFile } from './artifact-name.ts';
import type { Delivery } from './judgement.ts';
import { readOutputs } from './given-records.ts';

/** `trouble`: why some of it may be lacking. */
export type Collected = { readonly deliveries: readonly Delivery[]; readonly trouble?: ActionError };

/** `present`: the attempt of this job. `records`: the input. Throws ActionError INVALID_INPUT or HAND_OVER_FAILED. */
export async function collectRecords(set: ExpectedSet, present: number, records: string | undefined, world: Pick<World, 'artifacts' | 'runner'>): Promise<Collected> {
  const outputs = readOutputs(records);
  if (!outputs.ok) throw invalidInputs([{ input: 'records', given: records ?? '', expected: outputs.expected }]);
  const given = set.legs.flatMap(({ number }): readonly Delivery[] => {
    const text = outputs.value.get(outputName(number));
    return text === undefined ? [] : [{ leg: number, from: `output ${outputName(number)}`, text }];
  });
  if (set.handOver === 'outputs') {
    if (records === undefined) throw nothingGiven('The plan says that the legs hand over by outputs, and the input records is empty.');
    return { deliveries: given };
  }
  if (!world.artifacts.available()) {
    if (records === undefined) throw nothingGiven('This runner has no artifact service that the action can use, and the input records is empty.');
    return { deliveries: given };
  }
  const { deliveries, trouble } = await fetchArtifacts(set, present, world);
  for (const { what, why } of trouble) world.runner.warning(`${what} ${why}`, { title: 'Hand-over' });
  const [first] = trouble;
  return { deliveries: [...deliveries, ...given], ...(first === undefined ? {} : { trouble: first }) };
}

async function fetchArtifacts(set: ExpectedSet, present: number, { artifacts }: Pick<World, 'artifacts'>): Promise<{ readonly deliveries: readonly Delivery[]; readonly trouble: readonly ActionError[] }> {
  const attempts = Array.from({ length: present - set.attempt + 1 }, (_, at) => present - at);
  try {
    const listed = new Map((await artifacts.list()).toSorted((a, b) => a.id - b.id).map((one) => [one.name, one]));
    const fetched = await Promise.all(
      set.legs.map(async ({ number }) => {
        // Older ones count no more once the leg has handed over again.
        const newest = attempts.map((attempt) => ({ attempt, artifact: listed.get(artifactName(set, number, attempt)) })).find(({ artifact }) => artifact !== undefined);
        if (newest?.artifact === undefined) return {};
        try {
          const text = (await artifacts.download(newest.artifact))[recordsFile] ?? '';
          return { delivery: { leg: number, from: `artifact ${newest.artifact.name}`, attempt: newest.attempt, text } };
        } catch (thrown) {
          return { failed: asActionError(thrown) };
        }
      }),
    );
    return { deliveries: fetched.flatMap(({ delivery }) => delivery ?? []), trouble: fetched.flatMap(({ failed }) => failed ?? []) };
  } catch (thrown) {
    return { deliveries: [], trouble: [asActionError(thrown)] };
  }
}

function nothingGiven(why: string): ActionError {
  return new ActionError({
    code: 'HAND_OVER_FAILED',
    what: 'There is nowhere to take the records of the legs from.',
    why,
    fix: 'Give the job of the legs outputs leg-0, leg-1 … and this step `records: ${{ toJSON(needs.build.outputs) }}` (docs/hand-over.md).',
  });
}
