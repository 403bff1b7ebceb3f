// The client of GitHub's API is readied once the build has written its first line: not before, once, and only where it will be asked.
import { expect, test } from '@jest/globals';
import { loadingMeanwhile } from '../../src/later.stage.ts';
import { fakeGitHub } from '../fakes/github.ts';
import { scriptedProcesses } from '../fakes/processes.ts';
import { fakeWorld } from '../fakes/world.ts';

const heard: string[] = [];
const listening = { file: 'docker', args: ['buildx', 'build'], onStderr: (line: string): void => void heard.push(line) };

test.each([
  ['publish', 1],
  ['build', 0],
] as const)('%s: readied %i times', async (act, times) => {
  let readied = 0;
  const prepare = (): void => {
    readied++;
  };
  const github = { ...fakeGitHub(), prepare };
  const processes = scriptedProcesses([{ when: 'docker', answer: { stderr: 'one\ntwo\n', stdout: 'three\n' } }]);
  const world = loadingMeanwhile({ decision: { act, reason: '' } }, fakeWorld({ github, processes }));
  await world.processes.run({ file: 'docker', args: ['info'] });
  expect(readied).toBe(0);
  await world.processes.run(listening);
  await world.processes.run(listening);
  expect(readied).toBe(times);
  expect(heard.splice(0)).toEqual(['one', 'two', 'one', 'two']);
  // Whether a command is listened to decides how it is run.
  expect(processes.commands.map(({ onStderr }) => onStderr !== undefined)).toEqual([false, true, true]);
});
