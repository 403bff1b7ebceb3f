// Fits the plan to the builder that setup found: a plan is made before anything runs, a builder has limits of its own.
import { ActionError } from "../domain/action-error.js";
/** Throws ActionError DRIVER_CANNOT_PUBLISH when the builder has no way to push without moving a tag. */
export function settlePlan(plan, session) {
    const { builder } = session;
    const severalNodes = plan.strategy === 'single' && builder.nodes.length > 1;
    return {
        ...plan,
        destination: settleDestination(plan.destination, session),
        // With several nodes buildx merges by itself: it ignores push-by-digest and writes the tag `latest`.
        strategy: severalNodes || builder.driver === 'docker' ? 'per-platform' : plan.strategy,
        notices: severalNodes
            ? [...plan.notices, `strategy is per-platform: the builder ${builder.name} has ${builder.nodes.length} nodes, and buildx merges several nodes only under a tag.`]
            : plan.notices,
    };
}
/** The docker driver refuses push-by-digest; its OCI exporter needs the containerd image store. */
function settleDestination(destination, { builder, tools }) {
    if (destination.to !== 'digest' || builder.driver !== 'docker')
        return destination;
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
