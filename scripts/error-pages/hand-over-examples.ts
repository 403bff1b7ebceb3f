// Examples of what stops a merge of several machines' work, and of what one job could not give to another.
import type { ErrorCode } from '../../src/domain/action-error.ts';
import { artifactFailure } from '../../src/hand-over/artifact-failure.ts';
import type { Example } from './thrown.ts';

export const handOverExamples = {
  HAND_OVER_FAILED: () =>
    artifactFailure(
      'The artifacts of this run could not be listed.',
      'Failed to ListArtifacts: Failed to make request after 5 attempts: Failed request: (503) Service Unavailable',
    ),
} as const satisfies Partial<Record<ErrorCode, Example>>;
