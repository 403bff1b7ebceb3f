import { buildSections } from "./build-sections.js";
import { cacheSections, cacheUseOf } from "./cache-sections.js";
import { failureSections } from "./failure-sections.js";
import { drawTimeline } from "./gantt.js";
import { block, code, details, list, table, text } from "./markdown.js";
import { renderMoves, renderPlan } from "./plan-text.js";
import { auditRecord } from "./audit.js";
import { pruneSections } from "./prune-sections.js";
import { publicationSections, standingSections } from "./publication-sections.js";
import { counted, durationText } from "./quantities.js";
import { resourceLine } from "./resource-text.js";
import { fitSections } from "./sections.js";
import { gatherWarnings } from "./warnings.js";
/** GitHub drops a step's summary, with an error, above 1024 * 1024 bytes. */
const budget = 1_000_000;
/** Markdown for GITHUB_STEP_SUMMARY. Everything that comes from outside is escaped; never longer than 1 MB. */
export function renderSummary(outcome) {
    return fitSections([...leadingSections(outcome), ...commonSections(outcome)], budget);
}
function leadingSections(outcome) {
    switch (outcome.how) {
        case 'published':
            return publicationSections(outcome, durationText(outcome.endedAt - outcome.startedAt));
        case 'built':
            return [
                { weight: 9, markdown: `## Built, not published\n\n${text(outcome.plan.decision.reason)} ${built(outcome.builds)} in ${durationText(outcome.endedAt - outcome.startedAt)}.` },
                ...printedSections(outcome.builds),
            ];
        case 'planned':
            return [
                { weight: 9, markdown: `## Dry run\n\n${outcome.moves === undefined ? 'Nothing was built and nothing was published.' : 'No tag was moved.'} ${text(outcome.plan.decision.reason)}` },
                { weight: 5, markdown: block((outcome.moves === undefined ? renderPlan(outcome.plan, outcome.commands) : renderMoves(outcome.plan, outcome.moves)).slice(0, 4000)) },
            ];
        case 'pruned':
            return pruneSections(outcome.result, outcome.dryRun);
        case 'nothing':
            return [{ weight: 9, markdown: `## Nothing to do\n\n${text(outcome.reason)}` }];
        case 'failed':
            return [...failureSections(outcome.error, outcome.builds), ...(outcome.publication === undefined ? [] : standingSections(outcome.publication)), ...(outcome.pruned === undefined ? [] : pruneSections(outcome.pruned, false))];
    }
}
function built(builds) {
    const platforms = builds.reduce((sum, { report }) => sum + report.platforms.length, 0);
    return platforms === 0 ? 'Built' : `Built for ${counted(platforms, 'platform')}`;
}
/** What call=check, outline or targets printed. */
function printedSections(builds) {
    const lines = builds.flatMap((result) => (result.built && result.stdout.trim() !== '' ? result.stdout.trimEnd().split('\n') : []));
    return lines.length === 0 ? [] : [{ weight: 5, markdown: block(lines.slice(0, 2000)) }];
}
function commonSections(outcome) {
    const builds = 'builds' in outcome ? outcome.builds : [];
    const timeline = outcome.how === 'planned' || outcome.how === 'nothing' ? undefined : drawTimeline(outcome, builds);
    const use = cacheUseOf(outcome);
    const warnings = gatherWarnings(outcome);
    const notices = 'plan' in outcome ? outcome.plan.notices : [];
    const resources = outcome.resources === undefined ? undefined : resourceLine(outcome.resources);
    return [
        ...buildSections(builds, outcome.how === 'published' ? outcome.publication.index.platforms : [], { verified: outcome.how === 'published' ? outcome.verified : undefined, use }),
        ...cacheSections(use, 'plan' in outcome ? outcome.plan.cache.reason : undefined),
        ...(resources === undefined ? [] : [{ weight: 3, markdown: resources }]),
        ...(warnings.length === 0 ? [] : [{ weight: 6, markdown: `### Warnings\n\n${list(warnings)}` }]),
        ...(timeline === undefined ? [] : [{ weight: 4, markdown: `### Timeline\n\n${timeline}` }]),
        ...(outcome.retried.length === 0 ? [] : [{ weight: 5, markdown: `### Tried again\n\n${retriedTable(outcome)}` }]),
        ...(notices.length === 0 ? [] : [{ weight: 3, markdown: details('Why it was done this way', list(notices.map(text))) }]),
        ...(outcome.how === 'planned' || outcome.how === 'nothing' ? [] : [{ weight: 1, markdown: details('Audit record', block([JSON.stringify(JSON.parse(auditRecord(outcome)), undefined, 2)], 'json')) }]),
    ];
}
function retriedTable({ retried }) {
    return table(['What failed and was done again', 'Class', 'Waited'], retried.map(({ what, class: failureClass, waitedMs }) => [text(what), code(failureClass), durationText(waitedMs)]));
}
