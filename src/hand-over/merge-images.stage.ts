// The role `merge`: what the legs of a run have pushed becomes its images. Each is planned again by what the plan job has found
// out, judged complete or not, and published as any other: preflight, merge, verify, tags. Of a run that publishes nothing it judges only.
import { ActionError, asActionError } from '../domain/action-error.ts';
import type { ExpectedImage, ExpectedSet } from '../domain/expected-set.ts';
import type { Finished, ImageEnd } from '../domain/outcome.ts';
import type { Plan } from '../domain/plan.ts';
import type { LoginSession } from '../domain/session.ts';
import type { Trigger } from '../domain/trigger.ts';
import type { FleetRun } from '../legs/fleet-run.stage.ts';
import { invalidInputs } from '../inputs/invalid-inputs.ts';
import { readInputs } from '../inputs/inputs.ts';
import { librariesFor } from '../inputs/libraries.stage.ts';
import { planWithFacts } from '../plan/plan.stage.ts';
import { publishDigests, type OpenRun } from '../publish/publish-given.stage.ts';
import { publishTogether } from '../publish/publish-together.stage.ts';
import { stopIfCancelled } from '../retry/cancel.ts';
import { openLogins } from '../setup/setup.stage.ts';
import { actionVersion } from '../unchanged/action-version.ts';
import { attemptOf, strangeFields } from './belonging.ts';
import { collectRecords, type Collected } from './collect.stage.ts';
import { mergeInputs } from './effective-inputs.ts';
import { decodeExpected } from './expected-codec.ts';
import { completenessOf } from './incomplete-image.ts';
import { judgeDeliveries, type ImageJudgement } from './judgement.ts';
import { concludeBuilt, concludeImages, heldBack } from './merge-end.ts';
import { metadataHashOf } from './metadata-hash.ts';
import { loginsOfAll } from './shared-logins.ts';

type PlannedImage = { readonly image: ExpectedImage; readonly plan: Plan };
type ReadyImage = PlannedImage & { readonly error?: ActionError };

/** Throws what concerns no image alone, before anything is written: INVALID_INPUT, HAND_OVER_FAILED, GITHUB_API_FAILED, NO_TAGS. */
export async function mergeImages(run: FleetRun): Promise<Finished> {
  const { inputs, trigger, given, world, signal, timeline, known } = run;
  const set = requireExpected(inputs.fleet.expected, trigger);
  const planned = await timeline.span('plan', () => planImages(set, run));
  const [first] = planned;
  if (set.images.length === 1 && first !== undefined) known.plan = first.plan;
  if (first?.plan.inputs.dryRun === true) return set.images.length === 1 ? { how: 'planned', plan: first.plan, commands: [] } : { how: 'nothing', reason: 'dry-run is true: nothing is merged.' };

  const present = attemptOf(trigger.run);
  const collected = await timeline.span('collect', () => collectRecords(set, present, inputs.fleet.records, world));
  const judged = judgeDeliveries(set, present, collected.deliveries);
  const ready = planned.map((one, at) => readyImage(one, judged[at], collected, { from: set.attempt, to: present }, known.warnings));
  for (const { error } of ready) if (error !== undefined) world.runner.info(`${error.what} ${error.why}`);
  stopIfCancelled(signal, 'merge');
  if (!set.publishes) return concludeBuilt(ready.map(({ image, plan, error }) => ({ id: image.id, platforms: plan.platforms, whole: plan.platforms.length === image.platforms.length, ...(error === undefined ? {} : { error }) })));
  const ends = await publishReady(ready, set, run, () => timeline.span('setup', () => openLogins({ inputs: loginsOfAll(planned.map(({ plan }) => plan.inputs), inputs) }, given, world)));
  return concludeImages(ends);
}

/** Throws ActionError INVALID_INPUT. */
function requireExpected(text: string | undefined, trigger: Trigger): ExpectedSet {
  const decoded = decodeExpected(text ?? '');
  if (!decoded.ok) throw invalidInputs([{ input: 'expected', given: text ?? '', expected: decoded.expected }]);
  const strange = strangeFields(decoded.value, trigger.run, actionVersion);
  if (strange.length > 0) throw invalidInputs(strange);
  return decoded.value;
}

async function planImages(set: ExpectedSet, run: FleetRun): Promise<readonly PlannedImage[]> {
  const planned: PlannedImage[] = [];
  for (const image of set.images) planned.push({ image, plan: await planImage(image, run) });
  return planned;
}

async function planImage(image: ExpectedImage, { given, trigger, world }: FleetRun): Promise<Plan> {
  const own = { ...given, inputs: mergeInputs(given.inputs, image) };
  const read = readInputs(own, trigger, await librariesFor(own.inputs));
  if (!read.ok) throw invalidInputs(read.problems);
  const { facts, checkedOut } = image;
  // Nothing is built here: the log does not speak of contexts and caches.
  const inputs = { ...read.inputs, publish: { ...read.inputs.publish, digests: new Map() } };
  const { plan } = await planWithFacts(inputs, trigger, own, world, { settled: { facts, ...(checkedOut === undefined ? {} : { checkedOut }) } });
  const found = metadataHashOf(plan.metadata);
  if (found !== image.metadataHash) throw otherMetadata(image, plan);
  return { ...plan, strategy: 'per-platform' };
}

function otherMetadata({ id }: ExpectedImage, { metadata }: Plan): ActionError {
  return new ActionError({
    code: 'INVALID_INPUT',
    what: `This job comes to other tags, labels or annotations of ${id} than the plan.`,
    why: `Here they are: version ${metadata.version || 'none'}, tags ${metadata.tagNames.join(', ') || 'none'}. Both jobs have to see the same inputs, event and variables (DOCKER_METADATA_… in env of one job only is a usual cause).`,
    fix: 'Give tags, labels, annotations and flavor to the plan alone, set such variables for the whole workflow, and run all jobs again.',
  });
}

/** The plan with exactly the platforms that are there. */
function readyImage({ image, plan }: PlannedImage, judgement: ImageJudgement | undefined, { trouble }: Collected, attempts: { readonly from: number; readonly to: number }, warnings: string[]): ReadyImage {
  if (judgement === undefined) return { image, plan, error: asActionError(new Error(`${image.id} was not judged`)) };
  const complete = completenessOf(judgement, plan.inputs.publish.optionalPlatforms, attempts);
  if (complete.error !== undefined) return { image, plan, error: complete.error.code === 'LEG_MISSING' && trouble !== undefined ? trouble : complete.error };
  warnings.push(...complete.warnings);
  const publish = { ...plan.inputs.publish, digests: judgement.digests };
  return { image, plan: { ...plan, platforms: complete.platforms, inputs: { ...plan.inputs, publish } } };
}

async function publishReady(ready: readonly ReadyImage[], set: ExpectedSet, run: FleetRun, openSession: () => Promise<LoginSession>): Promise<readonly ImageEnd[]> {
  const failures = ready.flatMap(({ image, plan, error }) => (error === undefined ? [] : [failed({ image, plan }, error)]));
  const together = set.allOrNothing && ready.length > 1;
  if (failures.length === ready.length) return failures;
  if (together && failures.length > 0) return ready.map(({ image, plan, error }) => failed({ image, plan }, error ?? heldBack(failures)));
  const session = await openSession();
  run.known.warnings.push(...session.warnings);
  const openRun = ({ plan }: PlannedImage): OpenRun => ({ ...run, plan, session });
  if (together) {
    try {
      return await publishTogether(ready.map((one) => ({ id: one.image.id, run: openRun(one) })));
    } catch (thrown) {
      const error = asActionError(thrown);
      return ready.map((one) => failed(one, error));
    }
  }
  const ends: ImageEnd[] = [];
  for (const one of ready) ends.push(one.error === undefined ? await publishOne(one, openRun(one)) : failed(one, one.error));
  return ends;
}

/** A failure of one image is no reason not to publish the next; a cancel is. */
async function publishOne(one: PlannedImage, run: OpenRun): Promise<ImageEnd> {
  try {
    return { id: one.image.id, end: await publishDigests(run, 'built') };
  } catch (thrown) {
    return failed(one, asActionError(thrown));
  }
}

function failed({ image, plan }: PlannedImage, error: ActionError): ImageEnd {
  return { id: image.id, end: { how: 'failed', error, plan, builds: [] } };
}
