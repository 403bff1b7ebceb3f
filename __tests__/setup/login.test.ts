// Configuration and login together: passwords by stdin, results in the private copy only, the user's file untouched.
import { describe, expect, test } from '@jest/globals';
import type { LoginInputs } from '../../src/domain/inputs.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { Secret } from '../../src/domain/secret.ts';
import { openConfig } from '../../src/setup/docker-config.stage.ts';
import { logIn, type LoggedIn } from '../../src/setup/login.stage.ts';
import { memoryFiles } from '../fakes/files.ts';
import { planWith } from '../fakes/plan.ts';
import { scriptedProcesses, type Answer } from '../fakes/processes.ts';
import { retryAtOnce } from '../fakes/retry.ts';
import { fakeWorld, type FakeWorld } from '../fakes/world.ts';

const usersConfig = '{ "credsStore": "desktop", "auths": {"quay.io": {"auth": "cXVheQ=="}} }';
const login = (registry: string, given: 'by-input' | 'by-default' = 'by-input'): LoginInputs['logins'][number] => ({
  registry,
  username: 'me',
  password: new Secret(`password of ${registry}`),
  given,
});

type Attempt = { readonly world: FakeWorld; readonly loggedIn: Promise<LoggedIn>; readonly config: () => unknown };

/** docker login as it is: it writes into the configuration that it is given. */
async function attempt(plan: Plan, answers: Readonly<Record<string, Answer>> = {}, home: Readonly<Record<string, string>> = { '/home/me/.docker/config.json': usersConfig }): Promise<Attempt> {
  const files = memoryFiles(home);
  const processes = scriptedProcesses([
    { when: 'docker-credential-desktop list', answer: { stdout: '{"https://index.docker.io/v1/":"me","ghcr.io":"me"}' } },
    {
      when: 'docker login',
      answer: async ({ args, env, stdin }) => {
        const registry = args.at(-1) ?? '';
        const answer = answers[registry];
        if (answer !== undefined) return answer;
        const file = `${env?.['DOCKER_CONFIG'] ?? ''}/config.json`;
        const before: unknown = JSON.parse((await files.read(file)) ?? '{}');
        expect(before).toEqual({ auths: { [registry]: {} } });
        await files.writePrivate(file, JSON.stringify({ auths: { [registry]: { auth: Buffer.from(`me:${stdin ?? ''}`).toString('base64') } } }));
        return {};
      },
    },
  ]);
  const world = fakeWorld({ files, processes });
  const config = await openConfig(plan, { environment: { HOME: '/home/me' } }, world);
  const loggedIn = logIn(plan, config, world);
  await loggedIn.catch(() => undefined);
  return { world, loggedIn, config: () => JSON.parse(files.contents.get(`${config.dockerFolder}/config.json`) ?? '') as unknown };
}

const two = planWith({ login: { logins: [login('ghcr.io'), login('registry.example')] } });

describe('logging in', () => {
  test('every registry, with a configuration of its own, the password by stdin', async () => {
    const { world, loggedIn } = await attempt(two);
    expect((await loggedIn).registries).toEqual(['ghcr.io', 'registry.example']);
    const logins = world.processes.commands.filter(({ args }) => args[0] === 'login');
    expect(logins.map(({ args, stdin }) => [args.join(' '), stdin])).toEqual([
      ['login --username me --password-stdin ghcr.io', 'password of ghcr.io'],
      ['login --username me --password-stdin registry.example', 'password of registry.example'],
    ]);
    expect(new Set(logins.map(({ env }) => env?.['DOCKER_CONFIG'])).size).toBe(2);
    expect(world.processes.lines().join('\n')).not.toContain('password of');
  });

  test('all come into the private copy, beside what the user had', async () => {
    const { config } = await attempt(two);
    expect(config()).toEqual({
      auths: {
        'quay.io': { auth: 'cXVheQ==' },
        'ghcr.io': { auth: Buffer.from('me:password of ghcr.io').toString('base64') },
        'registry.example': { auth: Buffer.from('me:password of registry.example').toString('base64') },
      },
      credHelpers: { 'https://index.docker.io/v1/': 'desktop' },
    });
  });

  test("the user's file stays as it is, and nothing but a list is asked of the store", async () => {
    const { world } = await attempt(two);
    expect(world.files.contents.get('/home/me/.docker/config.json')).toBe(usersConfig);
    expect(world.processes.lines().filter((line) => line.startsWith('docker-credential'))).toEqual(['docker-credential-desktop list']);
  });

  test('password and header value are masked', async () => {
    const { world } = await attempt(two);
    expect(world.runner.hidden).toEqual(expect.arrayContaining(['password of ghcr.io', Buffer.from('me:password of ghcr.io').toString('base64')]));
  });

  test('what the single logins wrote does not stay', async () => {
    const { world } = await attempt(two);
    expect([...world.files.contents.keys()].filter((path) => path.includes('/login-'))).toEqual([]);
  });
});

const denied: Answer = { stderr: 'Error response from daemon: Get "https://ghcr.io/v2/": denied: denied', code: 1 };

describe('a login that fails', () => {
  test('is an error where it is published to', async () => {
    const { loggedIn } = await attempt(two, { 'ghcr.io': denied });
    await expect(loggedIn).rejects.toMatchObject({ code: 'LOGIN_FAILED', what: 'Login to ghcr.io as me failed.', why: expect.stringContaining('denied') });
  });

  test('is a warning elsewhere', async () => {
    const { loggedIn, world } = await attempt(two, { 'registry.example': denied });
    expect(await loggedIn).toMatchObject({ registries: ['ghcr.io'], warnings: [expect.stringContaining('registry.example')] });
    expect(world.runner.texts('warning')).toHaveLength(1);
  });

  test('is a warning when nothing is published', async () => {
    const { loggedIn } = await attempt({ ...two, decision: { act: 'build', reason: '' } }, { 'ghcr.io': denied });
    expect((await loggedIn).warnings).toHaveLength(1);
  });

  test.each<[string, Answer, 'by-input' | 'by-default', RegExp]>([
    ['the default token', denied, 'by-default', /packages: write/],
    ['a wrong password', denied, 'by-input', /username and password/],
    ['a registry that is away', { stderr: 'dial tcp: lookup ghcr.io: no such host', code: 1 }, 'by-input', /reach/],
    ['no word at all', { code: 1 }, 'by-input', /reach/],
    ['no end', { end: 'timed-out' }, 'by-input', /reach/],
  ])('says what to do: %s', async (_, answer, given, fix) => {
    const { loggedIn } = await attempt(planWith({ login: { logins: [login('ghcr.io', given)] } }), { 'ghcr.io': answer });
    await expect(loggedIn).rejects.toMatchObject({ code: 'LOGIN_FAILED', why: expect.stringMatching(/./), fix: expect.stringMatching(fix) });
  });
});

/** The first login gets the answer, the next one works. */
async function tries(answer: Answer): Promise<{ readonly count: number; readonly ok: boolean }> {
  let count = 0;
  const files = memoryFiles();
  const processes = scriptedProcesses([
    {
      when: 'docker login',
      answer: async ({ env }) => {
        if (++count === 1) return answer;
        await files.writePrivate(`${env?.['DOCKER_CONFIG'] ?? ''}/config.json`, '{"auths":{"ghcr.io":{"auth":"eA=="}}}');
        return {};
      },
    },
  ]);
  const world = fakeWorld({ files, processes, retry: retryAtOnce(3) });
  const plan = planWith({ login: { logins: [login('ghcr.io')] } });
  const config = await openConfig(plan, { environment: { HOME: '/home/me' } }, world);
  const ok = await logIn(plan, config, world).then(() => true, () => false);
  return { count, ok };
}

describe('a registry that is away for a moment', () => {
  test('is asked again', async () => {
    expect(await tries({ stderr: 'Error response from daemon: Get "https://ghcr.io/v2/": received unexpected HTTP status: 502 Bad Gateway', code: 1 })).toEqual({ count: 2, ok: true });
  });

  test('one that denies is not', async () => {
    expect(await tries(denied)).toEqual({ count: 1, ok: false });
    // Of a class that a pull may try again.
    expect(await tries({ stderr: 'Error response from daemon: failed to fetch anonymous token: unexpected status: 403 Forbidden', code: 1 })).toEqual({ count: 1, ok: false });
    expect(await tries({ stderr: 'Error response from daemon: Get "https://ghcr.io/v2/": unauthorized: incorrect username or password', code: 1 })).toEqual({ count: 1, ok: false });
  });
});

describe("a login whose first answer was not the registry's own", () => {
  const passedOver: Answer = { stderr: 'Error response from daemon: login attempt to https://ghcr.io/v2/ failed with status: 401 Unauthorized', code: 1 };

  test('is tried again', async () => {
    expect(await tries(passedOver)).toEqual({ count: 2, ok: true });
  });
});

describe('for how long', () => {
  const scoped = (changes: Partial<LoginInputs>): Plan => planWith({ login: { logins: [login('ghcr.io')], ...changes } });

  test('a step exports nothing', async () => {
    expect((await attempt(scoped({}))).world.runner.exported.size).toBe(0);
  });

  test('a job finds configuration and builders', async () => {
    const { world } = await attempt(scoped({ scope: 'job' }));
    expect(Object.fromEntries(world.runner.exported)).toEqual({ DOCKER_CONFIG: '/runner/temp/run-1/docker', BUILDX_CONFIG: '/home/me/.docker/buildx' });
    expect(world.runner.saved.get('keep-folder')).toBeUndefined();
  });

  test('logout: false keeps it beyond post', async () => {
    const { world } = await attempt(scoped({ scope: 'job', logout: false }));
    expect(world.runner.saved.get('keep-folder')).toBe('true');
  });
});

describe('the private configuration', () => {
  test('is noted for post, and has plugins and contexts of the user', async () => {
    const { world } = await attempt(planWith(), {}, { '/home/me/.docker/cli-plugins/docker-buildx': 'elf', '/home/me/.docker/contexts/meta/x': '{}' });
    expect(world.runner.saved.get('folder')).toBe('/runner/temp/run-1');
    expect(Object.fromEntries(world.files.links)).toEqual({
      '/runner/temp/run-1/docker/cli-plugins/docker-buildx': '/home/me/.docker/cli-plugins/docker-buildx',
      '/runner/temp/run-1/docker/contexts': '/home/me/.docker/contexts',
    });
  });

  test('a store that is not installed is no obstacle', async () => {
    const { config } = await attempt(planWith(), {}, { '/home/me/.docker/config.json': '{"auths":{"a.io":{"auth":"x"}}}' });
    expect(config()).toEqual({ auths: { 'a.io': { auth: 'x' } }, credHelpers: {} });
  });
});
