// The GitHub Actions runner: log, annotations, outputs, summary, state between main and post.

export type AnnotationPlace = { readonly title?: string; readonly file?: string; readonly line?: number };

export interface Runner {
  info(line: string): void;
  debug(line: string): void;
  /** Debug logging is on (RUNNER_DEBUG): what costs many lines is worth printing. */
  isDebug(): boolean;
  notice(message: string, place?: AnnotationPlace): void;
  warning(message: string, place?: AnnotationPlace): void;
  error(message: string, place?: AnnotationPlace): void;
  /** Prints lines of others: workflow commands in them are not executed (stop-commands). */
  foreign(line: string): void;
  startGroup(title: string): void;
  endGroup(): void;
  setOutput(name: string, value: string): void;
  setFailed(): void;
  /** For post: read as `state(name)`. */
  saveState(name: string, value: string): void;
  state(name: string): string;
  exportVariable(name: string, value: string): void;
  /** Masks a value in the log. */
  hide(value: string): void;
  writeSummary(markdown: string): Promise<void>;
}
