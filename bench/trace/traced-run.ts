// One run of the action under the docker wrapper: what it waits for, and how much of it is nobody's time but its own.
import { runOurs } from '../contenders/ours.ts';
import type { Inputs } from '../action-inputs.ts';
import type { Job } from '../job.ts';
import type { Surroundings } from '../surroundings.ts';
import type { DockerWrapper } from './docker-wrapper.ts';
import { coveredMs, gaps, type DockerCall } from './intervals.ts';

export type TracedPart = { readonly ms: number; readonly outsideMs: number; readonly calls: readonly DockerCall[]; readonly startedAt: number };

export type Traced = { readonly main: TracedPart; readonly post: TracedPart; readonly firstCallMs?: number };

export async function traceRun(surroundings: Surroundings, wrapper: DockerWrapper, job: Job, inputs: Inputs): Promise<Traced> {
  const { main, post } = await runOurs(surroundings, job, inputs, wrapper.env);
  const calls = wrapper.takeCalls();
  const part = ({ startedAt, durationMs }: typeof main): TracedPart => {
    const own = calls.filter(({ start }) => start >= startedAt && start < startedAt + durationMs);
    return { ms: durationMs, outsideMs: durationMs - coveredMs(own), calls: own, startedAt };
  };
  const parts = { main: part(main), post: part(post) };
  const [first] = parts.main.calls;
  return { ...parts, ...(first === undefined ? {} : { firstCallMs: first.start - main.startedAt }) };
}

/** Calls and the gaps between them, in milliseconds from the start. The plugin's own processes are left out below docker's. */
export function describePart({ ms, outsideMs, calls, startedAt }: TracedPart): string {
  const at = (time: number): string => (time - startedAt).toFixed(0).padStart(6);
  const shown = calls.filter((call) => call.program === 'docker' || !calls.some((other) => other.program === 'docker' && other.start <= call.start && other.end >= call.end));
  const rows = [
    ...shown.map(({ start, end, program, args }) => ({ start, text: `${at(start)} …${at(end)}  ${(end - start).toFixed(0).padStart(5)} ms  ${program} ${args}` })),
    ...gaps(shown, { start: startedAt, end: startedAt + ms }).map(({ start, end }) => ({ start, text: `${at(start)} …${at(end)}  ${(end - start).toFixed(0).padStart(5)} ms  — no docker` })),
  ];
  const width = 150;
  const lines = rows.toSorted((one, other) => one.start - other.start).map(({ text }) => (text.length > width ? `${text.slice(0, width - 1)}…` : text));
  return [`${ms.toFixed(0)} ms, ${outsideMs.toFixed(0)} ms of it outside docker`, ...lines].join('\n');
}
