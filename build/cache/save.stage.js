// Saves the cache once the image is where it belongs: a call of its own a platform, within its time. Whatever happens here
// is one warning at most; the run is what it was before.
import { buildArgv } from "../build/build-argv.js";
import { BuildRecord } from "../build/build-record.js";
import { runBounded } from "../build/concurrency.js";
import { decodeProgress } from "../build/progress.js";
import { ProgressLog } from "../build/progress-log.js";
import { planSecrets, secretSources } from "../build/secret-plan.js";
import { isCacheExport } from "../build/step-names.js";
import { durationText } from "../report/quantities.js";
import { localFolder, nextFolder } from "./cache-entries.js";
import { hasNothingNew, planCacheExports } from "./cache-exports.js";
import { keepFolder } from "./local-folder.stage.js";
import { withinTime } from "./time-box.stage.js";
/** `builds`: of the platforms that are in the image. Never rejects, and leaves its warning in `known`. */
export async function saveCache(run, builds, session) {
    await saveNew(run, builds, session);
    // What the Actions cache keeps, this machine need not.
    for (const use of run.plan.cache.uses)
        if (use.backend === 'local' && !use.lasting)
            await run.world.files.remove(use.folder).catch(() => undefined);
}
async function saveNew({ plan, world, signal, timeline, known }, builds, session) {
    const facts = { builder: session.builder.name, folder: session.folder, secrets: secretSources(planSecrets(plan), session.folder) };
    const requests = planCacheExports(plan, facts).filter((request) => isWorthSaving(request, builds, plan, session, world));
    if (requests.length === 0)
        return;
    const place = { plan, session, world, signal };
    const startedAt = world.clock.now();
    const troubles = await timeline.span('cache export', () => runBounded(requests, parallelism(plan, session, requests.length), (request) => saveOne(request, startedAt, place)));
    const failed = requests.flatMap((request, index) => (troubles[index] === undefined ? [] : [{ platforms: request.platforms.join(', ') || 'the image', why: troubles[index] }]));
    const [first] = failed;
    if (first === undefined)
        world.runner.info(`[cache] saved for ${requests.map(({ platforms }) => platforms.join(', ') || 'the image').join(', ')} in ${durationText(world.clock.now() - startedAt)}`);
    else
        known.warnings.push(`The build cache was not saved for ${failed.map(({ platforms }) => platforms).join(', ')}; the image is not touched by that. ${first.why}`);
}
function isWorthSaving(request, builds, plan, session, world) {
    const build = builds.find(({ report }) => report.platforms.join() === request.platforms.join());
    if (build?.built !== true)
        return false;
    const isDone = hasNothingNew(build.report, plan, session.builder);
    if (isDone)
        world.runner.debug(`[cache] ${request.platforms.join(', ')}: nothing new to save, every step came from it`);
    return !isDone;
}
/** As for the builds: layers of the docker driver's exporters are locked while another call uses them. */
function parallelism({ inputs: { maxParallel } }, { builder }, calls) {
    if (builder.driver === 'docker')
        return 1;
    return typeof maxParallel === 'number' ? maxParallel : calls;
}
/** Gives what went wrong in a sentence. */
async function saveOne(request, startedAt, place) {
    const { plan, session, world, signal } = place;
    const { timeoutMs } = plan.inputs.cache;
    const left = () => (timeoutMs === undefined ? undefined : Math.max(1, startedAt + timeoutMs - world.clock.now()));
    const tooLong = `Saving it took longer than ${durationText(timeoutMs ?? 0)} (cache-timeout).`;
    const use = plan.cache.uses.find((one) => one.backend === 'local' && one.write);
    const folder = use?.backend === 'local' ? localFolder(use.folder, plan, request.platforms) : undefined;
    try {
        // What a call that was ended left there would be taken for a part of this one.
        if (folder !== undefined)
            await world.files.remove(nextFolder(folder));
        const limit = left();
        const record = new BuildRecord();
        const log = new ProgressLog(request.platforms);
        const ended = await world.processes.run({
            file: 'docker',
            args: buildArgv(request),
            env: session.environment,
            signal,
            ...(limit === undefined ? {} : { timeoutMs: limit }),
            onStderr: (line) => {
                const progress = decodeProgress(line);
                record.add(progress);
                // All steps come from the builder's cache: what is not said is the rule.
                for (const text of log.linesOf(progress))
                    if (!text.includes(' CACHED '))
                        world.runner.debug(`[cache] ${text}`);
            },
        });
        if (ended.end === 'timed-out')
            return tooLong;
        if (ended.end === 'cancelled')
            return 'The run was stopped.';
        const error = exportError(record) ?? (ended.end === 'exited' && ended.code === 0 ? undefined : (record.text.findLast((line) => line.startsWith('ERROR')) ?? `docker buildx build ended: ${ended.end}.`));
        if (error !== undefined)
            return error;
        if (use?.backend !== 'local' || folder === undefined)
            return undefined;
        const kept = await withinTime(keepFolder(use, folder, plan, world).then((trouble) => ({ trouble })), left(), world.clock, signal);
        return kept === undefined ? (signal.aborted ? 'The run was stopped.' : tooLong) : kept.trouble;
    }
    catch (thrown) {
        return thrown instanceof Error ? thrown.message : String(thrown);
    }
}
/** With ignore-error the call succeeds all the same, and only the vertex tells. */
function exportError(record) {
    const failed = record.steps.find(({ name, error }) => isCacheExport(name) && error !== undefined);
    return failed === undefined ? undefined : `${failed.name}: ${failed.error?.split('\n')[0] ?? ''}`;
}
