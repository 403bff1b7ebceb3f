// What keeps an image from being merged, as the error that a user is shown; and what may be left out of it.
import { ActionError } from '../domain/action-error.ts';
import type { Platform } from '../domain/platform.ts';
import type { ImageJudgement, MissingPlatform } from './judgement.ts';

/** `warnings`: a sentence for each optional platform that is left out. */
export type Completeness = { readonly error: ActionError } | { readonly error?: undefined; readonly platforms: readonly Platform[]; readonly warnings: readonly string[] };

/** A refused record makes its image incomplete, also of an optional platform: somebody wrote it. */
export function completenessOf(judgement: ImageJudgement, optional: readonly Platform[], attempts: { readonly from: number; readonly to: number }): Completeness {
  const { image, built, refused, missing } = judgement;
  if (refused.length > 0) return { error: recordRefused(judgement) };
  const needed = missing.filter(({ platform }) => built.size === 0 || !optional.includes(platform));
  if (needed.length > 0) return { error: legMissing(image.id, needed, attempts) };
  return {
    platforms: image.platforms.filter((platform) => built.has(platform)),
    warnings: missing.map(({ leg, platform }) => `${platform} is missing from ${image.id}: leg ${leg.number} handed nothing over of it, and it is one of optional-platforms.`),
  };
}

function legMissing(image: string, missing: readonly MissingPlatform[], { from, to }: { readonly from: number; readonly to: number }): ActionError {
  const attempts = from === to ? `attempt ${to}` : `attempts ${from} to ${to}`;
  return new ActionError({
    code: 'LEG_MISSING',
    what: `${image} is not complete: ${missing.map(({ leg, platform }) => `${platform} (leg ${leg.number})`).join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing.`,
    why: missing.map(({ leg, platform }) => `Leg ${leg.number} on ${leg.runner.join(', ')} handed over nothing of ${image} for ${platform} in ${attempts} of this run.`).join('\n'),
    fix: 'Look at the job of that leg, then run the failed jobs again: the legs that passed are kept. A leg that hands over by outputs needs its job to give them out (outputs: leg-0, leg-1 …) and the merge to be given them as records.',
  });
}

function recordRefused({ image, refused }: ImageJudgement): ActionError {
  return new ActionError({
    code: 'RECORD_REFUSED',
    what: `${image.id} is not merged: ${refused.length === 1 ? 'a record of it does' : `${refused.length} records of it do`} not belong to this run's plan.`,
    why: refused.map(({ leg, from, reasons }) => `${from} (leg ${leg}): ${reasons.join('; ')}.`).join('\n'),
    fix: 'Run all jobs of the workflow again, so that plan and legs are of one attempt. If it stays so, a step other than this action writes under these names: find it before you publish.',
  });
}
