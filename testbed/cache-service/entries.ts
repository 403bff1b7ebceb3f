// The caches of a repository as GitHub keeps them: by scope, key and version, never changed once finished; looked up by
// exact key or newest beginning, in the scopes that a token may read.
import type { CacheScope } from './runtime-token.ts';

export type CacheEntry = { readonly id: number; readonly scope: string; readonly key: string; readonly version: string; bytes: Buffer; finished: boolean };

export class CacheEntries {
  readonly #entries: CacheEntry[] = [];

  /** undefined: somebody has it already. */
  reserve(scope: string, key: string, version: string): CacheEntry | undefined {
    if (this.#entries.some((one) => one.scope === scope && one.key === key && one.version === version)) return undefined;
    const entry = { id: this.#entries.length + 1, scope, key, version, bytes: Buffer.alloc(0), finished: false };
    this.#entries.push(entry);
    return entry;
  }

  find(scopes: readonly CacheScope[], keys: readonly string[], version: string): CacheEntry | undefined {
    for (const { Scope } of scopes.filter(({ Permission }) => (Permission & 1) !== 0)) {
      const known = this.#entries.filter((one) => one.finished && one.scope === Scope && one.version === version).toReversed();
      const [primary = ''] = keys;
      const found = known.find(({ key }) => key === primary) ?? keys.map((start) => known.find(({ key }) => key.startsWith(start))).find((one) => one !== undefined);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  reserved(scopes: readonly CacheScope[], key: string, version: string): CacheEntry | undefined {
    return this.#entries.find((one) => scopes.some(({ Scope }) => Scope === one.scope) && one.key === key && one.version === version);
  }

  byId(id: number): CacheEntry | undefined {
    return this.#entries[id - 1];
  }

  get finished(): readonly CacheEntry[] {
    return this.#entries.filter(({ finished }) => finished);
  }

  clear(): void {
    // Numbers go on: an address given away means nothing else.
    for (const entry of this.#entries) Object.assign(entry, { finished: false, scope: '', bytes: Buffer.alloc(0) });
  }
}
