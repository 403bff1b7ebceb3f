// Says which of two images is the newer one under a tag, asking GitHub only where versions do not tell.
import type { PlannedTag } from '../../domain/metadata.ts';
import type { GuardSource } from '../guards/guard-facts.stage.ts';
import { isNewer } from '../guards/newer.ts';
import type { ImageAge } from './move.ts';

/** Whether `candidate` is newer than `other` under `tag`. Never rejects: what can't be told is not newer. */
export type Comparer = (candidate: ImageAge, other: ImageAge, tag: PlannedTag) => Promise<boolean>;

export function openComparer({ compare }: Pick<GuardSource, 'compare'>): Comparer {
  return async (candidate, other, tag) => {
    const asked: (readonly [base: string, head: string])[] = [];
    const withoutAnswer = isNewer(candidate, other, tag, (base, head) => {
      asked.push([base, head]);
      return 'unavailable';
    });
    const [question] = asked;
    if (question === undefined) return withoutAnswer;
    const answer = await compare(...question);
    return isNewer(candidate, other, tag, () => answer);
  };
}
