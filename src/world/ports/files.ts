// The file system as the stages need it. Text is UTF-8.
import type { Digest } from '../../domain/digest.ts';

/** `size` in bytes. */
export type WrittenFile = { readonly digest: Digest; readonly size: number };

/** `mode`: the permission bits (0o755). `other`: a socket, a pipe, a device. */
export type FolderEntry = { readonly name: string; readonly kind: 'file' | 'folder' | 'link' | 'other'; readonly mode: number };

export interface Files {
  /** undefined: there is no such file. */
  read(path: string): Promise<string | undefined>;
  exists(path: string): Promise<boolean>;
  /** Replaces the file. Mode 0600: what the action writes is nobody else's. */
  writePrivate(path: string, content: string): Promise<void>;
  /** The bytes as they come, mode 0600, and what they were. Rejects with the source's error; a file cut short may stay. */
  writeStream(path: string, source: AsyncIterable<Uint8Array>): Promise<WrittenFile>;
  /** Names in a folder; empty when it does not exist. */
  list(folder: string): Promise<readonly string[]>;
  /** What is in a folder, links as links; empty when it does not exist. */
  entries(folder: string): Promise<readonly FolderEntry[]>;
  /** Where a link points to, as it is written there. */
  linkTarget(path: string): Promise<string>;
  /** The hash that Git gives a file (SHA-1 of `blob <size>\0` and its bytes), 40 hex digits. */
  gitHash(path: string): Promise<string>;
  /** Mode 0700. */
  makeFolder(path: string): Promise<void>;
  /** A new 0700 folder below RUNNER_TEMP. */
  makeRunFolder(): Promise<string>;
  /** A path below RUNNER_TEMP that nothing else has: `name-…suffix`. Nothing is written. */
  newFile(name: string, suffix: string): Promise<string>;
  copy(from: string, to: string): Promise<void>;
  /** Gives it another name on the same disk; nothing may be at `to`. */
  move(from: string, to: string): Promise<void>;
  /** Of a file or of all files below a folder, in bytes; 0: it is not there. */
  sizeOf(path: string): Promise<number>;
  /** Files below the folder that a glob pattern fits (as shells have it: names that begin with a dot only where it writes the dot), sorted; relative to it. */
  find(folder: string, pattern: string): Promise<readonly string[]>;
  /** Of the file's bytes. Rejects when it is not there. */
  hash(path: string): Promise<Digest>;
  link(target: string, path: string): Promise<void>;
  /** With everything below it; nothing there is fine. */
  remove(path: string): Promise<void>;
}
