// The last look before a tag moves, at what the registries hold: the planned platforms, each with an image that is one, for
// its architecture, labelled as planned, within its size, whole in every repository. It reads and changes nothing.
import type { ImageName } from '../domain/image-ref.ts';
import type { ImageIndex } from '../domain/manifest.ts';
import type { Plan } from '../domain/plan.ts';
import { platformParts } from '../domain/platform.ts';
import type { Index } from '../domain/publication.ts';
import type { LoginSession } from '../domain/session.ts';
import type { Verified } from '../domain/verified.ts';
import { platformFault } from '../merge/index-bytes.ts';
import { registryFailure } from '../publish/registry-failure.ts';
import { RegistryError, type Registry } from '../world/ports/registry.ts';
import type { World } from '../world/ports/world.ts';
import { attestationFaults } from './attestations.ts';
import { throwFaults } from './faults.ts';
import { judgePlatforms } from './machines.stage.ts';
import { reportMachines } from './machine-report.ts';
import { metadataFault, metadataGaps } from './metadata-faults.ts';
import { readPlatformImages } from './platform-images.stage.ts';
import { compareWithTags } from './platform-set.ts';
import { readTagged } from './present-images.stage.ts';
import { sizeBefore, sizeFaults } from './size-limits.ts';

/** `built`: by this run. `given`: adopted, promoted, rolled back to, or built by other jobs: with labels of that time. */
export type Origin = 'built' | 'given';

/**
 * Throws one ActionError for all that is wrong (INDEX_MISMATCH, PLATFORM_DROPPED, WRONG_ARCHITECTURE, METADATA_MISSING,
 * IMAGE_TOO_LARGE; the first one's code), or what the registry's refusal means.
 */
export async function verify(plan: Plan, index: Index, session: Pick<LoginSession, 'environment'>, world: World, origin: Origin = 'built'): Promise<Verified> {
  const registryFor = (image: ImageName): Promise<Registry> => world.registryFor(image, session.environment['DOCKER_CONFIG'] ?? '');
  try {
    return await check(plan, index, registryFor, world, origin);
  } catch (error) {
    throw error instanceof RegistryError ? registryFailure(error, 'No tag was moved.') : error;
  }
}

async function check(plan: Plan, index: Index, registryFor: (image: ImageName) => Promise<Registry>, world: World, origin: Origin): Promise<Verified> {
  const [name] = index.images;
  if (name === undefined) return { platforms: [], warnings: [], notes: [] };
  const { command, optionalPlatforms, allowPlatformRemoval, movingTags } = plan.inputs.publish;
  const [{ images, faults }, tagged] = await Promise.all([readPlatformImages(index, registryFor, world), readTagged(plan.metadata.tags, registryFor)]);
  const machines = reportMachines(images, await judgePlatforms(images, { name, registry: await registryFor(name), retry: world.retry }));

  const listed = entriesOf(index);
  const there = index.platforms.map(({ platform }) => platform);
  const aboutToMove = tagged.filter(({ tag }) => tag.kind === 'immutable' || movingTags !== 'off');
  const set = compareWithTags({ optional: command === 'publish' ? optionalPlatforms : [], there, mayDrop: allowPlatformRemoval, isTold: origin === 'built' }, aboutToMove);
  const before = tagged.find(({ tag }) => tag.kind === 'moving') ?? tagged[0];
  const gaps = command === 'publish' ? metadataGaps(plan.metadata, index.content, images) : [];
  const missing = origin === 'built' ? metadataFault(gaps) : undefined;

  throwFaults([
    ...[platformFault(listed, plan.platforms, optionalPlatforms) ?? [], attestationFaults(listed)].flat(),
    ...faults,
    ...set.faults,
    ...machines.faults,
    ...(missing === undefined ? [] : [missing]),
    ...sizeFaults(images, plan.inputs.publish, before),
  ]);
  return {
    platforms: images.map((image, at) => {
      const was = sizeBefore(image, before);
      return { platform: image.platform, digest: image.digest, size: image.size, ...(was === undefined ? {} : { sizeBefore: was }), programs: machines.programs[at] ?? [] };
    }),
    ...(before === undefined ? {} : { comparedWith: { image: before.tag.image, tag: before.tag.tag } }),
    warnings: [...set.warnings, ...machines.warnings],
    notes: [...machines.notes, ...gapNote(origin === 'given' ? gaps : [])],
  };
}

/** A bare manifest, as an index that lists it alone. */
function entriesOf({ content, mediaType, digest, bytes, platforms }: Index): Pick<ImageIndex, 'manifests'> {
  if (content.kind === 'index') return content;
  return { manifests: platforms.map(({ platform }) => ({ mediaType, digest, size: bytes.length, platform: platformParts(platform) })) };
}

/** Of an image that this run did not build: one line, however much has changed since. */
function gapNote(gaps: readonly string[]): readonly string[] {
  const [first, ...more] = gaps;
  return first === undefined ? [] : [`Not as planned now, as this run did not build it: ${first}${more.length === 0 ? '' : `, and ${more.length} more`}.`];
}
