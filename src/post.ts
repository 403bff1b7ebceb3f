// Wiring of the post step: closes everything that the step opened, whatever became of it. It only ever warns.
import { cleanUp } from './setup/cleanup.stage.ts';
import { systemWorld } from './world/adapters/world.ts';

await cleanUp(systemWorld(process.env), process.env);
