// The error that a part of the action throws or gives when it is called: what an example is made of.
import { ActionError } from '../../src/domain/action-error.ts';

export type Example = () => ActionError | Promise<ActionError>;

/** Throws Error when `work` ends well, and what it throws where that is no ActionError: an example must not rot unseen. */
export async function thrownBy(work: () => unknown): Promise<ActionError> {
  try {
    await work();
  } catch (thrown) {
    if (thrown instanceof ActionError) return thrown;
    throw thrown;
  }
  throw new Error('The example threw nothing.');
}

/** For what gives its error instead of throwing it. */
export function given(error: ActionError | undefined): ActionError {
  if (error === undefined) throw new Error('The example gave no error.');
  return error;
}
