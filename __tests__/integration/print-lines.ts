// Prints through the real runner adapter what a build could: run by runner.test.ts as a process of its own.
import { actionsRunner } from '../../src/world/adapters/runner.ts';

const runner = actionsRunner(process.env);
runner.startGroup('build');
runner.foreign('::error::injected');
runner.info('in between ::warning::injected too');
runner.foreign('::add-mask::injected');
runner.endGroup();
runner.foreign('::set-output name=injected::x');
runner.warning('ours', { file: 'Dockerfile', line: 3, title: 'Rule' });
runner.setOutput('digest', 'a\nb');
runner.saveState('folder', '/run');
runner.exportVariable('VARIABLE', 'v');
runner.hide('hidden');
await runner.writeSummary('# Summary');
runner.foreign('::debug::injected at the end');
runner.setFailed();
