// Ends test beds that were kept: `node testbed/stop.ts` all of them, `node testbed/stop.ts RUN_FOLDER` one, kept or not.
import { resolve } from 'node:path';
import { keptRuns } from './run-folder.ts';
import { stopRun } from './stopped-run.ts';

const given = process.argv.slice(2).map((folder) => resolve(folder));
const runs = given.length > 0 ? given : keptRuns();
for (const folder of runs) {
  await stopRun(folder);
  console.log(`stopped ${folder}`);
}
if (runs.length === 0) console.log('no kept test bed is running');
