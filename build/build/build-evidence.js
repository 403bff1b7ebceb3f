import { isCacheImport, isDockerfileStep } from "./step-names.js";
/** The step that failed by itself. A failed cache import is not a reason, nor is a step that was stopped with the others. */
export function failedStep(record) {
    const failed = record.steps.filter(({ name, error }) => error !== undefined && !isCacheImport(name));
    const reasons = failed.filter(({ error = '' }) => !wasStopped(error));
    return reasons.find(({ name }) => isDockerfileStep(name)) ?? reasons[0];
}
/** The step that was running when the build was ended from outside; of the Dockerfile where there is one. */
export function interruptedStep(record) {
    const stopped = record.steps.filter(({ error = '', running }) => running || wasStopped(error)).toReversed();
    return stopped.find(({ name }) => isDockerfileStep(name)) ?? stopped[0];
}
/** What buildx itself said: its errors, or its last words. The lines of the Dockerfile that it quotes are no evidence. */
export function buildxErrors({ text }) {
    const errors = text.filter((line) => /^(?:ERROR|error)\b/.test(line));
    return errors.length > 0 ? errors : text.filter((line) => line.trim() !== '').slice(-10);
}
export function evidenceOf(record, exitCode) {
    const step = failedStep(record);
    const blamed = step === undefined ? [] : ['------', ` > ${step.name}:`, ...step.tail, '------', `ERROR: failed to solve: ${step.error ?? ''}`];
    // Without a step to blame the cache import may be what ended it.
    const imports = step === undefined ? record.steps.flatMap(({ name, error }) => (error === undefined || wasStopped(error) ? [] : [` > ${name}:`, `ERROR: ${error}`])) : [];
    return { stage: 'build', text: [...imports, ...blamed, ...buildxErrors(record)].join('\n'), ...(exitCode === undefined ? {} : { exitCode }) };
}
function wasStopped(error) {
    return /context canceled$/.test(error);
}
