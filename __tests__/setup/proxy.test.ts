// The job's proxies: who gets them, and that a password in one gets nowhere where it could be read.
import { describe, expect, test } from '@jest/globals';
import { openConfig } from '../../src/setup/docker-config.stage.ts';
import { planProxy } from '../../src/setup/proxy.ts';
import type { BuilderInputs } from '../../src/domain/inputs.ts';
import { memoryFiles } from '../fakes/files.ts';
import { ownBuilder, planWith } from '../fakes/plan.ts';
import { fakeWorld, type FakeWorld } from '../fakes/world.ts';

const max = ['type=provenance,mode=max'];
const min = ['type=provenance,mode=min,inline-only=true'];
const withPassword = 'http://me:hunter%322@proxy:3128';

function planned(environment: Readonly<Record<string, string>>, builder: Partial<BuilderInputs> = {}, attests: readonly string[] = max): ReturnType<typeof planProxy> {
  return planProxy({ ...ownBuilder, ...builder }, attests, environment);
}

describe('proxies of the job', () => {
  test('in either spelling, with commas in a list', () => {
    expect(planned({ https_proxy: 'http://p:1', HTTP_PROXY: 'http://q:1', http_proxy: 'http://r:1', NO_PROXY: 'a,b' })).toEqual({
      driverOpts: ['env.HTTP_PROXY=http://q:1', 'env.HTTPS_PROXY=http://p:1', '"env.NO_PROXY=a,b"'],
      settings: { httpProxy: 'http://q:1', httpsProxy: 'http://p:1', noProxy: 'a,b' },
      secrets: [],
      warnings: [],
    });
  });

  test.each<[string, Readonly<Record<string, string>>, Partial<BuilderInputs>]>([
    ['none is set', { NO_PROXY: 'a' }, {}],
    ['they are off', { HTTP_PROXY: 'http://p:1' }, { daemon: { ...ownBuilder.daemon, proxy: 'off' } }],
  ])('nothing when %s', (_, environment, builder) => {
    expect(planned(environment, builder)).toEqual({ driverOpts: [], settings: {}, secrets: [], warnings: [] });
  });

  test.each(['remote', 'docker'] as const)('driver %s has a daemon of its own: RUN steps get them', (driver) => {
    expect(planned({ HTTP_PROXY: 'http://p:1' }, { driver })).toMatchObject({ driverOpts: [], settings: { httpProxy: 'http://p:1' }, warnings: [] });
  });

  test('one of this machine alone is passed on only where the builder shares its network', () => {
    expect(planned({ HTTP_PROXY: 'http://localhost:1' })).toMatchObject({ driverOpts: [], settings: {}, warnings: [expect.stringContaining('loopback')] });
    expect(planned({ HTTP_PROXY: '127.0.0.1:1' }, { driverOpts: ['image=x,network=host'] })).toMatchObject({ settings: { httpProxy: '127.0.0.1:1' }, warnings: [] });
  });

  test.each([
    ['mode=max', max, false],
    ['a mode that is not said', ['type=provenance'], false],
    ['mode=min', min, true],
    ['disabled', ['type=provenance,disabled=true'], true],
    ['none', [], true],
  ])('with a password: never an argument; RUN steps only without a trace in the provenance (%s)', (_, attests, reachesSteps) => {
    const plan = planned({ HTTP_PROXY: withPassword }, {}, attests);
    expect(plan.driverOpts).toEqual([]);
    expect(plan.settings).toEqual(reachesSteps ? { httpProxy: withPassword } : {});
    expect(plan.secrets).toEqual([withPassword, 'hunter%322', 'hunter22']);
    expect(plan.warnings).toEqual([expect.stringContaining('password')]);
    expect(plan.warnings.join()).not.toContain('hunter');
  });
});

describe('the private configuration', () => {
  async function opened(users: object, environment: Readonly<Record<string, string>>, attests: readonly string[]): Promise<{ readonly proxies: unknown; readonly world: FakeWorld }> {
    const world = fakeWorld({ files: memoryFiles({ '/home/me/.docker/config.json': JSON.stringify(users) }) });
    const { content } = await openConfig(planWith({}, { attests }), { environment: { HOME: '/home/me', ...environment } }, world);
    return { proxies: content['proxies'], world };
  }

  test("has the job's for RUN steps, and the user's before them", async () => {
    expect((await opened({}, { HTTP_PROXY: 'http://p:1' }, max)).proxies).toEqual({ default: { httpProxy: 'http://p:1' } });
    const users = { default: { httpProxy: 'http://mine:1' } };
    expect((await opened({ proxies: users }, { HTTP_PROXY: 'http://p:1' }, max)).proxies).toEqual(users);
    expect((await opened({}, {}, max)).proxies).toBeUndefined();
  });

  test("loses the user's with a password where the provenance would publish it, masks it in every case", async () => {
    const users = { proxies: { default: { httpProxy: withPassword }, other: { httpProxy: 'http://p:1' } } };
    const lost = await opened(users, {}, max);
    expect(lost.proxies).toEqual({ other: { httpProxy: 'http://p:1' } });
    expect(lost.world.runner.texts('warning')).toEqual([expect.stringContaining('is left out')]);
    const kept = await opened(users, {}, min);
    expect(kept.proxies).toEqual(users.proxies);
    for (const { world } of [lost, kept]) expect(world.runner.hidden).toContain('hunter22');
  });
});
