// Gives an image that exists other tags, in its own or another repository or registry: nothing is built, the bytes stay the
// same. Verification, guards and transaction are those of publish; the image is as old as it says itself.
import { ActionError } from '../domain/action-error.ts';
import type { Digest } from '../domain/digest.ts';
import type { ImageName } from '../domain/image-ref.ts';
import type { Finished, PlannedMove } from '../domain/outcome.ts';
import type { Plan } from '../domain/plan.ts';
import type { Index, LiveImage } from '../domain/publication.ts';
import type { LoginSession } from '../domain/session.ts';
import type { TagName } from '../domain/tag-name.ts';
import { copyImage } from '../merge/copy-image.stage.ts';
import { checkPushAccess } from '../preflight/push-access.stage.ts';
import { stopIfCancelled } from '../retry/cancel.ts';
import type { Run } from '../run.stage.ts';
import { openLogins } from '../setup/setup.stage.ts';
import { RegistryError } from '../world/ports/registry.ts';
import type { World } from '../world/ports/world.ts';
import { commit } from './commit.stage.ts';
import { readLiveImage } from './live-image.stage.ts';
import { asPromoted } from './promotion.ts';
import { missingParts } from './missing-parts.stage.ts';
import { registryAccess } from './registry-access.stage.ts';
import { registryFailure } from './registry-failure.ts';

export async function promote({ plan, given, world, signal, timeline, known }: Omit<Run, 'begin'>): Promise<Finished> {
  const session = await timeline.span('setup', () => openLogins(plan, given, world));
  known.warnings.push(...session.warnings);
  const promotion = await timeline.span('find', () => findSource(plan, session, world));
  known.plan = promotion.plan;
  if (plan.inputs.dryRun) return { how: 'planned', plan: promotion.plan, commands: [], moves: await planPromotion(promotion, session, world) };
  await timeline.span('preflight', () => checkPushAccess(plan, session, world));
  stopIfCancelled(signal, 'merge');
  const index = await timeline.span('copy', () => bringAlong(promotion, session, world));
  return await commit({ plan: promotion.plan, index, origin: 'given', session, world, signal, timeline, known });
}

type Promotion = { readonly plan: Plan; readonly from: ImageName; readonly image: LiveImage };

/** Throws ActionError SOURCE_NOT_FOUND, or what the registry's refusal means. It only reads. */
async function findSource(plan: Plan, session: LoginSession, world: World): Promise<Promotion> {
  const { source } = plan.inputs.publish;
  const from = source?.image ?? plan.metadata.images[0];
  if (source === undefined || from === undefined) throw noSource('nothing', 'The input source is empty.');
  const access = registryAccess(world, session.environment['DOCKER_CONFIG'] ?? '');
  const registry = await access(from);
  const image = await asAnswered(() => readLiveImage(from, source.reference, registry));
  if (image === undefined) throw noSource(named(from, source.reference), 'The registry has no image there.');
  const missing = await asAnswered(() => missingParts(from, image.digest, registry));
  if (missing.length > 0) throw noSource(named(from, source.reference), `The registry does not have ${missing.join(', ')}, which the image consists of.`);
  return { plan: asPromoted(plan, image), from, image };
}

/** Where every tag would go from and to. */
async function planPromotion({ plan, image }: Promotion, session: LoginSession, world: World): Promise<readonly PlannedMove[]> {
  const access = registryAccess(world, session.environment['DOCKER_CONFIG'] ?? '');
  return await asAnswered(() =>
    Promise.all(
      plan.metadata.tags.map(async (tag) => {
        const from = await (await access(tag.image)).resolveTag(tag.image, tag.tag);
        return { tag, to: image.digest, ...(from === undefined ? {} : { from }) };
      }),
    ),
  );
}

/** The image in every repository that gets a tag, by digest, as merge leaves a new one. */
async function bringAlong({ plan, from, image }: Promotion, session: LoginSession, world: World): Promise<Index> {
  const access = registryAccess(world, session.environment['DOCKER_CONFIG'] ?? '');
  const { images } = plan.metadata;
  return await asAnswered(async () => {
    const stored = await (await access(from)).readManifest(from, image.digest);
    if (stored === undefined) throw noSource(`${from}@${image.digest}`, 'It was there a moment ago.');
    await copyImage(from, image.digest, images, access, { ...world, folder: session.folder });
    return { ...stored, images, platforms: image.platforms };
  });
}

async function asAnswered<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    throw thrown instanceof RegistryError ? registryFailure(thrown, 'No tag was moved.') : thrown;
  }
}

function named(image: ImageName, reference: Digest | TagName): string {
  return `${image}${reference.includes(':') ? '@' : ':'}${reference}`;
}

function noSource(what: string, why: string): ActionError {
  return new ActionError({
    code: 'SOURCE_NOT_FOUND',
    what: `${what} can't be promoted.`,
    why: `${why} No tag was moved.`,
    fix: 'Give source as a tag or digest that exists, and a login that may read it.',
  });
}
