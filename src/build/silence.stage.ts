// Watches a running build for silence, with a timer that runs only while there is a limit to watch.
import type { Clock } from '../world/ports/clock.ts';
import { IdleWatch } from './idle-watch.ts';
import type { Progress } from './progress.ts';

export type SilenceWatch = {
  readonly saw: (progress: Progress) => void;
  /** Aborted with a Silence as its reason. */
  readonly signal: AbortSignal;
  readonly end: () => void;
};

export function watchSilence(idleMs: number | undefined, clock: Pick<Clock, 'now' | 'sleep'>): SilenceWatch {
  const watch = new IdleWatch(idleMs, clock.now());
  const tooLong = new AbortController();
  const ended = new AbortController();
  let isWatching = false;
  const look = async (): Promise<void> => {
    if (isWatching) return;
    isWatching = true;
    for (let left = watch.msLeft(clock.now()); left !== undefined && !ended.signal.aborted; left = watch.msLeft(clock.now())) {
      if (left <= 0) {
        tooLong.abort(watch.silence(clock.now()));
        break;
      }
      await clock.sleep(left, ended.signal);
    }
    isWatching = false;
  };
  void look();
  return {
    saw: (progress) => {
      watch.saw(progress, clock.now());
      void look();
    },
    signal: tooLong.signal,
    end: () => ended.abort(),
  };
}
