// Progress for the tests: recorded transcripts of real builds (BuildKit 0.32, buildx 0.36), and messages made by hand.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeProgress, type Progress } from '../../src/build/progress.ts';

/** Of one Dockerfile (two stages, `COPY file`, `RUN echo $X`), vertices only, each with a builder that was new but for `warm`. */
type CacheTranscript =
  /** Nothing read; the same again; with a cache of `cold` read. */
  | 'cold' | 'warm' | 'imported'
  /** `imported` with other content of the file; with another build argument in the last step; with a cache that does not exist. */
  | 'changed-file' | 'changed-argument' | 'cache-not-found'
  /** `imported` for two platforms, of which the cache has one; with --no-cache. */
  | 'other-platform' | 'no-cache'
  /** A stage on BUILDPLATFORM, built for two platforms side by side, and in one build. */
  | 'shared-amd64' | 'shared-arm64' | 'shared-single';

/** Lines of buildx's stderr. failing: two platforms, linux/arm64's second step ends with 42. */
export function transcript(name: 'failing' | 'passing' | 'cached' | CacheTranscript): readonly string[] {
  return readFileSync(join(import.meta.dirname, 'transcripts', `${name}.jsonl`), 'utf8').trimEnd().split('\n');
}

export function progressOf(name: Parameters<typeof transcript>[0]): readonly Progress[] {
  return transcript(name).map(decodeProgress);
}

const time = (second: number): string => new Date(Date.UTC(2026, 0, 1) + second * 1000).toISOString();

type Step = { readonly from?: number; readonly to?: number; readonly cached?: boolean; readonly error?: string };

/** A vertex as buildx sends it; seconds since the build began. */
export function vertex(name: string, { from, to, cached, error }: Step = {}): object {
  return {
    digest: `sha256:${name}`,
    name,
    ...(from === undefined ? {} : { started: time(from) }),
    ...(to === undefined ? {} : { completed: time(to) }),
    ...(cached === undefined ? {} : { cached }),
    ...(error === undefined ? {} : { error }),
  };
}

export function log(step: string, text: string | Uint8Array, stream = 1): object {
  return { vertex: `sha256:${step}`, stream, data: Buffer.from(text).toString('base64'), timestamp: time(1) };
}

export function status(step: string, id: string, parts: { readonly at: number; readonly current?: number; readonly total?: number; readonly from?: number; readonly to?: number }): object {
  return {
    id,
    vertex: `sha256:${step}`,
    current: parts.current ?? 0,
    total: parts.total ?? 0,
    timestamp: time(parts.at),
    ...(parts.from === undefined ? {} : { started: time(parts.from) }),
    ...(parts.to === undefined ? {} : { completed: time(parts.to) }),
  };
}

export function message(changes: { readonly vertexes?: readonly object[]; readonly logs?: readonly object[]; readonly statuses?: readonly object[] }): string {
  return JSON.stringify(changes);
}
