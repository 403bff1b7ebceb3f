// One question to docker, and what it means when there is no answer.
import { describe, expect, test } from '@jest/globals';
import { probe } from '../../src/setup/probe.stage.ts';
import { scriptedProcesses, type Answer } from '../fakes/processes.ts';
import { dockerInfo } from './docker-info.ts';

function asked(answer: Answer, environment: Record<string, string> = { RUNNER_OS: 'Linux' }): ReturnType<typeof probe> {
  return probe({ processes: scriptedProcesses([{ when: 'docker info', answer }]) }, environment);
}

describe('probe', () => {
  test('asks docker once', async () => {
    const processes = scriptedProcesses([{ when: 'docker', answer: { stdout: dockerInfo() } }]);
    expect(await probe({ processes }, {})).toMatchObject({ buildx: '0.36.1' });
    expect(processes.lines()).toEqual(['docker info --format {{json .}}']);
  });

  test('an engine that is down is exit code 1, and the client is there all the same', async () => {
    const found = await asked({ stdout: dockerInfo({ ServerVersion: '' }), stderr: 'Cannot connect to the Docker daemon', code: 1 });
    expect(found).toMatchObject({ docker: '28.5.2' });
    expect(found.engine).toBeUndefined();
  });

  test.each<[string, Answer, string, string]>([
    ['no docker on Linux', { end: 'not-found' }, 'Linux', 'DOCKER_MISSING'],
    ['no docker on macOS', { end: 'not-found' }, 'macOS', 'UNSUPPORTED_RUNNER'],
    ['a docker that says nothing', { code: 1, stderr: 'unknown flag' }, 'Linux', 'DOCKER_MISSING'],
  ])('%s', async (_, answer, system, code) => {
    await expect(asked(answer, { RUNNER_OS: system })).rejects.toMatchObject({ code });
  });

  test('a working docker on macOS is fine', async () => {
    await expect(asked({ stdout: dockerInfo() }, { RUNNER_OS: 'macOS' })).resolves.toMatchObject({ docker: '28.5.2' });
  });
});
