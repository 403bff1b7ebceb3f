// The builds of a run as tables: each platform's digest, size, time and cached steps, and the slowest steps for who wants them.
import type { BuildReport, BuildResult, StepTiming } from '../domain/build.ts';
import type { Platform } from '../domain/platform.ts';
import type { PublishedPlatform } from '../domain/publication.ts';
import { code, details, table } from './markdown.ts';
import { durationText, sizeText } from './quantities.ts';
import type { Section } from './sections.ts';

const mostSteps = 15;

export function buildSections(builds: readonly BuildResult[], published: readonly PublishedPlatform[]): readonly Section[] {
  if (builds.length === 0) return [];
  return [
    { weight: 7, markdown: published.length > 0 ? publishedTable(builds, published) : builtTable(builds) },
    ...builds.flatMap(({ report }) => (report.steps.length === 0 ? [] : [{ weight: 2, markdown: stepDetails(report) }])),
  ];
}

function publishedTable(builds: readonly BuildResult[], published: readonly PublishedPlatform[]): string {
  return table(
    ['Platform', 'Size', 'Time', 'Cached steps', 'Digest'],
    published.map(({ platform, size, digest }) => {
      const report = builds.find((build) => build.report.platforms.includes(platform))?.report;
      return [code(platform), sizeText(size), report === undefined ? '' : durationText(report.milliseconds), report === undefined ? '' : cachedText(report), code(digest)];
    }),
  );
}

function builtTable(builds: readonly BuildResult[]): string {
  return table(
    ['Platform', 'Result', 'Time', 'Cached steps'],
    builds.map(({ built, report }) => [platformsText(report.platforms), built ? 'built' : 'failed', durationText(report.milliseconds), cachedText(report)]),
  );
}

/** A build without platforms is one for the builder's own. */
function platformsText(platforms: readonly Platform[]): string {
  return platforms.length === 0 ? "the builder's own" : platforms.map((platform) => code(platform)).join(', ');
}

function cachedText({ steps }: BuildReport): string {
  return steps.length === 0 ? '' : `${steps.filter(({ cached }) => cached).length} of ${steps.length}`;
}

function stepDetails({ platforms, steps }: BuildReport): string {
  const slowest = steps.toSorted((left, right) => right.milliseconds - left.milliseconds).slice(0, mostSteps);
  const title = `${steps.length > mostSteps ? `The ${mostSteps} slowest of ${steps.length} steps` : 'Steps'}, ${platformsText(platforms)}`;
  return details(title, table(['Step', 'Time'], slowest.map(stepRow)));
}

function stepRow({ name, milliseconds, cached }: StepTiming): readonly string[] {
  return [code(name), cached ? 'cached' : durationText(milliseconds)];
}
