// The artifacts of runs as GitHub keeps them, in a folder: they are there for the next process too. A name is given once in a
// run, and a run sees its own alone.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type StoredArtifact = { readonly id: number; readonly run: string; readonly job: string; readonly name: string; readonly mimeType: string; readonly finished: boolean; readonly digest?: string };

export class ArtifactStore {
  readonly #folder: string;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
  }

  get all(): readonly StoredArtifact[] {
    return readdirSync(this.#folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => JSON.parse(readFileSync(join(this.#folder, name), 'utf8')) as StoredArtifact)
      .toSorted((a, b) => a.id - b.id);
  }

  /** undefined: the run has one of this name. */
  reserve({ run, job, name, mimeType }: Pick<StoredArtifact, 'run' | 'job' | 'name' | 'mimeType'>): StoredArtifact | undefined {
    if (this.find(run, name) !== undefined) return undefined;
    return this.#write({ id: Math.max(0, ...this.all.map(({ id }) => id)) + 1, run, job, name, mimeType, finished: false });
  }

  find(run: string, name: string): StoredArtifact | undefined {
    return this.all.find((one) => one.run === run && one.name === name);
  }

  finish(artifact: StoredArtifact, digest: string | undefined): void {
    this.#write({ ...artifact, finished: true, ...(digest === undefined ? {} : { digest }) });
  }

  remove({ id }: StoredArtifact): void {
    for (const kind of ['json', 'bytes']) rmSync(join(this.#folder, `${id}.${kind}`), { force: true });
  }

  /** What the storage has for it, read and written as one. */
  blob(id: number): { readonly id: number; bytes: Buffer } | undefined {
    if (!existsSync(join(this.#folder, `${id}.json`))) return undefined;
    const path = join(this.#folder, `${id}.bytes`);
    return {
      id,
      get bytes() {
        return existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
      },
      set bytes(bytes: Buffer) {
        writeFileSync(path, bytes);
      },
    };
  }

  #write(artifact: StoredArtifact): StoredArtifact {
    writeFileSync(join(this.#folder, `${artifact.id}.json`), JSON.stringify(artifact));
    return artifact;
  }
}
