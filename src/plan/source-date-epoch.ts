// The time that a build is to have: the input's, or the commit's. Pure; build argument and variable of the job are left as they are.
import type { Inputs } from '../domain/inputs.ts';
import type { MetadataFacts } from '../domain/metadata.ts';
import { malformed, parsed, type Parsed } from '../domain/parsed.ts';
import type { Plan } from '../domain/plan.ts';
import { setsEpoch } from '../inputs/timestamps.ts';

/** Whether the commit's time decides what is built: a run that can't know it fails. */
export function wantsCommitTime({ build, publish }: Pick<Inputs, 'build' | 'publish'>): boolean {
  return build.sourceDateEpoch === 'commit' && publish.command === 'publish' && publish.digests === undefined;
}

/** Whole seconds since 1970; undefined: none is asked for. */
export function planEpoch(inputs: Pick<Inputs, 'build' | 'publish'>, { commitTime }: Pick<MetadataFacts, 'commitTime'>): Parsed<number | undefined> {
  const { sourceDateEpoch } = inputs.build;
  if (sourceDateEpoch !== 'commit') return parsed(sourceDateEpoch);
  if (!wantsCommitTime(inputs)) return parsed(undefined);
  const milliseconds = Date.parse(commitTime ?? '');
  if (!(milliseconds >= 0)) return malformed('seconds since 1970: the time of this commit is not known');
  return parsed(Math.floor(milliseconds / 1000));
}

/**
 * The lines of `build-args` with the epoch among them, as if the environment had it: buildx makes a build argument of that
 * variable where no line sets one (docs.docker.com/build/ci/github-actions/reproducible-builds).
 */
export function buildArgLines({ inputs, sourceDateEpoch }: Pick<Plan, 'inputs' | 'sourceDateEpoch'>): readonly string[] {
  const { buildArgs } = inputs.build;
  if (sourceDateEpoch === undefined || buildArgs.some(setsEpoch)) return buildArgs;
  return [...buildArgs.filter((line) => line !== 'SOURCE_DATE_EPOCH'), `SOURCE_DATE_EPOCH=${sourceDateEpoch}`];
}
