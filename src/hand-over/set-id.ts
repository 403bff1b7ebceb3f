// The name of an expected set, made of what it says: two plans of one run never mix, and a set that was changed no longer has its name.
import { digestOf } from '../domain/digest.ts';
import type { ExpectedSet } from '../domain/expected-set.ts';

/** Of everything but `id` and `attempt`: 12 hex digits. */
export function setIdOf(set: Omit<ExpectedSet, 'id'> & { readonly id?: string }): string {
  return hashOf({ ...set, id: undefined, attempt: undefined }).slice(0, 12);
}

/** SHA-256 as 64 hex digits of the value's canonical JSON: the same whatever the order of its fields. */
export function hashOf(value: unknown): string {
  return digestOf(new TextEncoder().encode(canonicalJson(value))).slice('sha256:'.length);
}

/** Fields in the order of their names, absent ones left out, no spaces. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    one !== null && typeof one === 'object' && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1))) : one,
  );
}
