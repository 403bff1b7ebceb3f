// A Failure in words for a terminal, or as the record that other tools read. It decides nothing.
import type { Failure } from '../domain/failure.ts';

/** Four lines: cause, class, whether a retry helps, what to do. */
export function explanationOf(failure: Failure): string {
  return [`Cause:  ${failure.cause}`, `Class:  ${failure.class}`, `Retry:  ${retryText(failure)}`, `Do:     ${failure.hint}`].join('\n');
}

/** What `explain --json` prints. */
export function explanationRecord({ class: name, transient, hint }: Failure): Pick<Failure, 'class' | 'transient' | 'hint'> {
  return { class: name, transient, hint };
}

export function retryText({ class: name, transient, retryAfterSeconds }: Pick<Failure, 'class' | 'transient' | 'retryAfterSeconds'>): string {
  if (name === 'unknown') return 'not known to help';
  if (transient === false) return 'does not help';
  const wait = retryAfterSeconds === undefined ? '' : `, after ${retryAfterSeconds} s`;
  return transient === true ? `helps${wait}` : `may help${wait}: once or twice`;
}
