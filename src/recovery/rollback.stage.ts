// Points tags back to what they had before: only to digests that stood under them, complete in the registry, through the
// same transaction as a publish. The guards of version and commit are not asked: older over newer is what is wanted.
import { ActionError } from '../domain/action-error.ts';
import type { Digest } from '../domain/digest.ts';
import { tagRefText } from '../domain/image-ref.ts';
import type { StoredManifest } from '../domain/manifest.ts';
import type { PlannedTag } from '../domain/metadata.ts';
import type { Plan } from '../domain/plan.ts';
import type { Finished } from '../domain/outcome.ts';
import type { Index, TagOutcome } from '../domain/publication.ts';
import type { LoginSession } from '../domain/session.ts';
import { checkPushAccess } from '../preflight/push-access.stage.ts';
import { endOf } from '../publish/commit.stage.ts';
import { readHistory } from '../publish/state/history.stage.ts';
import { readLiveImage } from '../publish/live-image.stage.ts';
import { missingParts } from '../publish/missing-parts.stage.ts';
import { publishContext } from '../publish/publish.stage.ts';
import { registryAccess } from '../publish/registry-access.stage.ts';
import { registryFailure } from '../publish/registry-failure.ts';
import { moveTags } from '../publish/transaction/transaction.stage.ts';
import type { Run } from '../run.stage.ts';
import { openLogins } from '../setup/setup.stage.ts';
import { verify } from '../verify/verify.stage.ts';
import { RegistryError, type Registry } from '../world/ports/registry.ts';
import type { World } from '../world/ports/world.ts';
import { stopIfCancelled } from '../retry/cancel.ts';
import { chooseFormer, requireMoving } from './former-image.ts';

export async function rollback({ plan, given, world, signal, timeline, known }: Omit<Run, 'begin'>): Promise<Finished> {
  const session = await timeline.span('setup', () => openLogins(plan, given, world));
  known.warnings.push(...session.warnings);
  const returns = await timeline.span('find', () => planReturns(plan, session, world));
  if (plan.inputs.dryRun) return { how: 'planned', plan, commands: [], moves: returns.map(({ tag, from, target }) => ({ tag, to: target.digest, ...(from === undefined ? {} : { from }) })) };
  await timeline.span('preflight', () => checkPushAccess(plan, session, world));
  stopIfCancelled(signal, 'verify');
  const images = await timeline.span('verify', () => verifyReturns(returns, plan, session, world));
  stopIfCancelled(signal, 'publish');
  // Older over newer is meant: no guard, and no candidate of another run counts.
  const context = { ...publishContext(plan, session, signal), ordered: false };
  const end = await timeline.span('publish', () => moveTags(returns, context, world));
  const [index] = images;
  if (index === undefined) throw nothingAsked();
  const tags = end.tags.map((tag) => ({ ...tag, ...movedTo(tag, returns, index.digest) }));
  return endOf({ ...end, tags, index }, { plan, known });
}

/** `from` absent: the tag is gone, and comes back. */
type Return = { readonly tag: PlannedTag; readonly from?: Digest; readonly target: StoredManifest };

/** Throws ActionError NOTHING_TO_ROLL_BACK, IMMUTABLE_TAG or SOURCE_NOT_FOUND, or what the registry's refusal means. It only reads. */
async function planReturns(plan: Plan, session: LoginSession, world: World): Promise<readonly Return[]> {
  requireMoving(plan);
  const access = registryAccess(world, session.environment['DOCKER_CONFIG'] ?? '');
  try {
    return await Promise.all(plan.metadata.tags.map(async (tag) => planReturn(tag, plan.inputs.publish.to, await access(tag.image))));
  } catch (thrown) {
    throw thrown instanceof RegistryError ? registryFailure(thrown, 'No tag was moved.') : thrown;
  }
}

async function planReturn(tag: PlannedTag, to: Digest | undefined, registry: Registry): Promise<Return> {
  const [from, history] = await Promise.all([registry.resolveTag(tag.image, tag.tag), readHistory(tag.image, tag.tag, registry)]);
  const chosen = chooseFormer(tag, { now: from, to, history });
  const target = await registry.readManifest(tag.image, chosen);
  if (target === undefined) throw gone(tag, chosen, 'The registry does not have it any more.');
  const missing = await missingParts(tag.image, chosen, registry);
  if (missing.length > 0) throw gone(tag, chosen, `The registry does not have ${missing.join(', ')} any more, which the image consists of.`);
  return { tag, target, ...(from === undefined ? {} : { from }) };
}

/** Each image once, whole and for its platforms: a tag is never put to something that can't be pulled. */
async function verifyReturns(returns: readonly Return[], plan: Plan, session: LoginSession, world: World): Promise<readonly Index[]> {
  const access = registryAccess(world, session.environment['DOCKER_CONFIG'] ?? '');
  const distinct = [...new Map(returns.map((one) => [`${one.tag.image}@${one.target.digest}`, one])).values()];
  return await Promise.all(
    distinct.map(async ({ tag, target }) => {
      const live = await readLiveImage(tag.image, target.digest, await access(tag.image));
      const index = { ...target, images: [tag.image], platforms: live?.platforms ?? [] };
      const verified = await verify({ ...plan, platforms: index.platforms.map(({ platform }) => platform), metadata: { ...plan.metadata, tags: [] } }, index, session, world, 'given');
      for (const note of verified.notes) world.runner.info(note);
      return index;
    }),
  );
}

/** Where a tag went that did not go where the first one did. */
function movedTo(tag: TagOutcome, returns: readonly Return[], first: Digest): { readonly now?: Digest } {
  const digest = returns.find((one) => tagRefText(one.tag) === tagRefText(tag))?.target.digest;
  return tag.state === 'moved' && digest !== undefined && digest !== first ? { now: digest } : {};
}

function nothingAsked(): ActionError {
  return new ActionError({ code: 'INTERNAL', what: 'No tag was to be rolled back.', why: 'The plan has no tags.', fix: 'Report this with the log.' });
}

function gone(tag: PlannedTag, digest: Digest, why: string): ActionError {
  return new ActionError({
    code: 'SOURCE_NOT_FOUND',
    what: `${tagRefText(tag)} can't go back to ${digest}.`,
    why: `${why} No tag was moved.`,
    fix: 'Choose another digest with the input to, or promote an image that exists. Keep clean-up jobs from deleting what the tags ghcr-buildx-action-history-* speak of.',
  });
}
