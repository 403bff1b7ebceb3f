// The answer of every parser of the domain: a value, or what was expected instead. It never throws and never logs.

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly expected: string };

export function parsed<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

/** `expected` completes the sentence "expected …". */
export function malformed(expected: string): Parsed<never> {
  return { ok: false, expected };
}
