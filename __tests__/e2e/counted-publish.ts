// One publish of images that are in the registries by digest already, of any shape, with every request of it counted at fronts.
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishShape } from '../../scripts/scale/requests.ts';
import { startFaultFront, type FaultFront } from '../../testbed/faults/front.ts';
import { attest, type AttestedPlatform } from '../../testbed/fuzz/attested-image.ts';
import { imageLabels, publishEvent } from '../../testbed/fuzz/publish-inputs.ts';
import { RegistryClient } from '../../testbed/fuzz/registry-client.ts';
import { makeSurroundings, type Surroundings } from '../../testbed/fuzz/surroundings.ts';
import { makeTinyIndex, makeTinyPlatform, manyPlatforms, type TinyPlatform } from '../../testbed/fuzz/tiny-image.ts';
import { runMain, type ActionResult } from '../../testbed/run-action.ts';
import type { TestbedDescription } from '../../testbed/start.ts';

/** `rules`: lines of `tags` that give the shape's tags, for the event. */
export type Counted = { readonly shape: PublishShape; readonly event: 'version' | 'branch'; readonly rules: readonly string[] };

export type Counting = {
  readonly main: ActionResult;
  /** By kind, in each repository; also of kinds that no formula speaks of. */
  readonly registries: readonly Readonly<Record<string, number>>[];
  readonly api: readonly string[];
  /** Of the first repository. */
  readonly tags: ReadonlyMap<string, string>;
};

export type Counter = { readonly publish: (counted: Counted) => Promise<Counting>; readonly stop: () => Promise<void> };

export async function startCounter(bed: TestbedDescription): Promise<Counter> {
  const around = await makeSurroundings({ bed, name: 'counted', commits: 2, registries: 1, random: () => 0.5 });
  await around.git.setTag('v1.2.2', around.commits[0] ?? '');
  await around.git.setTag('v1.2.3', around.commits[1] ?? '');
  return {
    publish: async (counted) => await publish(counted, around, bed),
    stop: async () => {
      await around.stop();
      rmSync(around.folder, { recursive: true, force: true });
    },
  };
}

async function publish({ shape, event, rules }: Counted, around: Surroundings, bed: TestbedDescription): Promise<Counting> {
  const [old = '', sha = ''] = around.commits;
  const repository = `${shape.pullCheck ? 'public' : 'octo-org'}/counted-${randomUUID().slice(0, 13)}`;
  const upstreams = Array.from({ length: shape.repositories }, (_, at) => (at % 2 === 0 ? bed.registryHost : bed.secondRegistryHost));
  const places = await Promise.all(upstreams.map(async (upstream, at) => ({ upstream, repository: `${repository}-${at}`, front: await startFaultFront({ upstream }), client: new RegistryClient(upstream, around.login) })));
  try {
    const made = manyPlatforms.slice(0, shape.platforms).map((platform) => makeTinyPlatform(platform, { content: `${repository} ${platform}`, labels: imageLabels(sha, '1.2.3') }));
    const given = made.map((platform) => (shape.attested ? attest(platform) : bare(platform)));
    for (const { client, repository: name } of places) {
      await pushAll(client, name, given);
      if (shape.before === 'older image') await tagOlder(client, name, shape, old);
    }
    const subject = event === 'version' ? { kind: 'version' as const, version: '1.2.3', commit: 1 } : { kind: 'branch' as const, commit: 1 };
    const whole = publishEvent({ subject, sha, images: places.map(({ front, repository: name }) => `${front.host}/${name}`), platforms: made, movingTags: 'guard', login: around.login });
    const digests = JSON.stringify(Object.fromEntries(given.map(({ platform, manifests }) => [platform, manifests.at(-1)?.digest])));
    const asked = around.api.requests.length;
    const main = await runMain({
      ...{ ...whole, workspace: around.workspace, token: around.token, env: { GITHUB_API_URL: around.api.apiUrl } },
      inputs: { ...whole.inputs, tags: rules.join('\n'), flavor: 'latest=false', digests, 'expect-public': String(shape.pullCheck) },
    });
    rmSync(join(main.environment['RUNNER_TEMP'] ?? '', '..'), { recursive: true, force: true });
    const [first] = places;
    return { main, registries: places.map(({ front }) => countsOf(front)), api: around.api.requests.slice(asked).map(({ method, path }) => `${method} ${path}`), tags: (await first?.client.tags(first.repository)) ?? new Map() };
  } finally {
    await Promise.all(places.map(async ({ front }) => await front.stop()));
  }
}

function bare(image: TinyPlatform): AttestedPlatform {
  return { platform: image.platform, blobs: image.blobs, manifests: [image] };
}

async function pushAll(client: RegistryClient, repository: string, given: readonly AttestedPlatform[]): Promise<void> {
  for (const { blobs, manifests } of given) {
    const [image, ...others] = manifests;
    if (image === undefined) continue;
    // As an index of one, whose blobs are all that there are.
    await client.push(repository, { ...image, platforms: [{ ...image, platform: 'linux/amd64', blobs }] }, false);
    for (const other of others) await client.putManifest(repository, other.digest, other);
  }
}

/** All moving tags at one image of the commit before. */
async function tagOlder(client: RegistryClient, repository: string, { platforms, tags }: PublishShape, sha: string): Promise<void> {
  const labels = imageLabels(sha, '1.2.2');
  const older = makeTinyIndex(manyPlatforms.slice(0, platforms).map((platform) => makeTinyPlatform(platform, { content: `${repository} older ${platform}`, labels })), labels);
  await client.push(repository, older);
  for (const { name } of tags.filter(({ kind }) => kind !== 'fixed')) await client.putManifest(repository, name, older);
}

function countsOf({ requests }: FaultFront): Readonly<Record<string, number>> {
  const byStage = Map.groupBy(requests, ({ stage }) => stage);
  return Object.fromEntries([...byStage].map(([stage, ofStage]) => [stage, ofStage.length]));
}
