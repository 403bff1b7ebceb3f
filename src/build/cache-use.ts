// What came from the cache, and which step did not come from it first and why. Pure.
//
// Counted are the steps of stages that do work: RUN, COPY, ADD and WORKDIR, not FROM and nothing of BuildKit's own. A step
// counts for each platform whose build tells of it; a build of several platforms tells of a shared step once, for the platform
// in its name. Steps that BuildKit skips because a later one was cached are told of as cached. A step that any build of this
// run had to run is not cached, although a build beside it may have found it done.
import { cacheEntries } from '../cache/cache-entries.ts';
import type { BuildReport, BuildResult, StepTiming } from '../domain/build.ts';
import type { Plan } from '../domain/plan.ts';
import type { Platform } from '../domain/platform.ts';
import type { Builder } from '../domain/session.ts';
import { doesWork, platformOfStep, titleOf } from './step-names.ts';

export type StepCount = { readonly cached: number; readonly steps: number };

/** Why a step was not found. Only what progress and plan tell; `unknown` is the rest. */
export type MissReason =
  /** no-cache, or its stage is in no-cache-filters. */
  | { readonly kind: 'no-cache' }
  /** A new builder, and no cache was to be read. */
  | { readonly kind: 'none-asked' }
  /** A new builder, and none of the caches that would be read is there yet. */
  | { readonly kind: 'none-there' }
  /** A new builder, and none of these could be read: what each said. */
  | { readonly kind: 'none-read'; readonly errors: readonly string[] }
  /** The same step of another platform was found. */
  | { readonly kind: 'other-platform'; readonly platform: string }
  /** All that it builds on was found, and for its files from the context as they are now there was nothing. */
  | { readonly kind: 'files' }
  /** All that it builds on was found, and for the step as it is written now there was nothing. */
  | { readonly kind: 'instruction' }
  | { readonly kind: 'unknown' };

export type Miss = { readonly step: string; readonly reason: MissReason };

/** `platform` is empty for a build for the builder's own. */
export type PlatformCacheUse = StepCount & { readonly platform: string; readonly firstMiss?: Miss };

export type CacheUse = StepCount & { readonly platforms: readonly PlatformCacheUse[] };

/** For the log, while a run goes on: of one build alone. */
export function countSteps(steps: readonly StepTiming[]): StepCount {
  const counted = steps.filter(({ name }) => doesWork(name));
  return { steps: counted.length, cached: counted.filter(({ cached }) => cached).length };
}

/** Of the builds that succeeded. undefined: no step was built. */
export function cacheUse(results: readonly BuildResult[], circumstances: { readonly plan?: Plan | undefined; readonly builder?: Builder | undefined }): CacheUse | undefined {
  const reports = results.flatMap((result) => (result.built ? [result.report] : []));
  const counted = reports.flatMap((report) => report.steps.filter(({ name }) => doesWork(name)).map((step) => ({ step, report, platform: platformOf(step, report) })));
  if (counted.length === 0) return undefined;
  const ran = new Set(counted.flatMap(({ step }) => (step.cached ? [] : [step.key])));
  const all = counted.map((one) => ({ ...one, step: { ...one.step, cached: !ran.has(one.step.key) } }));
  const platforms = [...Map.groupBy(all, ({ platform }) => platform)].map(([platform, own]) => {
    const first = firstMissed(own.map(({ step }) => step));
    const report = own.find(({ step }) => step === first)?.report;
    return {
      platform,
      ...countSteps(own.map(({ step }) => step)),
      ...(first === undefined || report === undefined ? {} : { firstMiss: { step: titleOf(first.name), reason: reasonOf({ step: first, platform }, report, all, circumstances) } }),
    };
  });
  return { ...countSteps(all.map(({ step }) => step)), platforms };
}

export function sumCounts(counts: readonly StepCount[]): StepCount {
  return counts.reduce((sum, { cached, steps }) => ({ cached: sum.cached + cached, steps: sum.steps + steps }), { cached: 0, steps: 0 });
}

/** 0 to 1, three digits, rounded down: 1 means all. */
export function hitRatio({ cached, steps }: StepCount): number {
  return steps === 0 ? 0 : Math.floor((cached / steps) * 1000) / 1000;
}

type Counted = { readonly step: StepTiming; readonly platform: string };

function platformOf({ name }: StepTiming, { platforms }: BuildReport): string {
  return platforms.length > 1 ? (platformOfStep(name) ?? platforms.join(', ')) : (platforms[0] ?? '');
}

/** One that builds on a missed step had to miss: the first is one whose inputs were all found. */
function firstMissed(steps: readonly StepTiming[]): StepTiming | undefined {
  const missed = steps.filter(({ cached }) => !cached);
  const keys = new Set(missed.map(({ key }) => key));
  return missed.find(({ inputs }) => !inputs.some((input) => keys.has(input))) ?? missed[0];
}

function reasonOf({ step, platform }: Counted, { imports = [], platforms }: BuildReport, all: readonly Counted[], { plan, builder }: { readonly plan?: Plan | undefined; readonly builder?: Builder | undefined }): MissReason {
  const { build, builder: asked } = plan?.inputs ?? {};
  if (build?.noCache === true || build?.noCacheFilters.some((stage) => stage === stageOf(step)) === true) return { kind: 'no-cache' };
  // A builder of this run alone has nothing in it yet.
  const isNew = builder?.own === true && asked?.keepState === false;
  const errors = imports.flatMap(({ error }) => (error === undefined ? [] : [error]));
  const wasRead = errors.length < imports.length;
  if (isNew && !wasRead && isNoneAsked(plan, platforms)) return { kind: plan?.cache.uses.some(({ read }) => read) === true ? 'none-there' : 'none-asked' };
  if (isNew && !wasRead) return { kind: 'none-read', errors };
  const title = titleOf(step.name);
  const elsewhere = all.find((other) => other.step.cached && other.platform !== platform && titleOf(other.step.name) === title);
  if (elsewhere !== undefined) return { kind: 'other-platform', platform: elsewhere.platform };
  if (!wasRead && builder === undefined) return { kind: 'unknown' };
  return { kind: step.readsContext ? 'files' : 'instruction' };
}

function isNoneAsked(plan: Plan | undefined, platforms: readonly Platform[]): boolean {
  return plan !== undefined && plan.inputs.build.cacheFrom.length === 0 && cacheEntries(plan, platforms).from.length === 0;
}

/** `build` of `[linux/arm64 build 2/5] RUN make`; an unnamed stage is `stage-0`. */
function stageOf({ name }: StepTiming): string {
  return /^\[(?:.* )?(\S+) \d+\/\d+\]/.exec(titleOf(name))?.[1] ?? '';
}
