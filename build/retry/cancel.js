// Where a stopped run ends between stages: nothing new is begun, above all no tag is moved. It ends nothing under way.
import { stopError } from "./stop-reason.js";
/** Throws ActionError BUILD_CANCELLED or TIMED_OUT once the run is to stop. `before` names the next stage. */
export function stopIfCancelled(signal, before) {
    if (signal.aborted)
        throw stopError(signal.reason, `before the stage ${before}`);
}
