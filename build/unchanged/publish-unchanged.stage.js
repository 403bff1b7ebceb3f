import { adoptIndex } from "../preflight/adopt-index.stage.js";
import { preflight } from "../preflight/preflight.stage.js";
import { commit } from "../publish/commit.stage.js";
import { stopIfCancelled } from "../retry/cancel.js";
import { openLogins } from "../setup/setup.stage.js";
import { revisionOf } from "./candidates.js";
import { findUnchanged } from "./find-unchanged.stage.js";
import { withVerdict } from "./marked-plan.js";
import { takeAgain } from "./take-again.stage.js";
/** `published` absent: the plan is to be built. Throws what preflight and commit throw for an image that was found. */
export async function publishUnchanged(run) {
    const { plan: asked, given, world, signal, timeline, known } = run;
    if (!asked.inputs.skipUnchanged || asked.decision.act !== 'publish')
        return { plan: asked };
    const session = await openLogins(asked, given, world);
    const found = await timeline.span('unchanged?', () => findUnchanged(asked, given, session, world));
    const { same, content, reason } = found;
    const plan = withVerdict(asked, { skipped: same !== undefined, reason, ...(content === undefined ? {} : { content }) });
    known.plan = plan;
    if (same === undefined) {
        world.runner.info(`skip-unchanged: it is built. ${reason}`);
        // Setup opens a folder of its own.
        await world.files.remove(session.folder);
        return { plan };
    }
    world.runner.info(`skip-unchanged: nothing is built. ${reason}`);
    known.warnings.push(...session.warnings);
    const { adoption, warnings } = await timeline.span('preflight', () => preflight(plan, session, world));
    known.warnings.push(...warnings);
    stopIfCancelled(signal, 'merge');
    const { adopt } = adoption;
    const shared = { plan, session, world, signal, timeline, known };
    if (adopt !== undefined) {
        const index = await timeline.span('adopt', () => adoptIndex(adopt, plan, session, world));
        return { plan, published: await commit({ ...shared, index, origin: 'adopted' }) };
    }
    const index = await timeline.span('take again', () => takeAgain(same, plan, session, world));
    const revision = revisionOf(same.stored.content);
    const takenAgain = { from: { image: same.image, tag: same.tag }, digest: same.stored.digest, ...(revision === undefined ? {} : { revision }) };
    return { plan, published: await commit({ ...shared, index, origin: 'unchanged', takenAgain }) };
}
