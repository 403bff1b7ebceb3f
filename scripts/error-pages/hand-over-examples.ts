// Examples of what stops a merge of several machines' work, and of what one job could not give to another.
import type { ErrorCode } from '../../src/domain/action-error.ts';
import type { ActionError } from '../../src/domain/action-error.ts';
import type { ExpectedImage } from '../../src/domain/expected-set.ts';
import type { ImageId } from '../../src/domain/image-definition.ts';
import type { Leg } from '../../src/domain/leg.ts';
import { completenessOf } from '../../src/hand-over/incomplete-image.ts';
import type { ImageJudgement } from '../../src/hand-over/judgement.ts';
import { amd64, arm64, image } from '../../__tests__/fakes/plan.ts';
import { given, type Example } from './thrown.ts';
import { newImage } from './octo-org.ts';
import { artifactFailure } from '../../src/hand-over/artifact-failure.ts';

const app: ExpectedImage = {
  id: 'app' as ImageId,
  inputs: {},
  dependsOn: [],
  names: [image],
  platforms: [amd64, arm64],
  facts: { now: '2026-07-01T10:00:00.000Z' },
  metadataHash: '',
};
const legs: readonly Leg[] = [
  { number: 0, images: [{ image: app.id, platforms: [amd64] }], runner: ['ubuntu-24.04'] },
  { number: 1, images: [{ image: app.id, platforms: [arm64] }], runner: ['ubuntu-24.04-arm'] },
];
const [, second] = legs;

function incomplete(judgement: Pick<ImageJudgement, 'refused' | 'missing'>): ActionError {
  return given(completenessOf({ image: app, digests: new Map([[amd64, newImage]]), ...judgement }, [], { from: 1, to: 1 }).error);
}

export const handOverExamples = {
  LEG_MISSING: () => incomplete({ refused: [], missing: second === undefined ? [] : [{ leg: second, platform: arm64 }] }),
  RECORD_REFUSED: () => incomplete({ refused: [{ leg: 1, from: 'ghcr-buildx-4be1a7c09d3f-leg-1-attempt-1', reasons: ['runId is 17093, expected 17101'] }], missing: [] }),
  HAND_OVER_FAILED: () =>
    artifactFailure(
      'The artifacts of this run could not be listed.',
      'Failed to ListArtifacts: Failed to make request after 5 attempts: Failed request: (503) Service Unavailable',
    ),
} as const satisfies Partial<Record<ErrorCode, Example>>;
