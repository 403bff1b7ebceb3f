// Wiring of the post step: puts tags back that an ended run left half-way, then closes everything that the step opened,
// whatever became of it. It only ever warns.
import { recoverState } from './publish/transaction/recover-record.ts';
import { cleanUp } from './setup/cleanup.stage.ts';
import { systemWorld } from './world/adapters/world.ts';

const world = systemWorld(process.env);
// First: it needs the run's logins, which the clean-up removes. There is hardly ever something to put back: its code is loaded then.
if (world.runner.state(recoverState) !== '') {
  const [{ restoreUnfinished }, { reliableWorld }] = await Promise.all([import('./recovery/restore.stage.ts'), import('./retry/reliable-world.stage.ts')]);
  await restoreUnfinished(reliableWorld(world));
}
await cleanUp(world, process.env);
