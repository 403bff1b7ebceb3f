// What the tests of the guards share: moving tags of both orders, live images, facts.
import type { PlannedTag } from '../../../src/domain/metadata.ts';
import type { LiveImage } from '../../../src/domain/publication.ts';
import { digestOf } from '../../../src/domain/digest.ts';
import type { GuardFacts } from '../../../src/publish/guards/decide-move.ts';
import type { VersionOrder } from '../../../src/publish/guards/release.ts';
import { imageName, tagName } from '../../fakes/image.ts';

export const image = imageName('ghcr.io/octo-org/app');
export const ours = 'a'.repeat(40);
export const theirs = 'b'.repeat(40);

export function versionTag(name: string, version: string, changes: Partial<VersionOrder> = {}): PlannedTag & { readonly order: VersionOrder } {
  const parts = /^\d+$/.test(name) ? 1 : /^\d+\.\d+$/.test(name) ? 2 : 0;
  return { image, tag: tagName(name), kind: 'moving', order: { by: 'version', version, scheme: 'semver', parts, prefix: '', suffix: '', gitPrefix: 'v', ...changes } };
}

/** `branch` null: the event has none. */
export function branchTag(name = 'main', branch: string | null = 'main'): PlannedTag {
  return { image, tag: tagName(name), kind: 'moving', order: { by: 'revision', ...(branch === null ? {} : { branch }) } };
}

export function liveImage(facts: Pick<LiveImage, 'revision' | 'version' | 'created'> = {}): LiveImage {
  return { digest: digestOf(new Uint8Array([1])), platforms: [], ...facts };
}

export function facts(changes: Partial<GuardFacts> = {}): GuardFacts {
  return { mode: 'guard', own: { revision: ours }, live: undefined, ...changes };
}

/** Full versions as the registry and the repository name them. */
export function known(git: readonly string[] | undefined, registry: readonly string[] | undefined = []): Pick<GuardFacts, 'known'> {
  return { known: { git, registry } };
}
