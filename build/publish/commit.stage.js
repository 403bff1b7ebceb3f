import { checkPublic } from "../preflight/public.stage.js";
import { stopIfCancelled } from "../retry/cancel.js";
import { verify } from "../verify/verify.stage.js";
import { lookBeforePublish, publish } from "./publish.stage.js";
/** Throws what verify, checkPublic and publish throw, while no tag has moved. */
export async function commit({ plan, index, origin, takenAgain, session, builder, world, signal, timeline, known }) {
    stopIfCancelled(signal, 'verify');
    // All three only read. What is wrong with the image is told before what is in the way of its tags.
    const looking = timeline.span('look at the tags', () => lookBeforePublish(plan, index, session, world, signal));
    const checking = timeline.span('pull check', () => checkPublic(plan, index, session, world));
    const verifying = timeline.span('verify', () => verify(plan, index, session, world, origin === 'built' ? 'built' : 'given'));
    await Promise.allSettled([looking, checking, verifying]);
    const verified = await verifying;
    known.warnings.push(...verified.warnings);
    for (const note of verified.notes)
        world.runner.info(note);
    known.warnings.push(...(await checking));
    const looked = await looking;
    stopIfCancelled(signal, 'publish');
    const publication = await timeline.span('publish', () => publish(plan, index, session, world, signal, looked));
    const how = { ...(origin === 'adopted' ? { adopted: true } : {}), ...(takenAgain === undefined ? {} : { takenAgain }) };
    return endOf({ ...publication, ...how }, { plan, known }, { verified, ...(builder === undefined ? {} : { builder }) });
}
/** A publication that failed after tags had begun to move ends the run as failed, and says where they stand. */
export function endOf(publication, { plan, known }, more = {}) {
    const { builds } = known;
    const { error } = publication;
    return error === undefined ? { how: 'published', plan, builds, publication, ...more } : { how: 'failed', error, plan, builds, publication };
}
