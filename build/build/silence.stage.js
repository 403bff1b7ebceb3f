import { IdleWatch } from "./idle-watch.js";
export function watchSilence(idleMs, clock) {
    const watch = new IdleWatch(idleMs, clock.now());
    const tooLong = new AbortController();
    const ended = new AbortController();
    let isWatching = false;
    const look = async () => {
        if (isWatching)
            return;
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
