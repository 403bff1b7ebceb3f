// Ends everything that one run started, by process id, and removes its folder. It works for a run that got only halfway up,
// and it must not touch a process that was given a recorded id later.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { tryRun } from './child-command.ts';
import { containerProcesses, isRunning, mountsUnder, type ProcessIdentity } from './process-table.ts';
import { readRecord, type StartedProcess } from './run-folder.ts';

const politeMs = 10_000;

export async function stopRun(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  const { processes, containers } = readRecord(folder);
  const docker = join(folder, 'bin', 'docker');
  if (containers.length > 0) await tryRun({ file: docker, args: ['rm', '--force', '--volumes', ...containers], timeoutMs: 30_000 });
  if (processes.some((started) => started.name === 'dockerd' && isRunning(started))) await removeContainers(docker, folder);
  for (const started of processes.toReversed()) await stopGroup(started);
  for (const pid of containerProcesses(folder)) signal(pid, 'SIGKILL');
  await wait(containerProcesses(folder).length === 0 ? 0 : 200);
  // Lazily: what a dying process still holds open goes with it.
  for (const path of mountsUnder(folder)) await tryRun({ file: 'umount', args: ['--lazy', path] });
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** While the engine still answers: it is the only one that ends its containers cleanly. */
async function removeContainers(docker: string, folder: string): Promise<void> {
  const engine = { file: docker, env: { DOCKER_HOST: `unix://${join(folder, 'docker.sock')}` }, timeoutMs: 30_000 };
  const ids = (await tryRun({ ...engine, args: ['ps', '--all', '--quiet'] })).stdout.trim().split('\n').filter((id) => id !== '');
  if (ids.length > 0) await tryRun({ ...engine, args: ['rm', '--force', '--volumes', ...ids] });
}

async function stopGroup(started: StartedProcess): Promise<void> {
  for (const [name, patience] of [['SIGTERM', politeMs], ['SIGKILL', 2_000]] as const) {
    if (!isRunning(started)) return;
    signal(-started.pid, name);
    if (await ended(started, patience)) return;
  }
}

async function ended(process: ProcessIdentity, withinMs: number): Promise<boolean> {
  const end = Date.now() + withinMs;
  while (Date.now() < end) {
    if (!isRunning(process)) return true;
    await wait(20);
  }
  return !isRunning(process);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended in between.
  }
}
