// Ends the bed's own dockerd, as an update of the engine or a crash does, and starts it again as it was. containerd and the
// registries stay up. It touches no engine that the bed did not start.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isRunning } from '../process-table.ts';
import { waitUntil } from '../ports.ts';
import { readRecord, updateRecord } from '../run-folder.ts';
import { startProcess, type Program } from '../started-process.ts';
import { answersOverSocket } from './socket-request.ts';

/** SIGTERM: dockerd stops its containers first. SIGKILL: it is gone at once, and its containers live on. */
export type EngineEnd = 'SIGTERM' | 'SIGKILL';

/** Resolves when the engine answers again, `downMs` after its end at the earliest. Throws for a bed with no engine of its own. */
export async function restartEngine({ runDir }: { readonly runDir: string }, how: EngineEnd, downMs = 0): Promise<void> {
  const dockerd = readRecord(runDir).processes.find((started) => started.name === 'dockerd' && isRunning(started));
  if (dockerd === undefined) throw new Error(`${runDir}: no engine of its own runs there`);
  const program = programOf(dockerd.pid);
  process.kill(dockerd.pid, how);
  await waitUntil('the end of dockerd', 60_000, () => true, async () => Promise.resolve(!isRunning(dockerd)));
  // Its parent may be a process that has not looked yet: dockerd takes what is left of it for a running engine.
  rmSync(join(runDir, 'dockerd.pid'), { force: true });
  updateRecord(runDir, ({ processes }) => ({ processes: processes.filter(({ pid }) => pid !== dockerd.pid) }));
  await wait(downMs);
  const socket = join(runDir, 'docker.sock');
  await startProcess(runDir, program, async (isAlive) => waitUntil('dockerd', 60_000, isAlive, async () => answersOverSocket(socket, '/_ping')));
}

/** As the kernel knows it: any process that has the run's folder can start it again. */
function programOf(pid: number): Program {
  const [file = '', ...args] = read(pid, 'cmdline');
  const env = Object.fromEntries(read(pid, 'environ').map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
  return { name: 'dockerd', file, args, env };
}

function read(pid: number, name: 'cmdline' | 'environ'): string[] {
  return readFileSync(`/proc/${pid}/${name}`, 'utf8').split('\0').slice(0, -1);
}
