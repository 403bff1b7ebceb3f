// What a plan alone says against skipping: what was asked for can't come of an image that exists, or its content can't be
// known without building. Pure, and on the safe side: in doubt it is built.
import type { Plan } from '../domain/plan.ts';
import { isAddress } from '../trigger/source.ts';

/** A sentence; undefined: nothing against looking for an image with the same key. The key is made and written all the same. */
export function askedToBuild({ inputs }: Plan): string | undefined {
  const { build, publish } = inputs;
  if (build.noCache) return 'no-cache asks for a build.';
  if (build.noCacheFilters.length > 0) return 'no-cache-filters asks for a build.';
  if (build.load) return 'load wants the image in the engine.';
  if (publish.overwrite) return 'overwrite asks for a new image.';
  return undefined;
}

/** A sentence; undefined: a key can be made of it, as far as the plan tells. */
export function contentUnknown({ inputs, source, platforms }: Plan, buildArgs: Readonly<Record<string, string>>): string | undefined {
  const { build, builder } = inputs;
  if (platforms.length === 0) return 'The platforms are left to the builder.';
  if (source.kind === 'given' && isAddress(source.context)) return `The context ${source.context} is neither a folder nor the event's commit.`;
  if (build.file !== undefined && isAddress(build.file)) return 'The Dockerfile comes from an address.';
  const epoch = buildArgs['SOURCE_DATE_EPOCH'] ?? '';
  if (!/^\d*$/.test(epoch)) return `SOURCE_DATE_EPOCH is ${epoch}, a time that only the build knows.`;
  if (source.kind === 'git' && 'BUILDKIT_CONTEXT_KEEP_GIT_DIR' in buildArgs) return 'The build gets the Git folder of its context.';
  if ((builder.driver === 'docker' || builder.given.length > 0) && !build.pull) {
    return `Base images may be those that the engine holds${builder.driver === 'docker' ? '' : ` behind the builder ${builder.given.join(', ')}`}: pull: true takes the registry's.`;
  }
  return undefined;
}
