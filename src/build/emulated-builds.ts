// Which platforms were built under emulation, and what that cost: the same RUN steps of this run, emulated and native. Pure.
// Steps that cross-compile run natively for every platform: BuildKit runs them once for both, and they are no evidence.
import type { BuildResult, StepTiming } from '../domain/build.ts';
import { platformParts, type Platform } from '../domain/platform.ts';
import type { Builder } from '../domain/session.ts';
import { platformOfStep, shortTitleOf, titleOf } from './step-names.ts';

/** Of steps that ran for both platforms: what they took in all, milliseconds. `slowest`: the one that lost most. */
export type Slowdown = { readonly platform: Platform; readonly native: Platform; readonly emulatedMs: number; readonly nativeMs: number; readonly slowest: string };

/** `alone`: emulated platforms whose RUN steps took long, in a run that built nothing natively to compare with. */
export type EmulationCost = { readonly slow: readonly Slowdown[]; readonly alone: readonly { readonly platform: Platform; readonly milliseconds: number }[] };

const leastRatio = 3;
const leastLostMs = 20_000;

export function emulationCost(results: readonly BuildResult[], { nodes }: Pick<Builder, 'nodes'>): EmulationCost {
  // BuildKit lists the platform of its own machine first (util/archutil, SupportedPlatforms), then what it can emulate.
  const natives = new Set(nodes.flatMap(({ platforms: [first] }) => (first === undefined ? [] : [platformParts(first).architecture])));
  if (natives.size === 0) return { slow: [], alone: [] };
  const built = results.flatMap(({ built: ok, report }) => (ok ? report.platforms.map((platform) => ({ platform, runs: runsFor(platform, report) })) : []));
  const isNative = ({ platform }: { readonly platform: Platform }): boolean => runsOn(natives, platform);
  const native = built.find(isNative);
  const emulated = built.filter((one) => !isNative(one));
  if (native === undefined) {
    const alone = emulated.map(({ platform, runs }) => ({ platform, milliseconds: sum(runs) }));
    return { slow: [], alone: alone.filter(({ milliseconds }) => milliseconds >= leastLostMs) };
  }
  return { slow: emulated.flatMap((one) => slowdown(one, native)), alone: [] };
}

type Runs = { readonly platform: Platform; readonly runs: readonly StepTiming[] };

function slowdown(emulated: Runs, native: Runs): readonly Slowdown[] {
  const pairs = emulated.runs.flatMap((step) => {
    const twin = native.runs.find(({ name, key }) => titleOf(name) === titleOf(step.name) && key !== step.key);
    return twin === undefined ? [] : [{ step, twin }];
  });
  const [emulatedMs, nativeMs] = [sum(pairs.map(({ step }) => step)), sum(pairs.map(({ twin }) => twin))];
  const [worst] = pairs.toSorted((left, right) => lost(right) - lost(left));
  if (worst === undefined || emulatedMs < leastRatio * nativeMs || emulatedMs - nativeMs < leastLostMs) return [];
  return [{ platform: emulated.platform, native: native.platform, emulatedMs, nativeMs, slowest: shortTitleOf(worst.step.name) }];
}

/** RUN steps that ran: a cached one tells nothing of speed. */
function runsFor(platform: Platform, { platforms, steps }: { readonly platforms: readonly Platform[]; readonly steps: readonly StepTiming[] }): readonly StepTiming[] {
  return steps.filter(({ name, cached }) => !cached && /^\[[^\]]*\] RUN /.test(name) && (platforms.length === 1 || platformOfStep(name) === platform));
}

/** Where 32 bits run on a processor of 64 only the machine knows: for arm that is left open, which counts as native. */
function runsOn(natives: ReadonlySet<string>, platform: Platform): boolean {
  const { architecture } = platformParts(platform);
  return natives.has(architecture) || (architecture === '386' && natives.has('amd64')) || (architecture === 'arm' && natives.has('arm64'));
}

function lost({ step, twin }: { readonly step: StepTiming; readonly twin: StepTiming }): number {
  return step.milliseconds - twin.milliseconds;
}

function sum(steps: readonly StepTiming[]): number {
  return steps.reduce((total, { milliseconds }) => total + milliseconds, 0);
}
