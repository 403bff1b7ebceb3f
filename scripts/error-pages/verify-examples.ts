// Examples of what verification finds in an image before a tag moves.
import type { ErrorCode } from '../../src/domain/action-error.ts';
import { mediaTypes, type ImageIndex } from '../../src/domain/manifest.ts';
import { platformParts, type Platform } from '../../src/domain/platform.ts';
import { requirePlatforms } from '../../src/merge/index-bytes.ts';
import { notPublic } from '../../src/preflight/public.ts';
import { readMachine } from '../../src/verify/elf.ts';
import { throwFaults, type Fault } from '../../src/verify/faults.ts';
import { reportMachines } from '../../src/verify/machine-report.ts';
import { metadataFault, metadataGaps } from '../../src/verify/metadata-faults.ts';
import { compareWithTags } from '../../src/verify/platform-set.ts';
import { sizeFaults } from '../../src/verify/size-limits.ts';
import { amd64, arm64, image, planWith } from '../../__tests__/fakes/plan.ts';
import { elf } from '../../__tests__/verify/layers.ts';
import { digest, formerImage, platformImage, tag } from './octo-org.ts';
import { given, thrownBy, type Example } from './thrown.ts';

function indexOf(...platforms: readonly Platform[]): ImageIndex {
  const manifests = platforms.map((platform) => ({ mediaType: mediaTypes.ociManifest, digest: digest(platform), size: 500, platform: platformParts(platform) }));
  return { kind: 'index', mediaType: mediaTypes.ociIndex, manifests, annotations: {} };
}

/** What latest points to today. */
const live = {
  tag: tag('latest'),
  live: { digest: formerImage, platforms: [amd64, arm64].map((platform) => ({ platform, digest: digest(`former ${platform}`), size: 31_000_000 })) },
};

const found = (faults: readonly (Fault | undefined)[]): ReturnType<Example> => thrownBy(() => throwFaults(faults.filter((fault) => fault !== undefined)));

export const verifyExamples = {
  INDEX_MISMATCH: () => thrownBy(() => requirePlatforms(indexOf(amd64), [amd64, arm64])),
  WRONG_ARCHITECTURE: () => {
    const machine = readMachine(elf('amd64'));
    if (machine === undefined) throw new Error('That is no ELF header.');
    return found(reportMachines([platformImage(arm64)], [{ is: 'wrong', how: 'started', program: { path: '/usr/local/bin/app', machine, layer: 1 } }]).faults);
  },
  METADATA_MISSING: () => {
    const metadata = { labels: { 'org.opencontainers.image.source': 'https://github.com/octo-org/app' }, annotations: [] };
    return found([metadataFault(metadataGaps(metadata, indexOf(amd64, arm64), [platformImage(amd64), platformImage(arm64)]))]);
  },
  IMAGE_TOO_LARGE: () => found(sizeFaults([platformImage(amd64, [29_000_000, 212_000_000, 1_200])], { maxSizeGrowth: { share: 0.2 } }, live)),
  PLATFORM_DROPPED: () => found(compareWithTags({ optional: [arm64], there: [amd64], mayDrop: false, isTold: true }, [live]).faults),
  NOT_PUBLIC: () => given(notPublic([{ image, seen: 'not-public', answer: 'HTTP 404.' }], planWith())),
} as const satisfies Partial<Record<ErrorCode, Example>>;
