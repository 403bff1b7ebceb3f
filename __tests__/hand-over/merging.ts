// A merge in front of fakes: images that legs have pushed by digest into a registry in memory, and the plan that expects them.
import type { ExpectedImage, ExpectedSet } from '../../src/domain/expected-set.ts';
import type { Finished } from '../../src/domain/outcome.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Platform } from '../../src/domain/platform.ts';
import { artifactName } from '../../src/hand-over/artifact-name.ts';
import { encodeExpected } from '../../src/hand-over/expected-codec.ts';
import { mergeImages } from '../../src/hand-over/merge-images.stage.ts';
import { metadataHashOf } from '../../src/hand-over/metadata-hash.ts';
import { encodeRecords } from '../../src/hand-over/record-codec.ts';
import { setIdOf } from '../../src/hand-over/set-id.ts';
import { allLibraries } from '../../src/inputs/all-libraries.ts';
import { readInputs } from '../../src/inputs/inputs.ts';
import { planWithFacts } from '../../src/plan/plan.stage.ts';
import { Timeline } from '../../src/report/timeline.ts';
import { decodeTrigger } from '../../src/trigger/trigger.ts';
import { actionVersion } from '../../src/unchanged/action-version.ts';
import { fakeArtifacts, type FakeArtifacts } from '../fakes/artifacts.ts';
import { fakeGitHub } from '../fakes/github.ts';
import { imageName, makeImage, push, type TestImage } from '../fakes/image.ts';
import { memoryRegistry, type MemoryRegistry, type MemoryRegistryOptions } from '../fakes/registry.ts';
import { fakeWorld, type FakeWorld } from '../fakes/world.ts';
import { amd64, arm64, expectedImage, expectedSet, imageId } from './sets.ts';

export const commit = 'a'.repeat(40);
const environment = {
  GITHUB_EVENT_NAME: 'push', GITHUB_REPOSITORY: 'Octo-Org/App', GITHUB_REF: 'refs/tags/v1.2.3', GITHUB_SHA: commit, GITHUB_ACTOR: 'octocat',
  GITHUB_RUN_ID: '4711', GITHUB_RUN_ATTEMPT: '1', GITHUB_SERVER_URL: 'https://github.com', GITHUB_API_URL: 'https://api.github.com', GITHUB_WORKSPACE: '/work', RUNNER_TEMP: '/tmp',
};
const payload = { ref: 'refs/tags/v1.2.3', created: true, deleted: false, head_commit: { id: commit, timestamp: '2026-11-25T04:00:00Z' }, repository: { default_branch: 'main', name: 'App', full_name: 'Octo-Org/App', html_url: 'https://github.com/Octo-Org/App', description: 'An app', private: false } };

export type Fleet = {
  readonly set: ExpectedSet;
  readonly registry: MemoryRegistry;
  readonly artifacts: FakeArtifacts;
  readonly world: FakeWorld;
  /** What leg `number` pushed. */
  readonly pushed: (number: number) => TestImage;
  /** Has a leg hand over, whatever it pushed before. */
  readonly handOver: (number: number, attempt?: number) => void;
  readonly merge: (changes?: { readonly inputs?: Record<string, string>; readonly environment?: Record<string, string>; readonly signal?: AbortSignal }) => Promise<Finished>;
};

export type FleetOptions = {
  readonly ids?: readonly string[];
  readonly platforms?: readonly Platform[];
  readonly inputs?: Readonly<Record<string, string>>;
  readonly set?: Partial<Omit<ExpectedSet, 'id'>>;
  readonly registry?: MemoryRegistryOptions;
};

/** One leg for each platform of each image, in order; all have pushed, none has handed over. */
export async function makeFleet({ ids = ['app', 'app-api', 'ap'], platforms = [amd64, arm64], inputs = {}, set: changes = {}, registry: options = {} }: FleetOptions = {}): Promise<Fleet> {
  const registry = memoryRegistry(options);
  const artifacts = fakeArtifacts();
  const world = fakeWorld({ registry, artifacts, github: fakeGitHub({ tags: [], compare: () => 'ahead' }) });
  const trigger = decodeTrigger(payload, environment);
  const facts = { now: '2026-11-25T05:00:00.000Z', commitTime: '2026-11-25T04:00:00Z', defaultBranch: 'main', description: 'An app', name: 'App', htmlUrl: 'https://github.com/Octo-Org/App' };
  const planned: { readonly image: ExpectedImage; readonly plan: Plan }[] = [];
  for (const id of ids) {
    const own = { images: `ghcr.io/octo-org/${id}`, ...inputs };
    const read = readInputs({ inputs: { ...own, platforms: platforms.join(',') }, environment }, trigger, allLibraries);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const { plan } = await planWithFacts(read.inputs, trigger, { inputs: own, environment, payload }, world, { settled: { facts } });
    planned.push({ plan, image: expectedImage(id, { inputs: own, names: [imageName(`ghcr.io/octo-org/${id}`)], platforms, facts, metadataHash: metadataHashOf(plan.metadata) }) });
  }
  const content = expectedSet({ repository: 'Octo-Org/App', commit, actionVersion, images: planned.map(({ image }) => image), ...changes });
  const set = { ...content, id: setIdOf(content) };
  const pushed = set.legs.map(({ number, images: [part] }) => {
    const { plan } = planned.find(({ image }) => image.id === part?.image) ?? {};
    const annotations = Object.fromEntries((plan?.metadata.annotations ?? []).flatMap(({ level, key, value }) => (level === 'manifest' ? [[key, value]] : [])));
    return { image: part?.image ?? imageId('app'), made: makeImage(part?.platforms[0] ?? amd64, { content: `leg ${number}`, labels: plan?.metadata.labels ?? {}, annotations }) };
  });
  for (const { image, made } of pushed) push(registry, [imageName(`ghcr.io/octo-org/${image}`)], [made]);
  const madeBy = (number: number): TestImage => {
    const made = pushed[number]?.made;
    if (made === undefined) throw new Error(`no leg ${number}`);
    return made;
  };
  return {
    set,
    registry,
    artifacts,
    world,
    pushed: madeBy,
    handOver: (number, attempt = 1) => {
      const [part] = set.legs[number]?.images ?? [];
      const [platform] = part?.platforms ?? [];
      if (part === undefined || platform === undefined) throw new Error(`no leg ${number}`);
      const names = set.images.find(({ id }) => id === part.image)?.names ?? [];
      const record = { schema: 1, set: set.id, leg: number, repository: set.repository, image: part.image, names, platform, ...(set.publishes ? { digest: madeBy(number).digest } : {}), runId: set.runId, attempt, commit: set.commit, actionVersion } as const;
      artifacts.put(artifactName(set, number, attempt), { 'records.json': encodeRecords([record]) });
    },
    merge: async ({ inputs: more = {}, environment: others = {}, signal = new AbortController().signal } = {}) => {
      const given = { inputs: { role: 'merge', expected: encodeExpected(set), 'github-token': 'token', ...more }, environment: { ...environment, ...others }, payload };
      const own = decodeTrigger(payload, given.environment);
      const read = readInputs(given, own, allLibraries);
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      const begin = (): never => {
        throw new Error('a merge needs no builder');
      };
      return await mergeImages({ inputs: read.inputs, trigger: own, given, origins: {}, configFiles: [], world, begin, signal, timeline: new Timeline(world.clock), known: { builds: [], warnings: [], retried: [] } });
    },
  };
}

/** The image's own tags, without those of slots and history. */
export function tagsIn(registry: MemoryRegistry, id: string): readonly string[] {
  return Object.keys(registry.tagsOf(imageName(`ghcr.io/octo-org/${id}`))).filter((tag) => !tag.startsWith('ghcr-buildx-action-')).toSorted();
}
