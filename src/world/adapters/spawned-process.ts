// Runs a program as the leader of its own process group: output by line, stdin, time limit, and an end of the whole group.
import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { LineSplitter } from './line-splitter.ts';
import { defaultKeepBytes, OutputTail } from './output-tail.ts';
import type { Ending, ReadyCommand } from './processes.ts';

/** A background process that keeps the pipes open must not keep us: so long after the exit we stop reading. */
const drainMs = 2000;

type Exit = { readonly code: number | null; readonly signal: string | null } | { readonly failure: Error };

/** `graceMs`: from SIGINT, which lets buildx cancel the solve, to SIGKILL. */
export async function runSpawned(command: ReadyCommand, graceMs: number): Promise<Ending> {
  const child = spawn(command.program, [...command.args], {
    env: { ...command.environment },
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
  });
  const keep = command.keepBytes ?? defaultKeepBytes;
  const stdout = collect(child.stdout, keep, command.onStdout);
  const stderr = collect(child.stderr, keep, command.onStderr);
  // A program that does not read its stdin closes it: its exit code says enough.
  child.stdin.on('error', () => undefined);
  child.stdin.end(command.stdin ?? '');

  let ending: 'timed-out' | 'cancelled' | undefined;
  let kill: NodeJS.Timeout | undefined;
  const end = (why: 'timed-out' | 'cancelled'): void => {
    if (ending !== undefined) return;
    ending = why;
    signalGroup(child.pid, 'SIGINT');
    kill = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), graceMs);
  };
  const cancel = (): void => end('cancelled');
  const limit = command.timeoutMs === undefined ? undefined : setTimeout(() => end('timed-out'), command.timeoutMs);
  command.signal?.addEventListener('abort', cancel, { once: true });

  let drain: NodeJS.Timeout | undefined;
  const exit = await new Promise<Exit>((resolve) => {
    child.on('error', (failure) => resolve({ failure }));
    child.on('exit', (code, signal) => {
      // The leader is gone: whatever it left of a group that was to end, ends now.
      if (ending !== undefined) signalGroup(child.pid, 'SIGKILL');
      drain = setTimeout(() => resolve({ code, signal }), drainMs);
    });
    child.on('close', (code, signal) => resolve({ code, signal }));
  });

  for (const timer of [limit, kill, drain]) clearTimeout(timer);
  command.signal?.removeEventListener('abort', cancel);
  const output = { stdout: stdout.finish(), stderr: stderr.finish() };
  if ('failure' in exit) return { ...output, end: 'not-found', stderr: exit.failure.message };
  if (ending !== undefined) return { ...output, end: ending };
  return exit.code === null ? { ...output, end: 'signalled', signal: exit.signal ?? 'unknown' } : { ...output, end: 'exited', code: exit.code };
}

function collect(stream: Readable, keepBytes: number, onLine: ((line: string) => void) | undefined): { readonly finish: () => string } {
  const tail = new OutputTail(keepBytes);
  const lines = onLine === undefined ? undefined : new LineSplitter(onLine);
  stream.on('data', (chunk: Buffer) => {
    tail.add(chunk);
    lines?.add(chunk);
  });
  stream.on('error', () => undefined);
  return {
    finish: () => {
      stream.destroy();
      lines?.end();
      return tail.text();
    },
  };
}

/** ESRCH: nothing of the group is left, which is what was wanted. */
function signalGroup(leader: number | undefined, signal: 'SIGINT' | 'SIGKILL'): void {
  if (leader === undefined) return;
  try {
    process.kill(-leader, signal);
  } catch {
    return;
  }
}
