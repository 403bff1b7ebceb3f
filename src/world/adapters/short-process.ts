// Runs a program to its end with @actions/exec and gives its output. For calls without streaming, time limit or stdin.
import { getExecOutput } from '@actions/exec';
import type { Ending, ReadyCommand } from './processes.ts';
import { defaultKeepBytes, OutputTail } from './output-tail.ts';

export async function runShort(command: ReadyCommand): Promise<Ending> {
  try {
    const result = await getExecOutput(quoted(command.program), [...command.args], {
      env: { ...command.environment },
      silent: true,
      ignoreReturnCode: true,
      ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
    });
    const output = { stdout: tailOf(result.stdout, command), stderr: tailOf(result.stderr, command) };
    // @actions/exec does not say which signal ended a program: its exit code is null then, whatever its types say.
    const code = result.exitCode;
    return Number.isInteger(code) ? { ...output, end: 'exited', code } : { ...output, end: 'signalled', signal: 'unknown' };
  } catch (error) {
    // It could not be started (no such working folder, wrong architecture): there is no exit code to tell.
    return { end: 'not-found', stdout: '', stderr: error instanceof Error ? error.message : String(error) };
  }
}

/** @actions/exec takes a command line; only the program's path has to be made one word of it. */
function quoted(program: string): string {
  return `"${program.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}

function tailOf(text: string, command: ReadyCommand): string {
  const tail = new OutputTail(command.keepBytes ?? defaultKeepBytes);
  tail.add(Buffer.from(text));
  return tail.text();
}
