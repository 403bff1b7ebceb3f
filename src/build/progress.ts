// Decodes the lines of `--progress=rawjson`: one JSON object of changes a line, or text of buildx itself.
// Outside data: whatever does not fit is left out, never trusted, and a line that is no JSON stays text.

/** A step of the build or of BuildKit itself; sent again on each change of its state. Milliseconds since the epoch. */
export type Vertex = {
  readonly digest: string;
  readonly name: string;
  /** Digests of the vertices that it builds on. */
  readonly inputs: readonly string[];
  readonly startedAt?: number;
  readonly completedAt?: number;
  readonly cached: boolean;
  readonly error?: string;
};

/** A part of a vertex with a progress of its own: a layer pulled, a manifest pushed. Bytes where it is a transfer. */
export type VertexStatus = {
  readonly id: string;
  readonly vertex: string;
  readonly current: number;
  readonly total: number;
  readonly at: number;
  readonly startedAt?: number;
  readonly completedAt?: number;
};

/** A piece of a step's output, cut anywhere: not always at the end of a line, nor of a character. */
export type VertexLog = { readonly vertex: string; readonly stream: number; readonly data: Uint8Array; readonly at: number };

export type VertexWarning = {
  readonly short: string;
  readonly detail: readonly string[];
  readonly url?: string;
  readonly filename?: string;
  readonly line?: number;
};

export type Progress =
  | {
      readonly kind: 'changes';
      readonly vertexes: readonly Vertex[];
      readonly statuses: readonly VertexStatus[];
      readonly logs: readonly VertexLog[];
      readonly warnings: readonly VertexWarning[];
    }
  | { readonly kind: 'text'; readonly text: string };

/** Shape: SolveStatus of BuildKit's client/graph.go; times RFC 3339, `data`, `short` and `detail` base64. */
export function decodeProgress(line: string): Progress {
  if (!line.startsWith('{')) return { kind: 'text', text: line };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { kind: 'text', text: line };
  }
  const changes = fieldsOf(value);
  return {
    kind: 'changes',
    vertexes: listOf(changes['vertexes']).flatMap(vertexOf),
    statuses: listOf(changes['statuses']).flatMap(statusOf),
    logs: listOf(changes['logs']).flatMap(logOf),
    warnings: listOf(changes['warnings']).flatMap(warningOf),
  };
}

function vertexOf(value: unknown): readonly Vertex[] {
  const { digest, name, inputs, started, completed, cached, error } = fieldsOf(value);
  if (typeof digest !== 'string') return [];
  return [
    {
      digest,
      name: typeof name === 'string' ? name : '',
      inputs: listOf(inputs).filter((input) => typeof input === 'string'),
      cached: cached === true,
      ...timed('startedAt', started),
      ...timed('completedAt', completed),
      ...(typeof error === 'string' && error !== '' ? { error } : {}),
    },
  ];
}

function statusOf(value: unknown): readonly VertexStatus[] {
  const { id, vertex, current, total, timestamp, started, completed } = fieldsOf(value);
  if (typeof id !== 'string' || typeof vertex !== 'string') return [];
  return [
    {
      id,
      vertex,
      current: typeof current === 'number' ? current : 0,
      total: typeof total === 'number' ? total : 0,
      at: timeOf(timestamp) ?? 0,
      ...timed('startedAt', started),
      ...timed('completedAt', completed),
    },
  ];
}

function logOf(value: unknown): readonly VertexLog[] {
  const { vertex, stream, data, timestamp } = fieldsOf(value);
  if (typeof vertex !== 'string' || typeof data !== 'string') return [];
  return [{ vertex, stream: typeof stream === 'number' ? stream : 1, data: Buffer.from(data, 'base64'), at: timeOf(timestamp) ?? 0 }];
}

function warningOf(value: unknown): readonly VertexWarning[] {
  const { short, detail, url, sourceInfo, range } = fieldsOf(value);
  if (typeof short !== 'string') return [];
  const { filename } = fieldsOf(sourceInfo);
  const { line } = fieldsOf(fieldsOf(listOf(range)[0])['start']);
  return [
    {
      short: textOf(short),
      detail: listOf(detail).flatMap((part) => (typeof part === 'string' ? [textOf(part)] : [])),
      ...(typeof url === 'string' && url !== '' ? { url } : {}),
      ...(typeof filename === 'string' && filename !== '' ? { filename } : {}),
      ...(typeof line === 'number' ? { line } : {}),
    },
  ];
}

function timed<Name extends 'startedAt' | 'completedAt'>(name: Name, value: unknown): Partial<Record<Name, number>> {
  const time = timeOf(value);
  return time === undefined ? {} : ({ [name]: time } as Partial<Record<Name, number>>);
}

function timeOf(value: unknown): number | undefined {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

function textOf(base64: string): string {
  return Buffer.from(base64, 'base64').toString('utf8');
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' ? { ...value } : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
