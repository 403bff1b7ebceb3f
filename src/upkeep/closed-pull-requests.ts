// Which entries of the Actions cache nobody can read any more: those of closed pull requests (docs.github.com, "Restrictions for
// accessing a cache": a pull request's cache is its own). Pure.
import type { TriggerEvent } from '../domain/trigger.ts';
import type { ActionsCache } from '../world/ports/github-upkeep.ts';

/** 7 of `refs/pull/7/merge`; undefined: of a branch or tag. */
export function pullRequestOf(ref: string): number | undefined {
  const [, number] = /^refs\/pull\/(\d+)\//.exec(ref) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** The one that the event says was closed. */
export function closedByEvent(event: TriggerEvent): number | undefined {
  const isOne = event.kind === 'pull-request' || event.kind === 'pull-request-target';
  return isOne && event.pullRequest.state !== 'open' ? event.pullRequest.number : undefined;
}

/** `open`: absent where it is not known, and then only what the event says is closed. */
export function cachesOfClosed(caches: readonly ActionsCache[], { open, closed }: { readonly open: readonly number[] | undefined; readonly closed: number | undefined }): readonly ActionsCache[] {
  const isOpen = new Set(open);
  return caches.filter(({ ref }) => {
    const number = pullRequestOf(ref);
    if (number === undefined) return false;
    return number === closed || (open !== undefined && !isOpen.has(number));
  });
}
