// The one door to other programs. An argument vector, never a shell; secrets by stdin or file, never in args.

export type Command = {
  /** A program looked up in PATH of `env`, or a path. */
  readonly file: string;
  readonly args: readonly string[];
  /** Added to the action's own environment; undefined removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  readonly stdin?: string;
  /** After so many milliseconds the whole process group is ended. */
  readonly timeoutMs?: number;
  /** Aborting sends SIGINT to the process group, and SIGKILL if it does not end. */
  readonly signal?: AbortSignal;
  /** Called for each whole line as it comes, without its line feed. */
  readonly onStdout?: (line: string) => void;
  readonly onStderr?: (line: string) => void;
  /** Keep no more than so many bytes from the end of each stream in the result (default 1 MiB). */
  readonly keepBytes?: number;
};

export type ProcessResult = { readonly stdout: string; readonly stderr: string; readonly milliseconds: number } & (
  | { readonly end: 'exited'; readonly code: number }
  | { readonly end: 'signalled'; readonly signal: string }
  | { readonly end: 'timed-out' }
  | { readonly end: 'cancelled' }
  | { readonly end: 'not-found' }
);

export interface Processes {
  /** Never rejects for what the program does: how it ended is in the result. */
  run(command: Command): Promise<ProcessResult>;
}
