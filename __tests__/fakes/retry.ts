// A retry without schedule or waiting: a task is tried once, or as often as told while its failure may pass.
import type { RetriedAttempt, Retry } from '../../src/world/ports/retry.ts';

export function retryAtOnce(attempts = 1): Retry {
  const retried: RetriedAttempt[] = [];
  return {
    retried,
    run: async (task) => {
      let before = 0;
      for (let number = 1; ; number++) {
        try {
          return await task.attempt(number);
        } catch (thrown) {
          const failure = task.failureOf(thrown);
          const isElsewhere = failure !== undefined && task.isElsewhere?.(thrown) === true;
          if (isElsewhere) before = number;
          if ((!isElsewhere && number - before >= attempts) || failure === undefined || failure.transient === false) throw thrown;
          retried.push({ what: task.what, class: failure.class, waitedMs: 0 });
        }
      }
    },
  };
}
