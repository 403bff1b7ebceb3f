// What a configuration file of the plan says of builder, logins and limits, in the jobs after it: carried in the expected set, below
// what their own steps say.
import { describe, expect, test } from '@jest/globals';
import type { Outcome } from '../../src/domain/outcome.ts';
import { takeCarried } from '../../src/legs/carried-inputs.stage.ts';
import { report } from '../../src/report/report.stage.ts';
import { memoryFiles } from '../fakes/files.ts';
import { memoryRegistry } from '../fakes/registry.ts';
import { fakeWorld, type FakeWorld } from '../fakes/world.ts';
import { argumentsOf, buildingDocker, givenOf, runRole, setOf } from './fleet.ts';

const config = `inputs:
  target: final
  registry: registry.example.com
  username: writer
  driver-opts: [network=host]
  max-parallel: 1
`;

async function planWith(file: string, inputs: Readonly<Record<string, string>> = {}): Promise<{ readonly outcome: Outcome; readonly world: FakeWorld; readonly expected: string }> {
  const world = fakeWorld({ files: memoryFiles({ '/checkout/.git/HEAD': 'x', '/checkout/Dockerfile': 'FROM scratch', '/checkout/image.yml': file }) });
  const outcome = await runRole({ role: 'plan', config: 'image.yml', cache: 'off', ...inputs }, world);
  await report(outcome, world);
  return { outcome, world, expected: world.runner.outputs.get('expected') ?? '' };
}

describe('the plan', () => {
  test("carries what the file says of the other jobs' own inputs, and where", async () => {
    const set = setOf((await planWith(`${config}  timeout: 2h\n`)).expected);
    expect(set.jobInputs).toEqual({
      registry: { text: 'registry.example.com', at: 'image.yml:3' },
      username: { text: 'writer', at: 'image.yml:4' },
      'driver-opts': { text: 'network=host', at: 'image.yml:5' },
      'max-parallel': { text: '1', at: 'image.yml:6' },
      timeout: { text: '2h', at: 'image.yml:7' },
    });
    expect(set.images[0]?.inputs).toEqual({ target: 'final', cache: 'off' });
  });

  test("carries nothing of its own step's, also where the file has it too, and nothing without a file", async () => {
    expect(setOf((await planWith(config, { username: 'me', qemu: 'true' })).expected).jobInputs).not.toHaveProperty('username');
    expect(Object.keys(setOf((await planWith('inputs: {}', { driver: 'kubernetes', password: 'hidden' })).expected).jobInputs)).toEqual([]);
  });

  test.each(['secrets', 'secret-envs', 'secret-files', 'password', 'registry-auth', 'github-token'])('refuses %s in a file', async (name) => {
    const { outcome, expected } = await planWith(`inputs:\n  ${name}: x=hidden\n`);
    expect(outcome).toMatchObject({ how: 'failed', error: { code: 'INVALID_INPUT' } });
    expect(expected).toBe('');
  });

  test('does not speak of the logins that the other jobs make, and says that SSH keys stay behind', async () => {
    const { world } = await planWith(`${config}  ssh: default\n`);
    expect(world.runner.texts('warning')).toEqual(['ssh (image.yml:7) does not reach the legs: which keys a build may use is said in the step that has them.']);
  });
});

describe('a leg', () => {
  async function leg(expected: string, inputs: Readonly<Record<string, string>>): Promise<FakeWorld> {
    const files = memoryFiles({ '/checkout/.git/HEAD': 'x', '/checkout/Dockerfile': 'FROM scratch' });
    const registry = memoryRegistry();
    const world = fakeWorld({ files, registry, processes: buildingDocker(files, registry) });
    const outcome = await runRole({ role: 'build', expected, leg: '0', password: 'hidden', ...inputs }, world);
    expect(outcome.how === 'failed' ? outcome.error.why : outcome.how).toBe('handed-over');
    return world;
  }

  test('builds and logs in as the file says, and its log says where that is', async () => {
    const world = await leg((await planWith(config)).expected, { driver: 'docker-container' });
    const lines = world.processes.lines();
    expect(lines).toContainEqual(expect.stringMatching(/^docker login .*writer .*registry\.example\.com/));
    const [create] = world.processes.commands.filter(({ args }) => args[1] === 'create');
    expect(create && argumentsOf(create, '--driver-opt')).toContain('network=host');
    expect(world.runner.texts('group')).toContain('Inputs of image.yml (by the plan)');
    expect(world.runner.texts('foreign')).toEqual(expect.arrayContaining(['username: image.yml:4', 'driver-opts: image.yml:5']));
  });

  test("lets its step's own inputs win, and a default does not count as given", async () => {
    const world = await leg((await planWith(`${config}  idle-timeout: 5m\n`)).expected, { username: 'other', 'idle-timeout': '30m' });
    expect(world.processes.lines()).toContainEqual(expect.stringMatching(/^docker login .*other .*registry\.example\.com/));
    expect(world.runner.texts('foreign')).toEqual(expect.arrayContaining(["username: the step's own", 'idle-timeout: image.yml:7']));
  });

  test('names the file where what it says is wrong', async () => {
    const { expected } = await planWith('inputs: {keep-state: true}');
    const outcome = await runRole({ role: 'build', expected, leg: '0', driver: 'remote', endpoint: 'tcp://x:1' }, fakeWorld());
    expect(outcome).toMatchObject({ how: 'failed', error: { why: expect.stringContaining('keep-state (image.yml:1): given "true, with driver: remote"') as unknown } });
  });
});

describe('the merge', () => {
  test('takes the login and the time limit, and nothing of building', async () => {
    const { expected } = await planWith(`${config}  timeout: 2h\n`);
    const { given, origins } = takeCarried('merge', givenOf({ role: 'merge', expected, password: 'p' }), fakeWorld());
    expect(given.inputs).toEqual({ role: 'merge', expected, password: 'p', registry: 'registry.example.com', username: 'writer', timeout: '2h' });
    expect(Object.keys(origins)).toEqual(['registry', 'username', 'timeout']);
  });

  test('takes nothing of a plan that was changed on the way', async () => {
    const expected = (await planWith(config)).expected.replace('"writer"', '"stranger"');
    const given = givenOf({ role: 'merge', expected });
    expect(takeCarried('merge', given, fakeWorld())).toEqual({ given, origins: {}, configFiles: [] });
  });
});
