// What the tests of the transaction share: images of commits on one branch, a context for each, the state of a registry.
import type { Digest } from '../../src/domain/digest.ts';
import type { ImageName } from '../../src/domain/image-ref.ts';
import type { StoredManifest } from '../../src/domain/manifest.ts';
import type { PlannedTag } from '../../src/domain/metadata.ts';
import { decodeManifest } from '../../src/merge/decode-manifest.ts';
import type { Move, MoveContext } from '../../src/publish/transaction/move.ts';
import { RegistryError } from '../../src/world/ports/registry.ts';
import { fakeGitHub, type FakeGitHub } from '../fakes/github.ts';
import { imageName, makeImage, makeIndex, push, tagName } from '../fakes/image.ts';
import type { MemoryRegistry } from '../fakes/registry.ts';

export const ghcr = imageName('ghcr.io/octo-org/app');
export const hub = imageName('docker.io/octo/app');
export const images = [ghcr, hub];

const parts = [makeImage('linux/amd64'), makeImage('linux/arm64')];

/** Commit `n` of the branch: a higher number is newer. */
export function revision(n: number): string {
  return String(n).padStart(40, '0');
}

/** The image of commit `n`: of both platforms, by digest in no repository yet. */
export function imageOf(n: number): StoredManifest {
  const made = makeIndex(parts, [], { 'org.opencontainers.image.revision': revision(n) });
  const content = decodeManifest(made.bytes, made.mediaType);
  if (!content.ok) throw new Error(content.expected);
  return { ...made, content: content.value };
}

/** Has the images of these commits in every repository, by digest. */
export function fill(registry: MemoryRegistry, commits: readonly number[], into: readonly ImageName[] = images): void {
  push(registry, into, [...parts, ...commits.map(imageOf)]);
}

export function moving(image: ImageName, name: string): PlannedTag {
  return { image, tag: tagName(name), kind: 'moving', order: { by: 'revision', branch: 'main' } };
}

export function fixed(image: ImageName, name: string): PlannedTag {
  return { image, tag: tagName(name), kind: 'immutable', fixed: true };
}

export function movesTo(n: number, tags: readonly PlannedTag[]): readonly Move[] {
  return tags.map((tag) => ({ tag, target: imageOf(n) }));
}

export function contextOf(n: number, changes: Partial<MoveContext> = {}): MoveContext {
  return {
    configFolder: '/run/docker',
    run: { id: `run-${n}`, attempt: '1' },
    age: { revision: revision(n) },
    movingTags: 'guard',
    overwrite: false,
    ordered: true,
    signal: new AbortController().signal,
    ...changes,
  };
}

/** One linear branch `main`, all commits of which are on it. */
export function linearGitHub(): FakeGitHub {
  const at = (ref: string): number => (ref.startsWith('refs/heads/') || ref === 'main' ? 1e6 : Number(ref));
  return fakeGitHub({ tags: [], compare: (base, head) => (at(head) === at(base) ? 'identical' : at(head) > at(base) ? 'ahead' : 'behind') });
}

/** What the image's own tags point to, without state tags; the commit's number for a digest that is known. */
export function standing(registry: MemoryRegistry, image: ImageName, commits: readonly number[]): Readonly<Record<string, number | string>> {
  const known = new Map<Digest, number>(commits.map((n) => [imageOf(n).digest, n]));
  return Object.fromEntries(
    Object.entries(registry.tagsOf(image)).flatMap(([tag, digest]) => (tag.startsWith('ghcr-buildx-action-') ? [] : [[tag, known.get(digest) ?? digest]])),
  );
}

export function tagAs(registry: MemoryRegistry, image: ImageName, name: string, n: number): void {
  registry.addManifest(image, imageOf(n), tagName(name));
}

export function down(operation: string, image: string, status = 503): RegistryError {
  return new RegistryError({ operation, image, status, body: status === 0 ? 'connection reset' : 'down' });
}
