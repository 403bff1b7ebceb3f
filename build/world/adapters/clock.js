// The machine's clock and chance.
import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
export function systemClock() {
    return {
        now: () => Date.now(),
        sleep: (milliseconds, signal) => sleep(milliseconds, undefined, signal === undefined ? {} : { signal }).catch((error) => {
            if (signal?.aborted !== true)
                throw error;
        }),
        random: () => Math.random(),
        // Starts with a letter: builder and container names must.
        randomName: () => Array.from({ length: 10 }, (_, at) => letters[randomInt(at === 0 ? 26 : letters.length)] ?? '').join(''),
    };
}
