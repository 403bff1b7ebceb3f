// The build stage on scripted processes: what is run, what is printed, what comes back.
import { describe, expect, test } from '@jest/globals';
import { buildAll } from '../../src/build/build.stage.ts';
import type { BuildResult } from '../../src/domain/build.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { Secret } from '../../src/domain/secret.ts';
import type { Session } from '../../src/domain/session.ts';
import { unhurried, type Pace } from '../../src/resources/pace.ts';
import type { Command } from '../../src/world/ports/process.ts';
import { memoryFiles } from '../fakes/files.ts';
import { amd64, arm64, image, planWith } from '../fakes/plan.ts';
import { scriptedProcesses, type Answer } from '../fakes/processes.ts';
import { fakeWorld, type FakeWorld } from '../fakes/world.ts';
import { transcript } from './transcript.ts';

const digest = `sha256:${'1'.repeat(64)}`;
const session: Session = {
  tools: { docker: '28.0.4', buildx: '0.36.1' },
  builder: { name: 'b', driver: 'docker-container', nodes: [], own: true },
  environment: { DOCKER_CONFIG: '/run/docker' },
  folder: '/run',
  loggedIn: [],
  warnings: [],
};

function argument(command: Command, name: string): string {
  return command.args[command.args.indexOf(name) + 1] ?? '';
}

type Attempt = { readonly results: readonly BuildResult[]; readonly world: FakeWorld };

/** `answers`: by the platforms of the call; a call that succeeds leaves its metadata file. */
async function attempt(plan: Plan, answers: (command: Command) => Answer | Promise<Answer>, options: { readonly session?: Session; readonly metadata?: object; readonly signal?: AbortSignal; readonly pace?: Pace } = {}): Promise<Attempt> {
  const files = memoryFiles();
  const processes = scriptedProcesses([
    {
      when: 'docker buildx build',
      answer: async (command) => {
        const answer = await answers(command);
        const metadata = options.metadata ?? { 'containerimage.digest': digest };
        if (!('end' in answer) && (answer.code ?? 0) === 0) await files.writePrivate(argument(command, '--metadata-file'), JSON.stringify(metadata));
        return answer;
      },
    },
  ]);
  const world = fakeWorld({ processes, files });
  const results = await buildAll(plan, options.session ?? session, world, options.signal ?? new AbortController().signal, options.pace);
  return { results, world };
}

const passing: Answer = { stderr: transcript('passing').join('\n') };
const failing: Answer = { stderr: transcript('failing').join('\n'), code: 1 };

describe('publishing two platforms', () => {
  test('each is built by its own call with the session environment, and its digest comes back', async () => {
    const { results, world } = await attempt(planWith(), () => passing);
    expect(world.processes.commands.map((command) => [argument(command, '--platform'), command.env])).toEqual([
      ['linux/amd64', session.environment],
      ['linux/arm64', session.environment],
    ]);
    expect(results).toEqual([
      expect.objectContaining({ built: true, digest, report: expect.objectContaining({ platforms: [amd64] }) }),
      expect.objectContaining({ built: true, digest, report: expect.objectContaining({ platforms: [arm64] }) }),
    ]);
    expect(results[0]?.report.steps).toHaveLength(3);
  });

  test('lines of others are printed as such, then a group for each platform', async () => {
    const { world } = await attempt(planWith(), () => passing);
    expect(world.runner.texts('foreign')).toContain('[linux/arm64] #2 | héllo');
    expect(world.runner.texts('group')).toEqual([expect.stringMatching(/^linux\/amd64: built in .* 0 of 2 steps cached$/), expect.stringMatching(/^linux\/arm64: built/)]);
    expect(world.runner.texts('info').join('\n')).not.toContain('héllo');
  });

  test('a warning on both platforms is one annotation', async () => {
    const { world, results } = await attempt(planWith(), () => passing);
    expect(world.runner.events.filter(({ kind }) => kind === 'warning')).toEqual([
      expect.objectContaining({ place: { title: 'Dockerfile check: FromAsCasing', file: 'Dockerfile', line: 2 } }),
    ]);
    expect(results.map(({ report }) => report.warnings.length)).toEqual([1, 1]);
  });
});

describe('a failing platform', () => {
  const armFails = (command: Command): Answer => (argument(command, '--platform') === 'linux/arm64' ? failing : passing);

  test('does not stop the other', async () => {
    const { results } = await attempt(planWith(), async (command) => {
      const answer = armFails(command);
      if (answer === passing) for (let turn = 0; turn < 5; turn++) await new Promise((done) => setImmediate(done));
      return command.signal?.aborted === true ? { end: 'cancelled' } : answer;
    });
    expect(results.map(({ built }) => built)).toEqual([true, false]);
    expect(results[1]).toMatchObject({ error: { code: 'BUILD_FAILED', what: expect.stringContaining('linux/arm64') } });
  });

  test('stops the other with fail-fast', async () => {
    const { results } = await attempt(planWith({ failFast: true }), (command) =>
      argument(command, '--platform') === 'linux/arm64'
        ? failing
        : new Promise((done) => command.signal?.addEventListener('abort', () => done({ end: 'cancelled' }))),
    );
    expect(results.map((result) => (result.built ? '' : result.error.code))).toEqual(['BUILD_CANCELLED', 'BUILD_FAILED']);
  });

  test('without a digest nothing counts as built', async () => {
    const { results } = await attempt(planWith(), () => passing, { metadata: {} });
    expect(results[0]).toMatchObject({ built: false, error: { code: 'UNEXPECTED_ANSWER' } });
  });

  test('an exit code without a word is a failure', async () => {
    const { results } = await attempt(planWith(), () => ({ code: 3 }));
    expect(results[0]).toMatchObject({ built: false, error: { code: 'BUILD_FAILED' } });
  });
});

test('a cancel before the build starts nothing', async () => {
  const { results } = await attempt(planWith(), () => passing, { signal: AbortSignal.abort('SIGINT') });
  expect(results.map((result) => (result.built ? '' : result.error.code))).toEqual(['BUILD_CANCELLED', 'BUILD_CANCELLED']);
});

describe('how many at once', () => {
  async function mostAtOnce(plan: Plan, of: Session = session, most?: Pace['most']): Promise<number> {
    const pace = { ...unhurried(new AbortController().signal), ...(most === undefined ? {} : { most }) };
    let running = 0;
    let peak = 0;
    await attempt(
      plan,
      async () => {
        peak = Math.max(peak, ++running);
        await new Promise((done) => setImmediate(done));
        running--;
        return passing;
      },
      { session: of, pace },
    );
    return peak;
  }
  const docker: Session = { ...session, builder: { ...session.builder, driver: 'docker' } };

  test('all', async () => expect(await mostAtOnce(planWith())).toBe(2));
  test('max-parallel', async () => expect(await mostAtOnce(planWith({ maxParallel: 1 }))).toBe(1));
  test('max-parallel: auto, as the pace has it', async () => {
    expect(await mostAtOnce(planWith({ maxParallel: 'auto' }), session, (builds) => builds - 1)).toBe(1);
    expect(await mostAtOnce(planWith({ maxParallel: 'auto' }), docker, (builds) => builds)).toBe(1);
    expect(await mostAtOnce(planWith(), session, () => 1)).toBe(2);
  });
  test('one with the docker driver', async () => expect(await mostAtOnce(planWith({ maxParallel: 2 }), docker)).toBe(1));
});

describe('the pace', () => {
  test('each platform waits for its turn', async () => {
    const turns: string[] = [];
    const pace: Pace = {
      signal: new AbortController().signal,
      turn: (what, build) => {
        turns.push(what);
        return build();
      },
    };
    const { world } = await attempt(planWith(), () => passing, { pace });
    expect(turns).toEqual(['linux/amd64', 'linux/arm64']);
    expect(world.processes.commands).toHaveLength(2);
  });

  test('a disk that is about to be full ends every build, once', async () => {
    const pace = unhurried(AbortSignal.abort({ path: '/docker', freeBytes: 1, minFreeBytes: 2, tried: [] }));
    const { results, world } = await attempt(planWith(), () => passing, { pace });
    expect(results.map((result) => (result.built ? '' : result.error.code))).toEqual(['DISK_FULL', 'DISK_FULL']);
    expect(world.processes.commands).toHaveLength(2);
  });
});

describe('other ways', () => {
  test('publish and load: loading comes after, when all is built', async () => {
    const plan = planWith({}, { platforms: [amd64], destination: { to: 'digest', images: [image], alsoLoad: ['x:1'] } });
    const { results, world } = await attempt(plan, () => passing);
    expect(world.processes.commands.map(({ args }) => args.includes('--load'))).toEqual([false, true]);
    expect(results).toHaveLength(1);
    const failed = await attempt(plan, () => failing);
    expect(failed.world.processes.commands).toHaveLength(1);
    const notLoaded = await attempt(plan, ({ args }) => (args.includes('--load') ? failing : passing));
    expect(notLoaded.results.map(({ built }) => built)).toEqual([true, false]);
  });

  test('a check prints what it found, and its findings are the error and annotations', async () => {
    const files = memoryFiles();
    const check = { warnings: [{ ruleName: 'FromAsCasing', description: 'd', location: { ranges: [{ start: { line: 2 } }] } }] };
    const processes = scriptedProcesses([
      {
        when: 'docker buildx build',
        answer: async (command) => {
          await files.writePrivate(argument(command, '--metadata-file'), JSON.stringify({ 'result.json': check }));
          return { stdout: 'Check complete, 1 warning has been found!\n', code: 1 };
        },
      },
    ]);
    const world = fakeWorld({ processes, files });
    const [result] = await buildAll(planWith({}, { destination: { to: 'call', call: 'check' } }), session, world, new AbortController().signal);
    expect(result).toMatchObject({ built: false, error: { code: 'CHECK_FAILED', why: 'FromAsCasing (Dockerfile:2): d' } });
    expect(world.runner.texts('foreign')).toEqual(['Check complete, 1 warning has been found!']);
    expect(world.runner.events.filter(({ kind }) => kind === 'warning')).toHaveLength(1);
  });

  test('a check that could not run is a failed build', async () => {
    const { results } = await attempt(planWith({}, { destination: { to: 'call', call: 'check' } }), () => ({ stderr: 'ERROR: no builder', code: 1 }));
    expect(results[0]).toMatchObject({ error: { code: 'BUILD_FAILED' } });
  });

  test('what a call prints comes back', async () => {
    const { results } = await attempt(planWith({}, { destination: { to: 'call', call: 'outline' } }), () => ({ stdout: 'TARGET: x\n' }), { metadata: {} });
    expect(results).toEqual([expect.objectContaining({ built: true, stdout: 'TARGET: x\n' })]);
  });

  test('the id of an image is its config, or its manifest where there is none', async () => {
    const plan = planWith({}, { platforms: [amd64], destination: { to: 'load', tags: ['x:1'] } });
    const config = await attempt(plan, () => passing, { metadata: { 'containerimage.digest': digest, 'containerimage.config.digest': 'sha256:c' } });
    expect(config.results[0]).toMatchObject({ imageId: 'sha256:c' });
    expect((await attempt(plan, () => passing)).results[0]).toMatchObject({ imageId: digest });
  });

  test('secrets are files of the run before anything is built', async () => {
    const secret = { from: 'value', id: 'npm', value: new Secret('hidden') } as const;
    const { world } = await attempt(planWith({ build: { secrets: [secret] } }), () => passing);
    expect(world.files.contents.get('/run/secret-0')).toBe('hidden');
    expect(world.processes.lines().join('\n')).toContain('--secret id=npm,src=/run/secret-0');
    expect(world.processes.lines().join('\n')).not.toContain('hidden');
  });
});

test('of many warnings only some are annotations; the report has them all', async () => {
  const warnings = Array.from({ length: 12 }, (_, at) => ({ short: Buffer.from(`Rule: number ${at}`).toString('base64') }));
  const { results, world } = await attempt(planWith({}, { platforms: [amd64] }), () => ({ stderr: JSON.stringify({ warnings }) }));
  expect(world.runner.events.filter(({ kind }) => kind === 'warning').length).toBeLessThanOrEqual(10);
  expect(results[0]?.report.warnings).toHaveLength(12);
  expect(world.runner.texts('info').at(-1)).toMatch(/more Dockerfile warnings are in the job summary/);
});
