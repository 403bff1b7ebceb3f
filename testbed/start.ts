// Starts the test bed: an engine, two registries with login, base images. `node testbed/start.ts --keep` leaves it running.
// What it started always ends with its process, unless it was asked to keep it.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { decodeTestbed, type TestbedDescription } from './description.ts';
import { chooseEngine } from './engine-choice.ts';
import { readEngineFacts } from './engine-facts.ts';
import { startOwnBed } from './engine/own-bed.ts';
import { startRunningBed } from './engine/running-bed.ts';
import { step, type Log } from './progress.ts';
import { abandonedRuns, makeRunFolder, updateRecord } from './run-folder.ts';
import { stopRun } from './stopped-run.ts';

export { decodeTestbed, type TestbedDescription };

export type TestbedOptions = { readonly log: Log; readonly keep?: boolean | undefined };
export type Testbed = TestbedDescription & { readonly stop: () => Promise<void> };

export async function startTestbed({ log, keep = false }: TestbedOptions): Promise<Testbed> {
  for (const folder of abandonedRuns()) await step(log, `ending ${folder}, which a killed process left`, async () => stopRun(folder));
  const choice = chooseEngine(await step(log, 'looking for an engine', readEngineFacts));
  if (choice.use === 'none') throw new Error(`no engine to test with. Missing:\n  ${choice.missing.join('\n  ')}`);
  log(choice.use === 'running' ? 'using the engine that runs here' : 'no usable engine runs here: starting one of its own');

  const folder = makeRunFolder();
  const guard = endWithThisProcess(folder);
  const stop = async (): Promise<void> => {
    await stopRun(folder);
    guard.lift();
  };
  try {
    const bed = choice.use === 'running' ? await startRunningBed(log, folder) : await startOwnBed(log, folder);
    if (keep) {
      updateRecord(folder, () => ({ kept: true }));
      guard.lift();
    }
    return { ...bed, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The bed as JSON: for a file that another process reads with decodeTestbed. */
export function describeTestbed(bed: Testbed): TestbedDescription {
  return decodeTestbed(bed);
}

/** However this process ends, stop.ts ends the run: an exit handler can't wait, so a process of its own does it. */
function endWithThisProcess(folder: string): { readonly lift: () => void } {
  const onExit = (): void => void spawnSync(process.execPath, [join(import.meta.dirname, 'stop.ts'), folder], { stdio: 'ignore' });
  const onSignal = (name: NodeJS.Signals): void => process.exit(name === 'SIGINT' ? 130 : 143);
  process.once('exit', onExit).once('SIGINT', onSignal).once('SIGTERM', onSignal);
  return { lift: () => void process.off('exit', onExit).off('SIGINT', onSignal).off('SIGTERM', onSignal) };
}

async function main(): Promise<void> {
  const keep = process.argv.includes('--keep');
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  try {
    const bed = await startTestbed({ keep, log: say });
    console.log(JSON.stringify(describeTestbed(bed), undefined, 2));
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
  if (keep) return;
  say('running until Ctrl-C');
  setInterval(() => undefined, 60_000);
}

// No top-level await: jest loads its global setup with require(), which refuses modules that have one.
if (import.meta.main) void main();
