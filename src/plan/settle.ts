// Fits the plan to the builder that setup found: a plan is made before anything runs, a builder has limits of its own.
import { ActionError } from '../domain/action-error.ts';
import type { BuildTarget } from '../domain/build.ts';
import type { Plan } from '../domain/plan.ts';
import type { Session } from '../domain/session.ts';

/** Throws ActionError DRIVER_CANNOT_PUBLISH when the builder has no way to push without moving a tag. */
export function settlePlan(plan: Plan, session: Pick<Session, 'builder' | 'tools'>): Plan {
  const { builder } = session;
  const severalNodes = plan.strategy === 'single' && builder.nodes.length > 1;
  const { rewriteTimestamp, ...untimed } = plan;
  const keepsTimes = rewriteTimestamp === true && builder.driver === 'docker' && loads(plan.destination);
  return {
    // What is loaded only is all that there is; what is published too is rewritten where it is laid out.
    ...(keepsTimes && plan.destination.to === 'load' ? untimed : plan),
    destination: settleDestination(plan.destination, session),
    // With several nodes buildx merges by itself: it ignores push-by-digest and writes the tag `latest`.
    strategy: severalNodes || builder.driver === 'docker' ? 'per-platform' : plan.strategy,
    notices: [
      ...plan.notices,
      ...(severalNodes ? [`strategy is per-platform: the builder ${builder.name} has ${builder.nodes.length} nodes, and buildx merges several nodes only under a tag.`] : []),
      ...(keepsTimes ? [`The image that is loaded keeps the times of its files: the builder ${builder.name} uses the docker driver, which can't rewrite what it unpacks.`] : []),
    ],
  };
}

function loads(destination: BuildTarget): boolean {
  return destination.to === 'load' || 'alsoLoad' in destination;
}

/** The docker driver refuses push-by-digest; its OCI exporter needs the containerd image store. */
function settleDestination(destination: BuildTarget, { builder, tools }: Pick<Session, 'builder' | 'tools'>): BuildTarget {
  if (destination.to !== 'digest' || builder.driver !== 'docker') return destination;
  if (tools.engine?.containerdStore !== true) {
    throw new ActionError({
      code: 'DRIVER_CANNOT_PUBLISH',
      what: `The builder ${builder.name} can't publish: it uses the docker driver without the containerd image store.`,
      why: 'That driver can only push under a tag, and no tag may exist here before the whole image is verified.',
      fix: 'Leave out driver and builder (docker-container is the default), or enable the containerd image store of the engine.',
    });
  }
  return { ...destination, to: 'layout' };
}
