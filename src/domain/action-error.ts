// Every failure that a user is shown: a closed code, what happened, why, and what to do. Nothing is printed here.
import type { Failure } from './failure.ts';

/** `user`: the inputs or the workflow; `policy`: refused on purpose; `outside`: registry, network, engine; `bug`: ours. */
export type ErrorKind = 'user' | 'policy' | 'outside' | 'bug';

/** Each code has a page in docs/errors/: a new one needs its text and its example in scripts/error-pages/. */
export const errorCodes = {
  INVALID_INPUT: 'user',
  NO_TAGS: 'user',
  UNSUPPORTED_EVENT: 'user',
  DOCKER_MISSING: 'user',
  BUILDX_MISSING: 'user',
  BUILDX_TOO_OLD: 'user',
  ENGINE_UNREACHABLE: 'outside',
  UNSUPPORTED_RUNNER: 'user',
  DRIVER_CANNOT_PUBLISH: 'user',
  BUILDER_FAILED: 'outside',
  EMULATION_FAILED: 'outside',
  LOGIN_FAILED: 'user',
  GITHUB_API_FAILED: 'outside',
  BUILD_FAILED: 'user',
  CHECK_FAILED: 'user',
  BUILD_CANCELLED: 'outside',
  DISK_FULL: 'outside',
  INDEX_MISMATCH: 'bug',
  REGISTRY_DENIED: 'user',
  REGISTRY_FAILED: 'outside',
  RATE_LIMITED: 'outside',
  TAG_NOT_READ_BACK: 'outside',
  NAME_REFUSED: 'user',
  IMMUTABLE_TAG: 'policy',
  NOT_PUBLIC: 'policy',
  WRONG_ARCHITECTURE: 'user',
  METADATA_MISSING: 'bug',
  IMAGE_TOO_LARGE: 'policy',
  PLATFORM_DROPPED: 'policy',
  PUBLISH_RESTORED: 'outside',
  PUBLISH_PARTIAL: 'outside',
  TIMED_OUT: 'outside',
  SOURCE_NOT_FOUND: 'user',
  NOTHING_TO_ROLL_BACK: 'user',
  LEG_MISSING: 'user',
  RECORD_REFUSED: 'policy',
  HAND_OVER_FAILED: 'outside',
  UNEXPECTED_ANSWER: 'outside',
  INTERNAL: 'bug',
} as const satisfies Record<string, ErrorKind>;

export type ErrorCode = keyof typeof errorCodes;

export type ErrorText = {
  readonly code: ErrorCode;
  /** One sentence: what did not work. */
  readonly what: string;
  /** The cause as far as it is known, with the evidence. */
  readonly why: string;
  /** What the reader can do now. */
  readonly fix: string;
  /** Its class, where one was found: whether trying again can help. */
  readonly failure?: Failure;
  readonly cause?: unknown;
};

export class ActionError extends Error {
  readonly code: ErrorCode;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  readonly failure: Failure | undefined;

  constructor(text: ErrorText) {
    super(`${text.code}: ${text.what}`, { cause: text.cause });
    this.name = 'ActionError';
    this.code = text.code;
    this.what = text.what;
    this.why = text.why;
    this.fix = text.fix;
    this.failure = text.failure;
  }

  get kind(): ErrorKind {
    return errorCodes[this.code];
  }
}

/** Anything thrown, as an ActionError: what is not one already is a bug of ours and says so. */
export function asActionError(thrown: unknown): ActionError {
  if (thrown instanceof ActionError) return thrown;
  return new ActionError({
    code: 'INTERNAL',
    what: thrown instanceof Error ? thrown.message : String(thrown),
    why: 'An error that the action does not expect: most likely a fault of its own.',
    fix: 'Run the job again with debug logging enabled and report the log.',
    cause: thrown,
  });
}
