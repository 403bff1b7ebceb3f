// The fault front and the harness's own client before the bed's real registry: a registry tool works through it, a small image
// is whole, and what is missing is found.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../testbed/child-command.ts';
import { startFaultFront, type FaultFront } from '../../testbed/faults/front.ts';
import { imagesIn, missingBelow } from '../../testbed/fuzz/completeness.ts';
import { RegistryClient } from '../../testbed/fuzz/registry-client.ts';
import { imageOf } from '../../testbed/fuzz/surroundings.ts';
import { makeTinyIndex } from '../../testbed/fuzz/tiny-image.ts';
import { openBed } from './bed.ts';

const bed = openBed();
const client = new RegistryClient(bed.registryHost, bed.users.writer);
const repository = `octo-org/front-${randomUUID().slice(0, 8)}`;
const image = imageOf('a'.repeat(40), '1.2.3', 'whole');
let front: FaultFront;

beforeAll(async () => {
  front = await startFaultFront({ upstream: bed.registryHost });
  await client.push(repository, image);
  await client.putManifest(repository, 'latest', image);
});
afterAll(async () => await front.stop());

/** Not synchronously: the front answers from this process. */
async function crane(...args: readonly string[]): Promise<string> {
  const { username, password } = bed.users.writer;
  const config = mkdtempSync(join(tmpdir(), 'front-crane-'));
  writeFileSync(join(config, 'config.json'), JSON.stringify({ auths: { [front.host]: { auth: Buffer.from(`${username}:${password}`).toString('base64') } } }));
  return (await run({ file: bed.tools.crane, args, env: { DOCKER_CONFIG: config } })).trim();
}

it('crane reads, copies and lists through the front, tokens and uploads included', async () => {
  const name = `${front.host}/${repository}`;
  expect(await crane('digest', `${name}:latest`)).toBe(image.digest);
  await crane('copy', `${name}:latest`, `${name}-copy:other`);
  expect(await crane('ls', `${name}-copy`)).toBe('other');
  const stages = new Set(front.requests.map(({ stage }) => stage));
  for (const stage of ['token', 'tag-head', 'blob-mount', 'manifest-put', 'tag-put', 'tags-list'] as const) expect(stages).toContain(stage);
});

it('uploads go through the front from beginning to end', async () => {
  await new RegistryClient(front.host, bed.users.writer).push(`${repository}-uploaded`, image);
  expect(front.requests.filter(({ stage, status }) => stage === 'upload-finish' && status === 201).length).toBeGreaterThanOrEqual(2);
  expect(await client.manifest(`${repository}-uploaded`, image.digest)).toBeDefined();
});

it('crane takes a lost response for a failure, and the write was done all the same', async () => {
  front.inject({ stages: ['tag-put'], reference: 'lost', fault: { kind: 'lost-response' }, times: 'always' });
  await expect(crane('tag', `${front.host}/${repository}:latest`, 'lost')).rejects.toThrow();
  front.clear();
  expect((await client.tags(repository)).get('lost')).toBe(image.digest);
}, 60_000);

describe('the harness looks at repositories', () => {
  it('a whole image has all of it, and exactly its platforms', async () => {
    const found = await client.manifest(repository, 'latest');
    if (found === undefined) throw new Error('no image');
    expect(await missingBelow(client, repository, found)).toEqual([]);
    expect(imagesIn(found)).toEqual(image.platforms.map(({ digest }) => digest).toSorted());
    expect((await client.tags(repository)).get('latest')).toBe(image.digest);
  });

  it('an index in a repository that lacks its images is found incomplete', async () => {
    const found = await client.manifest(repository, 'latest');
    if (found === undefined) throw new Error('no image');
    const elsewhere = `${repository}-empty`;
    expect(await missingBelow(client, elsewhere, found)).toHaveLength(2);
    expect((await client.tags(elsewhere)).size).toBe(0);
  });

  it('the registry itself refuses an index whose images are not there', async () => {
    const other = makeTinyIndex(imageOf('b'.repeat(40), '1', 'never pushed').platforms, {});
    await expect(client.putManifest(repository, 'broken', other)).rejects.toThrow(/MANIFEST_BLOB_UNKNOWN/);
  });
});
