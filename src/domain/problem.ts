// One thing that is wrong with one input. Parsers gather them, so that a user sees all of them at once.

export type Problem = {
  readonly input: string;
  /** The value as given; never a secret's. */
  readonly given: string;
  /** Completes the sentence "expected …". */
  readonly expected: string;
  /** File and line where it is written, when that is not the workflow: `.github/image.yml:12`. */
  readonly at?: string;
};
