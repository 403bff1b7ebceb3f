// Wiring of the post step: puts tags back that an ended run left half-way, then closes everything that the step opened,
// whatever became of it. It only ever warns.
import { reliableWorld } from './retry/reliable-world.stage.ts';
import { restoreUnfinished } from './recovery/restore.stage.ts';
import { cleanUp } from './setup/cleanup.stage.ts';
import { systemWorld } from './world/adapters/world.ts';

const world = systemWorld(process.env);
// First: it needs the run's logins, which the clean-up removes.
await restoreUnfinished(reliableWorld(world));
await cleanUp(world, process.env);
