// The formulas of docs/scale.md against the requests of real publishes: not one more, not one less, of each kind, in each
// repository, and at the API.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { apiRequests, registryRequests, type PublishShape, type TagShape } from '../../scripts/scale/requests.ts';
import { openBed } from './bed.ts';
import { startCounter, type Counted, type Counter } from './counted-publish.ts';

const minute = 60_000;
let counter: Counter;
beforeAll(async () => {
  counter = await startCounter(openBed());
}, minute);
afterAll(async () => await counter.stop(), minute);

/** `fixed` of them full versions, the others move by version. */
function versionTags(fixed: number, moving: number): Pick<Counted, 'rules' | 'event'> & { readonly tags: readonly TagShape[] } {
  const suffix = (at: number): string => (at === 0 ? '' : `-x${at}`);
  const rule = (pattern: string, at: number): string => `type=semver,pattern=${pattern}${at === 0 ? '' : `,suffix=${suffix(at)}`}`;
  const of = (count: number, name: string, kind: TagShape['kind']): TagShape[] => Array.from({ length: count }, (_, at) => ({ name: `${name}${suffix(at)}`, kind }));
  return {
    event: 'version',
    rules: [...Array.from({ length: fixed }, (_, at) => rule('{{version}}', at)), ...Array.from({ length: moving }, (_, at) => rule('{{major}}.{{minor}}', at))],
    tags: [...of(fixed, '1.2.3', 'fixed'), ...of(moving, '1.2', 'version')],
  };
}

function branchTags(count: number): ReturnType<typeof versionTags> {
  const names = Array.from({ length: count }, (_, at) => (at === 0 ? 'main' : `main-x${at}`));
  return {
    event: 'branch',
    rules: names.map((_, at) => `type=ref,event=branch${at === 0 ? '' : `,suffix=-x${at}`}`),
    tags: names.map((name) => ({ name, kind: 'revision' as const })),
  };
}

const usual: Omit<PublishShape, 'tags'> = { platforms: 2, attested: false, repositories: 1, before: 'older image', layersRead: 1, pullCheck: false, gitTagPages: 1 };

const shapes: readonly (readonly [string, ReturnType<typeof versionTags>, Partial<PublishShape>])[] = [
  ['1 platform, a fixed tag', versionTags(1, 0), { platforms: 1, before: 'nothing' }],
  ['1 platform, a moving tag, the first publish', versionTags(0, 1), { platforms: 1, before: 'nothing' }],
  ['2 platforms, 1 + 4 tags, the first publish', versionTags(1, 4), { before: 'nothing' }],
  ['2 platforms, 1 + 4 tags', versionTags(1, 4), {}],
  ['2 platforms with attestations, 1 + 4 tags', versionTags(1, 4), { attested: true }],
  ['4 platforms with attestations, 20 tags, 3 repositories', versionTags(2, 18), { platforms: 4, attested: true, repositories: 3 }],
  ['8 platforms, 5 tags of a branch', branchTags(5), { platforms: 8 }],
  ['8 platforms with attestations, a tag of a branch, 3 repositories, the first publish', branchTags(1), { platforms: 8, attested: true, repositories: 3, before: 'nothing' }],
  ['2 platforms, 20 tags of a branch, 3 repositories', branchTags(20), { repositories: 3 }],
  ['2 platforms, 1 + 4 tags, pulled without a login', versionTags(1, 4), { pullCheck: true }],
];

describe('requests of a publish', () => {
  test.each(shapes)('%s', async (_, { event, rules, tags }, changes) => {
    const shape: PublishShape = { ...usual, tags, ...changes };
    const { main, registries, api, tags: found } = await counter.publish({ shape, event, rules });
    expect({ code: main.exitCode, log: main.exitCode === 0 ? '' : main.log }).toEqual({ code: 0, log: '' });
    expect(tags.filter(({ name }) => found.get(name) !== main.outputs['digest'])).toEqual([]);
    expect(registries).toEqual(Array.from({ length: shape.repositories }, (_each, at) => registryRequests(shape, at === 0)));
    expect(api).toHaveLength(apiRequests(shape));
  }, minute);
});
