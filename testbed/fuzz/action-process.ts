// Runs the action once for the harness: with the fast clock, a temp folder of its own, signals on time, and an eye on the
// command lines of everything that it starts.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Stage } from '../faults/stage.ts';
import { identify, isRunning } from '../process-table.ts';
import { runMain, runPost, type ActionResult, type ActionRun } from '../run-action.ts';
import type { ProcessFault } from './scenario.ts';

export type Clock = { readonly speed: number; readonly skewMs: number };

export type WatchedRun = {
  readonly main: ActionResult;
  readonly post: ActionResult | undefined;
  /** Every command line that was seen. */
  readonly commandLines: ReadonlySet<string>;
  /** Paths below the temp folders that are there after post. */
  readonly left: readonly string[];
  /** The file of the output `audit`: it is there for later steps, so post leaves it. */
  readonly audit: string;
  /** Process ids of what is still running. */
  readonly running: readonly number[];
};

/** `scratch`: an empty folder; gone afterwards. `counted`: how many requests of a stage have come. */
export async function runWatched(run: ActionRun, clock: Clock, scratch: string, fault?: ProcessFault, counted: (stage: Stage) => number = () => 0): Promise<WatchedRun> {
  const temp = join(scratch, 'tmp');
  mkdirSync(temp, { recursive: true });
  const env = {
    ...run.env,
    TMPDIR: temp,
    NODE_OPTIONS: `--no-warnings --import ${new URL('fast-clock.ts', import.meta.url).href}`,
    FUZZ_CLOCK_SPEED: String(clock.speed),
    FUZZ_CLOCK_SKEW_MS: String(clock.skewMs),
  };
  const watch = new ProcessWatch();
  const whole = { ...run, env };
  const main = await runMain({
    ...whole,
    onStart: (pid) => {
      watch.start(pid);
      if (fault !== undefined) void endAs(fault, pid, clock.speed, counted);
    },
  });
  const post = fault?.post === false ? undefined : await runPost(main, { ...whole, onStart: (pid) => watch.start(pid) });
  const commandLines = watch.stop();
  const runnerTemp = main.environment['RUNNER_TEMP'] ?? '';
  const left = [runnerTemp, temp].flatMap((folder) => (existsSync(folder) ? readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))) : []));
  const running = watch.running();
  const auditFile = main.outputs['audit'] ?? '';
  const audit = read(auditFile);
  rmSync(scratch, { recursive: true, force: true });
  rmSync(join(runnerTemp, '..'), { recursive: true, force: true });
  return { main, post, commandLines, left: left.filter((path) => path !== auditFile), audit, running };
}

/** The runner's own steps: SIGINT, SIGTERM 7.5 s later, and the end 2.5 s after that. */
async function endAs({ kind, when }: ProcessFault, pid: number, speed: number, counted: (stage: Stage) => number): Promise<void> {
  const process = identify(pid);
  if ('afterMs' in when) await wait(when.afterMs);
  else while (isRunning(process) && counted(when.stage) < when.count) await wait(3);
  const steps: readonly (readonly [NodeJS.Signals, number])[] =
    kind === 'cancel' ? [['SIGINT', 7500], ['SIGTERM', 2500], ['SIGKILL', 0]] : kind === 'sigterm' ? [['SIGTERM', 2500], ['SIGKILL', 0]] : [['SIGKILL', 0]];
  for (const [name, patienceMs] of steps) {
    if (!isRunning(process)) return;
    send(pid, name);
    const until = Date.now() + patienceMs / speed;
    while (isRunning(process) && Date.now() < until) await wait(10);
  }
}

function send(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended in between.
  }
}

class ProcessWatch {
  readonly #roots: number[] = [];
  readonly #seen = new Map<number, string>();
  readonly #lines = new Set<string>();
  #ticking: NodeJS.Timeout | undefined;

  start(pid: number): void {
    this.#roots.push(pid);
    this.#look();
    this.#ticking ??= setInterval(() => this.#look(), 40);
  }

  stop(): ReadonlySet<string> {
    clearInterval(this.#ticking);
    return this.#lines;
  }

  running(): readonly number[] {
    return [...this.#seen].filter(([pid, started]) => isRunning({ pid, started })).map(([pid]) => pid);
  }

  #look(): void {
    const open = [...this.#roots, ...this.#seen.keys()];
    for (let pid = open.pop(); pid !== undefined; pid = open.pop()) {
      const line = read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim();
      if (line === '') continue;
      this.#lines.add(line);
      if (!this.#seen.has(pid)) this.#seen.set(pid, identify(pid).started);
      for (const child of read(`/proc/${pid}/task/${pid}/children`).split(' ').map(Number)) if (child > 0 && !this.#seen.has(child)) open.push(child);
    }
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
