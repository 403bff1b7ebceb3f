// The one door to other programs. Short calls whose output is all that is wanted go through @actions/exec; what streams,
// is timed, cancelled or fed by stdin is spawned as a process group of its own, so that all of it can be ended.
import type { Command, ProcessResult, Processes } from '../ports/process.ts';
import { findBuildx } from './buildx-plugin.ts';
import { findProgram } from './program.ts';
import { runShort } from './short-process.ts';
import { runSpawned } from './spawned-process.ts';

export type ProcessOptions = {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Between SIGINT and SIGKILL. The runner itself kills 10 s after a cancel: less than that. */
  readonly graceMs?: number;
};

/** A command made ready: program found, environment complete. */
export type ReadyCommand = Command & { readonly program: string; readonly environment: Readonly<Record<string, string>> };

export function systemProcesses({ environment, graceMs = 7000 }: ProcessOptions): Processes {
  return {
    run: async (command) => {
      const startedAt = performance.now();
      const finish = (end: Ending): ProcessResult => ({ ...end, milliseconds: Math.round(performance.now() - startedAt) });
      if (command.signal?.aborted === true) return finish({ end: 'cancelled', stdout: '', stderr: '' });
      const whole = definedOf({ ...environment, ...command.env });
      const found = await findCommand(command, whole);
      if (found === undefined) return finish({ end: 'not-found', stdout: '', stderr: '' });
      const ready = { ...command, ...found, environment: whole };
      return finish(isShort(command) ? await runShort(ready) : await runSpawned(ready, graceMs));
    },
  };
}

/** `docker buildx …` is the plugin itself where that is found. */
async function findCommand({ file, args, cwd }: Command, environment: Readonly<Record<string, string>>): Promise<Pick<ReadyCommand, 'program' | 'args'> | undefined> {
  const program = await findProgram(file, environment['PATH'], cwd);
  if (program === undefined) return undefined;
  const [subcommand, ...rest] = args;
  const buildx = file === 'docker' && subcommand === 'buildx' ? await findBuildx(environment) : undefined;
  return buildx === undefined ? { program, args } : { program: buildx, args: rest };
}

/** A ProcessResult before it is timed. */
export type Ending = ProcessResult extends infer R ? (R extends ProcessResult ? Omit<R, 'milliseconds'> : never) : never;

/** stdin too: @actions/exec lets the whole action crash when a program closes its stdin early. */
function isShort(command: Command): boolean {
  const { stdin, timeoutMs, signal, onStdout, onStderr } = command;
  return [stdin, timeoutMs, signal, onStdout, onStderr].every((option) => option === undefined);
}

function definedOf(variables: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(variables).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
