// What docs/scale.md shows: publishes of a usual shape, and a thousand repositories of one organisation that publish at once.
import { registryParts, totalOf, type PublishShape, type TagShape } from './requests.ts';
import type { Fleet, Step } from './simulation.ts';

const tags: readonly TagShape[] = [{ name: '1.2.3', kind: 'fixed' }, ...['1.2', '1', 'latest'].map((name) => ({ name, kind: 'version' as const }))];
const names = (count: number): readonly TagShape[] => Array.from({ length: count }, (_, at) => (at === 0 ? { name: '1.2.3', kind: 'fixed' } : { name: `1.2-x${at}`, kind: 'version' }));

/** A release of two platforms with provenance, over an older one. */
export const release: PublishShape = { platforms: 2, attested: true, repositories: 1, tags, before: 'older image', layersRead: 1, pullCheck: false, gitTagPages: 1 };

export const shapes: readonly { readonly name: string; readonly shape: PublishShape }[] = [
  { name: 'a branch: 1 platform, 2 tags', shape: { ...release, platforms: 1, tags: ['main', 'latest'].map((name) => ({ name, kind: 'revision' })) } },
  { name: 'a release: 2 platforms, 4 tags', shape: release },
  { name: 'its first publish', shape: { ...release, before: 'nothing' } },
  { name: 'without attestations', shape: { ...release, attested: false } },
  { name: '8 platforms', shape: { ...release, platforms: 8 } },
  { name: '20 tags', shape: { ...release, tags: names(20) } },
  { name: '3 registries', shape: { ...release, repositories: 3 } },
  { name: '8 platforms, 20 tags, 3 registries', shape: { ...release, platforms: 8, tags: names(20), repositories: 3 } },
];

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/**
 * The parts of a release in their order. BuildKit's push lies between the two that come before the build and the rest: as many
 * requests as were counted (docs/scale.md), after a build of two to ten minutes.
 */
export function stepsOf(shape: PublishShape, pushRequests: number): readonly Step[] {
  const parts = registryParts(shape, true).map(({ counts }) => ({ requests: totalOf(counts), pauseMs: [0.1 * second, second] as const }));
  const push: Step = { requests: pushRequests, pauseMs: [2 * minute, 10 * minute] };
  return [...parts.slice(0, 2), push, ...parts.slice(2)].filter(({ requests }) => requests > 0);
}

/** Counted on the test bed (docs/scale.md): docker, BuildKit and their tokens for two platforms with provenance and four layers of their own. */
export const pushRequests = 65;

/** The one figure that GHCR was seen to answer uploads with; a quarter and four times as much beside it. */
const usual = { requests: 2000, windowMs: minute, tellsWhen: true } as const;

const fleet: Fleet = { seed: 1, runs: 1000, steps: stepsOf(release, pushRequests), arriveWithinMs: hour, limit: usual, retries: 'ours' };

export const fleets: readonly { readonly name: string; readonly fleet: Fleet }[] = [
  { name: 'spread over an hour', fleet },
  { name: 'the same, no retries', fleet: { ...fleet, retries: 'none' } },
  { name: 'the same, a limit of 8,000', fleet: { ...fleet, limit: { ...usual, requests: 8000 } } },
  { name: 'spread over two hours', fleet: { ...fleet, arriveWithinMs: 2 * hour } },
  { name: 'within ten minutes', fleet: { ...fleet, arriveWithinMs: 10 * minute } },
  { name: 'within ten minutes, no Retry-After', fleet: { ...fleet, arriveWithinMs: 10 * minute, limit: { ...usual, tellsWhen: false } } },
  { name: 'within ten minutes, no Retry-After, no jitter', fleet: { ...fleet, arriveWithinMs: 10 * minute, limit: { ...usual, tellsWhen: false }, retries: 'without jitter' } },
  { name: 'all in one minute', fleet: { ...fleet, arriveWithinMs: minute } },
  { name: 'spread over an hour, a limit of 500', fleet: { ...fleet, limit: { ...usual, requests: 500 } } },
  { name: 'spread over six hours, a limit of 500', fleet: { ...fleet, arriveWithinMs: 6 * hour, limit: { ...usual, requests: 500 } } },
  { name: 'spread over a day, a limit of 500', fleet: { ...fleet, arriveWithinMs: 24 * hour, limit: { ...usual, requests: 500 } } },
];
