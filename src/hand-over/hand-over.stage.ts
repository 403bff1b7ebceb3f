// The end of a leg: what it built goes to the merge job, as an artifact where that works, and always as an output of the step.
import { asActionError } from '../domain/action-error.ts';
import type { ExpectedSet } from '../domain/expected-set.ts';
import type { LegRecord } from '../domain/leg-record.ts';
import type { World } from '../world/ports/world.ts';
import { artifactName, outputName, recordsFile } from './artifact-name.ts';
import { encodeRecords } from './record-codec.ts';

export type HandedOver = { readonly expected: ExpectedSet; readonly leg: number; /** GITHUB_RUN_ATTEMPT of this job. */ readonly attempt: number };

/** `warnings`: shown already. Throws ActionError HAND_OVER_FAILED when no output can hold the records. */
export async function handOver(records: readonly LegRecord[], { expected, leg, attempt }: HandedOver, world: Pick<World, 'artifacts' | 'runner'>): Promise<{ readonly warnings: readonly string[] }> {
  const { artifacts, runner } = world;
  const text = encodeRecords(records);
  // First: whatever becomes of the artifact, the merge can be given this.
  runner.setOutput(outputName(leg), text);
  if (expected.handOver === 'outputs') return { warnings: [] };
  const failed = await uploadRecords(artifactName(expected, leg, attempt), text, artifacts);
  if (failed === undefined) return { warnings: [] };
  const warning = `${failed} The record of this leg is its output ${outputName(leg)} alone: the merge job needs it as its input records.`;
  runner.warning(warning, { title: 'Hand-over' });
  return { warnings: [warning] };
}

/** Gives a sentence when it did not work. */
async function uploadRecords(name: string, text: string, artifacts: World['artifacts']): Promise<string | undefined> {
  if (!artifacts.available()) return 'This runner has no artifact service, unlike that of the plan.';
  try {
    await artifacts.upload(name, { [recordsFile]: text });
    return undefined;
  } catch (thrown) {
    const { what, why } = asActionError(thrown);
    return `${what} ${why}`;
  }
}
