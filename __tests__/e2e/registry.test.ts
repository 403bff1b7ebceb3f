// The HTTP client against the test bed's registry with token login, and our index against the one of buildx imagetools.
import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Secret } from '../../src/domain/secret.ts';
import { mergeIndex } from '../../src/merge/index-bytes.ts';
import { decodeManifest } from '../../src/merge/decode-manifest.ts';
import { httpRegistry } from '../../src/world/adapters/registry/registry.ts';
import { registryContract } from '../contract/registry-contract.ts';
import { attestationMarks, imageName, makeAttestation, makeImage, makeIndex } from '../fakes/image.ts';
import { digestOf } from '../../src/domain/digest.ts';
import { freshImage, openBed } from './bed.ts';

const bed = openBed();

function writerRegistry(): ReturnType<typeof httpRegistry> {
  const { username, password } = bed.users.writer;
  return httpRegistry(bed.registryHost, { kind: 'password', username, password: new Secret(password) });
}

registryContract('test bed', () => Promise.resolve({ registry: writerRegistry(), host: bed.registryHost }));

describe('access', () => {
  const image = imageName(freshImage(bed));

  test('a reader may not write, and a wrong password is refused', async () => {
    const made = makeImage('linux/amd64');
    const { username, password } = bed.users.reader;
    const reader = httpRegistry(bed.registryHost, { kind: 'password', username, password: new Secret(password) });
    const stranger = httpRegistry(bed.registryHost, { kind: 'password', username, password: new Secret('wrong') });
    for (const registry of [reader, stranger]) {
      const refusal = await registry.writeManifest(image, made.digest, made).catch((error: unknown) => error);
      expect([401, 403]).toContain((refusal as { status: number }).status);
    }
  });
});

test('the merged index names what buildx imagetools names', async () => {
  const registry = writerRegistry();
  const image = imageName(freshImage(bed));
  const folder = mkdtempSync(join(tmpdir(), 'imagetools-'));
  const built = ['linux/amd64', 'linux/arm64'].map((name) => {
    const made = makeImage(name);
    const attestation = makeAttestation(made);
    return { made, attestation, index: makeIndex([made], [attestation]) };
  });
  for (const { made, attestation, index } of built) {
    for (const blob of [...made.blobs, ...attestation.blobs]) {
      const file = join(folder, digestOf(blob).slice(7));
      writeFileSync(file, blob);
      await registry.writeBlob(image, { digest: digestOf(blob), size: blob.length, file });
    }
    for (const manifest of [made, attestation, index]) await registry.writeManifest(image, manifest.digest, manifest);
  }
  const parts = await Promise.all(
    built.map(async ({ made, index }) => {
      const manifest = await registry.readManifest(image, index.digest);
      if (manifest === undefined) throw new Error('the index is not there');
      return { platform: made.platform, manifest };
    }),
  );
  const ours = mergeIndex(parts, parts.map(({ platform }) => platform), []);

  const { username, password } = bed.users.writer;
  const auth = Buffer.from(`${username}:${password}`).toString('base64');
  const config = mkdtempSync(join(tmpdir(), 'docker-config-'));
  writeFileSync(join(config, 'config.json'), JSON.stringify({ auths: { [bed.registryHost]: { auth } }, cliPluginsExtraDirs: [join(bed.dockerConfigDir, 'cli-plugins')] }));
  const sources = built.map(({ index }) => `${image}@${index.digest}`);
  const printed = execFileSync('docker', ['buildx', 'imagetools', 'create', '--dry-run', '-t', `${image}:dry`, ...sources], { env: { ...process.env, ...bed.env, DOCKER_CONFIG: config } });
  const theirs = decodeManifest(printed);
  if (!theirs.ok || ours.content.kind !== 'index' || theirs.value.kind !== 'index') throw new Error('not two indexes');
  expect(ours.mediaType).toBe(theirs.value.mediaType);
  expect(ours.content.manifests).toEqual(theirs.value.manifests);
  expect(ours.content.manifests).toContainEqual(expect.objectContaining(attestationMarks(built[0]?.made.digest ?? ours.digest)));
});
