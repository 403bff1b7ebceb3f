// Plans the images of a leg with the facts of the plan job, and makes sure that both came to the same: tags, labels, annotations.
import { dockerfileProblems } from '../build/dockerfile-there.stage.ts';
import type { ExpectedImage } from '../domain/expected-set.ts';
import type { Plan } from '../domain/plan.ts';
import type { Problem } from '../domain/problem.ts';
import { metadataHashOf } from '../hand-over/metadata-hash.ts';
import { invalidInputs } from '../inputs/invalid-inputs.ts';
import { planWithFacts } from '../plan/plan.stage.ts';
import type { FleetRun } from './fleet-run.stage.ts';
import { ofImage, readImageInputs } from './image-inputs.ts';
import type { LegImagePlan } from './leg-image.ts';
import { destinationFor, restrictedPlan, withOwnFolder } from './leg-plan.ts';
import type { OpenedLeg } from './opened-leg.ts';
import { legInputs } from './planned-inputs.ts';

/** In the order of building. Throws ActionError INVALID_INPUT. */
export async function planLeg({ trigger, given, world }: Pick<FleetRun, 'trigger' | 'given' | 'world'>, { set, leg }: OpenedLeg): Promise<readonly LegImagePlan[]> {
  const parts = leg.images.flatMap(({ image, platforms }) => set.images.filter(({ id }) => id === image).map((expected) => ({ expected, platforms })));
  const read = readImageInputs(new Map(parts.map(({ expected }) => [expected.id, legInputs(given.inputs, expected)])), given.environment, trigger);
  if (read.problems.length > 0) throw invalidInputs(read.problems);
  const several = parts.length > 1;
  const planned: LegImagePlan[] = [];
  const problems: Problem[] = [];
  for (const { expected, platforms } of parts) {
    const inputs = read.images.find(({ id }) => id === expected.id)?.inputs;
    if (inputs === undefined) continue;
    const { facts, checkedOut } = expected;
    const { plan: whole } = await planWithFacts(inputs, trigger, given, world, { settled: { facts, ...(checkedOut === undefined ? {} : { checkedOut }) } });
    const unlike = [...differences(whole, expected, set.publishes), ...(await dockerfileProblems(whole, given, world))];
    problems.push(...unlike.map((problem) => ofImage(problem, expected.id, several)));
    const isBase = parts.some((other) => other.expected.dependsOn.includes(expected.id));
    const own = restrictedPlan(several ? withOwnFolder(whole, expected.id) : whole, platforms);
    planned.push({ expected, whole, isBase, plan: { ...own, destination: destinationFor(own, isBase) } });
  }
  if (problems.length > 0) throw invalidInputs(problems);
  return planned;
}

function differences(plan: Plan, expected: ExpectedImage, publishes: boolean): readonly Problem[] {
  const here = plan.decision.act === 'publish';
  const hint = 'give this step the inputs and DOCKER_METADATA_… variables of the plan, or leave them out';
  return [
    ...(metadataHashOf(plan.metadata) === expected.metadataHash ? [] : [{ input: 'expected', given: 'other tags, labels or annotations than this job comes to', expected: `the same in both jobs: ${hint}` }]),
    ...(plan.metadata.images.join() === expected.names.join() ? [] : [{ input: 'expected', given: `the repositories ${expected.names.join(', ')}`, expected: `${plan.metadata.images.join(', ')}, as this job comes to: ${hint}` }]),
    ...(here === publishes ? [] : [{ input: 'expected', given: publishes ? 'a run that publishes' : 'a run that publishes nothing', expected: `what this job comes to: ${plan.decision.reason}` }]),
  ];
}
