// One call of `docker buildx build`: prints its progress as it comes, and reads what it left. The exit code decides.
import { ActionError } from "../domain/action-error.js";
import { buildArgv } from "./build-argv.js";
import { describeFailure } from "./build-failure.js";
import { decodeMetadata } from "./build-metadata.js";
import { BuildRecord } from "./build-record.js";
import { describeCheckFailure } from "./check-failure.js";
import { decodeProgress } from "./progress.js";
import { ProgressLog } from "./progress-log.js";
import { watchSilence } from "./silence.stage.js";
import { decodeCheck, dockerfileOf, warningOf } from "./warnings.js";
/** `signal` ends the whole process group: BuildKit stops the build when its client is gone. */
export async function runBuild(request, session, world, signal, { timeoutMs, idleMs } = {}) {
    const record = new BuildRecord();
    const log = new ProgressLog(request.platforms);
    const startedAt = world.clock.now();
    const silence = watchSilence(idleMs, world.clock);
    const stop = AbortSignal.any([signal, silence.signal]);
    const ended = await world.processes.run({
        file: 'docker',
        args: buildArgv(request),
        env: session.environment,
        signal: stop,
        ...(timeoutMs === undefined ? {} : { timeoutMs }),
        onStderr: (line) => {
            const progress = decodeProgress(line);
            silence.saw(progress);
            record.add(progress);
            for (const text of log.linesOf(progress))
                world.runner.foreign(text);
        },
    });
    silence.end();
    const milliseconds = world.clock.now() - startedAt;
    if (request.destination.to === 'call')
        for (const line of ended.stdout.trimEnd().split('\n'))
            world.runner.foreign(line);
    const metadata = decodeMetadata(await world.files.read(request.metadataFile));
    const dockerfile = dockerfileOf(request);
    const check = isCheck(request) ? decodeCheck(metadata.all['result.json'], dockerfile) : undefined;
    const report = {
        platforms: request.platforms,
        startedAt,
        milliseconds,
        steps: record.timings,
        imports: record.imports,
        warnings: check?.warnings ?? record.warnings.map((warning) => warningOf(warning, dockerfile)),
    };
    return { request, steps: record.steps, result: resultOf({ request, ended, record, metadata, check, report, circumstances: { stoppedBy: stop.reason, ...(timeoutMs === undefined ? {} : { limitMs: timeoutMs }) } }) };
}
function resultOf({ request, ended, record, metadata, check, report, circumstances }) {
    if (ended.end !== 'exited' || ended.code !== 0) {
        const isFinding = ended.end === 'exited' && isCheck(request) && (check !== undefined || ended.stdout !== '');
        const error = isFinding ? describeCheckFailure(check, [ended.stdout, ...record.text].join('\n')) : describeFailure(request, ended, record, circumstances);
        return { built: false, report, error };
    }
    const { all, digest, configDigest } = metadata;
    const pushes = request.destination.to === 'digest' || request.destination.to === 'layout';
    if (pushes && digest === undefined)
        return { built: false, report, error: digestMissing(request) };
    // With a containerd image store there is no config digest: the engine names an image by its manifest.
    const imageId = configDigest ?? digest;
    return {
        built: true,
        report,
        metadata: all,
        stdout: ended.stdout,
        ...(digest === undefined ? {} : { digest }),
        ...(imageId === undefined ? {} : { imageId }),
    };
}
function isCheck({ destination }) {
    return destination.to === 'call' && /^(?:check|lint)\b/.test(destination.call);
}
function digestMissing({ platforms }) {
    return new ActionError({
        code: 'UNEXPECTED_ANSWER',
        what: `${platforms.join(', ')}: buildx did not say which digest it built.`,
        why: 'Its metadata file holds no containerimage.digest.',
        fix: 'Update Docker Buildx on the runner.',
    });
}
