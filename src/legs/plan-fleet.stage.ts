// Role plan: plans every image of the run and divides their platforms among the jobs of a matrix. It finds what is wrong before any
// machine is started; nothing is built, and docker is not needed. What changed-only leaves out is planned before, and built nowhere.
import { join } from 'node:path/posix';
import type { Division } from '../domain/division.ts';
import type { ExpectedImage, ExpectedSet } from '../domain/expected-set.ts';
import type { ImageDefinition, ImageId } from '../domain/image-definition.ts';
import type { Finished } from '../domain/outcome.ts';
import type { Plan } from '../domain/plan.ts';
import type { Problem } from '../domain/problem.ts';
import { dockerfileProblems } from '../build/dockerfile-there.stage.ts';
import { attemptOf } from '../hand-over/belonging.ts';
import { encodeExpected } from '../hand-over/expected-codec.ts';
import { metadataHashOf } from '../hand-over/metadata-hash.ts';
import { setIdOf } from '../hand-over/set-id.ts';
import { invalidInputs } from '../inputs/invalid-inputs.ts';
import { planWithFacts, type PlanFacts } from '../plan/plan.stage.ts';
import { actionVersion } from '../unchanged/action-version.ts';
import { carriedInputs, leftBehind } from './carried-inputs.ts';
import { describeLegs } from './described-legs.ts';
import { divide } from './divide.ts';
import type { FleetRun } from './fleet-run.stage.ts';
import { askOnce } from './ask-once.stage.ts';
import { ofImage, readImageInputs } from './image-inputs.ts';
import { findImages, keepImages } from './images.stage.ts';
import { legName, matrixJson } from './matrix.ts';
import { imageInputs, planningInputs } from './planned-inputs.ts';
import { publishedTwice } from './published-twice.ts';
import { readRunners } from './runner-table.ts';

type Planned = PlanFacts & { readonly plan: Plan };

/** Throws ActionError INVALID_INPUT for all that is wrong with all images, NO_TAGS, GITHUB_API_FAILED or HAND_OVER_FAILED. */
export async function planFleet(run: FleetRun): Promise<Finished> {
  const definitions = await run.timeline.span('images', () => findImages(run));
  return await planImages(run, definitions);
}

export async function planImages(run: FleetRun, all: readonly ImageDefinition[]): Promise<Finished> {
  const { given, world, timeline, known } = run;
  const planned = await timeline.span('plan', () => planAll(run, all));
  const ofAll = new Map([...planned].map(([id, { plan }]) => [id, plan]));
  const definitions = await timeline.span('images', () => keepImages(all, ofAll, run));
  if (definitions.length === 0) return { how: 'divided', division: nothing('No image has changed: there is nothing to build.') };
  const plans = new Map([...ofAll].filter(([id]) => definitions.some((kept) => kept.id === id)));
  const only = plans.size === 1 ? [...plans.values()][0] : undefined;
  if (only !== undefined) known.plan = only;
  else known.warnings.push(...[...plans].flatMap(([id, { inputs, metadata }]) => [...inputs.warnings, ...metadata.warnings].map((warning) => `${id}: ${warning}`)));
  const plan = only === undefined ? {} : { plan: only };
  const decision = decisionOf(plans);
  const images = [...plans].map(([id, { metadata }]) => ({ id, version: metadata.version, names: metadata.images, tags: metadata.tagNames }));
  if (decision.act === 'nothing' && decision.problems.length === 0) return { how: 'divided', ...plan, division: { ...nothing(decision.reason), images } };
  const divided = divide(definitions.map(({ id, dependsOn }) => ({ id, dependsOn, platforms: plans.get(id)?.platforms ?? [] })), readRunners(run.inputs.fleet.runners).table, run.inputs.fleet.groupSize);
  const problems = [
    ...(divided.ok ? [] : divided.problems),
    ...decision.problems,
    ...publishedTwice(plans),
    ...handOverProblems(run),
    ...(await missingDockerfiles(plans, given, world)),
  ];
  if (problems.length > 0 || !divided.ok) throw invalidInputs(problems);

  const expected = definitions.flatMap((definition) => {
    const one = planned.get(definition.id);
    return one === undefined ? [] : [expectedImage(definition, one, given.inputs)];
  });
  for (const warning of divided.warnings) world.runner.warning(warning, { title: 'Runners' });
  known.warnings.push(...divided.warnings, ...leftBehind(run.origins));
  const set = named({
    schema: 1,
    repository: run.trigger.run.repository,
    runId: run.trigger.run.runId,
    attempt: attemptOf(run.trigger.run),
    commit: run.trigger.run.sha,
    actionVersion,
    handOver: handOverOf(run),
    publishes: decision.act === 'publish',
    allOrNothing: run.inputs.fleet.allOrNothing,
    jobInputs: carriedInputs(given.inputs, run.origins),
    images: expected,
    legs: divided.legs,
  });
  for (const line of describeLegs(set, plans)) world.runner.foreign(line);
  if (run.inputs.dryRun) return { how: 'divided', ...plan, division: { ...nothing(`Dry run: nothing is built. Without it ${set.legs.map((leg) => legName(leg, images.length > 1)).join('; ')} would be.`), images } };
  return { how: 'divided', ...plan, division: { set, expected: encodeExpected(set), matrix: matrixJson(set.legs, expected), reason: decision.reason, images } };
}

/** Every image's inputs are read before any is planned. */
async function planAll({ given, trigger, world }: FleetRun, definitions: readonly ImageDefinition[]): Promise<ReadonlyMap<ImageId, Planned>> {
  const { images, problems } = readImageInputs(new Map(definitions.map(({ id, inputs }) => [id, planningInputs(given.inputs, inputs)])), given.environment, trigger);
  if (problems.length > 0) throw invalidInputs(problems);
  const asking = askOnce(world);
  const planned = new Map<ImageId, Planned>();
  for (const { id, inputs } of images) {
    if (images.length > 1) world.runner.info(`Image ${id}:`);
    planned.set(id, await planWithFacts(inputs, trigger, given, asking));
  }
  return planned;
}

/** Only where there is a checkout: without one nobody can tell what the legs will have. */
async function missingDockerfiles(plans: ReadonlyMap<ImageId, Plan>, given: FleetRun['given'], world: FleetRun['world']): Promise<readonly Problem[]> {
  if (!(await world.files.exists(join(given.environment['GITHUB_WORKSPACE'] ?? '.', '.git')))) return [];
  const checked = await Promise.all([...plans].map(async ([id, plan]) => (await dockerfileProblems(plan, given, world)).map((problem) => ofImage(problem, id, plans.size > 1))));
  return checked.flat();
}

type RunDecision = Pick<Plan['decision'], 'act' | 'reason'> & { readonly problems: readonly Problem[] };

/** One for all images: a run publishes or it does not. */
function decisionOf(plans: ReadonlyMap<ImageId, Plan>): RunDecision {
  const all = [...plans].map(([id, { decision }]) => ({ id, ...decision }));
  const [first] = all;
  if (first === undefined) return { act: 'nothing', reason: 'There is no image.', problems: [] };
  const other = all.find(({ act }) => act !== first.act);
  const problems = other === undefined ? [] : [{ input: 'push', given: `${first.id}: ${first.act}, ${other.id}: ${other.act}`, expected: 'the same push for all images of a run' }];
  return { act: first.act, reason: first.reason, problems };
}

function expectedImage({ id, dependsOn, inputs }: ImageDefinition, { plan, facts, checkedOut }: Planned, own: Readonly<Record<string, string>>): ExpectedImage {
  const { target } = plan.inputs.build;
  return {
    id,
    inputs: imageInputs(own, inputs),
    dependsOn,
    names: plan.metadata.images,
    platforms: plan.platforms,
    facts,
    metadataHash: metadataHashOf(plan.metadata),
    ...(target === undefined ? {} : { target }),
    ...(checkedOut === undefined ? {} : { checkedOut }),
  };
}

function named(set: Omit<ExpectedSet, 'id'>): ExpectedSet {
  return { ...set, id: setIdOf(set) };
}

function handOverOf({ inputs, world }: Pick<FleetRun, 'inputs' | 'world'>): ExpectedSet['handOver'] {
  const { handOver } = inputs.fleet;
  return handOver === 'auto' ? (world.artifacts.available() ? 'artifact' : 'outputs') : handOver;
}

function handOverProblems({ inputs, world }: Pick<FleetRun, 'inputs' | 'world'>): readonly Problem[] {
  if (inputs.fleet.handOver !== 'artifact' || world.artifacts.available()) return [];
  return [{ input: 'hand-over', given: 'artifact', expected: 'outputs or auto: this runner has no artifact service that the action can use' }];
}

function nothing(reason: string): Division {
  return { expected: '', matrix: matrixJson([], []), reason, images: [] };
}
