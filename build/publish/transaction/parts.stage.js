import { openComparer } from "./comparer.stage.js";
import { openGuards } from "../guards/guard-facts.stage.js";
import { Ledger } from "./ledger.js";
import { isGuarded } from "./move.js";
import { registryAccess } from "../registry-access.stage.js";
export function makeParts(moves, context, world) {
    const access = registryAccess(world, context.configFolder);
    const guards = openGuards({ mode: context.movingTags, own: context.age, registryFor: access }, world);
    return { ledger: new Ledger(moves), context, world, access, guards, isNewer: openComparer(guards), guarded: isGuarded(context), slots: [], seen: new Map() };
}
