// What must hold after a publish, whatever went wrong. Pure: observations in, broken promises out, each one sentence.
import { canGoBack, expectationOf, mustSurvive, type Standing } from './expectation.ts';
import type { Scenario } from './scenario.ts';

/** `prior`: published before the run. `new`: exactly this run's platforms. `state`: the action's own notes. */
export type Identity = 'prior' | 'new' | 'state' | 'other';

export type TagObservation = { readonly repository: string; readonly tag: string; readonly before?: string; readonly after?: string; readonly identity?: Identity; readonly missing: readonly string[] };

export type RunObservation = {
  readonly exitCode: number | null;
  /** The output `result`. */
  readonly result: string;
  /** Reference -> what the summary's table says of it. */
  readonly reported: ReadonlyMap<string, string>;
  readonly hadPost: boolean;
  /** Log of main and post, outputs, summary, state, files, command lines, without the lines that ask for masking. */
  readonly texts: ReadonlyMap<string, string>;
  readonly left: readonly string[];
  readonly running: readonly number[];
};

export const stateTagPrefix = 'ghcr-buildx-action-';
const mostStateTags = 24;

/** `isAgain`: the second publish, with nothing in its way. */
export function brokenPromises(scenario: Scenario, tags: readonly TagObservation[], run: RunObservation, secrets: readonly string[], isAgain = false): string[] {
  const images = tags.filter(({ tag }) => !tag.startsWith(stateTagPrefix));
  return [
    ...tags.flatMap(({ repository, tag, missing }) => missing.map((what) => `${repository}:${tag} is incomplete: ${what}`)),
    ...images.filter(({ identity }) => identity === 'other').map(({ repository, tag, after }) => `${repository}:${tag} points to an image of nobody (${after ?? ''})`),
    ...tooManyStateTags(tags),
    ...endings(scenario, images, run, isAgain),
    ...secrets.flatMap((secret) => [...run.texts].filter(([, text]) => text.includes(secret)).map(([where]) => `a secret (${secret.slice(0, 4)}…) stands in ${where}`)),
    ...(run.hadPost ? run.left.map((path) => `left behind: ${path}`) : []),
    ...run.running.map((pid) => `still running: process ${pid}`),
  ];
}

function tooManyStateTags(tags: readonly TagObservation[]): string[] {
  const counts = Map.groupBy(tags.filter(({ tag, after }) => tag.startsWith(stateTagPrefix) && after !== undefined), ({ repository }) => repository);
  return [...counts].filter(([, list]) => list.length > mostStateTags).map(([repository, list]) => `${repository} has ${list.length} state tags`);
}

function endings(scenario: Scenario, tags: readonly TagObservation[], run: RunObservation, isAgain: boolean): string[] {
  // The second run too: a tag that the first one was free to move while the API was silent points to its image already.
  const expected = expectationOf(scenario);
  if (expected.end === 'refused') {
    const moved = tags.filter(isChanged).map(({ repository, tag }) => `${repository}:${tag} changed, though an immutable tag has another commit's image`);
    return [...(run.exitCode === 0 ? ['an immutable tag has the image of another commit, and the publish succeeded'] : []), ...moved];
  }
  if (run.exitCode === 0) {
    const result = ['published', 'unchanged'].includes(run.result) ? [] : [`success, and the output result is ${JSON.stringify(run.result)}`];
    return [...result, ...tags.flatMap((tag) => wrongStanding(tag, expected.tags.get(tag.tag) ?? ['old']))];
  }
  if (isAgain) return [`the publish without faults ended with exit code ${String(run.exitCode)}`];
  const survival = mustSurvive(scenario) ? [`one passing fault was not survived: exit code ${String(run.exitCode)}`] : [];
  return [...survival, ...tags.filter(isChanged).flatMap((tag) => unreported(tag, scenario, tags, run))];
}

function isChanged({ before, after }: TagObservation): boolean {
  return before !== after;
}

function wrongStanding({ repository, tag, before, after, identity }: TagObservation, allowed: readonly Standing[]): string[] {
  const isOld = before === after;
  const isRight = (allowed.includes('old') && isOld) || (allowed.includes('new') && identity === 'new');
  return isRight ? [] : [`success, and ${repository}:${tag} is ${isOld ? 'as before' : (identity ?? 'gone')}, not ${allowed.join(' or ')} (${before ?? 'none'} -> ${after ?? 'none'})`];
}

/** A failed run may leave a tag elsewhere only where it says so. */
function unreported(tag: TagObservation, scenario: Scenario, tags: readonly TagObservation[], run: RunObservation): string[] {
  const reference = `${tag.repository}:${tag.tag}`;
  const reported = run.reported.get(reference) ?? '';
  const isNew = tag.before === undefined;
  if (run.result === 'restored' && !isNew) return [`the result is "restored", and ${reference} changed from ${tag.before} to ${tag.after ?? 'nothing'}`];
  const isOne = scenario.faults.length === 1;
  if (!isNew && isOne && canGoBack(scenario)) return [`the run failed, nothing stood against the way back, and ${reference} changed from ${tag.before} to ${tag.after ?? 'nothing'} (reported: ${reported || 'nothing'})`];
  if (/left|uncertain|moved|new/.test(reported)) return [];
  if (run.exitCode === null || scenario.process !== undefined) {
    // Killed: nothing could be said. Without post the next run puts it right; with post it is all or nothing, or in the log.
    if (!run.hadPost || isWhole(scenario, tags) || [...run.texts.values()].some((text) => text.includes(reference))) return [];
  }
  return [`the run failed, and ${reference} changed from ${tag.before ?? 'none'} to ${tag.after ?? 'none'} without a word (reported: ${reported || 'nothing'})`];
}

/** Everything was published before the kill. */
function isWhole(scenario: Scenario, tags: readonly TagObservation[]): boolean {
  const expected = expectationOf(scenario);
  return expected.end === 'published' && tags.every((tag) => wrongStanding(tag, expected.tags.get(tag.tag) ?? ['old']).length === 0);
}
