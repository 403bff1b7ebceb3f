// Which leg of which plan this job is: the inputs `expected` and `leg`, held against the run that the job is of.
import type { ExpectedSet } from '../domain/expected-set.ts';
import type { Inputs } from '../domain/inputs.ts';
import type { Leg } from '../domain/leg.ts';
import type { Trigger } from '../domain/trigger.ts';
import { strangeFields } from '../hand-over/belonging.ts';
import { decodeExpected } from '../hand-over/expected-codec.ts';
import { invalidInputs } from '../inputs/invalid-inputs.ts';

export type OpenedLeg = { readonly set: ExpectedSet; readonly leg: Leg };

/** Throws ActionError INVALID_INPUT: the plan can't be read, is of another run, commit or version, or has no such leg. */
export function openLeg({ expected = '', leg = '' }: Pick<Inputs['fleet'], 'expected' | 'leg'>, { run }: Pick<Trigger, 'run'>, actionVersion: string): OpenedLeg {
  const decoded = decodeExpected(expected);
  if (!decoded.ok) throw invalidInputs([{ input: 'expected', given: expected, expected: decoded.expected }]);
  const set = decoded.value;
  const found = /^(?:0|[1-9]\d{0,2})$/.test(leg) ? set.legs[Number(leg)] : undefined;
  const stray = found === undefined ? [{ input: 'leg', given: leg, expected: `a leg of the plan, 0 to ${set.legs.length - 1}: \${{ matrix.leg }}` }] : [];
  const problems = [...strangeFields(set, run, actionVersion), ...stray];
  if (problems.length > 0 || found === undefined) throw invalidInputs(problems);
  return { set, leg: found };
}
