// The looks before the build and before the tags, against the test bed's registries: a token that may only read, tags that
// exist, an image copied to the other registry, the pull of somebody without a login. The stages run by themselves here.
import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestOf, type Digest } from '../../src/domain/digest.ts';
import type { ImageName } from '../../src/domain/image-ref.ts';
import type { PublishInputs } from '../../src/domain/inputs.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Session } from '../../src/domain/session.ts';
import { measurePlatforms } from '../../src/merge/platform-sizes.stage.ts';
import { adoptIndex } from '../../src/preflight/adopt-index.stage.ts';
import { preflight } from '../../src/preflight/preflight.stage.ts';
import { checkPublic } from '../../src/preflight/public.stage.ts';
import { reliableWorld } from '../../src/retry/reliable-world.stage.ts';
import { systemWorld } from '../../src/world/adapters/world.ts';
import type { World } from '../../src/world/ports/world.ts';
import type { Login } from '../../testbed/description.ts';
import { imageName, makeAttestation, makeImage, makeIndex, tagName, type TestManifest } from '../fakes/image.ts';
import { recordingRunner } from '../fakes/runner.ts';
import { plannedTag, publishingPlan, session } from '../publish/publishing.ts';
import { crane, freshImage, openBed, tagsOf } from './bed.ts';

const bed = openBed();
const commit = 'a'.repeat(40);
const revision = 'org.opencontainers.image.revision';
const both = [makeImage('linux/amd64'), makeImage('linux/arm64')];
const attestations = both.map(makeAttestation);
const mine = makeIndex(both, attestations, { [revision]: commit });

/** The stages' world with one user's login, in folders of its own. */
function open({ username, password }: Login): { readonly world: World; readonly session: Session } {
  const folder = mkdtempSync(join(tmpdir(), 'preflight-'));
  const auth = Buffer.from(`${username}:${password}`).toString('base64');
  const auths = Object.fromEntries([bed.registryHost, bed.secondRegistryHost].map((host) => [host, { auth }]));
  const config = mkdtempSync(join(tmpdir(), 'docker-config-'));
  writeFileSync(join(config, 'config.json'), JSON.stringify({ auths }));
  const world = reliableWorld({ ...systemWorld({ ...process.env, RUNNER_TEMP: folder }), runner: recordingRunner() });
  return { world, session: { ...session, folder, environment: { DOCKER_CONFIG: config } } };
}

function planFor(images: readonly ImageName[], publish: Partial<PublishInputs> = {}): Plan {
  const plan = publishingPlan({ tags: images.map((image) => ({ ...plannedTag(image, '1.2.3', 'immutable'), fixed: true })) });
  const { trigger } = plan;
  return {
    ...plan,
    trigger: { ...trigger, revision: commit, run: { ...trigger.run, sha: commit } },
    inputs: { ...plan.inputs, publish: { ...plan.inputs.publish, ...publish } },
    metadata: { ...plan.metadata, images, labels: { [revision]: commit } },
  };
}

/** Pushes the whole image under 1.2.3, as an earlier run would have. */
async function publishBefore(image: ImageName, index: TestManifest = mine): Promise<void> {
  const { world, session: { environment, folder } } = open(bed.users.writer);
  const registry = await world.registryFor(image, environment['DOCKER_CONFIG'] ?? '');
  for (const part of [...both, ...attestations]) {
    for (const bytes of part.blobs) {
      const file = join(folder, digestOf(bytes).slice(7));
      writeFileSync(file, bytes);
      await registry.writeBlob(image, { digest: digestOf(bytes), size: bytes.length, file });
    }
    await registry.writeManifest(image, part.digest, part);
  }
  await registry.writeManifest(image, tagName('1.2.3'), index);
}

const writable = (): ImageName => imageName(freshImage(bed));
const inSecond = (): ImageName => imageName(freshImage(bed, bed.secondRegistryHost));

describe('the right to push', () => {
  test('a writer passes, and a try leaves nothing in the registry', async () => {
    const image = writable();
    const { world, session: of } = open(bed.users.writer);
    expect((await preflight(planFor([image]), of, world)).adoption).toEqual({});
    expect(tagsOf(bed, image)).toEqual([]);
    expect(() => crane(bed, 'manifest', `${image}:1.2.3`)).toThrow();
  });

  test.each([
    ['a reader', bed.users.reader],
    ['a wrong password', { ...bed.users.writer, password: 'wrong' }],
  ])('%s is refused with the cause or its candidates', async (_, login) => {
    const { world, session: of } = open(login);
    await expect(preflight(planFor([writable()]), of, world)).rejects.toMatchObject({ code: 'REGISTRY_DENIED', why: expect.stringContaining('Nothing was built') as unknown });
  });

  test('a registry that is not there fails at once', async () => {
    const { world, session: of } = open(bed.users.writer);
    const quick = { ...world, ...systemWorld(process.env) };
    await expect(preflight(planFor([imageName('localhost:1/octo-org/app')]), of, quick)).rejects.toMatchObject({ code: 'REGISTRY_FAILED' });
  });
});

describe('immutable tags that exist', () => {
  test('the image of this commit is adopted, and the other registry gets all of it byte for byte, without a tag', async () => {
    const [image, other] = [writable(), inSecond()];
    await publishBefore(image);
    const { world, session: of } = open(bed.users.writer);
    const plan = planFor([image, other]);
    const { adoption } = await preflight(plan, of, world);
    expect(adoption).toEqual({ adopt: { image, digest: mine.digest } });
    if (adoption.adopt === undefined) throw new Error('nothing adopted');
    const index = await adoptIndex(adoption.adopt, plan, of, world);
    expect(index.platforms.map(({ platform }) => platform)).toEqual(['linux/amd64', 'linux/arm64']);
    for (const part of [mine, ...both, ...attestations]) expect(digestOf(new TextEncoder().encode(raw(other, part.digest)))).toBe(part.digest);
    const copied = await world.registryFor(other, of.environment['DOCKER_CONFIG'] ?? '');
    for (const bytes of [...both, ...attestations].flatMap(({ blobs }) => blobs)) expect(Buffer.from(await copied.readBlob(other, digestOf(bytes)))).toEqual(Buffer.from(bytes));
    expect(tagsOf(bed, other)).toEqual([]);
    expect(readdirSync(of.folder)).toEqual([]);
  });

  test('to a repository of the same registry nothing is sent', async () => {
    const [image, other] = [writable(), writable()];
    await publishBefore(image);
    const { world, session: of } = open(bed.users.writer);
    const sent: string[] = [];
    const watched: World = {
      ...world,
      registryFor: async (...asked) => {
        const registry = await world.registryFor(...asked);
        return { ...registry, writeBlob: (to, blob) => (sent.push(blob.digest), registry.writeBlob(to, blob)) };
      },
    };
    await adoptIndex({ image, digest: mine.digest }, planFor([image, other]), of, watched);
    expect(sent).toEqual([]);
    expect(digestOf(new TextEncoder().encode(raw(other, mine.digest)))).toBe(mine.digest);
  });

  test('another commit\'s image is refused, unless overwrite is true', async () => {
    const image = writable();
    await publishBefore(image, makeIndex(both, attestations, { [revision]: 'b'.repeat(40) }));
    const { world, session: of } = open(bed.users.writer);
    await expect(preflight(planFor([image]), of, world)).rejects.toMatchObject({ code: 'IMMUTABLE_TAG', why: expect.stringContaining('b'.repeat(40)) as unknown });
    expect((await preflight(planFor([image], { overwrite: true }), of, world)).adoption).toEqual({});
  });
});

describe('the pull of somebody without a login', () => {
  test.each([['public', true], ['octo-org', false]])('expect-public with an image below %s: %s', async (owner, isPublic) => {
    const image = imageName(`${bed.registryHost}/${owner}/test-${randomUUID().slice(0, 13)}`);
    await publishBefore(image);
    const { world, session: of } = open(bed.users.writer);
    const registry = await world.registryFor(image, of.environment['DOCKER_CONFIG'] ?? '');
    const stored = await registry.readManifest(image, mine.digest);
    if (stored === undefined) throw new Error('the index is not there');
    const plan = planFor([image], { expectPublic: true });
    const index = { ...stored, images: [image], platforms: await measurePlatforms(stored, plan.platforms, image, registry) };
    const check = checkPublic(plan, index, of, world);
    if (isPublic) expect(await check).toEqual([]);
    else await expect(check).rejects.toMatchObject({ code: 'NOT_PUBLIC', why: expect.stringContaining('no tag was moved') as unknown });
  });
});

/** As the registry has it; crane is no client of ours. */
function raw(image: ImageName, digest: Digest): string {
  return execFileSync(bed.tools.crane, ['manifest', `${image}@${digest}`], { encoding: 'utf8', env: { ...process.env, DOCKER_CONFIG: open(bed.users.writer).session.environment['DOCKER_CONFIG'] } });
}
