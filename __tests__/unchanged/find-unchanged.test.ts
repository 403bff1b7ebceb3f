// Whether there is nothing to build: a key of a workspace in memory, candidates in a memory registry, and every doubt.
import { describe, expect, test } from '@jest/globals';
import type { Annotation } from '../../src/domain/metadata.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { RegistryError } from '../../src/world/ports/registry.ts';
import { differingParts, keyAnnotations } from '../../src/unchanged/content-key.ts';
import { findUnchanged, type FoundUnchanged } from '../../src/unchanged/find-unchanged.stage.ts';
import { fixedClock, type FixedClock } from '../fakes/clock.ts';
import { memoryFiles } from '../fakes/files.ts';
import { fakeGitHub, type GitHubFacts } from '../fakes/github.ts';
import { imageName, makeAttestation, makeImage, makeIndex, push, tagName, type TestImage } from '../fakes/image.ts';
import { image, planWith, trigger, type InputChanges } from '../fakes/plan.ts';
import { memoryRegistry, type MemoryRegistry, type MemoryRegistryOptions } from '../fakes/registry.ts';
import { fakeWorld, type FakeParts, type FakeWorld } from '../fakes/world.ts';

const dockerfile = 'ARG BASE=alpine\nFROM ${BASE}:3\nCOPY src /app\n';
const workspace = { '/checkout/Dockerfile': dockerfile, '/checkout/src/a': '1', '/checkout/.git/HEAD': 'x' };
const source: Plan['source'] = { kind: 'checkout', context: '/checkout', reason: '' };
const session = { environment: { DOCKER_CONFIG: '/docker' } };
const given = { inputs: {}, payload: {}, environment: { GITHUB_WORKSPACE: '/checkout' } };
const alpine = imageName('alpine');
const [amd, arm] = [makeImage('linux/amd64'), makeImage('linux/arm64')];

type Case = { readonly files?: Readonly<Record<string, string>>; readonly inputs?: InputChanges; readonly plan?: Partial<Plan>; readonly github?: GitHubFacts; readonly registry?: MemoryRegistry; readonly parts?: Partial<FakeParts> };

/** Its sleeps do not end while the test lasts. */
const patient: FixedClock = { ...fixedClock(), sleep: () => new Promise(() => undefined) };

function registryWith(options: MemoryRegistryOptions = {}, base = 'base'): MemoryRegistry {
  const registry = memoryRegistry(options);
  const made = makeImage('linux/amd64', { content: base });
  push(registry, [alpine], [made]);
  registry.addManifest(alpine, made, tagName('3'));
  return registry;
}

async function find({ files = workspace, inputs = {}, plan = {}, github, registry = registryWith(), parts = {} }: Case = {}): Promise<{ readonly found: FoundUnchanged; readonly world: FakeWorld }> {
  const tag = { image, tag: tagName('main'), kind: 'moving' } as const;
  const whole = planWith(inputs, { source, metadata: { ...planWith().metadata, tags: [tag] }, ...plan });
  const world = fakeWorld({ files: memoryFiles(files), github: fakeGitHub(github), registry, clock: patient, ...parts });
  return { found: await findUnchanged(whole, given, session, world), world };
}

/** An image under a tag that carries the key of the workspace as it is. */
async function published(registry: MemoryRegistry, options: { readonly tag?: string; readonly images?: readonly TestImage[]; readonly without?: TestImage; readonly key?: boolean } = {}): Promise<void> {
  const { found } = await find();
  const { tag = 'main', images = [amd, arm], without, key = true } = options;
  const marks: readonly Annotation[] = found.content === undefined || !key ? [] : keyAnnotations(found.content);
  const annotations = { 'org.opencontainers.image.revision': 'c'.repeat(40), ...Object.fromEntries(marks.map((mark) => [mark.key, mark.value])) };
  const attestation = makeAttestation(amd);
  const index = makeIndex(images, [attestation], annotations);
  push(registry, [image], [...images, attestation].filter((part) => part !== without));
  registry.addManifest(image, index, tagName(tag));
}

test('an image with the same key is found under the tag to be moved, whole with its attestations', async () => {
  const registry = registryWith();
  await published(registry);
  const { found } = await find({ registry });
  expect(found).toMatchObject({ same: { image, tag: 'main' }, reason: `Nothing changed since ${image}:main (commit ccccccc).` });
});

test("and under the default branch's tag and latest, in the first image's repository only", async () => {
  const repository = { defaultBranch: 'trunk' };
  for (const tag of ['trunk', 'latest']) {
    const registry = registryWith();
    await published(registry, { tag });
    const { found } = await find({ registry, plan: { trigger: { ...trigger, repository } } });
    expect(found.same?.tag).toBe(tag);
    const asked = registry.calls.filter((call) => call.startsWith(`readManifest ${image}`) && !call.includes('sha256:'));
    expect(asked.toSorted()).toEqual(['latest', 'main', 'trunk'].map((name) => `readManifest ${image} ${name}`));
  }
});

test("the time that the input gives is in the key as the variable's is, and so is whether it is written into the layers", async () => {
  const contentOf = async (plan: Partial<Plan>): Promise<NonNullable<FoundUnchanged['content']>> => {
    const { content } = (await find({ plan })).found;
    if (content === undefined) throw new Error('no key');
    return content;
  };
  const plain = await contentOf({});
  expect(differingParts(await contentOf({ sourceDateEpoch: 5 }), plain)).toEqual(['build-args']);
  expect(differingParts(await contentOf({ sourceDateEpoch: 5 }), await contentOf({ sourceDateEpoch: 6 }))).toEqual(['build-args']);
  expect(differingParts(await contentOf({ rewriteTimestamp: true }), plain)).toEqual(['timestamps']);
});

describe('it is built', () => {
  test.each<[string, Case, string]>([
    ['another file', { files: { ...workspace, '/checkout/src/a': '2' } }, `Other than in ${image}:main (commit ccccccc): context.`],
    ['another base image', { registry: registryWith({}, 'newer') }, `Other than in ${image}:main (commit ccccccc): base-images.`],
    ['a platform less', { plan: { platforms: [amd.platform] } }, `Other than in ${image}:main (commit ccccccc): platforms.`],
    ['no-cache', { inputs: { build: { noCache: true } } }, 'no-cache asks for a build.'],
    ['no-cache-filters', { inputs: { build: { noCacheFilters: ['a'] } } }, 'no-cache-filters asks for a build.'],
    ['load', { inputs: { build: { load: true } } }, 'load wants the image in the engine.'],
    ['overwrite', { inputs: { publish: { overwrite: true } } }, 'overwrite asks for a new image.'],
  ])('after %s; the key is known', async (_, { registry = registryWith(), ...rest }, reason) => {
    await published(registry);
    const { found } = await find({ registry, ...rest });
    expect(found).toMatchObject({ content: { bases: [expect.stringMatching(/^sha256:/) as unknown] }, reason });
    expect(found.same).toBeUndefined();
  });

  test('where the image there lacks a part, has other platforms than it says, or carries no key', async () => {
    for (const [options, reason] of [
      [{ without: arm }, /incomplete: the registry lacks sha256:/],
      [{ images: [amd] }, /has other platforms/],
      [{ key: false }, /No image to compare with carries a content key yet/],
    ] as const) {
      const registry = registryWith();
      // A registry refuses an index without its parts; they are cleaned away later.
      await published(registry, options);
      expect((await find({ registry })).found).toMatchObject({ reason: expect.stringMatching(reason) as unknown });
    }
  });

  const from = (lines: string): Case => ({ files: { ...workspace, '/checkout/Dockerfile': lines } });
  test.each<[string, Case, RegExp]>([
    ['an ADD that may change', from('FROM scratch\nADD https://example.com/a /a\n'), /Line 2 of the Dockerfile adds https:\/\/example.com\/a, which may change/],
    ['a base image that is not known', from('FROM scratch AS x\nARG Y\nFROM $Y\n'), /Line 3/],
    ['a base image that is not there', from('FROM absent:1\n'), /absent:1 is not in its registry/],
    ['a frontend of its own', from('# syntax=example.com/mine\nFROM scratch\n'), /not Docker's own/],
    ['a target that is not there', { inputs: { build: { target: 'x' } } }, /no stage x/],
    ['no Dockerfile', { files: { '/checkout/src/a': '1' } }, /There is no Dockerfile at \/checkout\/Dockerfile/],
    ['a .dockerignore that is not understood', { files: { ...workspace, '/checkout/.dockerignore': 'a\\d' } }, /dockerignore that the action understands/],
    ['a context by address', { plan: { source: { kind: 'given', context: 'https://github.com/o/r.git', reason: '' } } }, /neither a folder nor the event's commit/],
    ['a Dockerfile by address', { inputs: { build: { file: 'https://example.com/Dockerfile' } } }, /comes from an address/],
    ['a named context by Git', { ...from('FROM scratch\nCOPY --from=c . /\n'), inputs: { build: { buildContexts: ['c=https://github.com/o/r.git'] } } }, /build context https:.* is no folder/],
    ['the docker driver, which prefers its own images', { inputs: { builder: { driver: 'docker' } } }, /pull: true/],
    ['a builder of unknown kind', { inputs: { builder: { given: ['mine'] } } }, /behind the builder mine: pull: true/],
    ['no platforms', { plan: { platforms: [] } }, /left to the builder/],
    ['a time that only the build knows', { inputs: { build: { buildArgs: ['SOURCE_DATE_EPOCH=context'] } } }, /SOURCE_DATE_EPOCH/],
    ['a registry that refuses', { registry: registryWith({ refuse: (operation, of) => (operation === 'resolveTag' ? new RegistryError({ operation, image: of, status: 503, body: 'later' }) : undefined) }) }, /alpine:3 could not be looked up: .*503/],
  ])('without a key for %s', async (_, given_, reason) => {
    const { found } = await find(given_);
    expect(found).toEqual({ reason: expect.stringMatching(reason) as unknown });
  });

  test('where the candidates can\'t be read, with the key', async () => {
    const registry = registryWith({ refuse: (operation, of) => (of === image ? new RegistryError({ operation, image: of, status: 503, body: 'later' }) : undefined) });
    const { found } = await find({ registry });
    expect(found).toMatchObject({ content: {}, reason: expect.stringContaining('503') as unknown });
  });

  test('after ten seconds without an answer', async () => {
    const silent = { ...registryWith(), resolveTag: () => new Promise<never>(() => undefined) };
    const { found } = await find({ registry: silent, parts: { clock: fixedClock() } });
    expect(found.reason).toBe('Registries and GitHub did not answer within 10 s.');
  });
});

describe('the base images', () => {
  const lookedUp = async (lines: string, inputs: InputChanges = {}, files = {}): Promise<readonly string[]> => {
    const { found, world } = await find({ files: { ...workspace, ...files, '/checkout/Dockerfile': lines }, inputs });
    expect(found.content).toBeDefined();
    return world.registry.calls.filter((call) => call.startsWith('resolveTag'));
  };
  test('are looked up once each, those of the target only; a digest is taken as it is', async () => {
    expect(await lookedUp('FROM alpine:3 AS a\nFROM alpine:3\nCOPY --from=a / /\nCOPY --from=alpine:3 / /\n')).toEqual([`resolveTag ${alpine} 3`]);
    expect(await lookedUp('FROM absent AS unused\nFROM alpine:3\n')).toEqual([`resolveTag ${alpine} 3`]);
    expect(await lookedUp(`FROM alpine@${amd.digest}\n`)).toEqual([]);
    expect(await lookedUp(`FROM alpine:3@${amd.digest}\n`)).toEqual([]);
    expect(await lookedUp('FROM --platform=$BUILDPLATFORM alpine:3\nFROM scratch\n')).toEqual([]);
  });

  test('a named context stands in for one, and its files count', async () => {
    const inputs = { build: { buildContexts: ['base=lib', 'alpine=docker-image://alpine:3'] } };
    expect(await lookedUp('FROM alpine\nCOPY --from=base . /\n', inputs, { '/checkout/lib/x': '1' })).toEqual([`resolveTag ${alpine} 3`]);
    const key = async (text: string): Promise<unknown> => (await find({ inputs, files: { ...workspace, '/checkout/lib/x': text, '/checkout/Dockerfile': 'FROM alpine\nCOPY --from=base . /\n' } })).found.content?.key;
    expect(await key('1')).not.toBe(await key('2'));
    expect(await key('1')).toBe(await key('1'));
  });
});

describe('the .git folder', () => {
  const keyWith = async (lines: string, head: string, ignore = ''): Promise<{ readonly key: unknown; readonly log: string }> => {
    const { found, world } = await find({ files: { '/checkout/Dockerfile': lines, '/checkout/.dockerignore': ignore, '/checkout/.git/HEAD': head } });
    return { key: found.content?.key, log: world.runner.texts('notice').join('\n') };
  };
  test('counts where it may be copied, with a notice; not where it is ignored, or nothing takes it', async () => {
    const all = 'FROM scratch\nCOPY . /\n';
    expect((await keyWith(all, '1')).key).not.toBe((await keyWith(all, '2')).key);
    expect((await keyWith(all, '1')).log).toContain('.git in .dockerignore');
    expect((await keyWith(all, '1', '.git')).key).toBe((await keyWith(all, '2', '.git')).key);
    const some = 'FROM scratch\nCOPY src /\n';
    expect((await keyWith(some, '1')).key).toBe((await keyWith(some, '2')).key);
    expect((await keyWith(some, '1')).log).not.toContain('.git in .dockerignore');
  });
});

describe('without a checkout', () => {
  const context = `https://github.com/Octo-Org/App.git#${trigger.run.sha}`;
  const git = (at: string): Partial<Plan> => ({ source: { kind: 'git', context: at, reason: '' } });
  const blob = (name: string, sha: string): { name: string; mode: string; type: 'blob'; sha: string } => ({ name, mode: '100644', type: 'blob', sha });
  const trees = { [trigger.run.sha]: [blob('Dockerfile', 'f1'), blob('.dockerignore', 'f2'), { name: 'sub', mode: '040000', type: 'tree' as const, sha: 't1' }], t1: [blob('dockerfile', 'f3')] };
  const github = { trees, files: { f1: 'FROM alpine:3\n', f3: 'FROM scratch\n' } };

  test('the key is made of the folder of the commit, ignored files too', async () => {
    const { found, world } = await find({ plan: git(context), github });
    expect(found.content).toBeDefined();
    expect(world.github.questions).toEqual([`tree ${trigger.run.sha}`, 'file f1']);
    const changed = { ...github, trees: { ...trees, [trigger.run.sha]: trees[trigger.run.sha]?.map((entry) => (entry.name === '.dockerignore' ? blob('.dockerignore', 'f9') : entry)) ?? [] } };
    expect((await find({ plan: git(context), github: changed })).found.content?.key).not.toBe(found.content?.key);
  });

  test('of a folder below it, with a Dockerfile of either case', async () => {
    const { found, world } = await find({ plan: git(`${context}:sub`), github });
    expect(found.content).toBeDefined();
    expect(world.github.questions).toEqual([`tree ${trigger.run.sha}`, 'tree t1', 'file f3']);
  });

  test.each<[string, Case, RegExp]>([
    ['another commit', { plan: git('https://github.com/Octo-Org/App.git#other') }, /is not the event's commit/],
    ['a folder that is not there', { plan: git(`${context}:absent`) }, /no folder absent/],
    ['a Dockerfile that is not there', { plan: git(context), inputs: { build: { file: 'docker/Dockerfile' } } }, /no folder docker/],
    ['a Dockerfile that is a link', { plan: git(context), github: { ...github, trees: { ...trees, [trigger.run.sha]: [{ ...blob('Dockerfile', 'f1'), mode: '120000' }] } } }, /no file Dockerfile/],
    ['a Dockerfile outside', { plan: git(context), inputs: { build: { file: '../Dockerfile' } } }, /outside of the context/],
    ['the Git folder kept', { plan: git(context), inputs: { build: { buildArgs: ['BUILDKIT_CONTEXT_KEEP_GIT_DIR=1'] } } }, /Git folder/],
    ['an API that does not answer', { plan: git(context), github: {} }, /GitHub did not answer/],
  ])('it is built for %s', async (_, given_, reason) => {
    const { found } = await find({ github, ...given_ });
    expect(found).toEqual({ reason: expect.stringMatching(reason) as unknown });
  });
});
