// When a failed attempt is made again: by class, full jitter, caps, Retry-After, deadline. Pure; it waits for nothing and
// never says yes to a failure that is permanent or unknown.
//
//   class                            attempts  first wait up to  longest  why
//   registry-unavailable, blob-upload       6             1 s      30 s  outages of GHCR last seconds to a minute
//   rate-limited                            5    60 s (half to all)  5 min  limits count by minutes and hours
//   manifest-merge, attestation-sign        4             1 s      15 s  a registry that lags behind its own writes
//   network-in-run, cache-failure           3             2 s      15 s  a whole build is run again
//   auth-denied, base-image-not-found,
//   tls-cert, package-permission            3             2 s      15 s  where the words say that it passes
//   builder-unavailable, out-of-memory,
//   qemu-crash, timeout-cancelled           2             2 s      15 s  each costs a new builder or a whole build
//   others                                  2             2 s      15 s
//
// `maybe` gets about half of them: 3 of 4 or more, else 2.
import type { Failure, FailureClass } from '../domain/failure.ts';

export type Question = {
  readonly failure: Pick<Failure, 'class' | 'transient' | 'retryAfterSeconds'>;
  /** How many attempts have failed by now, from 1. */
  readonly attempt: number;
  /** Until the deadline; absent: there is none. */
  readonly remainingMs?: number;
  /** At least 0, less than 1. */
  readonly random: number;
};

/** `attempts`: how many there are at most, the first one too. `reason`: why there is no next one, a clause. */
export type NextTry =
  | { readonly again: true; readonly waitMs: number; readonly attempts: number }
  | { readonly again: false; readonly reason: string };

export type Schedule = { readonly attempts: number; readonly firstMs: number; readonly longestMs: number; readonly leastShare: number };

/** Nobody waits longer than this because a registry asks for it. */
export const longestRetryAfterMs = 15 * 60_000;

const quick: Schedule = { attempts: 6, firstMs: 1000, longestMs: 30_000, leastShare: 0 };
const settling: Schedule = { attempts: 4, firstMs: 1000, longestMs: 15_000, leastShare: 0 };
const costly: Schedule = { attempts: 3, firstMs: 2000, longestMs: 15_000, leastShare: 0 };
const once: Schedule = { ...costly, attempts: 2 };

const schedules: Partial<Readonly<Record<FailureClass, Schedule>>> = {
  'registry-unavailable': quick,
  'blob-upload': quick,
  'rate-limited': { attempts: 5, firstMs: 60_000, longestMs: 5 * 60_000, leastShare: 0.5 },
  'manifest-merge': settling,
  'attestation-sign': settling,
  'network-in-run': costly,
  'cache-failure': costly,
  'auth-denied': costly,
  'package-permission': costly,
  'base-image-not-found': costly,
  'tls-cert': costly,
};

export function scheduleOf({ class: name, transient }: Question['failure']): Schedule {
  const full = schedules[name] ?? once;
  return transient === 'maybe' ? { ...full, attempts: full.attempts > 3 ? 3 : 2 } : full;
}

export function nextTry({ failure, attempt, remainingMs, random }: Question): NextTry {
  if (failure.transient === false) return stop('trying again does not help');
  if (failure.class === 'unknown') return stop('its cause is unknown');
  const schedule = scheduleOf(failure);
  if (attempt >= schedule.attempts) return stop(`it failed ${attempt} times`);
  const asked = failure.retryAfterSeconds === undefined ? undefined : failure.retryAfterSeconds * 1000;
  if (asked !== undefined && asked > longestRetryAfterMs) return stop(`the answer asks to wait ${Math.ceil(asked / 60_000)} minutes`);
  const waitMs = Math.round(asked === undefined ? waitOf(schedule, attempt, random) : afterAsked(asked, random));
  if (remainingMs !== undefined && waitMs >= remainingMs) return stop('the time limit of the run would be over before the next try');
  return { again: true, waitMs, attempts: schedule.attempts };
}

/** Full jitter (AWS, "Exponential Backoff And Jitter"): anything between `leastShare` of the doubled wait and all of it. */
function waitOf({ firstMs, longestMs, leastShare }: Schedule, attempt: number, random: number): number {
  const full = Math.min(longestMs, firstMs * 2 ** (attempt - 1));
  return full * (leastShare + (1 - leastShare) * random);
}

/** Never earlier than asked; a little later, so that all who were told the same do not come back at once. */
function afterAsked(askedMs: number, random: number): number {
  return askedMs + random * Math.min(5000, 250 + askedMs / 10);
}

function stop(reason: string): NextTry {
  return { again: false, reason };
}
