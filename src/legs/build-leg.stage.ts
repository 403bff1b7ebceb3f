// Role build: one leg of a run on several machines. Builds its platforms of its images, pushes them by digest, verifies each, and
// hands the digests over (of a run that publishes nothing, that they were built). It touches no tag; what fails does not keep back what is independent of it.
import { joinErrors } from '../build/built-platforms.ts';
import { openCaches } from '../cache/run-caches.stage.ts';
import { ActionError } from '../domain/action-error.ts';
import type { LegRecord } from '../domain/leg-record.ts';
import type { LegResult } from '../domain/leg-result.ts';
import type { Finished } from '../domain/outcome.ts';
import type { Session } from '../domain/session.ts';
import { attemptOf } from '../hand-over/belonging.ts';
import { handOver } from '../hand-over/hand-over.stage.ts';
import { secretsOf } from '../inputs/secrets-of.ts';
import { stopIfCancelled } from '../retry/cancel.ts';
import { setUp } from '../setup/setup.stage.ts';
import { actionVersion } from '../unchanged/action-version.ts';
import { buildImage } from './build-image.stage.ts';
import { checkImage } from './check-image.stage.ts';
import type { FleetRun } from './fleet-run.stage.ts';
import type { BuiltImage, LegImagePlan } from './leg-image.ts';
import { setupPlan } from './leg-plan.ts';
import { legName } from './matrix.ts';
import { openLeg, type OpenedLeg } from './opened-leg.ts';
import { planLeg } from './plan-leg.stage.ts';

export async function buildLeg(run: FleetRun): Promise<Finished> {
  const { inputs, trigger, given, world, begin, signal, timeline, known } = run;
  const opened = openLeg(inputs.fleet, trigger, actionVersion);
  const images = await timeline.span('plan', () => planLeg(run, opened));
  const [first, ...more] = images;
  if (first === undefined) return { how: 'nothing', reason: 'The leg has no image.' };
  const only = more.length === 0;
  if (only) known.plan = first.plan;
  for (const { plan } of images) for (const secret of secretsOf(plan.inputs)) world.runner.hide(secret.reveal());

  const caches = new Map(images.map(({ expected, plan }) => [expected.id, openCaches({ plan, given, world, signal, timeline, known })]));
  const forAll = setupPlan([first.plan, ...more.map(({ plan }) => plan)]);
  const { logins, ready } = await timeline.span('setup', () => setUp(forAll, begin(forAll), given, signal));
  known.warnings.push(...logins.warnings);
  for (const cache of caches.values()) cache.look(logins);

  const done: BuiltImage[] = [];
  let session: Session | undefined;
  for (const image of images) {
    stopIfCancelled(signal, 'build');
    const checked = await checkImage(image, logins, run);
    if (checked !== undefined) {
      done.push(checked);
      continue;
    }
    session ??= await timeline.span('builder', ready);
    const cache = caches.get(image.expected.id);
    if (cache !== undefined) done.push(await buildImage(image, { session, caches: cache, done, only, run }));
  }
  const builds = done.flatMap((one) => one.builds);
  known.builds = builds;
  stopIfCancelled(signal, 'merge');

  const result = resultOf(opened, images, done);
  const error = failureOf(done);
  const records = done.flatMap((one) => recordsOf(one, opened, attemptOf(trigger.run)));
  if (records.length > 0 || error === undefined) {
    const { warnings } = await timeline.span('hand over', () => handOver(records, { expected: opened.set, leg: opened.leg.number, attempt: attemptOf(trigger.run) }, world));
    known.warnings.push(...warnings);
  }
  // After what the run is for: whatever becomes of it, the digests are handed over.
  const kept = session === undefined ? done : await saveCaches(done, caches, session);
  const plan = only ? (kept[0]?.plan ?? first.plan) : undefined;
  const told = { builds, leg: result, ...(plan === undefined ? {} : { plan }) };
  return error === undefined ? { how: 'handed-over', ...told, ...(session === undefined ? {} : { builder: session.builder }) } : { how: 'failed', error, ...told };
}

async function saveCaches(done: readonly BuiltImage[], caches: ReadonlyMap<string, ReturnType<typeof openCaches>>, session: Session): Promise<readonly BuiltImage[]> {
  const kept: BuiltImage[] = [];
  for (const image of done) {
    const cache = caches.get(image.id);
    const built = image.builds.filter((build) => build.built);
    kept.push(built.length === 0 || cache === undefined ? image : { ...image, plan: await cache.save(image.plan, built, image.session ?? session) });
  }
  return kept;
}

/** undefined: nothing failed but optional platforms. */
function failureOf(done: readonly BuiltImage[]): ActionError | undefined {
  const error = joinErrors(done.flatMap(({ errors }) => errors));
  const waiting = done.flatMap(({ id, platforms }) => platforms.flatMap(({ platform, state, reason }) => (state === 'not-built' ? [`${id} was not built for ${platform}: ${reason ?? ''}`] : [])));
  if (waiting.length === 0) return error;
  if (error === undefined) {
    // The platform is optional for the image underneath, and needed here.
    const fix = "Mend the build of the image underneath (its error is in the log), or name the platform in this image's optional-platforms too.";
    return new ActionError({ code: 'BUILD_FAILED', what: waiting.join(' '), why: 'The image underneath goes without that platform, as it is one of its optional-platforms.', fix });
  }
  const { code, what, why, fix, failure } = error;
  return new ActionError({ code, what, why: [why, ...waiting].join('\n'), fix, ...(failure === undefined ? {} : { failure }), cause: error });
}

function resultOf({ set, leg }: OpenedLeg, images: readonly LegImagePlan[], done: readonly BuiltImage[]): LegResult {
  return {
    number: leg.number,
    name: legName(leg, set.images.length > 1),
    publishes: set.publishes,
    reason: images[0]?.plan.decision.reason ?? '',
    images: done.map(({ id, name, platforms }) => ({ id, platforms, ...(name === undefined ? {} : { name }) })),
  };
}

function recordsOf({ id, expected, platforms }: BuiltImage, { set, leg }: OpenedLeg, attempt: number): readonly LegRecord[] {
  const common = {
    schema: 1,
    set: set.id,
    leg: leg.number,
    repository: set.repository,
    image: id,
    names: expected.names,
    ...(expected.target === undefined ? {} : { target: expected.target }),
    runId: set.runId,
    attempt,
    commit: set.commit,
    actionVersion,
  } as const;
  return platforms.flatMap(({ platform, state, digest }): readonly LegRecord[] => {
    // What nobody can pull is no digest to hand over: that it was built is all.
    if (!set.publishes) return state === 'built' ? [{ ...common, platform }] : [];
    return (state === 'pushed' || state === 'adopted') && digest !== undefined ? [{ ...common, platform, digest }] : [];
  });
}
