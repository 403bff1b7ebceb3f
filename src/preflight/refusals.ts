// Several images refused at once as one error, so that a run shows one. Pure.
import { ActionError } from '../domain/action-error.ts';

/** The first denial leads, since trying again can't mend it; the others' texts follow. undefined: there are none. */
export function joinRefusals(refusals: readonly ActionError[]): ActionError | undefined {
  const [first, ...others] = refusals.toSorted((left, right) => rank(left) - rank(right));
  if (first === undefined || others.length === 0) return first;
  const all = [first, ...others];
  return new ActionError({
    code: first.code,
    what: all.map(({ what }) => what).join(' '),
    why: distinct(all.map(({ why }) => why)),
    fix: distinct(all.map(({ fix }) => fix)),
    ...(first.failure === undefined ? {} : { failure: first.failure }),
    cause: first,
  });
}

function rank({ kind }: ActionError): number {
  return kind === 'outside' ? 1 : 0;
}

function distinct(texts: readonly string[]): string {
  return [...new Set(texts)].join('\n');
}
