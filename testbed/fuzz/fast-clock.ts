// Preloaded into the action by the harness (`--import`): its clock runs FUZZ_CLOCK_SPEED times as fast and FUZZ_CLOCK_SKEW_MS
// beside the machine's, so that minutes of waiting take seconds. Date and timers agree; AbortSignal.timeout goes by the timers.
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers';
import timersPromises from 'node:timers/promises';

const speed = Number(process.env['FUZZ_CLOCK_SPEED'] ?? '1');
const skewMs = Number(process.env['FUZZ_CLOCK_SKEW_MS'] ?? '0');

const [realNow, began] = [Date.now.bind(Date), Date.now()];
const now = (): number => Math.round(began + (realNow() - began) * speed + skewMs);
const RealDate = Date;
class FastDate extends RealDate {
  constructor(...given: readonly unknown[]) {
    // The constructor's forms are passed on as they are; without an argument it is the present.
    super(...((given.length === 0 ? [now()] : given) as [number]));
  }
  static override now(): number {
    return now();
  }
}
globalThis.Date = FastDate as DateConstructor;

const { setTimeout: realTimeout, setInterval: realInterval } = timers;
const faster = (delay: number | undefined): number => (delay ?? 0) / speed;
const fastTimeout = Object.assign((work: (...given: unknown[]) => void, delay?: number, ...given: unknown[]) => realTimeout(work, faster(delay), ...given), realTimeout);
const fastInterval = Object.assign((work: (...given: unknown[]) => void, delay?: number, ...given: unknown[]) => realInterval(work, faster(delay), ...given), realInterval);
Object.assign(globalThis, { setTimeout: fastTimeout, setInterval: fastInterval });
Object.assign(timers, { setTimeout: fastTimeout, setInterval: fastInterval });

const realSleep = timersPromises.setTimeout;
Object.assign(timersPromises, { setTimeout: (delay?: number, value?: unknown, options?: object) => realSleep(faster(delay), value, options) });

syncBuiltinESMExports();
