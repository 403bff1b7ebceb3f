// What a right publish of a scenario leaves: for each tag the images that may stand there. Pure, and made from the promises,
// not from the action's code.
import { movingTagsOf, type PriorImage, type Scenario, type Subject } from './scenario.ts';

/** `new`: this run's image. `old`: what stood there, or nothing. */
export type Standing = 'new' | 'old';

export type Expectation =
  /** An immutable tag has an image of another commit. */
  | { readonly end: 'refused' }
  | { readonly end: 'published'; readonly tags: ReadonlyMap<string, readonly Standing[]> };

export function expectationOf({ prior, subject, movingTags, apiFaults }: Scenario): Expectation {
  if (subject.kind === 'branch') {
    const live = prior.find(({ tags }) => tags.includes('main'));
    return { end: 'published', tags: new Map(['main', 'latest'].map((tag) => [tag, branchStandings(subject.commit, live?.commit, movingTags, apiFaults.length > 0)])) };
  }
  const same = prior.find(({ version }) => version === subject.version);
  if (same !== undefined && same.commit !== subject.commit) return { end: 'refused' };
  const moving = movingTagsOf(subject.version).map((tag) => [tag, versionStandings(subject, tag, prior, movingTags)] as const);
  // The version's own image is adopted where the same commit made it.
  const fixed: readonly Standing[] = same === undefined ? ['new'] : ['old'];
  return { end: 'published', tags: new Map<string, readonly Standing[]>([[subject.version, fixed], ...moving]) };
}

function branchStandings(commit: number, live: number | undefined, movingTags: Scenario['movingTags'], isApiFaulty: boolean): readonly Standing[] {
  if (movingTags === 'off') return ['old'];
  if (movingTags === 'force' || live === undefined) return ['new'];
  // The same commit built once more may stay as it is. Whether an API that answers nothing stops a move is not promised.
  if (isApiFaulty || commit === live) return ['new', 'old'];
  return commit > live ? ['new'] : ['old'];
}

function versionStandings(subject: Extract<Subject, { kind: 'version' }>, tag: string, prior: readonly PriorImage[], movingTags: Scenario['movingTags']): readonly Standing[] {
  if (movingTags === 'off') return ['old'];
  const isAdopted = prior.some(({ version }) => version === subject.version);
  const others = prior.flatMap(({ version }) => (version !== undefined && movingTagsOf(version).includes(tag) ? [version] : []));
  const isHighest = others.every((other) => compareVersions(other, subject.version) <= 0);
  if (movingTags === 'force' || isHighest) return isAdopted && prior.some(({ version, tags }) => version === subject.version && tags.includes(tag)) ? ['old'] : ['new'];
  return ['old'];
}

/** Of releases without pre-release part. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  const differing = (left ?? []).findIndex((part, at) => part !== right?.[at]);
  return differing < 0 ? 0 : (left?.[differing] ?? 0) - (right?.[differing] ?? 0);
}

/** One fault that passes by itself, and nothing else: such a run has to succeed. */
export function mustSurvive({ faults, apiFaults, process }: Scenario): boolean {
  if (process !== undefined || apiFaults.length > 0 || faults.length > 1) return false;
  return faults.every(({ rule }) => rule.times === 1 && !['denied', 'wrong-bytes', 'wrong-digest-header'].includes(rule.fault.kind));
}

/** Nothing stands against the way back of tags that were moved: every fault has passed, and nobody ended the run. */
export function canGoBack({ faults, process }: Scenario): boolean {
  return process === undefined && faults.every(({ rule }) => rule.times === 1);
}
