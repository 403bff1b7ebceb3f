// How a cancel reaches the transaction: what it only waits for ends at once. A write that was sent is always waited for.
import { ActionError } from '../domain/action-error.ts';

/** The answer of `work`, or ActionError BUILD_CANCELLED as soon as the signal is aborted; `work` is then left to itself. */
export async function unlessCancelled<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  if (signal.aborted) throw cancelled();
  const { promise, reject } = Promise.withResolvers<never>();
  const stop = (): void => reject(cancelled());
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([work(), promise]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function cancelled(): ActionError {
  return new ActionError({
    code: 'BUILD_CANCELLED',
    what: 'The run was cancelled while it was publishing.',
    why: 'The runner asked the step to stop.',
    fix: 'Run the job again when it was not meant to be cancelled; a concurrency group with cancel-in-progress cancels older runs.',
  });
}
