// Tells the runner how the run ended: outputs, annotation, last lines of the log, summary. The run is over: it only ever warns.
import type { Finished, Outcome } from '../domain/outcome.ts';
import type { TagOutcome } from '../domain/publication.ts';
import { tagRefText } from '../domain/image-ref.ts';
import { metadataOutputs } from '../plan/metadata/metadata.ts';
import { opened } from '../setup/opened.ts';
import type { Runner } from '../world/ports/runner.ts';
import type { Ports } from '../world/ports/world.ts';
import { auditRecord } from './audit.ts';
import { emulationText } from './emulation-text.ts';
import { annotateFailure, failureLines } from './failure-text.ts';
import { outputsOf } from './outputs.ts';
import { renderMoves, renderPlan } from './plan-text.ts';
import { counted, durationText } from './quantities.ts';
import { pruneText } from './prune-sections.ts';
import { renderSummary } from './summary.ts';
import { traceLines } from './trace.ts';
import { runWarnings } from './warnings.ts';

/** Never rejects. A failed outcome fails the step. */
export async function report(outcome: Outcome, world: Pick<Ports, 'runner' | 'files'>): Promise<void> {
  const { runner } = world;
  if (outcome.how === 'failed') runner.setFailed();
  await attempt(runner, 'the last lines of the log', () => printOutcome(outcome, runner));
  if (runner.isDebug()) await attempt(runner, 'the trace', () => printTrace(outcome, runner));
  await attempt(runner, 'the outputs', () => writeOutputs(outcome, runner));
  await attempt(runner, 'the audit record', () => writeAudit(outcome, world));
  await attempt(runner, 'the job summary', () => runner.writeSummary(renderSummary(outcome)));
}

async function attempt(runner: Runner, what: string, write: () => void | Promise<void>): Promise<void> {
  try {
    await write();
  } catch (thrown) {
    runner.warning(`Could not write ${what}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
  }
}

function writeOutputs(outcome: Outcome, runner: Runner): void {
  const plan = 'plan' in outcome ? outcome.plan : undefined;
  const given = plan === undefined ? {} : metadataOutputs(plan.metadata, plan.inputs);
  for (const [name, value] of Object.entries(outputsOf(outcome, given))) runner.setOutput(name, value);
}

/** Beside the run's folder, which post removes: later steps read it. */
async function writeAudit(outcome: Outcome, { runner, files }: Pick<Ports, 'runner' | 'files'>): Promise<void> {
  if (outcome.how === 'nothing' || outcome.how === 'planned' || outcome.how === 'divided') return;
  const file = await files.newFile('ghcr-buildx-action-audit', '.json');
  // Post removes what a killed run left of it.
  runner.saveState(opened.audit, file);
  await files.writePrivate(file, `${auditRecord(outcome)}\n`);
  runner.setOutput('audit', file);
  runner.saveState(opened.audit, '');
}

function printTrace(outcome: Outcome, runner: Runner): void {
  runner.startGroup('Trace: where the time went');
  for (const line of traceLines(outcome)) runner.foreign(line);
  runner.endGroup();
}

/** One notice a reason, however many tags have it. */
function byReason(tags: readonly TagOutcome[], skipped: boolean): ReadonlyMap<string, readonly string[]> {
  const told = tags.flatMap((tag) => (tag.reason === undefined || (tag.state === 'skipped') !== skipped ? [] : [{ reason: tag.reason, ref: tagRefText(tag) }]));
  return new Map([...Map.groupBy(told, ({ reason }) => reason)].map(([reason, list]) => [reason, list.map(({ ref }) => ref)]));
}

function printPublished({ publication }: Pick<Extract<Finished, { how: 'published' }>, 'publication'>, duration: string, runner: Runner): void {
  const { index, tags, result } = publication;
  const keptBack = tags.some(({ state }) => state === 'skipped');
  const done = result !== 'unchanged' ? 'Published' : keptBack ? 'No tag was moved to' : 'Nothing to change: every tag points already to';
  runner.info(`${done} ${index.images[0] ?? ''}@${index.digest} for ${counted(index.platforms.length, 'platform')} in ${duration}`);
  for (const tag of tags) runner.info(`  ${tagRefText(tag)} ${tag.state}`);
  for (const [reason, kept] of byReason(tags, true)) runner.notice(`${kept.join(', ')} ${kept.length === 1 ? 'was' : 'were'} not moved: ${reason}`, { title: 'Tag kept' });
  for (const [reason, moved] of byReason(tags, false)) runner.notice(`${moved.join(', ')}: ${reason}`, { title: 'Remark on a tag' });
}

/** Each image that is published, also where others failed. */
function printImages({ images = [] }: Pick<Finished, 'images'>, duration: string, runner: Runner): void {
  for (const { end } of images) if (end.how === 'published') printPublished(end, duration, runner);
}

function printOutcome(outcome: Outcome, runner: Runner): void {
  for (const warning of runWarnings(outcome)) runner.warning(warning);
  for (const notice of emulationText(outcome).notices) runner.notice(notice, { title: 'Emulated build' });
  const duration = durationText(outcome.endedAt - outcome.startedAt);
  switch (outcome.how) {
    case 'published':
      printPublished(outcome, duration, runner);
      return;
    case 'merged':
      printImages(outcome, duration, runner);
      return;
    case 'built':
      // One notice says why a green run published nothing.
      runner.notice(outcome.plan.decision.reason, { title: 'Built, not published' });
      runner.info(`Built in ${duration}`);
      return;
    case 'planned':
      // Labels and tags come from outside: a line of them must not be read as a workflow command.
      for (const line of outcome.moves === undefined ? renderPlan(outcome.plan, outcome.commands) : renderMoves(outcome.plan, outcome.moves)) runner.foreign(line);
      return;
    case 'divided':
      if (outcome.division.set === undefined) runner.notice(outcome.division.reason, { title: 'Nothing to build' });
      else runner.info(`${counted(outcome.division.set.legs.length, 'job')} to build, planned in ${duration}`);
      return;
    case 'handed-over': {
      const { leg } = outcome;
      // One notice says why a green leg published nothing.
      if (!leg.publishes) runner.notice(leg.reason, { title: 'Built, not published' });
      for (const { id, name = id, platforms } of leg.images) for (const { platform, state, digest = '' } of platforms) runner.info(`  ${name} ${platform} ${state} ${digest}`.trimEnd());
      runner.info(`${leg.publishes ? 'Handed over' : 'Built'} ${leg.name} in ${duration}`);
      return;
    }
    case 'pruned':
      runner.info(`${pruneText(outcome.result, outcome.dryRun)} (${duration})`);
      return;
    case 'nothing':
      runner.notice(outcome.reason, { title: 'Nothing to do' });
      return;
    case 'failed': {
      printImages(outcome, duration, runner);
      const { title, message } = annotateFailure(outcome.error);
      for (const line of failureLines(outcome.error)) runner.foreign(line);
      runner.error(message, { title });
    }
  }
}
