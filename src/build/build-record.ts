// What a build has told so far, gathered vertex by vertex: the source of the report, of the failure's text and of the groups.
// It only remembers: nothing is printed and nothing is decided here.
import type { CacheImport, StepTiming } from '../domain/build.ts';
import { LineCutter } from './line-cutter.ts';
import type { Progress, Vertex, VertexWarning } from './progress.ts';
import { importedCache, isDockerfileStep } from './step-names.ts';

export type RecordedStep = {
  readonly digest: string;
  readonly name: string;
  readonly cached: boolean;
  /** It has begun and not ended. */
  readonly running: boolean;
  /** Earliest start; undefined: it has not begun. */
  readonly startedAt?: number;
  /** Time it ran, the sum over its runs: a vertex may be taken up again. */
  readonly milliseconds: number;
  readonly error?: string;
  /** The last lines of its output. */
  readonly tail: readonly string[];
};

const tailLines = 30;

export class BuildRecord {
  readonly #steps = new Map<string, RecordedStep>();
  readonly #runs = new Map<string, Map<number, number>>();
  readonly #cutters = new Map<string, LineCutter>();
  readonly #warnings = new Map<string, VertexWarning>();
  readonly #text: string[] = [];

  add(progress: Progress): void {
    if (progress.kind === 'text') {
      keepTail(this.#text, [progress.text]);
      return;
    }
    for (const vertex of progress.vertexes) this.#addVertex(vertex);
    for (const log of progress.logs) {
      const key = `${log.vertex} ${log.stream}`;
      const cutter = this.#cutters.get(key) ?? new LineCutter();
      this.#cutters.set(key, cutter);
      const step = this.#steps.get(log.vertex);
      if (step !== undefined) this.#steps.set(log.vertex, { ...step, tail: [...step.tail, ...cutter.cut(log.data)].slice(-tailLines) });
    }
    // The same check is sent for each platform.
    for (const warning of progress.warnings) this.#warnings.set(`${warning.filename ?? ''}:${warning.line ?? ''}:${warning.short}`, warning);
  }

  #addVertex(vertex: Vertex): void {
    const known = this.#steps.get(vertex.digest);
    const runs = this.#runs.get(vertex.digest) ?? new Map<number, number>();
    this.#runs.set(vertex.digest, runs);
    if (vertex.startedAt !== undefined && vertex.completedAt !== undefined) runs.set(vertex.startedAt, vertex.completedAt);
    const starts = [known?.startedAt, vertex.startedAt].filter((time) => time !== undefined);
    const error = vertex.error ?? known?.error;
    this.#steps.set(vertex.digest, {
      digest: vertex.digest,
      name: vertex.name === '' ? (known?.name ?? '') : vertex.name,
      cached: vertex.cached || known?.cached === true,
      running: vertex.startedAt === undefined ? known?.running === true : vertex.completedAt === undefined,
      milliseconds: [...runs].reduce((sum, [startedAt, completedAt]) => sum + Math.max(0, completedAt - startedAt), 0),
      tail: known?.tail ?? [],
      ...(starts.length === 0 ? {} : { startedAt: Math.min(...starts) }),
      ...(error === undefined ? {} : { error }),
    });
  }

  /** In the order in which they began; those that never did are left out. */
  get steps(): readonly RecordedStep[] {
    return [...this.#steps.values()]
      .filter(({ startedAt, cached }) => startedAt !== undefined || cached)
      .toSorted((left, right) => (left.startedAt ?? 0) - (right.startedAt ?? 0))
      .map((step) => ({ ...step, tail: [...step.tail, ...this.#restOf(step.digest)].slice(-tailLines) }));
  }

  /** Only the Dockerfile's own steps: their share of cached ones is the honest one. */
  get timings(): readonly StepTiming[] {
    return this.steps.flatMap(({ name, milliseconds, cached }) => (isDockerfileStep(name) ? [{ name, milliseconds, cached }] : []));
  }

  get imports(): readonly CacheImport[] {
    return this.steps.flatMap(({ name, error }) => {
      const from = importedCache(name);
      return from === undefined ? [] : [{ from, ...(error === undefined ? {} : { error }) }];
    });
  }

  get warnings(): readonly VertexWarning[] {
    return [...this.#warnings.values()];
  }

  /** What buildx itself wrote: its errors stand here. */
  get text(): readonly string[] {
    return this.#text;
  }

  #restOf(digest: string): readonly string[] {
    return [1, 2].flatMap((stream) => this.#cutters.get(`${digest} ${stream}`)?.rest ?? []);
  }
}

function keepTail(lines: string[], more: readonly string[]): void {
  lines.push(...more);
  if (lines.length > tailLines) lines.splice(0, lines.length - tailLines);
}
