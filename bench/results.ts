// What a run of the bench found, as it is written to bench/results/ and read again for the document. Pure.
import type { Target } from './targets.ts';

export const format = 1;

/** No host names, no paths: it is published. */
export type MachineFacts = {
  readonly cores: number;
  readonly cpu: string;
  readonly memoryGb: number;
  readonly kernel: string;
  readonly architecture: string;
  /** Of the last minute, when the bench started: a busy machine gives wide spreads. */
  readonly load: number;
  readonly node: string;
  readonly engine: string;
  readonly buildx: string;
  readonly buildkit: string;
};

/** Milliseconds, one a round. */
export type ContenderResult = { readonly name: string; readonly title: string; readonly ms: readonly number[]; readonly cleanupMs: readonly number[] };

export type ScenarioResult = {
  readonly name: string;
  readonly title: string;
  readonly targets: readonly Target[];
  readonly contenders: readonly ContenderResult[];
  /** Why nothing was measured. */
  readonly unavailable?: string;
};

/** The action's own share of a cold run of hello, from rounds of their own under the docker wrapper. */
export type OwnResult = {
  readonly name: string;
  readonly title: string;
  readonly firstCallMs: readonly number[];
  /** Of main and of post, while no docker process ran. Waiting for a registry or the API is in it. */
  readonly mainOutsideMs: readonly number[];
  readonly postOutsideMs: readonly number[];
};

export type LoadedFile = { readonly file: string; readonly bytes: number };

export type Results = {
  readonly format: typeof format;
  /** ISO 8601, UTC. */
  readonly date: string;
  readonly rounds: number;
  readonly seed: number;
  readonly seconds: number;
  readonly machine: MachineFacts;
  readonly scenarios: readonly ScenarioResult[];
  readonly own: readonly OwnResult[];
  /** What the wrapper adds to a docker call, milliseconds. */
  readonly wrapperMs?: number;
  /** JavaScript files that a cold run of hello loads. */
  readonly loaded: readonly LoadedFile[];
};

/** The file is ours: only its format is checked. Throws on another one. */
export function decodeResults(text: string): Results {
  const value: unknown = JSON.parse(text);
  if (isResults(value)) return value;
  throw new Error(`no results of the bench in format ${format}`);
}

function isResults(value: unknown): value is Results {
  return value !== null && typeof value === 'object' && 'format' in value && value.format === format && 'scenarios' in value && Array.isArray(value.scenarios) && 'own' in value && Array.isArray(value.own);
}

/** A list of numbers is one line: the file is diffed and read. Milliseconds keep one decimal. */
export function encodeResults(results: Results): string {
  const times = (key: string, value: unknown): unknown => (key.endsWith('Ms') || key === 'ms' ? tenths(value) : value);
  const text = JSON.stringify(results, times, 2);
  return `${text.replaceAll(/\[\s+((?:-?[\d.]+,?\s+)+)\]/g, (_, numbers: string) => `[${numbers.trim().split(/,?\s+/).join(', ')}]`)}\n`;
}

function tenths(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tenths);
  return typeof value === 'number' ? Math.round(value * 10) / 10 : value;
}
