// Wiring of the post step: puts tags back that an ended run left half-way, then closes everything that the step opened,
// whatever became of it. It only ever warns.
import { reliableWorld } from "./retry/reliable-world.stage.js";
import { restoreUnfinished } from "./recovery/restore.stage.js";
import { cleanUp } from "./setup/cleanup.stage.js";
import { systemWorld } from "./world/adapters/world.js";
const world = systemWorld(process.env);
// First: it needs the run's logins, which the clean-up removes.
await restoreUnfinished(reliableWorld(world));
await cleanUp(world, process.env);
