// The form of a list of messages: one class and transience, and the texts that a tool prints for it. It checks nothing.
import type { FailureClass, Transience } from '../../../src/domain/failure.ts';

export type Wording = { readonly class: FailureClass; readonly transient: Transience; readonly texts: readonly string[] };

/** The same class for messages that reach a user behind the same words. */
export function wording(name: FailureClass, transient: Transience, before: string, texts: readonly string[]): Wording {
  return { class: name, transient, texts: texts.map((text) => `${before}${text}`) };
}
