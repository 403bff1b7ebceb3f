// How long a build may be silent. After a crash under QEMU BuildKit may wait for ever for a program that is gone: then minutes
// are enough. It only reckons; the time is given to it and the end is made elsewhere.
import type { Progress } from './progress.ts';

/** The abort reason of a build that was silent for too long. Milliseconds. */
export type Silence = { readonly silentMs: number; readonly afterCrash: boolean };

const afterCrashMs = 180_000;
/** A step that prints so many more pieces of output has survived the crash of one of its programs. */
const signsOfLife = 20;

export class IdleWatch {
  readonly #idleMs: number | undefined;
  #lastAt: number;
  /** Steps in which a program crashed -> pieces of output since then. */
  readonly #crashed = new Map<string, number>();

  /** `idleMs` absent: only the silence after a crash is too long. */
  constructor(idleMs: number | undefined, startedAt: number) {
    this.#idleMs = idleMs;
    this.#lastAt = startedAt;
  }

  saw(progress: Progress, at: number): void {
    this.#lastAt = at;
    if (progress.kind === 'text') return;
    for (const { vertex, data } of progress.logs) {
      const since = this.#crashed.get(vertex);
      if (isCrash(data)) this.#crashed.set(vertex, 0);
      else if (since !== undefined && since < signsOfLife) this.#crashed.set(vertex, since + 1);
      else this.#crashed.delete(vertex);
    }
    for (const { digest, completedAt } of progress.vertexes) if (completedAt !== undefined) this.#crashed.delete(digest);
  }

  /** 0 or less: it has been silent for too long. undefined: it may be silent for as long as it likes. */
  msLeft(now: number): number | undefined {
    const limits = [this.#idleMs, this.#crashed.size > 0 ? afterCrashMs : undefined].filter((limit) => limit !== undefined);
    return limits.length === 0 ? undefined : this.#lastAt + Math.min(...limits) - now;
  }

  silence(now: number): Silence {
    return { silentMs: now - this.#lastAt, afterCrash: this.#crashed.size > 0 };
  }
}

export function isSilence(reason: unknown): reason is Silence {
  return reason !== null && typeof reason === 'object' && 'silentMs' in reason && 'afterCrash' in reason;
}

/** What QEMU prints when the program that it runs, or QEMU itself, is ended by a signal. */
function isCrash(data: Uint8Array): boolean {
  return /qemu: uncaught target signal|QEMU internal SIG/.test(Buffer.from(data).toString('latin1'));
}
