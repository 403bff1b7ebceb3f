import { tagRefText } from "../domain/image-ref.js";
import { metadataOutputs } from "../plan/metadata/metadata.js";
import { opened } from "../setup/opened.js";
import { auditRecord } from "./audit.js";
import { emulationText } from "./emulation-text.js";
import { annotateFailure, failureLines } from "./failure-text.js";
import { outputsOf } from "./outputs.js";
import { renderMoves, renderPlan } from "./plan-text.js";
import { counted, durationText } from "./quantities.js";
import { pruneText } from "./prune-sections.js";
import { renderSummary } from "./summary.js";
import { traceLines } from "./trace.js";
import { runWarnings } from "./warnings.js";
/** Never rejects. A failed outcome fails the step. */
export async function report(outcome, world) {
    const { runner } = world;
    if (outcome.how === 'failed')
        runner.setFailed();
    await attempt(runner, 'the last lines of the log', () => printOutcome(outcome, runner));
    if (runner.isDebug())
        await attempt(runner, 'the trace', () => printTrace(outcome, runner));
    await attempt(runner, 'the outputs', () => writeOutputs(outcome, runner));
    await attempt(runner, 'the audit record', () => writeAudit(outcome, world));
    await attempt(runner, 'the job summary', () => runner.writeSummary(renderSummary(outcome)));
}
async function attempt(runner, what, write) {
    try {
        await write();
    }
    catch (thrown) {
        runner.warning(`Could not write ${what}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
    }
}
function writeOutputs(outcome, runner) {
    const plan = 'plan' in outcome ? outcome.plan : undefined;
    const given = plan === undefined ? {} : metadataOutputs(plan.metadata, plan.inputs);
    for (const [name, value] of Object.entries(outputsOf(outcome, given)))
        runner.setOutput(name, value);
}
/** Beside the run's folder, which post removes: later steps read it. */
async function writeAudit(outcome, { runner, files }) {
    if (outcome.how === 'nothing' || outcome.how === 'planned')
        return;
    const file = await files.newFile('ghcr-buildx-action-audit', '.json');
    // Post removes what a killed run left of it.
    runner.saveState(opened.audit, file);
    await files.writePrivate(file, `${auditRecord(outcome)}\n`);
    runner.setOutput('audit', file);
    runner.saveState(opened.audit, '');
}
function printTrace(outcome, runner) {
    runner.startGroup('Trace: where the time went');
    for (const line of traceLines(outcome))
        runner.foreign(line);
    runner.endGroup();
}
/** One notice a reason, however many tags have it. */
function byReason(tags, skipped) {
    const told = tags.flatMap((tag) => (tag.reason === undefined || (tag.state === 'skipped') !== skipped ? [] : [{ reason: tag.reason, ref: tagRefText(tag) }]));
    return new Map([...Map.groupBy(told, ({ reason }) => reason)].map(([reason, list]) => [reason, list.map(({ ref }) => ref)]));
}
function printOutcome(outcome, runner) {
    for (const warning of runWarnings(outcome))
        runner.warning(warning);
    for (const notice of emulationText(outcome).notices)
        runner.notice(notice, { title: 'Emulated build' });
    const duration = durationText(outcome.endedAt - outcome.startedAt);
    switch (outcome.how) {
        case 'published': {
            const { index, tags, result } = outcome.publication;
            const keptBack = tags.some(({ state }) => state === 'skipped');
            const done = result !== 'unchanged' ? 'Published' : keptBack ? 'No tag was moved to' : 'Nothing to change: every tag points already to';
            runner.info(`${done} ${index.images[0] ?? ''}@${index.digest} for ${counted(index.platforms.length, 'platform')} in ${duration}`);
            for (const tag of tags)
                runner.info(`  ${tagRefText(tag)} ${tag.state}`);
            for (const [reason, kept] of byReason(tags, true))
                runner.notice(`${kept.join(', ')} ${kept.length === 1 ? 'was' : 'were'} not moved: ${reason}`, { title: 'Tag kept' });
            for (const [reason, moved] of byReason(tags, false))
                runner.notice(`${moved.join(', ')}: ${reason}`, { title: 'Remark on a tag' });
            return;
        }
        case 'built':
            // One notice says why a green run published nothing.
            runner.notice(outcome.plan.decision.reason, { title: 'Built, not published' });
            runner.info(`Built in ${duration}`);
            return;
        case 'planned':
            // Labels and tags come from outside: a line of them must not be read as a workflow command.
            for (const line of outcome.moves === undefined ? renderPlan(outcome.plan, outcome.commands) : renderMoves(outcome.plan, outcome.moves))
                runner.foreign(line);
            return;
        case 'pruned':
            runner.info(`${pruneText(outcome.result, outcome.dryRun)} (${duration})`);
            return;
        case 'nothing':
            runner.notice(outcome.reason, { title: 'Nothing to do' });
            return;
        case 'failed': {
            const { title, message } = annotateFailure(outcome.error);
            for (const line of failureLines(outcome.error))
                runner.foreign(line);
            runner.error(message, { title });
        }
    }
}
