// The job summary: what was done and why, in the order a reader asks. It only puts sections together and keeps their budget.
import type { BuildResult } from '../domain/build.ts';
import type { Outcome } from '../domain/outcome.ts';
import { buildSections } from './build-sections.ts';
import { cacheSections, cacheUseOf } from './cache-sections.ts';
import { divisionSections, legSections, legTitle } from './fleet-sections.ts';
import { failureSections } from './failure-sections.ts';
import { drawTimeline } from './gantt.ts';
import { block, code, details, list, table, text } from './markdown.ts';
import { mergedSections } from './merged-sections.ts';
import { renderMoves, renderPlan } from './plan-text.ts';
import { auditRecord } from './audit.ts';
import { pruneSections } from './prune-sections.ts';
import { publicationSections, standingSections } from './publication-sections.ts';
import { counted, durationText } from './quantities.ts';
import { resourceLine } from './resource-text.ts';
import { fitSections, type Section } from './sections.ts';
import { gatherWarnings } from './warnings.ts';

/** GitHub drops a step's summary, with an error, above 1024 * 1024 bytes. */
const budget = 1_000_000;

/** Markdown for GITHUB_STEP_SUMMARY. Everything that comes from outside is escaped; never longer than 1 MB. */
export function renderSummary(outcome: Outcome): string {
  return fitSections([...leadingSections(outcome), ...commonSections(outcome)], budget);
}

function leadingSections(outcome: Outcome): readonly Section[] {
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
    case 'divided':
      return divisionSections(outcome.division);
    case 'handed-over':
      return [legTitle(outcome.leg, durationText(outcome.endedAt - outcome.startedAt)), ...legSections(outcome.leg)];
    case 'merged':
      return mergedSections(outcome.images ?? [], durationText(outcome.endedAt - outcome.startedAt));
    case 'pruned':
      return pruneSections(outcome.result, outcome.dryRun);
    case 'nothing':
      return [{ weight: 9, markdown: `## Nothing to do\n\n${text(outcome.reason)}` }];
    case 'failed':
      return failedSections(outcome, durationText(outcome.endedAt - outcome.startedAt));
  }
}

/** Why, and what was done all the same. */
function failedSections({ error, builds, images = [], publication, leg, pruned }: Extract<Outcome, { how: 'failed' }>, duration: string): readonly Section[] {
  return [
    ...failureSections(error, builds),
    ...mergedSections(images, duration),
    ...(publication === undefined ? [] : standingSections(publication)),
    ...(leg === undefined ? [] : legSections(leg)),
    ...(pruned === undefined ? [] : pruneSections(pruned, false)),
  ];
}

function built(builds: readonly BuildResult[]): string {
  const platforms = builds.reduce((sum, { report }) => sum + report.platforms.length, 0);
  return platforms === 0 ? 'Built' : `Built for ${counted(platforms, 'platform')}`;
}

/** What call=check, outline or targets printed. */
function printedSections(builds: readonly BuildResult[]): readonly Section[] {
  const lines = builds.flatMap((result) => (result.built && result.stdout.trim() !== '' ? result.stdout.trimEnd().split('\n') : []));
  return lines.length === 0 ? [] : [{ weight: 5, markdown: block(lines.slice(0, 2000)) }];
}

function commonSections(outcome: Outcome): readonly Section[] {
  const builds = 'builds' in outcome ? outcome.builds : [];
  const timeline = outcome.how === 'planned' || outcome.how === 'divided' || outcome.how === 'nothing' ? undefined : drawTimeline(outcome, builds);
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
    ...(outcome.how === 'planned' || outcome.how === 'divided' || outcome.how === 'nothing' ? [] : [{ weight: 1, markdown: details('Audit record', block([JSON.stringify(JSON.parse(auditRecord(outcome)), undefined, 2)], 'json')) }]),
  ];
}

function retriedTable({ retried }: Outcome): string {
  return table(['What failed and was done again', 'Class', 'Waited'], retried.map(({ what, class: failureClass, waitedMs }) => [text(what), code(failureClass), durationText(waitedMs)]));
}
