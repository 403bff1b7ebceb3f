// Builds one image of a leg on those that it depends on, and verifies each platform in the registry. A platform that fails does
// not keep back another.
import { join } from 'node:path/posix';
import { buildPlanned } from '../build/planned-builds.stage.ts';
import { layoutFolderOf } from '../build/run-files.ts';
import type { RunCaches } from '../cache/run-caches.stage.ts';
import { asActionError, type ActionError } from '../domain/action-error.ts';
import type { BuildResult } from '../domain/build.ts';
import type { ExpectedImage } from '../domain/expected-set.ts';
import type { ImageId } from '../domain/image-definition.ts';
import type { ImageName } from '../domain/image-ref.ts';
import type { LegPlatform } from '../domain/leg-result.ts';
import type { Plan } from '../domain/plan.ts';
import type { Platform } from '../domain/platform.ts';
import type { Session } from '../domain/session.ts';
import { merge } from '../merge/merge.stage.ts';
import { verify } from '../verify/verify.stage.ts';
import type { FleetRun } from './fleet-run.stage.ts';
import { onBases, platformPlan, restrictedPlan, type BuiltBase } from './leg-plan.ts';
import { failedImage, type BuiltImage, type LegImagePlan } from './leg-image.ts';

/** `done`: the images before it. `only`: there is no other, and the run's plan is its plan. */
export type LegPlace = { readonly session: Session; readonly caches: RunCaches; readonly done: readonly BuiltImage[]; readonly only: boolean; readonly run: FleetRun };

/** Never rejects: what went wrong is in `errors`. */
export async function buildImage(image: LegImagePlan, place: LegPlace): Promise<BuiltImage> {
  const { expected, plan } = image;
  const { run, done, only } = place;
  const { world, known } = run;
  const bases = done.filter(({ id }) => expected.dependsOn.includes(id));
  const waiting = plan.platforms.flatMap((platform) => waitingFor(platform, bases, plan));
  const ready = plan.platforms.filter((platform) => !waiting.some((one) => one.platform === platform));
  for (const { platform, reason = '' } of waiting) world.runner.warning(`${expected.id} is not built for ${platform}: ${reason}`, { title: 'Not built' });
  const empty = { id: expected.id, expected, plan, ...nameOf(expected) };
  if (ready.length === 0) return { ...empty, platforms: waiting, builds: [], errors: [] };
  if (!only) world.runner.info(`Image ${expected.id}, ${ready.join(', ')}:`);
  try {
    const session = await sessionFor(expected.id, place);
    const toBuild = onBases(restrictedPlan(plan, ready), bases.map((base) => [base.id, basesOf(base, ready, image)]));
    const built = await buildImagePlan(toBuild, session, place);
    const results = await Promise.all(ready.map((platform) => finishPlatform(platform, built, session, run)));
    for (const { platform, state, reason = '' } of results.map(({ told }) => told)) {
      if (state === 'left-out') known.warnings.push(`${platform} will be missing from ${only ? 'the image' : expected.id}: it failed, and it is one of optional-platforms. ${reason}`);
    }
    const byPlatform = new Map([...waiting, ...results.map(({ told }) => told)].map((one) => [one.platform, one]));
    return {
      ...empty,
      plan: built.plan,
      session,
      platforms: plan.platforms.flatMap((platform) => byPlatform.get(platform) ?? []),
      builds: built.builds,
      errors: results.flatMap(({ error, told }) => (error === undefined || told.state === 'left-out' ? [] : [error])),
    };
  } catch (thrown) {
    return failedImage(image, asActionError(thrown));
  }
}

/** Leaves in `known` what a failure of the whole run would be told with. */
async function buildImagePlan(plan: Plan, session: Session, { caches, only, run }: LegPlace): Promise<{ readonly plan: Plan; readonly builds: readonly BuildResult[] }> {
  const known = only ? run.known : { ...run.known };
  const built = await buildPlanned(plan, session, caches, { ...run, known });
  if (known.resources !== undefined) run.known.resources = known.resources;
  run.known.builds = [...run.known.builds.filter((build) => !built.builds.includes(build)), ...built.builds];
  return built;
}

/** Names of files are those of platforms: each image has a folder of its own. */
async function sessionFor(id: ImageId, { session, only, run }: LegPlace): Promise<Session> {
  if (only) return session;
  const folder = join(session.folder, id);
  await run.world.files.makeFolder(folder);
  return { ...session, folder };
}

type FinishedPlatform = { readonly told: LegPlatform; readonly error?: ActionError };

async function finishPlatform(platform: Platform, { plan, builds }: { readonly plan: Plan; readonly builds: readonly BuildResult[] }, session: Session, { world, timeline, known }: FleetRun): Promise<FinishedPlatform> {
  const state = plan.inputs.publish.optionalPlatforms.includes(platform) ? 'left-out' : 'failed';
  const failed = (error: ActionError): FinishedPlatform => ({ told: { platform, state, reason: error.what }, error });
  const build = builds.find(({ report }) => report.platforms.includes(platform));
  if (build?.built === false) return failed(build.error);
  if (build === undefined) return { told: { platform, state: 'failed' } };
  const pushed = build.digest === undefined ? {} : { digest: build.digest };
  if (plan.decision.act !== 'publish') return { told: { platform, state: 'built', ...pushed } };
  try {
    const one = platformPlan(plan, platform);
    // Of one platform without annotations of an index: what was pushed, as it is. Nothing is written but layouts.
    const index = await timeline.span(`fetch ${platform}`, () => merge(one, [build], session, world));
    const verified = await timeline.span(`verify ${platform}`, () => verify(one, index, session, world));
    known.warnings.push(...verified.warnings);
    for (const note of verified.notes) world.runner.info(note);
    return { told: { platform, state: 'pushed', digest: index.digest } };
  } catch (thrown) {
    return failed(asActionError(thrown));
  }
}

/** What the image can't be built on: empty, or the platform with the reason. */
function waitingFor(platform: Platform, bases: readonly BuiltImage[], plan: Plan): readonly LegPlatform[] {
  const lacking = bases.filter(({ platforms }) => !platforms.some((one) => one.platform === platform && isThere(one)));
  if (lacking.length === 0) return [];
  const reason = `${lacking.map(({ id }) => id).join(', ')}, which it is built on, has no ${platform}.`;
  return [{ platform, state: plan.inputs.publish.optionalPlatforms.includes(platform) ? 'left-out' : 'not-built', reason }];
}

function isThere({ state, digest }: LegPlatform): boolean {
  return digest !== undefined && (state === 'pushed' || state === 'adopted' || state === 'built');
}

function basesOf({ platforms, name, session, plan }: BuiltImage, wanted: readonly Platform[], image: LegImagePlan): readonly BuiltBase[] {
  const publishes = image.plan.decision.act === 'publish';
  return platforms.flatMap(({ platform, digest }): readonly BuiltBase[] => {
    if (digest === undefined || !wanted.includes(platform)) return [];
    if (publishes) return name === undefined ? [] : [{ platform, digest, name }];
    return plan.destination.to === 'layout' && session !== undefined ? [{ platform, digest, layout: layoutFolderOf(session.folder, [platform]) }] : [];
  });
}

function nameOf({ names: [name] }: ExpectedImage): { readonly name?: ImageName } {
  return name === undefined ? {} : { name };
}
