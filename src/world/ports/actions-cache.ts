// GitHub's Actions cache, for folders: an archive under a key that never changes once it is saved.

export type SavedCache =
  | { readonly saved: true }
  /** `reason`: the service's or the library's words. A key that exists already is one. */
  | { readonly saved: false; readonly reason: string };

export interface ActionsCache {
  /** Whether this run was given a cache service and a token for it. Nothing is asked. */
  isAvailable(): boolean;
  /**
   * Puts the folders back where they were saved. Gives the key that was found: `key` itself, else the newest that begins with
   * the first fitting one of `restoreKeys` (up to nine). undefined: there is none. Keys: up to 512 characters, no comma.
   * The same `paths`, letter for letter, must be given as when it was saved. Rejects when the service fails.
   */
  restore(paths: readonly string[], key: string, restoreKeys: readonly string[]): Promise<string | undefined>;
  /** Never rejects for what the service does: a cache that could not be saved is in the result. */
  save(paths: readonly string[], key: string): Promise<SavedCache>;
}
