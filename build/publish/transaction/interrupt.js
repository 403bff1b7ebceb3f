// How a cancel reaches the transaction: what it only waits for ends at once. A write that was sent is always waited for.
import { stopError } from "../../retry/stop-reason.js";
const during = 'while it was publishing';
/** The answer of `work`, or ActionError BUILD_CANCELLED or TIMED_OUT as soon as the signal is aborted; `work` is then left to itself. */
export async function unlessCancelled(signal, work) {
    if (signal.aborted)
        throw stopError(signal.reason, during, '');
    const { promise, reject } = Promise.withResolvers();
    const stop = () => reject(stopError(signal.reason, during, ''));
    signal.addEventListener('abort', stop, { once: true });
    try {
        return await Promise.race([work(), promise]);
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
}
