// Whether a plan's document is of this run, and a record of this plan: every field has to be exactly what it is here.
// Found out by comparing only; nothing is looked up.
import type { ExpectedSet } from '../domain/expected-set.ts';
import type { LegImage } from '../domain/leg.ts';
import type { LegRecord } from '../domain/leg-record.ts';
import type { Problem } from '../domain/problem.ts';
import type { RunFacts } from '../domain/trigger.ts';

/** Of the input `expected`, one for each field that is another run's. */
export function strangeFields(set: ExpectedSet, run: RunFacts, actionVersion: string): readonly Problem[] {
  const compared: readonly (readonly [string, string, string])[] = [
    ['repository', set.repository, run.repository],
    ['run', set.runId, run.runId],
    ['commit', set.commit, run.sha],
    ['version of this action', set.actionVersion, actionVersion],
  ];
  const strange = compared.flatMap(([field, found, here]) => (found === here ? [] : [{ input: 'expected', given: `a plan of the ${field} ${found}`, expected: `one of the ${field} ${here}` }]));
  const present = attemptOf(run);
  return set.attempt <= present ? strange : [...strange, { input: 'expected', given: `a plan of attempt ${set.attempt}`, expected: `one of attempt ${present} or earlier` }];
}

/** GITHUB_RUN_ATTEMPT; 1 where there is none. */
export function attemptOf({ runAttempt }: Pick<RunFacts, 'runAttempt'>): number {
  return /^[1-9]\d*$/.test(runAttempt) ? Number(runAttempt) : 1;
}

/** `attempt`: of the artifact that holds it, where it is in one. `present`: of this job. Reasons; empty: it belongs here. */
export function recordFaults(record: LegRecord, set: ExpectedSet, { leg, attempt, present }: { readonly leg: number; readonly attempt?: number; readonly present: number }): readonly string[] {
  const part = set.legs[leg]?.images.find(({ image }) => image === record.image);
  const expected = set.images.find(({ id }) => id === record.image);
  return [
    ...differs('set', record.set, set.id),
    ...differs('leg', record.leg, leg),
    ...differs('repository', record.repository, set.repository),
    ...differs('runId', record.runId, set.runId),
    ...differs('commit', record.commit, set.commit),
    ...differs('actionVersion', record.actionVersion, set.actionVersion),
    ...digestFaults(record, set),
    ...attemptFaults(record.attempt, { least: set.attempt, present, ...(attempt === undefined ? {} : { attempt }) }),
    ...(part === undefined || expected === undefined
      ? [`image: found ${record.image}, expected ${(set.legs[leg]?.images ?? []).map(({ image }) => image).join(' or ') || 'none'}`]
      : [...platformFaults(record, part), ...differs('names', record.names.join(', '), expected.names.join(', ')), ...differs('target', record.target ?? 'none', expected.target ?? 'none')]),
  ];
}

function platformFaults({ platform }: LegRecord, { platforms }: LegImage): readonly string[] {
  return platforms.includes(platform) ? [] : [`platform: found ${platform}, expected ${platforms.join(' or ')} of this leg`];
}

function digestFaults({ digest }: LegRecord, { publishes }: ExpectedSet): readonly string[] {
  if (publishes) return digest === undefined ? ['digest: found none, expected what was pushed: the run publishes'] : [];
  return digest === undefined ? [] : [`digest: found ${digest}, expected none: the run publishes nothing`];
}

function attemptFaults(found: number, { least, present, attempt }: { readonly least: number; readonly present: number; readonly attempt?: number }): readonly string[] {
  if (attempt !== undefined && found !== attempt) return [`attempt: found ${found}, expected ${attempt} as its artifact is named`];
  if (found < least) return [`attempt: found ${found}, expected ${least} or later: it is older than the plan, which was made again`];
  return found > present ? [`attempt: found ${found}, expected ${present} or earlier`] : [];
}

function differs(field: string, found: string | number, expected: string | number): readonly string[] {
  return found === expected ? [] : [`${field}: found ${found}, expected ${expected}`];
}
