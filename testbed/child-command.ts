// Runs one command to its end and gives what it printed. No shell; failure is the exit code, never what is on stderr.
import { spawn, type ChildProcess } from 'node:child_process';

export type Command = {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  /** Merged over process.env. */
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
};

export type Result = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

const defaultTimeoutMs = 20 * 60_000;

/** Commands under way end with this process, whatever ends it: a compile of minutes must not go on alone. */
const underWay = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of underWay) child.kill('SIGKILL');
});

export async function tryRun(command: Command): Promise<Result> {
  return await new Promise((done) => {
    const child = spawn(command.file, command.args, {
      cwd: command.cwd,
      env: { ...process.env, ...command.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: command.timeoutMs ?? defaultTimeoutMs,
      killSignal: 'SIGKILL',
    });
    underWay.add(child);
    const printed = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (printed.stdout += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (printed.stderr += chunk));
    // A program that isn't there is an answer too: the probes ask for programs that may be missing.
    child.on('error', (error) => {
      underWay.delete(child);
      done({ code: null, stdout: '', stderr: error.message });
    });
    child.on('close', (code) => {
      underWay.delete(child);
      done({ code, ...printed });
    });
  });
}

/** Standard output of a command that has to work. */
export async function run(command: Command): Promise<string> {
  const result = await tryRun(command);
  if (result.code === 0) return result.stdout;
  const tail = `${result.stdout}\n${result.stderr}`.trim().split('\n').slice(-15).join('\n  ');
  throw new Error(`${command.file} ${command.args.join(' ')} ended with ${result.code ?? 'no exit code'}:\n  ${tail}`);
}
