// The folder of one run of the bed and the record of what that run started, so that any process can end it later.
// It starts and ends nothing.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identify, isRunning, type ProcessIdentity } from './process-table.ts';

export type StartedProcess = ProcessIdentity & { readonly name: string };

export type RunRecord = {
  readonly owner: ProcessIdentity;
  /** Outlives its owner, until `stop.ts`. */
  readonly kept: boolean;
  readonly processes: readonly StartedProcess[];
  /** Containers to remove from an engine that isn't ours to stop. */
  readonly containers: readonly string[];
};

const prefix = 'gbx-run-';

export function makeRunFolder(): string {
  // Short: the path of a socket in it may have 107 characters at most.
  const folder = mkdtempSync(join(tmpdir(), prefix));
  mkdirSync(join(folder, 'logs'));
  writeRecord(folder, { owner: identify(process.pid), kept: false, processes: [], containers: [] });
  return folder;
}

export function updateRecord(folder: string, change: (record: RunRecord) => Partial<RunRecord>): void {
  const record = readRecord(folder);
  writeRecord(folder, { ...record, ...change(record) });
}

export function keptRuns(): string[] {
  return allRuns().filter((folder) => readRecord(folder).kept);
}

/** Runs whose process was killed before it could end them. */
export function abandonedRuns(): string[] {
  return allRuns().filter((folder) => {
    const { kept, owner } = readRecord(folder);
    return !kept && !isRunning(owner);
  });
}

function allRuns(): string[] {
  return readdirSync(tmpdir())
    .filter((name) => name.startsWith(prefix))
    .map((name) => join(tmpdir(), name))
    .filter((folder) => existsSync(recordFile(folder)));
}

const recordFile = (folder: string): string => join(folder, 'run.json');

function writeRecord(folder: string, record: RunRecord): void {
  const unfinished = `${recordFile(folder)}.unfinished`;
  writeFileSync(unfinished, JSON.stringify(record, undefined, 2));
  renameSync(unfinished, recordFile(folder));
}

export function readRecord(folder: string): RunRecord {
  const record: unknown = JSON.parse(readFileSync(recordFile(folder), 'utf8'));
  if (record !== null && typeof record === 'object' && 'owner' in record && 'kept' in record && 'processes' in record && 'containers' in record) {
    const { owner, kept, processes, containers } = record;
    if (isIdentity(owner) && typeof kept === 'boolean' && Array.isArray(processes) && Array.isArray(containers)) {
      return { owner, kept, processes: processes.filter(isStarted), containers: containers.filter((name) => typeof name === 'string') };
    }
  }
  throw new Error(`${recordFile(folder)} is no record of a run`);
}

function isIdentity(value: unknown): value is ProcessIdentity {
  return value !== null && typeof value === 'object' && 'pid' in value && 'started' in value && typeof value.pid === 'number' && typeof value.started === 'string';
}

function isStarted(value: unknown): value is StartedProcess {
  return isIdentity(value) && 'name' in value && typeof value.name === 'string';
}
