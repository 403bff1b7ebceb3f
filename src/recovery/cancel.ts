// Where a cancelled run stops between stages: nothing new is begun, above all no tag is moved. It ends nothing under way.
import { ActionError } from '../domain/action-error.ts';

/** Throws ActionError BUILD_CANCELLED once the runner has asked the step to stop. `before` names the next stage. */
export function stopIfCancelled(signal: { readonly aborted: boolean }, before: 'build' | 'merge' | 'publish'): void {
  if (!signal.aborted) return;
  throw new ActionError({
    code: 'BUILD_CANCELLED',
    what: `The run was cancelled before the stage ${before}.`,
    why: 'The runner asked the step to stop. No tag was moved.',
    fix: 'Run the job again when it was not meant to be cancelled; a concurrency group with cancel-in-progress cancels older runs.',
  });
}
