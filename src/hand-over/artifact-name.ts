// What a leg's artifact is called, and the file in it. Names are compared whole: no pattern could tell app from app-api for sure.
import type { ExpectedSet } from '../domain/expected-set.ts';

export const recordsFile = 'records.json';

export function artifactName({ id }: Pick<ExpectedSet, 'id'>, leg: number, attempt: number): string {
  return `ghcr-buildx-${id}-leg-${leg}-attempt-${attempt}`;
}

/** Of the leg's job, and in the input `records` of the merge. */
export function outputName(leg: number): string {
  return `leg-${leg}`;
}
