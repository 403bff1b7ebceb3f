// The file system as the stages need it. Text is UTF-8.

export interface Files {
  /** undefined: there is no such file. */
  read(path: string): Promise<string | undefined>;
  exists(path: string): Promise<boolean>;
  /** Replaces the file. Mode 0600: what the action writes is nobody else's. */
  writePrivate(path: string, content: string): Promise<void>;
  /** Names in a folder; empty when it does not exist. */
  list(folder: string): Promise<readonly string[]>;
  /** Mode 0700. */
  makeFolder(path: string): Promise<void>;
  /** A new 0700 folder below RUNNER_TEMP. */
  makeRunFolder(): Promise<string>;
  copy(from: string, to: string): Promise<void>;
  link(target: string, path: string): Promise<void>;
  /** With everything below it; nothing there is fine. */
  remove(path: string): Promise<void>;
}
