// Examples of what registries refuse, and of a promotion and a rollback that find nothing to go to.
import type { ErrorCode } from '../../src/domain/action-error.ts';
import { judgeFixedTags } from '../../src/preflight/adoption.ts';
import { explainDenial } from '../../src/preflight/denial.ts';
import { checkNames } from '../../src/preflight/registry-names.ts';
import { notReadBack } from '../../src/publish/transaction/move-tag.stage.ts';
import { promote } from '../../src/publish/promote.stage.ts';
import { registryFailure } from '../../src/publish/registry-failure.ts';
import { chooseFormer } from '../../src/recovery/former-image.ts';
import { Timeline } from '../../src/report/timeline.ts';
import { imageName, tagName } from '../../__tests__/fakes/image.ts';
import { amd64, image, planWith } from '../../__tests__/fakes/plan.ts';
import { fakeWorld } from '../../__tests__/fakes/world.ts';
import { bodies, denial } from '../../__tests__/preflight/denials.ts';
import { digest, formerImage, newImage, otherCommit, tag, thisCommit } from './octo-org.ts';
import { thrownBy, type Example } from './thrown.ts';

const badGateway = { operation: 'write the manifest of', image, status: 502, body: '<html><title>502 Bad Gateway</title></html>', retryAfterSeconds: undefined };

/** What latest pointed to before the new image. */
const history = [
  { tag: tagName('latest'), image: { mediaType: 'application/vnd.oci.image.index.v1+json', digest: formerImage, size: 1_600 }, replacedAt: '2026-01-02T03:04:05.000Z', replacedBy: '4711', version: '1.2.2', revision: otherCommit },
];

export const publishExamples = {
  REGISTRY_DENIED: () => explainDenial(denial()),
  REGISTRY_FAILED: () => registryFailure(badGateway, 'No tag was moved.'),
  RATE_LIMITED: () => explainDenial(denial({ body: bodies.secondaryLimit })),
  NAME_REFUSED: () => thrownBy(() => checkNames({ ...planWith(), metadata: { ...planWith().metadata, images: [imageName('ghcr.io/app'), imageName('docker.io/octo-org/tools/app')] } })),
  IMMUTABLE_TAG: () => {
    const plan = planWith();
    const labels = { 'org.opencontainers.image.revision': thisCommit };
    const live = { digest: formerImage, revision: otherCommit, platforms: [{ platform: amd64, digest: digest('former'), size: 1 }] };
    return thrownBy(() => judgeFixedTags([{ tag: tag('1.2.3', 'immutable'), live, missing: [] }], { ...plan, metadata: { ...plan.metadata, labels } }));
  },
  TAG_NOT_READ_BACK: () => notReadBack('ghcr.io/octo-org/app:latest', newImage, formerImage),
  SOURCE_NOT_FOUND: () => {
    const world = fakeWorld();
    const plan = planWith({ publish: { command: 'promote', source: { reference: tagName('1.3.0-rc.1') } } });
    const known = { builds: [], warnings: [], retried: [] };
    const given = { inputs: {}, environment: {}, payload: {} };
    return thrownBy(() => promote({ plan, given, world, signal: new AbortController().signal, timeline: new Timeline(world.clock), known }));
  },
  NOTHING_TO_ROLL_BACK: () => thrownBy(() => chooseFormer(tag('latest'), { now: newImage, to: digest('an image that was never live'), history })),
} as const satisfies Partial<Record<ErrorCode, Example>>;
