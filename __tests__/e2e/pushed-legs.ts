// What the legs of a run on several machines leave behind: each image's platforms in the bed's registry by digest, and their
// records with the stand-in of the artifact service, under the names that real legs use.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestOf } from '../../src/domain/digest.ts';
import type { ExpectedSet } from '../../src/domain/expected-set.ts';
import type { LegRecord } from '../../src/domain/leg-record.ts';
import type { Metadata } from '../../src/domain/metadata.ts';
import { Secret } from '../../src/domain/secret.ts';
import { encodeExpected } from '../../src/hand-over/expected-codec.ts';
import { handOver } from '../../src/hand-over/hand-over.stage.ts';
import { metadataHashOf } from '../../src/hand-over/metadata-hash.ts';
import { setIdOf } from '../../src/hand-over/set-id.ts';
import { allLibraries } from '../../src/inputs/all-libraries.ts';
import { readInputs } from '../../src/inputs/inputs.ts';
import { planWithFacts } from '../../src/plan/plan.stage.ts';
import { decodeTrigger } from '../../src/trigger/trigger.ts';
import { actionVersion } from '../../src/unchanged/action-version.ts';
import { actionsArtifacts } from '../../src/world/adapters/artifacts.ts';
import { httpRegistry } from '../../src/world/adapters/registry/registry.ts';
import { tagPush } from '../../scripts/tag-push-event.ts';
import type { RunningArtifactService } from '../../testbed/artifact-service/start.ts';
import type { TestbedDescription } from '../../testbed/start.ts';
import { imageName, makeImage, type TestImage } from '../fakes/image.ts';
import { recordingRunner } from '../fakes/runner.ts';
import { fakeWorld } from '../fakes/world.ts';
import { amd64, arm64, expectedImage, expectedSet } from '../hand-over/sets.ts';

/** As runMain has them. */
const environment = { GITHUB_EVENT_NAME: 'push', GITHUB_REPOSITORY: 'Octo-Org/Claude-Code-Proxy', GITHUB_ACTOR: 'octocat', GITHUB_RUN_ID: '4711', GITHUB_RUN_ATTEMPT: '1', GITHUB_SERVER_URL: 'https://github.com', GITHUB_API_URL: 'http://127.0.0.1:9' };

export type PushedLegs = {
  readonly expected: string;
  readonly set: ExpectedSet;
  /** Two legs an image: amd64, arm64. */
  readonly pushed: readonly TestImage[];
  /** As leg `leg` does at its end; gives its output. `changes`: what a forged record says instead. */
  readonly handOver: (leg: number, attempt?: number, changes?: Partial<LegRecord>) => Promise<string>;
};

/** `images`: id -> repository. */
export async function pushLegs(bed: TestbedDescription, service: RunningArtifactService, images: Readonly<Record<string, string>>, changes: Partial<Omit<ExpectedSet, 'id'>> = {}): Promise<PushedLegs> {
  const { payload, ref, sha } = tagPush('v1.2.3');
  const given = { ...environment, GITHUB_REF: ref, GITHUB_SHA: sha };
  const trigger = decodeTrigger(payload, given);
  const facts = { now: new Date().toISOString(), commitTime: '2026-11-01T12:00:00Z', defaultBranch: 'main', description: 'A small HTTP proxy', licence: 'MIT', name: 'Claude-Code-Proxy', htmlUrl: 'https://github.com/Octo-Org/Claude-Code-Proxy' };
  const planned = await Promise.all(
    Object.entries(images).map(async ([id, repository]) => {
      const inputs = { images: repository };
      const read = readInputs({ inputs: { ...inputs, platforms: 'linux/amd64,linux/arm64' }, environment: given }, trigger, allLibraries);
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      const { plan } = await planWithFacts(read.inputs, trigger, { inputs, environment: given, payload }, fakeWorld(), { settled: { facts } });
      return { repository, plan, image: expectedImage(id, { inputs, names: [imageName(repository)], facts, metadataHash: metadataHashOf(plan.metadata) }) };
    }),
  );
  const content = expectedSet({ repository: 'Octo-Org/Claude-Code-Proxy', commit: sha, actionVersion, images: planned.map(({ image }) => image), ...changes });
  const set = { ...content, id: setIdOf(content) };
  const pushed: TestImage[] = [];
  for (const { repository, plan } of planned) for (const platform of [amd64, arm64]) pushed.push(await pushImage(bed, repository, platform, plan.metadata));
  return {
    expected: encodeExpected(set),
    set,
    pushed,
    handOver: async (leg, attempt = 1, forged = {}) => {
      const [part] = set.legs[leg]?.images ?? [];
      const [platform] = part?.platforms ?? [];
      const made = pushed[leg];
      const image = set.images.find(({ id }) => id === part?.image);
      if (platform === undefined || made === undefined || image === undefined) throw new Error(`no leg ${leg}`);
      const record: LegRecord = { schema: 1, set: set.id, leg, repository: set.repository, image: image.id, names: image.names, platform, ...(set.publishes ? { digest: made.digest } : {}), runId: set.runId, attempt, commit: set.commit, actionVersion, ...forged };
      // The library reads the process's own environment.
      Object.assign(process.env, service.environment('run', `leg-${leg}`), { GITHUB_SERVER_URL: 'https://github.com' });
      const runner = recordingRunner();
      await handOver([record], { expected: set, leg, attempt }, { artifacts: actionsArtifacts(process.env, { debug: () => undefined, hide: () => undefined }), runner });
      return runner.outputs.get(`leg-${leg}`) ?? '';
    },
  };
}

async function pushImage(bed: TestbedDescription, repository: string, platform: typeof amd64, metadata: Metadata): Promise<TestImage> {
  const annotations = Object.fromEntries(metadata.annotations.flatMap(({ level, key, value }) => (level === 'manifest' ? [[key, value]] : [])));
  const made = makeImage(platform, { content: `${repository} ${platform}`, labels: metadata.labels, annotations });
  const name = imageName(repository);
  const { username, password } = bed.users.writer;
  const registry = httpRegistry(bed.registryHost, { kind: 'password', username, password: new Secret(password) });
  const folder = mkdtempSync(join(tmpdir(), 'blobs-'));
  for (const [at, blob] of made.blobs.entries()) {
    const file = join(folder, String(at));
    writeFileSync(file, blob);
    await registry.writeBlob(name, { digest: digestOf(blob), size: blob.length, file });
  }
  await registry.writeManifest(name, made.digest, made);
  return made;
}
