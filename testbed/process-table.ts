// What the kernel says about processes: alive or not, started when, belonging to which folder. It ends none.
import { readFileSync, readdirSync } from 'node:fs';

/** A process as it can be found again: a pid alone may have been given to somebody else since. */
export type ProcessIdentity = { readonly pid: number; readonly started: string };

export function identify(pid: number): ProcessIdentity {
  return { pid, started: startTime(pid) ?? '' };
}

export function isRunning({ pid, started }: ProcessIdentity): boolean {
  const now = startTime(pid);
  return now !== undefined && (started === '' || now === started);
}

/** Field 22 of /proc/PID/stat; undefined for a process that ended, a zombie among them. */
function startTime(pid: number): string | undefined {
  const stat = read(`/proc/${pid}/stat`);
  // The name in brackets may itself hold spaces and brackets, so the fields are counted from the last one.
  const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return stat === '' || state === 'Z' ? undefined : rest[18];
}

/** What containers of an engine with its state under the folder leave behind: shims, and processes whose root is mounted from it. */
export function containerProcesses(folder: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && name !== String(process.pid))
    .filter((name) => isShim(name, folder) || rootMount(name).includes(`${folder}/`))
    .map(Number);
}

function isShim(pid: string, folder: string): boolean {
  const command = read(`/proc/${pid}/cmdline`);
  return (command.split('\0')[0] ?? '').includes('containerd-shim') && command.includes(`${folder}/`);
}

function rootMount(pid: string): string {
  return read(`/proc/${pid}/mountinfo`).split('\n').find((line) => line.split(' ')[4] === '/') ?? '';
}

/** Where something is still mounted under the folder, innermost first. */
export function mountsUnder(folder: string): string[] {
  return read('/proc/self/mountinfo')
    .split('\n')
    .map((line) => line.split(' ')[4] ?? '')
    .filter((path) => path.startsWith(`${folder}/`))
    .toReversed();
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Gone between the listing and the reading.
    return '';
  }
}
