// Divides the platforms of all images into legs, the jobs of the matrix: what one runner builds, so many platforms a job, and
// images that are built on each other together.
import type { Leg } from '../domain/leg.ts';
import type { Platform } from '../domain/platform.ts';
import type { Problem } from '../domain/problem.ts';
import { connectedImages, dependencyProblems, type DividedImage } from './image-order.ts';
import { chooseRunners } from './runner-choice.ts';
import type { RunnerTable } from './runner-table.ts';

/** Jobs that a matrix can have (docs.github.com, "Running variations of jobs in a workflow"). */
const mostLegs = 256;

export type Divided = { readonly ok: true; readonly legs: readonly Leg[]; readonly warnings: readonly string[] } | { readonly ok: false; readonly problems: readonly Problem[] };

/** `groupSize`: platforms of one runner a leg, from 1. */
export function divide(images: readonly DividedImage[], table: RunnerTable, groupSize: number): Divided {
  const runners = chooseRunners([...new Set(images.flatMap(({ platforms }) => platforms))], table);
  const problems = [...runners.problems, ...dependencyProblems(images)];
  if (problems.length > 0) return { ok: false, problems };
  const parts = connectedImages(images).flatMap((group) => groupPlatforms(group, runners.of, groupSize).map(({ runner, platforms }) => ({ runner, images: imagesFor(group, platforms) })));
  const legs = parts.map((part, number) => ({ number, ...part }));
  if (legs.length > mostLegs) return { ok: false, problems: [{ input: 'group-size', given: String(groupSize), expected: `a larger number, or fewer platforms and images: the matrix would have ${legs.length} jobs, and may have ${mostLegs}` }] };
  return { ok: true, legs, warnings: runners.warnings };
}

type Group = { readonly runner: readonly string[]; readonly platforms: readonly Platform[] };

function groupPlatforms(images: readonly DividedImage[], runners: ReadonlyMap<Platform, readonly string[]>, size: number): readonly Group[] {
  const platforms = [...new Set(images.flatMap((image) => image.platforms))];
  const byRunner = Map.groupBy(platforms, (platform) => (runners.get(platform) ?? []).join());
  return [...byRunner.values()].flatMap((all) =>
    Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size)).map((chunk) => ({ platforms: chunk, runner: chunk.flatMap((platform, at) => (at === 0 ? (runners.get(platform) ?? []) : [])) })),
  );
}

function imagesFor(images: readonly DividedImage[], platforms: readonly Platform[]): Leg['images'] {
  return images.flatMap(({ id, platforms: own }) => {
    const built = platforms.filter((platform) => own.includes(platform));
    return built.length === 0 ? [] : [{ image: id, platforms: built }];
  });
}
