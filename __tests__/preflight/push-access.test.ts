// Asking for the right to push: what is asked of whom, and one error for everything that is refused.
import { describe, expect, test } from '@jest/globals';
import type { ActionError } from '../../src/domain/action-error.ts';
import type { ImageName } from '../../src/domain/image-ref.ts';
import { Secret } from '../../src/domain/secret.ts';
import { checkPushAccess } from '../../src/preflight/push-access.stage.ts';
import { RegistryError } from '../../src/world/ports/registry.ts';
import { fakeGitHub, type GitHubFacts } from '../fakes/github.ts';
import { memoryRegistry } from '../fakes/registry.ts';
import { retryAtOnce } from '../fakes/retry.ts';
import { fakeWorld } from '../fakes/world.ts';
import { reliableRegistry } from '../../src/retry/reliable-world.stage.ts';
import { images, publishingPlan, session } from '../publish/publishing.ts';
import { bodies } from './denials.ts';

const [ghcr = '' as ImageName, hub = '' as ImageName] = images;
const base = publishingPlan();
const login = { registry: 'ghcr.io', username: 'octocat', password: new Secret('ghs_x'), given: 'by-default' } as const;
const plan = { ...base, inputs: { ...base.inputs, login: { ...base.inputs.login, logins: [login, { ...login, registry: 'docker.io', given: 'by-input' as const }] } } };

function refusing(answers: Partial<Record<ImageName, readonly [number, string]>>): ReturnType<typeof memoryRegistry> {
  return memoryRegistry({
    refuse: (operation, image) => {
      const [status, body] = answers[image] ?? [];
      return status === undefined || body === undefined ? undefined : new RegistryError({ operation, image, status, body });
    },
  });
}

async function refusalOf(answers: Partial<Record<ImageName, readonly [number, string]>>, facts: GitHubFacts = {}): Promise<{ error: ActionError; questions: readonly string[] }> {
  const github = fakeGitHub(facts);
  const error: unknown = await checkPushAccess(plan, session, fakeWorld({ registry: refusing(answers), github })).catch((thrown: unknown) => thrown);
  return { error: error as ActionError, questions: github.questions };
}

test('every repository is asked once, and nothing else', async () => {
  const world = fakeWorld();
  await checkPushAccess({ ...plan, metadata: { ...plan.metadata, images: [...images, ...images] } }, session, world);
  expect(world.registry.calls.toSorted()).toEqual(images.map((image) => `tryPush ${image} `).toSorted());
  expect(world.github.questions).toEqual([]);
});

describe('a refusal', () => {
  test('at GitHub asks for the package and names the cause by it', async () => {
    const { error, questions } = await refusalOf({ [ghcr]: [403, bodies.writePackage] }, { packages: { 'octo-org/app': { exists: true, repository: 'octo-org/old' } } });
    expect(questions).toEqual(['package octo-org/app']);
    expect(error).toMatchObject({ code: 'REGISTRY_DENIED', why: expect.stringContaining('linked to octo-org/old') as unknown });
  });

  test('is explained without the API, too', async () => {
    const world = fakeWorld({ registry: refusing({ [ghcr]: [403, bodies.writePackage] }), github: { ...fakeGitHub(), containerPackage: () => Promise.reject(new Error('down')) } });
    await expect(checkPushAccess(plan, session, world)).rejects.toMatchObject({ code: 'REGISTRY_DENIED', why: expect.stringContaining('Most likely') as unknown });
  });

  test('of another registry asks GitHub nothing', async () => {
    const { error, questions } = await refusalOf({ [hub]: [401, bodies.unauthorized] });
    expect(questions).toEqual([]);
    expect(error).toMatchObject({ code: 'REGISTRY_DENIED', what: expect.stringContaining('docker.io') as unknown });
  });

  test('of several images is one error, denials first', async () => {
    const { error } = await refusalOf({ [ghcr]: [502, ''], [hub]: [403, bodies.denied] });
    expect(error.code).toBe('REGISTRY_DENIED');
    expect(error.what).toContain(ghcr);
    expect(error.what).toContain(hub);
  });

  test('the password is in no text', async () => {
    const { error } = await refusalOf({ [ghcr]: [403, bodies.writePackage], [hub]: [403, bodies.denied] });
    expect(JSON.stringify([error.what, error.why, error.fix])).not.toContain('ghs_x');
  });
});

test('what passes is tried again before it is a failure; a denial is not', async () => {
  const registry = refusing({ [ghcr]: [502, ''], [hub]: [403, bodies.denied] });
  const reliable = reliableRegistry(registry, retryAtOnce(3));
  const world = { ...fakeWorld({ registry }), registryFor: () => Promise.resolve(reliable) };
  await expect(checkPushAccess(plan, session, world)).rejects.toMatchObject({ code: 'REGISTRY_DENIED' });
  expect(registry.calls.filter((call) => call.includes(ghcr))).toHaveLength(3);
  expect(registry.calls.filter((call) => call.includes(hub))).toHaveLength(1);
});

test('a fault that is no answer of a registry is not explained away', async () => {
  const fault = new TypeError('x is undefined');
  await expect(checkPushAccess(plan, session, fakeWorld({ registry: memoryRegistry({ refuse: () => fault }) }))).rejects.toBe(fault);
});
