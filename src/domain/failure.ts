// What a failure is, as the action sees it: its class, whether trying again can help, its cause and the remedy.
// The classes are made in failure/; this file only names them.

/** The causes that are told apart. `unknown` is the rest: it is never tried again blindly. */
export const failureClasses = [
  'package-permission',
  'auth-denied',
  'rate-limited',
  'registry-unavailable',
  'blob-upload',
  'unsupported-media',
  'manifest-merge',
  'attestation-sign',
  'name-invalid',
  'base-image-not-found',
  'dockerfile-syntax',
  'dockerfile-step-failed',
  'lint-check',
  'missing-file',
  'context-missing',
  'target-missing',
  'secret-missing',
  'network-in-run',
  'cache-failure',
  'builder-unavailable',
  'driver-feature-unsupported',
  'qemu-missing',
  'qemu-crash',
  'out-of-memory',
  'disk-full',
  'tls-cert',
  'timeout-cancelled',
  'unknown',
] as const;

export type FailureClass = (typeof failureClasses)[number];

/** `maybe`: it may be either; worth one or two more tries where a try is cheap. */
export type Transience = true | false | 'maybe';

/** What is known of a failure; everything that is not known is left out. */
export type FailureEvidence = {
  /** Where it happened, when the caller knows. */
  readonly stage?: 'setup' | 'login' | 'preflight' | 'build' | 'push' | 'merge' | 'verify' | 'publish' | 'github-api';
  readonly exitCode?: number;
  /** Lines of a log, the last ones at least; the failure's own words among them. */
  readonly text: string;
  /** An answer of a registry or API. Status 0: no whole answer (reset, time-out, name not found): `text` says why. */
  readonly http?: { readonly status: number; readonly body: string; readonly retryAfterSeconds?: number };
};

export type Failure = {
  readonly class: FailureClass;
  readonly transient: Transience;
  /** One sentence: what most likely happened. */
  readonly cause: string;
  /** What the reader can do. */
  readonly hint: string;
  /** From Retry-After, or the words of the answer. */
  readonly retryAfterSeconds?: number;
};

/** An attempt after which another one followed. */
export type RetriedAttempt = { readonly what: string; readonly class: FailureClass; readonly waitedMs: number };
