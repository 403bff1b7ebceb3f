// What the docker wrapper wrote down, as intervals; and how much of a step lies outside all of them. Pure.

/** Milliseconds since 1970. */
export type DockerCall = { readonly start: number; readonly end: number; readonly program: string; readonly args: string };

/** Shape of a line: `start end program arg arg …`, times in microseconds since 1970. */
export function parseCalls(text: string): readonly DockerCall[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, start = '', end = '', program = '', args = ''] = /^(\d+) (\d+) (\S+) ?(.*)$/.exec(line) ?? [];
      if (program === '') throw new Error(`not a line of the docker wrapper: ${line}`);
      return { start: Number(start) / 1000, end: Number(end) / 1000, program, args };
    })
    .toSorted((one, other) => one.start - other.start);
}

/** How long at least one call was running; what runs at once counts once. */
export function coveredMs(calls: readonly Pick<DockerCall, 'start' | 'end'>[]): number {
  let covered = 0;
  let reached = -Infinity;
  for (const { start, end } of calls.toSorted((one, other) => one.start - other.start)) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return covered;
}

/** The stretches without any call, between the step's start and end. */
export function gaps(calls: readonly DockerCall[], step: { readonly start: number; readonly end: number }): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  let reached = step.start;
  for (const { start, end } of calls.toSorted((one, other) => one.start - other.start)) {
    if (start > reached) found.push({ start: reached, end: start });
    reached = Math.max(reached, end);
  }
  if (step.end > reached) found.push({ start: reached, end: step.end });
  return found;
}
