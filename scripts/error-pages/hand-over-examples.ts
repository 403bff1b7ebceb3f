// Examples of what stops a merge of several machines' work, and of what one job could not give to another.
import type { ActionError, ErrorCode } from '../../src/domain/action-error.ts';
import type { LegRecord } from '../../src/domain/leg-record.ts';
import { artifactFailure } from '../../src/hand-over/artifact-failure.ts';
import { artifactName } from '../../src/hand-over/artifact-name.ts';
import { completenessOf } from '../../src/hand-over/incomplete-image.ts';
import { judgeDeliveries, type Delivery } from '../../src/hand-over/judgement.ts';
import { encodeRecords } from '../../src/hand-over/record-codec.ts';
import { expectedSet, recordsOf } from '../../__tests__/hand-over/sets.ts';
import { given, type Example } from './thrown.ts';

const set = expectedSet();
const delivered = (leg: number, changes: Partial<LegRecord> = {}): Delivery => ({
  leg,
  from: `artifact ${artifactName(set, leg, 1)}`,
  attempt: 1,
  text: encodeRecords(recordsOf(set, leg).map((record) => ({ ...record, ...changes }))),
});

/** Of the first image, what its judgement comes to. */
function judged(deliveries: readonly Delivery[]): ActionError {
  const [first] = judgeDeliveries(set, 1, deliveries);
  return given(first === undefined ? undefined : completenessOf(first, [], { from: 1, to: 1 }).error);
}

export const handOverExamples = {
  LEG_MISSING: () => judged([delivered(0)]),
  RECORD_REFUSED: () => judged([delivered(0), delivered(1, { runId: '4710', commit: 'c'.repeat(40) })]),
  HAND_OVER_FAILED: () =>
    artifactFailure(
      'The artifacts of this run could not be listed.',
      'Failed to ListArtifacts: Failed to make request after 5 attempts: Failed request: (503) Service Unavailable',
    ),
} as const satisfies Partial<Record<ErrorCode, Example>>;
