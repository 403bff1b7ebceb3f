// Many publishes against one limit of requests: who gets through at the first try, who after the schedule's retries, who never.
// Pure and seeded; the schedule is the action's own (src/retry/retry-schedule.ts). The limit is a model: docs/scale.md says of what.
import { nextTry } from '../../src/retry/retry-schedule.ts';
import { SeededRandom } from '../../testbed/fuzz/random.ts';
import { EventQueue } from './event-queue.ts';

/** Requests that go out at once, `pauseMs` after the step before (least and most). The next step waits for all of them. */
export type Step = { readonly requests: number; readonly pauseMs: readonly [least: number, most: number] };

export type Fleet = {
  readonly seed: number;
  readonly runs: number;
  readonly steps: readonly Step[];
  /** Runs begin evenly spread at random over so long. */
  readonly arriveWithinMs: number;
  /** So many requests in each window are answered, the others refused. `tellsWhen`: a refusal says when the window ends. */
  readonly limit: { readonly requests: number; readonly windowMs: number; readonly tellsWhen: boolean };
  /** `ours`: the schedule. `without jitter`: the same with every draw at its middle. `none`: a refusal fails the run. */
  readonly retries: 'ours' | 'without jitter' | 'none';
};

export type FleetResult = {
  /** Runs: no request refused; some refused and all made; given up. Together all runs. */
  readonly first: number;
  readonly later: number;
  readonly failed: number;
  /** Requests: `sent` is `answered` and `refused` together. */
  readonly sent: number;
  readonly answered: number;
  readonly refused: number;
  /** The most that one window answered. */
  readonly busiest: number;
  /** Added by waiting, of the runs that got through. */
  readonly addedMs: { readonly p50: number; readonly p95: number };
  /** When the last run ended, from the first possible arrival. */
  readonly endMs: number;
};

type Run = { readonly arrivedAt: number; plannedMs: number; step: number; open: number; isRefused: boolean; endedAt?: number; hasFailed: boolean };
type Attempt = { readonly run: Run; readonly number: number };

export function simulate(fleet: Fleet): FleetResult {
  const random = new SeededRandom(fleet.seed);
  const jitter = random.fork();
  const queue = new EventQueue<Attempt>();
  const windows = new Map<number, number>();
  const counts = { answered: 0, refused: 0 };

  const begin = (run: Run, now: number): void => {
    const step = fleet.steps[run.step];
    if (step === undefined) {
      run.endedAt = now;
      return;
    }
    const [least, most] = step.pauseMs;
    const pause = least + random.next() * (most - least);
    run.plannedMs += pause;
    run.open = step.requests;
    for (let request = 0; request < step.requests; request += 1) queue.add(now + pause, { run, number: 1 });
  };
  const done = (run: Run, now: number): void => {
    run.open -= 1;
    if (run.open > 0) return;
    run.step += 1;
    begin(run, now);
  };
  const refuse = ({ run, number }: Attempt, now: number): void => {
    counts.refused += 1;
    run.isRefused = true;
    const { windowMs, tellsWhen } = fleet.limit;
    const asked = tellsWhen ? { retryAfterSeconds: Math.ceil((windowMs - (now % windowMs)) / 1000) } : {};
    const failure = { class: 'rate-limited' as const, transient: true as const, ...asked };
    const next = fleet.retries === 'none' ? undefined : nextTry({ failure, attempt: number, random: fleet.retries === 'ours' ? jitter.next() : 0.5 });
    if (next?.again === true) queue.add(now + next.waitMs, { run, number: number + 1 });
    else [run.hasFailed, run.endedAt] = [true, now];
  };

  const runs = Array.from({ length: fleet.runs }, (): Run => ({ arrivedAt: random.next() * fleet.arriveWithinMs, plannedMs: 0, step: 0, open: 0, isRefused: false, hasFailed: false }));
  for (const run of runs) begin(run, run.arrivedAt);
  for (let event = queue.next(); event !== undefined; event = queue.next()) {
    const { at, what } = event;
    // What a failed run still had under way is not sent.
    if (what.run.hasFailed) continue;
    const window = Math.floor(at / fleet.limit.windowMs);
    const used = windows.get(window) ?? 0;
    if (used >= fleet.limit.requests) {
      refuse(what, at);
      continue;
    }
    windows.set(window, used + 1);
    counts.answered += 1;
    done(what.run, at);
  }

  const through = runs.filter(({ hasFailed }) => !hasFailed);
  // Parts of a millisecond are what is left of adding up.
  const added = through.map(({ endedAt = 0, arrivedAt, plannedMs }) => Math.max(0, Math.round(endedAt - arrivedAt - plannedMs))).toSorted((a, b) => a - b);
  const later = through.filter(({ isRefused }) => isRefused).length;
  return {
    ...{ first: through.length - later, later, failed: runs.length - through.length },
    ...{ ...counts, sent: counts.answered + counts.refused, busiest: Math.max(0, ...windows.values()) },
    addedMs: { p50: shareOf(added, 0.5), p95: shareOf(added, 0.95) },
    endMs: runs.reduce((last, { endedAt = 0 }) => Math.max(last, endedAt), 0),
  };
}

/** Nearest rank; 0 of nothing. */
function shareOf(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
