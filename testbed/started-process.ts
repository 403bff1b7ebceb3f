// Starts one long-running process of a run: its own group, its output in a log file, its identity in the run's record.
// It never ends one (stopped-run.ts does).
import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { identify, isRunning } from './process-table.ts';
import { updateRecord } from './run-folder.ts';

export type Program = {
  readonly name: string;
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
};

/** Waits with `ready`; a process that doesn't come up is reported with the end of its log. */
export async function startProcess(runFolder: string, program: Program, ready: (isAlive: () => boolean) => Promise<void>): Promise<void> {
  const logFile = join(runFolder, 'logs', `${program.name}.log`);
  const log = openSync(logFile, 'a');
  const child = spawn(program.file, program.args, { detached: true, stdio: ['ignore', log, log], env: { ...process.env, ...program.env } });
  closeSync(log);
  const failed = new Promise<never>((_, fail) => child.on('error', fail));
  const { pid } = child;
  if (pid === undefined) return await failed;
  child.unref();
  const identity = identify(pid);
  updateRecord(runFolder, ({ processes }) => ({ processes: [...processes, { name: program.name, ...identity }] }));
  try {
    await Promise.race([ready(() => isRunning(identity)), failed]);
  } catch (cause) {
    const tail = readFileSync(logFile, 'utf8').trim().split('\n').slice(-20).join('\n  ');
    throw new Error(`${program.name} did not start: ${String(cause)}\n  the end of its log:\n  ${tail}`, { cause });
  }
}
