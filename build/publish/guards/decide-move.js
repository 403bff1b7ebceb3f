import { guardByRevision } from "./revision-guard.js";
import { guardByVersion } from "./version-guard.js";
export function decideMove(tag, facts) {
    if (tag.kind === 'immutable')
        return { move: true };
    if (facts.mode === 'off')
        return { move: false, reason: 'moving-tags is off.' };
    const guarded = tag.order?.by === 'version' ? guardByVersion({ ...tag, order: tag.order }, facts) : guardByRevision(tag, facts);
    if (facts.mode === 'guard' || guarded.move)
        return guarded;
    return { move: true, remark: `Moved because moving-tags is force. Without that it would have stayed: ${guarded.reason}` };
}
