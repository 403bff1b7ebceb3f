// After the builds, a group for each call with its steps: what took how long, what came from the cache. Folded in the log.
import type { Runner } from '../world/ports/runner.ts';
import type { FinishedBuild } from './call.stage.ts';
import { isCacheImport, isInternal, platformOfStep, shortTitleOf } from './step-names.ts';

export function showSteps({ request, result, steps }: FinishedBuild, runner: Pick<Runner, 'startGroup' | 'endGroup' | 'foreign'>): void {
  const shown = steps.filter(({ name, error }) => !isInternal(name) || error !== undefined);
  if (shown.length === 0) return;
  const { steps: timings, milliseconds } = result.report;
  const cached = timings.filter((step) => step.cached).length;
  const platforms = request.platforms.length === 0 ? 'build' : request.platforms.join(', ');
  const purpose = request.destination.to === 'load' ? ', loaded into the engine' : '';
  runner.startGroup(`${platforms}${purpose}: ${result.built ? 'built' : 'failed'} in ${seconds(milliseconds)}, ${cached} of ${timings.length} steps cached`);
  for (const step of shown) {
    const end = step.error !== undefined ? (isCacheImport(step.name) ? 'not read' : 'FAILED') : step.cached ? 'cached' : seconds(step.milliseconds);
    const platform = request.platforms.length > 1 ? `${platformOfStep(step.name) ?? ''} `.trimStart() : '';
    runner.foreign(`${end.padStart(8)}  ${platform}${shortTitleOf(step.name)}`);
  }
  runner.endGroup();
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)}s`;
}
