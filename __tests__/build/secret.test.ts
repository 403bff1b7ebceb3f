// Secrets on their way to buildx: found missing early, written privately, masked.
import { describe, expect, test } from '@jest/globals';
import { requireSecrets, writeSecrets } from '../../src/build/secret.stage.ts';
import type { SecretInput } from '../../src/domain/inputs.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { Secret } from '../../src/domain/secret.ts';
import { memoryFiles } from '../fakes/files.ts';
import { planWith } from '../fakes/plan.ts';
import { recordingRunner } from '../fakes/runner.ts';

const value: SecretInput = { from: 'value', id: 'npm', value: new Secret('first line\nsecond line\n') };
const plan = planWith({ build: { secrets: [value, { from: 'environment', id: 'two', variable: 'TWO' }, { from: 'file', id: 'three', path: 'three.txt' }] } });

describe('requireSecrets', () => {
  test('names everything that is missing at once', async () => {
    await expect(requireSecrets(plan, { environment: {} }, { files: memoryFiles() })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      what: '2 secrets of the build are missing.',
      why: 'two: there is no environment variable TWO; three: there is no file three.txt.',
    });
  });

  test('an empty variable is there', async () => {
    await expect(requireSecrets(plan, { environment: { TWO: '' } }, { files: memoryFiles({ 'three.txt': 'x' }) })).resolves.toBeUndefined();
  });
});

describe('writeSecrets', () => {
  async function written(of: Plan): Promise<{ readonly contents: Record<string, string>; readonly hidden: readonly string[] }> {
    const files = memoryFiles();
    const runner = recordingRunner();
    await writeSecrets(of, '/run', { files, runner });
    return { contents: Object.fromEntries(files.contents), hidden: runner.hidden };
  }

  test('only values become files; each line of them is masked', async () => {
    expect(await written(plan)).toEqual({ contents: { '/run/secret-0': 'first line\nsecond line\n' }, hidden: ['first line', 'second line'] });
  });

  const git: Partial<Plan> = { source: { kind: 'git', context: 'https://github.com/Octo-Org/App.git#a', reason: '' } };
  const githubToken = new Secret('ghs_1');

  test.each<[string, Plan, Record<string, string>]>([
    ['a Git context of ours gets the token', planWith({ githubToken }, git), { '/run/secret-0': 'ghs_1' }],
    ["not where the user gave one", planWith({ githubToken, build: { secrets: [{ ...value, id: 'GIT_AUTH_TOKEN.github.com', value: new Secret('own') }] } }, git), { '/run/secret-0': 'own' }],
    ['a checkout gets none', planWith({ githubToken }), {}],
    ['nor is there one without a token', planWith({}, git), {}],
  ])('%s', async (_, of, contents) => {
    expect((await written(of)).contents).toEqual(contents);
  });
});
