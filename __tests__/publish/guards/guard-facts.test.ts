// What the guards ask: only what decides, each question once; an API that fails is a fact, a registry that fails is not.
import { describe, expect, it } from '@jest/globals';
import type { PlannedTag } from '../../../src/domain/metadata.ts';
import { decideMove, type MoveDecision } from '../../../src/publish/guards/decide-move.ts';
import { gatherGuardFacts, openGuards, type GuardContext, type GuardSource } from '../../../src/publish/guards/guard-facts.stage.ts';
import { RegistryError } from '../../../src/world/ports/registry.ts';
import { fakeGitHub, type FakeGitHub, type GitHubFacts } from '../../fakes/github.ts';
import { imageName, makeIndex, tagName } from '../../fakes/image.ts';
import { memoryRegistry, type MemoryRegistry, type MemoryRegistryOptions } from '../../fakes/registry.ts';
import { branchTag, image, ours, theirs, versionTag } from './guarding.ts';

const other = imageName('docker.io/octo/app');

type Bed = { readonly github: FakeGitHub; readonly registry: MemoryRegistry; readonly guards: GuardSource; readonly judge: (tags: readonly PlannedTag[]) => Promise<readonly MoveDecision[]> };

/** `tagged`: tag -> what its image says of itself (revision, version), in both registries. */
function bed(tagged: Readonly<Record<string, Readonly<Record<string, string>>>>, asked: GitHubFacts = {}, changes: Partial<GuardContext> & MemoryRegistryOptions = {}): Bed {
  const registry = memoryRegistry(changes);
  for (const [name, said] of Object.entries(tagged)) {
    const index = makeIndex([], [], Object.fromEntries(Object.entries(said).map(([key, value]) => [`org.opencontainers.image.${key}`, value])));
    for (const one of [image, other]) registry.addManifest(one, index, tagName(name));
  }
  const github = fakeGitHub(asked);
  const guards = openGuards({ mode: 'guard', own: { revision: ours }, registryFor: () => Promise.resolve(registry), ...changes }, { github });
  const judge = async (tags: readonly PlannedTag[]): Promise<readonly MoveDecision[]> => {
    const facts = await gatherGuardFacts(tags.map((tag) => ({ tag, before: registry.tagsOf(tag.image)[tag.tag] })), guards);
    return tags.map((tag, at) => decideMove(tag, facts[at] ?? { mode: 'off', own: { revision: ours }, live: undefined }));
  };
  return { github, registry, guards, judge };
}

describe('tags of versions', () => {
  it('the Git tags once for all, the list of tags once an image', async () => {
    const { github, registry, judge } = bed({ latest: { revision: theirs, version: '1.3.0' }, '1.3.0': { revision: theirs } }, { tags: ['v1.2.9', 'v1.3.0', 'x'] });
    const names = ['1.2', '1', 'latest'];
    const decisions = await judge([image, other].flatMap((one) => names.map((name) => ({ ...versionTag(name, '1.2.9'), image: one }))));
    expect(decisions.map(({ move }) => move)).toEqual([true, false, false, true, false, false]);
    expect(github.questions).toEqual(['tags v']);
    expect(registry.calls.filter((call) => call.startsWith('listTags'))).toEqual([`listTags ${image} `, `listTags ${other} `]);
  });

  it('an image that states a higher version, which no tag has, is asked about: it may have it from its base', async () => {
    const inherited = bed({ latest: { revision: theirs, version: '22.0.1' } }, { tags: [], compare: {} });
    expect(await inherited.judge([versionTag('latest', '1.2.9')])).toEqual([{ move: true }]);
    expect(inherited.github.questions).toContain(`compare ${theirs}...${ours}`);
    const own = bed({ latest: { revision: theirs, version: '22.0.1' } }, { tags: [], compare: () => 'behind' });
    expect(await own.judge([versionTag('latest', '1.2.9')])).toMatchObject([{ move: false }]);
  });

  it('works without GitHub', async () => {
    const { judge } = bed({ '1.3.0': { revision: theirs } });
    expect(await judge([versionTag('latest', '1.2.9'), versionTag('1.2', '1.2.9')])).toMatchObject([{ move: false }, { move: true, remark: expect.stringContaining('Git tags') }]);
  });

  it('works without the registry\'s list', async () => {
    const { judge } = bed({}, { tags: [] }, { refuse: (operation) => (operation === 'listTags' ? new RegistryError({ operation, image, status: 403, body: 'no' }) : undefined) });
    expect(await judge([versionTag('latest', '1.2.9')])).toMatchObject([{ move: true, remark: expect.stringContaining('the registry\'s tags') }]);
  });
});

describe('tags of branches', () => {
  const tags = [branchTag(), branchTag('edge'), { ...branchTag(), image: other }];
  const published = { main: { revision: theirs }, edge: { revision: theirs } };

  it('one comparison for all that have one image, and none of the branch where that decides', async () => {
    for (const [comparison, move] of [['ahead', true], ['behind', false], ['identical', true]] as const) {
      const { github, judge } = bed(published, { compare: () => comparison });
      expect((await judge(tags)).map((decision) => decision.move)).toEqual([move, move, move]);
      expect(github.questions).toEqual([`compare ${theirs}...${ours}`]);
    }
  });

  it('the branch, once, where the history is silent', async () => {
    const { github, judge } = bed(published, { compare: { [`${theirs}...${ours}`]: 'diverged', [`main...${ours}`]: 'behind' } });
    expect((await judge(tags)).every((decision) => decision.move && decision.remark !== undefined)).toBe(true);
    expect(github.questions).toEqual([`compare ${theirs}...${ours}`, `compare main...${ours}`]);
  });

  it('nothing but the branch where there is no revision', async () => {
    const { github, judge } = bed({ main: {} }, { compare: { [`main...${ours}`]: 'diverged' } });
    expect(await judge([branchTag()])).toMatchObject([{ move: false }]);
    expect(github.questions).toEqual([`compare main...${ours}`]);
  });

  it('a revision that is no hash is unknown without being asked about', async () => {
    const { github, judge } = bed({ main: { revision: 'mallory:main' } }, { compare: { [`main...${ours}`]: 'behind' } });
    expect(await judge([branchTag()])).toMatchObject([{ move: true }]);
    expect(github.questions).toEqual([`compare main...${ours}`]);
  });

  it('nothing for a new tag, for latest of a version, or for the same revision', async () => {
    const { github, judge } = bed({ latest: { revision: theirs, version: '1.2.3' }, main: { revision: ours } });
    expect(await judge([branchTag('new'), branchTag('latest'), branchTag()])).toEqual([{ move: true }, { move: true }, { move: true }]);
    expect(github.questions).toEqual([]);
  });

  it('works without GitHub, by the times', async () => {
    const { judge } = bed({ main: { revision: theirs, created: '2026-01-02T00:00:00Z' } }, {}, { own: { revision: ours, created: '2026-01-01T00:00:00Z' } });
    expect(await judge([branchTag()])).toMatchObject([{ move: false, reason: expect.stringContaining('times') }]);
  });
});

describe('asking again, right before the move', () => {
  it('costs nothing while the tag has the same digest', async () => {
    const { github, registry, guards } = bed({ main: { revision: theirs } }, { compare: () => 'ahead' });
    const before = registry.tagsOf(image)['main'];
    const first = await guards.factsOf(branchTag(), before);
    const requests = [registry.calls.length, github.questions.length];
    expect(await guards.factsOf(branchTag(), before)).toEqual(first);
    expect([registry.calls.length, github.questions.length]).toEqual(requests);
  });

  it('sees the image that came in between', async () => {
    const compare = { [`${theirs}...${ours}`]: 'ahead', [`${'c'.repeat(40)}...${ours}`]: 'behind' } as const;
    const { registry, judge } = bed({ main: { revision: theirs } }, { compare });
    expect(await judge([branchTag()])).toEqual([{ move: true }]);
    registry.addManifest(image, makeIndex([], [], { 'org.opencontainers.image.revision': 'c'.repeat(40) }), tagName('main'));
    expect(await judge([branchTag()])).toMatchObject([{ move: false }]);
  });

  it('asks again what failed', async () => {
    let down = true;
    const { registry, guards } = bed({ main: { revision: theirs } }, { compare: () => 'ahead' }, { refuse: (operation) => (down ? new RegistryError({ operation, image, status: 503, body: 'down' }) : undefined) });
    const before = registry.tagsOf(image)['main'];
    await expect(guards.factsOf(branchTag(), before)).rejects.toMatchObject({ status: 503 });
    down = false;
    expect(await guards.factsOf(branchTag(), before)).toMatchObject({ sinceLive: 'ahead' });
  });
});

it('nothing is asked about immutable tags, or with moving-tags: off', async () => {
  const everything = bed({ main: { revision: theirs } });
  await everything.judge([{ image, tag: tagName('main'), kind: 'immutable' }]);
  const off = bed({ main: { revision: theirs } }, {}, { mode: 'off' });
  expect(await off.judge([branchTag(), versionTag('main', '1.2.3')])).toMatchObject([{ move: false }, { move: false }]);
  for (const { github, registry } of [everything, off]) expect([...github.questions, ...registry.calls]).toEqual([]);
});

it('a tag whose image is gone has no facts, and the branch decides', async () => {
  const { guards, registry } = bed({ main: { revision: theirs } }, { compare: () => 'behind' });
  const gone = makeIndex([], [], { x: 'y' }).digest;
  expect(registry.tagsOf(image)['main']).not.toBe(gone);
  const found = await guards.factsOf(branchTag(), gone);
  expect(found).toMatchObject({ live: { digest: gone, platforms: [] }, sinceBranch: 'behind' });
  expect(decideMove(branchTag(), found)).toMatchObject({ move: true, remark: expect.stringContaining('names no revision') });
});

it('compare never rejects', async () => {
  expect(await bed({}).guards.compare(theirs, ours)).toBe('unavailable');
  expect(await bed({}).guards.compare('main', ours)).toBe('unknown');
  expect(await bed({}).guards.compare(ours, ours)).toBe('identical');
});
