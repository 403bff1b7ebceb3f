// The built action on images that must not be tagged: refused after the build, before any tag moves; and the looks
// themselves at real layers in a real registry.
import { describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tagPush } from '../../scripts/tag-push-event.ts';
import type { Index } from '../../src/domain/publication.ts';
import { reliableWorld } from '../../src/retry/reliable-world.stage.ts';
import { measurePlatforms } from '../../src/merge/platform-sizes.stage.ts';
import { verify } from '../../src/verify/verify.stage.ts';
import { systemWorld } from '../../src/world/adapters/world.ts';
import type { Verified } from '../../src/domain/verified.ts';
import { imageName, platform, tagName } from '../fakes/image.ts';
import { publishingPlan } from '../publish/publishing.ts';
import { act, bedInputs, crane, freshImage, makeWorkspace, openBed, tagsOf } from './bed.ts';

const bed = openBed();
const minute = 60_000;
const good = 'ARG BASE\nFROM ${BASE}\nCOPY . /srv\nCMD ["sh", "-c", "exec sleep 1"]\n';
const wrong = 'ARG BASE\nFROM --platform=linux/amd64 ${BASE} AS tools\nFROM ${BASE}\nCOPY --from=tools /bin/busybox /app\nENTRYPOINT ["/app"]\n';
const failsOnArm = `${good}ARG TARGETARCH\nRUN test "$TARGETARCH" != arm64\n`;

describe('nothing is tagged', () => {
  test('when the amd64 program is copied into the arm64 image', async () => {
    const image = freshImage(bed);
    const { main } = await act(bed, { workspace: makeWorkspace({ Dockerfile: wrong }), inputs: bedInputs(bed, image) });
    expect(main.exitCode).toBe(1);
    expect(main.log).toContain('WRONG_ARCHITECTURE');
    expect(main.log).toContain('The image for linux/arm64 starts /app, a program for amd64.');
    expect(main.log).toContain('COPY --from=tools /bin/busybox /app.');
    expect(tagsOf(bed, image)).toEqual([]);
  }, 3 * minute);

  test('when the image is larger than it may be, or has grown too much', async () => {
    const image = freshImage(bed);
    const small = makeWorkspace({ Dockerfile: good });
    const large = makeWorkspace({ Dockerfile: good, 'large.txt': randomBytes(2_000_000).toString('base64') });
    const inputs = { ...bedInputs(bed, image), platforms: 'linux/amd64' };
    const limited = await act(bed, { workspace: small, inputs: { ...inputs, 'max-size': '10kB' } });
    expect(limited.main.log).toContain('IMAGE_TOO_LARGE');
    expect(tagsOf(bed, image)).toEqual([]);

    expect((await act(bed, { workspace: small, inputs })).main.exitCode).toBe(0);
    const before = crane(bed, 'digest', `${image}:latest`);
    const grown = await act(bed, { ...tagPush('v1.2.4'), workspace: large, inputs: { ...inputs, 'max-size-growth': '10%' } });
    expect(grown.main.log).toMatch(/IMAGE_TOO_LARGE.*linux\/amd64/);
    expect(grown.main.log).toContain('COPY . /srv');
    expect(crane(bed, 'digest', `${image}:latest`)).toBe(before);
    expect(tagsOf(bed, image)).not.toContain('1.2.4');
  }, 4 * minute);

  test('without an optional platform that is published today; a new image is published without it, loudly', async () => {
    const image = freshImage(bed);
    const failing = makeWorkspace({ Dockerfile: failsOnArm });
    const inputs = { ...bedInputs(bed, image), 'optional-platforms': 'linux/arm64' };
    expect((await act(bed, { workspace: makeWorkspace({ Dockerfile: good }), inputs })).main.exitCode).toBe(0);
    const before = crane(bed, 'digest', `${image}:latest`);
    const dropped = await act(bed, { ...tagPush('v1.2.4'), workspace: failing, inputs });
    expect(dropped.main.log).toContain('PLATFORM_DROPPED');
    expect(crane(bed, 'digest', `${image}:latest`)).toBe(before);

    const fresh = freshImage(bed);
    const without = await act(bed, { workspace: failing, inputs: { ...inputs, images: fresh } });
    expect({ code: without.main.exitCode, log: without.main.exitCode === 0 ? '' : without.main.log }).toEqual({ code: 0, log: '' });
    expect(without.main.log).toMatch(/::warning.*linux\/arm64/);
    expect(tagsOf(bed, fresh)).toContain('latest');
  }, 5 * minute);
});

test('the looks find the started program in the layers of a registry, and the label that is missing', async () => {
  const image = freshImage(bed);
  const { main } = await act(bed, { workspace: makeWorkspace({ Dockerfile: good }), inputs: bedInputs(bed, image) });
  expect(main.exitCode).toBe(0);
  const looked = await look(image, {});
  expect(looked.platforms.map(({ programs }) => programs.map(({ architecture }) => architecture))).toEqual([['amd64', 'amd64'], ['arm64', 'arm64']]);
  expect(looked.comparedWith).toMatchObject({ tag: 'latest' });
  await expect(look(image, { 'org.example.absent': 'x' })).rejects.toMatchObject({ code: 'METADATA_MISSING' });
}, 3 * minute);

async function look(image: string, labels: Readonly<Record<string, string>>): Promise<Verified> {
  const { username, password } = bed.users.writer;
  const folder = mkdtempSync(join(tmpdir(), 'verify-'));
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ auths: { [bed.registryHost]: { auth: Buffer.from(`${username}:${password}`).toString('base64') } } }));
  const world = reliableWorld(systemWorld({ ...process.env, RUNNER_TEMP: folder }));
  const name = imageName(image);
  const registry = await world.registryFor(name, folder);
  const stored = await registry.readManifest(name, tagName('latest'));
  if (stored === undefined) throw new Error('nothing is published');
  const planned = publishingPlan({ tags: [{ image: name, tag: tagName('latest'), kind: 'moving' }] });
  const platforms = await measurePlatforms(stored, [platform('linux/amd64'), platform('linux/arm64')], name, registry);
  const index: Index = { ...stored, images: [name], platforms };
  return await verify({ ...planned, metadata: { ...planned.metadata, labels } }, index, { environment: { DOCKER_CONFIG: folder } }, world);
}
