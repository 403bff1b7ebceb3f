// The builds of a run as tables: each platform's digest, size, time and cached steps, and the slowest steps for who wants them.
import { countSteps, sumCounts } from "../build/cache-use.js";
import { code, details, table, text } from "./markdown.js";
import { durationText, sizeText } from "./quantities.js";
const mostSteps = 15;
/** `published` is empty where nothing was published; `verified`: what they were compared with and which programs were looked at. */
export function buildSections(builds, published, { verified, use } = {}) {
    if (builds.length === 0 && published.length === 0)
        return [];
    return [
        { weight: 7, markdown: published.length > 0 ? publishedTable(builds, published, verified, use) : builtTable(builds, use) },
        ...builds.flatMap(({ report }) => (report.steps.length === 0 ? [] : [{ weight: 2, markdown: stepDetails(report) }])),
    ];
}
function publishedTable(builds, published, verified, use) {
    const compared = verified?.comparedWith;
    const programs = verified?.platforms.some((one) => one.programs.length > 0) === true;
    const columns = [
        { head: 'Platform', cell: ({ platform }) => code(platform) },
        { head: 'Size', cell: ({ size }) => sizeText(size) },
        ...(compared === undefined ? [] : [{ head: `Against ${compared.tag}`, cell: ({ size, platform }) => growthText(size, sizeBefore(verified, platform)) }]),
        ...(programs ? [{ head: 'Program', cell: ({ platform }) => programText(verified, platform) }] : []),
        ...(builds.length === 0 ? [] : buildColumns(builds, use)),
        { head: 'Digest', cell: ({ digest }) => code(digest) },
    ];
    return table(columns.map(({ head }) => text(head)), published.map((platform) => columns.map(({ cell }) => cell(platform))));
}
function buildColumns(builds, use) {
    const reportOf = ({ platform }) => builds.find((build) => build.report.platforms.includes(platform))?.report;
    const shown = (show) => (platform) => {
        const report = reportOf(platform);
        return report === undefined ? '' : show(report, platform);
    };
    return [
        { head: 'Time', cell: shown(({ milliseconds }) => durationText(milliseconds)) },
        { head: 'Cached steps', cell: shown((report, { platform }) => cachedText(report, use, [platform])) },
    ];
}
function sizeBefore(verified, platform) {
    return verified?.platforms.find((one) => one.platform === platform)?.sizeBefore;
}
function growthText(size, before) {
    if (before === undefined)
        return 'new';
    if (size === before)
        return 'same';
    return `${size > before ? '+' : '-'}${sizeText(Math.abs(size - before))}`;
}
/** What showed that the image is for its architecture. */
function programText(verified, platform) {
    const [seen] = verified?.platforms.find((one) => one.platform === platform)?.programs ?? [];
    return seen === undefined ? 'not checked' : `${code(seen.path)} ${text(seen.architecture)}`;
}
function builtTable(builds, use) {
    return table(['Platform', 'Result', 'Time', 'Cached steps'], builds.map(({ built, report }) => [platformsText(report.platforms), built ? 'built' : 'failed', durationText(report.milliseconds), cachedText(report, built ? use : undefined)]));
}
/** A build without platforms is one for the builder's own. */
function platformsText(platforms) {
    return platforms.length === 0 ? "the builder's own" : platforms.map((platform) => code(platform)).join(', ');
}
/** A build that failed counts for no share; its own steps are still of interest. */
function cachedText(report, use, platforms = report.platforms) {
    const counted = use?.platforms.filter(({ platform }) => platforms.includes(platform) || (platform === '' && platforms.length === 0)) ?? [];
    const { cached, steps } = counted.length === 0 ? countSteps(report.steps) : sumCounts(counted);
    return steps === 0 ? '' : `${cached} of ${steps}`;
}
function stepDetails({ platforms, steps }) {
    const slowest = steps.toSorted((left, right) => right.milliseconds - left.milliseconds).slice(0, mostSteps);
    const title = `${steps.length > mostSteps ? `The ${mostSteps} slowest of ${steps.length} steps` : 'Steps'}, ${platformsText(platforms)}`;
    return details(title, table(['Step', 'Time'], slowest.map(stepRow)));
}
function stepRow({ name, milliseconds, cached }) {
    return [code(name), cached ? 'cached' : durationText(milliseconds)];
}
