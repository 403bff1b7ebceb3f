// The builds of a run as tables: each platform's digest, size, time and cached steps, and the slowest steps for who wants them.
import { countSteps, sumCounts, type CacheUse } from '../build/cache-use.ts';
import type { BuildReport, BuildResult, StepTiming } from '../domain/build.ts';
import type { Platform } from '../domain/platform.ts';
import type { PublishedPlatform } from '../domain/publication.ts';
import type { Verified } from '../domain/verified.ts';
import { code, details, table, text } from './markdown.ts';
import { durationText, sizeText } from './quantities.ts';
import type { Section } from './sections.ts';

const mostSteps = 15;

/** `published` is empty where nothing was published; `verified`: what they were compared with and which programs were looked at. */
export function buildSections(builds: readonly BuildResult[], published: readonly PublishedPlatform[], { verified, use }: { readonly verified?: Verified | undefined; readonly use?: CacheUse | undefined } = {}): readonly Section[] {
  if (builds.length === 0 && published.length === 0) return [];
  return [
    { weight: 7, markdown: published.length > 0 ? publishedTable(builds, published, verified, use) : builtTable(builds, use) },
    ...builds.flatMap(({ report }) => (report.steps.length === 0 ? [] : [{ weight: 2, markdown: stepDetails(report) }])),
  ];
}

function publishedTable(builds: readonly BuildResult[], published: readonly PublishedPlatform[], verified: Verified | undefined, use: CacheUse | undefined): string {
  const compared = verified?.comparedWith;
  const programs = verified?.platforms.some((one) => one.programs.length > 0) === true;
  const columns: readonly Column[] = [
    { head: 'Platform', cell: ({ platform }) => code(platform) },
    { head: 'Size', cell: ({ size }) => sizeText(size) },
    ...(compared === undefined ? [] : [{ head: `Against ${compared.tag}`, cell: ({ size, platform }: PublishedPlatform) => growthText(size, sizeBefore(verified, platform)) }]),
    ...(programs ? [{ head: 'Program', cell: ({ platform }: PublishedPlatform) => programText(verified, platform) }] : []),
    ...(builds.length === 0 ? [] : buildColumns(builds, use)),
    { head: 'Digest', cell: ({ digest }) => code(digest) },
  ];
  return table(columns.map(({ head }) => text(head)), published.map((platform) => columns.map(({ cell }) => cell(platform))));
}

type Column = { readonly head: string; readonly cell: (platform: PublishedPlatform) => string };

function buildColumns(builds: readonly BuildResult[], use: CacheUse | undefined): readonly Column[] {
  const reportOf = ({ platform }: PublishedPlatform): BuildReport | undefined => builds.find((build) => build.report.platforms.includes(platform))?.report;
  const shown = (show: (report: BuildReport, platform: PublishedPlatform) => string) => (platform: PublishedPlatform) => {
    const report = reportOf(platform);
    return report === undefined ? '' : show(report, platform);
  };
  return [
    { head: 'Time', cell: shown(({ milliseconds }) => durationText(milliseconds)) },
    ...(showsNodes(builds) ? [{ head: 'Node', cell: shown(nodeText) }] : []),
    { head: 'Cached steps', cell: shown((report, { platform }) => cachedText(report, use, [platform])) },
  ];
}

function sizeBefore(verified: Verified | undefined, platform: Platform): number | undefined {
  return verified?.platforms.find((one) => one.platform === platform)?.sizeBefore;
}

function growthText(size: number, before: number | undefined): string {
  if (before === undefined) return 'new';
  if (size === before) return 'same';
  return `${size > before ? '+' : '-'}${sizeText(Math.abs(size - before))}`;
}

/** What showed that the image is for its architecture. */
function programText(verified: Verified | undefined, platform: Platform): string {
  const [seen] = verified?.platforms.find((one) => one.platform === platform)?.programs ?? [];
  return seen === undefined ? 'not checked' : `${code(seen.path)} ${text(seen.architecture)}`;
}

function builtTable(builds: readonly BuildResult[], use: CacheUse | undefined): string {
  const nodes = showsNodes(builds);
  return table(
    ['Platform', 'Result', 'Time', ...(nodes ? ['Node'] : []), 'Cached steps'],
    builds.map(({ built, report }) => [platformsText(report.platforms), built ? 'built' : 'failed', durationText(report.milliseconds), ...(nodes ? [nodeText(report)] : []), cachedText(report, built ? use : undefined)]),
  );
}

/** Only a builder of several nodes has something to tell. */
function showsNodes(builds: readonly BuildResult[]): boolean {
  return builds.some(({ report }) => report.node !== undefined);
}

function nodeText({ node }: BuildReport): string {
  return node === undefined ? '' : `${code(node.name)}${node.emulated ? ' emulated' : ''}`;
}

/** A build without platforms is one for the builder's own. */
function platformsText(platforms: readonly Platform[]): string {
  return platforms.length === 0 ? "the builder's own" : platforms.map((platform) => code(platform)).join(', ');
}

/** A build that failed counts for no share; its own steps are still of interest. */
function cachedText(report: BuildReport, use: CacheUse | undefined, platforms: readonly string[] = report.platforms): string {
  const counted = use?.platforms.filter(({ platform }) => platforms.includes(platform) || (platform === '' && platforms.length === 0)) ?? [];
  const { cached, steps } = counted.length === 0 ? countSteps(report.steps) : sumCounts(counted);
  return steps === 0 ? '' : `${cached} of ${steps}`;
}

function stepDetails({ platforms, steps }: BuildReport): string {
  const slowest = steps.toSorted((left, right) => right.milliseconds - left.milliseconds).slice(0, mostSteps);
  const title = `${steps.length > mostSteps ? `The ${mostSteps} slowest of ${steps.length} steps` : 'Steps'}, ${platformsText(platforms)}`;
  return details(title, table(['Step', 'Time'], slowest.map(stepRow)));
}

function stepRow({ name, milliseconds, cached }: StepTiming): readonly string[] {
  return [code(name), cached ? 'cached' : durationText(milliseconds)];
}
