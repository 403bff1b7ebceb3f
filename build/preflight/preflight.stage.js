import { findFixedTags } from "./immutable-tags.stage.js";
import { checkPushAccess } from "./push-access.stage.js";
import { checkNames } from "./registry-names.js";
import { checkSourceLabel } from "./source-label.js";
/** Throws ActionError NAME_REFUSED, REGISTRY_DENIED, RATE_LIMITED, REGISTRY_FAILED or IMMUTABLE_TAG. */
export async function preflight(plan, session, world) {
    const warnings = [...checkNames(plan), ...checkSourceLabel(plan)];
    for (const warning of warnings)
        world.runner.warning(warning, { title: 'Preflight' });
    // First the right to push: a registry may hide from a token that lacks it what is there.
    await checkPushAccess(plan, session, world);
    return { adoption: await findFixedTags(plan, session, world), warnings };
}
