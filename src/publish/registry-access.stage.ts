// The registry of each image with the run's logins, and what a transaction reads of tags. It writes nothing.
import { ActionError } from '../domain/action-error.ts';
import type { Digest } from '../domain/digest.ts';
import type { ImageName, TagRef } from '../domain/image-ref.ts';
import { RegistryError, type Registry } from '../world/ports/registry.ts';
import type { World } from '../world/ports/world.ts';
import { registryFailure } from './registry-failure.ts';

export type RegistryAccess = (image: ImageName) => Promise<Registry>;

export function registryAccess(world: Pick<World, 'registryFor'>, configFolder: string): RegistryAccess {
  return (image) => world.registryFor(image, configFolder);
}

/** `expected`: what it may well be. Anything else is read and hashed before it is believed: a header is only a header. */
export async function digestUnder({ image, tag }: TagRef, access: RegistryAccess, ...expected: readonly (Digest | undefined)[]): Promise<Digest | undefined> {
  const registry = await access(image);
  const stated = await registry.resolveTag(image, tag);
  if (stated === undefined || expected.length === 0 || expected.includes(stated)) return stated;
  return (await registry.readManifest(image, tag))?.digest;
}

/** What went wrong in one sentence, for a warning or a tag's reason. */
export function sentenceOf(thrown: unknown): string {
  if (thrown instanceof RegistryError) return sentenceOf(registryFailure(thrown));
  if (thrown instanceof ActionError) return `${thrown.what} ${thrown.why.split('\n')[0] ?? ''}`;
  return thrown instanceof Error ? thrown.message : String(thrown);
}
