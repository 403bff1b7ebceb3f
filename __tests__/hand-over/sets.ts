// Expected sets, legs and records that tests of the hand-over share: two images whose names begin alike, two platforms each.
import type { ExpectedImage, ExpectedSet } from '../../src/domain/expected-set.ts';
import { parseImageId, type ImageId } from '../../src/domain/image-definition.ts';
import type { LegRecord } from '../../src/domain/leg-record.ts';
import type { Platform } from '../../src/domain/platform.ts';
import { digestOf, type Digest } from '../../src/domain/digest.ts';
import { setIdOf } from '../../src/hand-over/set-id.ts';
import { imageName, platform } from '../fakes/image.ts';

export const amd64 = platform('linux/amd64');
export const arm64 = platform('linux/arm64');
export const commit = 'a'.repeat(40);

export function imageId(text: string): ImageId {
  const answer = parseImageId(text);
  if (!answer.ok) throw new Error(text);
  return answer.value;
}

export function expectedImage(id: string, changes: Partial<ExpectedImage> = {}): ExpectedImage {
  return {
    id: imageId(id),
    inputs: { images: `ghcr.io/octo-org/${id}`, tags: 'type=raw,value=latest' },
    dependsOn: [],
    names: [imageName(`ghcr.io/octo-org/${id}`)],
    platforms: [amd64, arm64],
    facts: { now: '2026-11-25T05:00:00.000Z', defaultBranch: 'main' },
    metadataHash: 'b'.repeat(64),
    ...changes,
  };
}

/** A leg for each platform of each image unless given: leg 0 app amd64, 1 app arm64, 2 app-api amd64, 3 app-api arm64. */
export function expectedSet(changes: Partial<Omit<ExpectedSet, 'id'>> = {}): ExpectedSet {
  const images = changes.images ?? [expectedImage('app'), expectedImage('app-api')];
  const content: Omit<ExpectedSet, 'id'> = {
    schema: 1,
    repository: 'Octo-Org/App',
    runId: '4711',
    attempt: 1,
    commit,
    actionVersion: '0.1.0',
    handOver: 'artifact',
    publishes: true,
    allOrNothing: false,
    jobInputs: {},
    images,
    legs: images.flatMap(({ id, platforms }) => platforms.map((one) => ({ image: id, platforms: [one] }))).map((image, number) => ({ number, images: [image], runner: ['ubuntu-24.04'] })),
    ...changes,
  };
  return { ...content, id: setIdOf(content) };
}

export function pushedDigest(image: string, on: Platform, attempt = 1): Digest {
  return digestOf(new TextEncoder().encode(`${image} ${on} ${attempt}`));
}

/** What a leg of the set hands over when all is well. */
export function recordsOf(set: ExpectedSet, leg: number, attempt = set.attempt): readonly LegRecord[] {
  return (set.legs[leg]?.images ?? []).flatMap(({ image, platforms }) =>
    platforms.map((one) => {
      const expected = set.images.find(({ id }) => id === image);
      return {
        schema: 1,
        set: set.id,
        leg,
        repository: set.repository,
        image,
        names: expected?.names ?? [],
        platform: one,
        ...(set.publishes ? { digest: pushedDigest(image, one, attempt) } : {}),
        runId: set.runId,
        attempt,
        commit: set.commit,
        actionVersion: set.actionVersion,
        ...(expected?.target === undefined ? {} : { target: expected.target }),
      };
    }),
  );
}
