// One report of several attempts: what a step really took, although the last attempt found it in the builder's cache.
import type { BuildReport, StepTiming } from '../domain/build.ts';

/** `earlier`: of attempts before `last`, joined already. */
export function joinReports(earlier: BuildReport, last: BuildReport): BuildReport {
  return {
    ...last,
    startedAt: earlier.startedAt,
    milliseconds: last.startedAt + last.milliseconds - earlier.startedAt,
    steps: joinSteps(earlier.steps, last.steps),
    ...joinImports(earlier.imports, last.imports),
  };
}

/** A cache that an attempt was made without was still read by the one before. */
function joinImports(earlier: BuildReport['imports'], last: BuildReport['imports']): Pick<BuildReport, 'imports'> {
  if (earlier === undefined && last === undefined) return {};
  return { imports: [...new Map([...(earlier ?? []), ...(last ?? [])].map((one) => [one.from, one])).values()] };
}

/** The last attempt's steps; of those that it found in the cache, what an earlier attempt made of them. */
export function joinSteps<Step extends Pick<StepTiming, 'name' | 'cached'> & { readonly error?: string }>(earlier: readonly Step[], last: readonly Step[]): readonly Step[] {
  const ran = new Map(earlier.filter(({ cached, error }) => !cached && error === undefined).map((step) => [step.name, step]));
  return last.map((step) => (step.cached ? (ran.get(step.name) ?? step) : step));
}
