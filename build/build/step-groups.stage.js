import { countSteps } from "./cache-use.js";
import { isCacheImport, isInternal, platformOfStep, shortTitleOf } from "./step-names.js";
export function showSteps({ request, result, steps }, runner) {
    const shown = steps.filter(({ name, error }) => !isInternal(name) || error !== undefined);
    if (shown.length === 0)
        return;
    const { steps: timings, milliseconds } = result.report;
    const { cached, steps: counted } = countSteps(timings);
    const platforms = request.platforms.length === 0 ? 'build' : request.platforms.join(', ');
    const purpose = request.destination.to === 'load' ? ', loaded into the engine' : '';
    runner.startGroup(`${platforms}${purpose}: ${result.built ? 'built' : 'failed'} in ${seconds(milliseconds)}, ${cached} of ${counted} steps cached`);
    for (const step of shown) {
        const end = step.error !== undefined ? (isCacheImport(step.name) ? 'not read' : 'FAILED') : step.cached ? 'cached' : seconds(step.milliseconds);
        const platform = request.platforms.length > 1 ? `${platformOfStep(step.name) ?? ''} `.trimStart() : '';
        runner.foreign(`${end.padStart(8)}  ${platform}${shortTitleOf(step.name)}`);
    }
    runner.endGroup();
}
function seconds(milliseconds) {
    return `${(milliseconds / 1000).toFixed(1)}s`;
}
