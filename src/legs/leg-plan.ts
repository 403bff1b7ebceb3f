// The plan of an image as one leg carries it out: its part of the platforms, one build each, and what they are built on. Pure.
import type { BuildTarget } from '../domain/build.ts';
import type { Digest } from '../domain/digest.ts';
import type { ImageId } from '../domain/image-definition.ts';
import type { ImageName } from '../domain/image-ref.ts';
import type { Plan } from '../domain/plan.ts';
import type { Platform } from '../domain/platform.ts';
import { contextNamesOf, otherContexts } from '../images/base-names.ts';

/** Of the image's platforms, only these are the plan's. */
export function restrictedPlan(plan: Plan, platforms: readonly Platform[]): Plan {
  const { build, publish } = plan.inputs;
  return {
    ...plan,
    platforms,
    // Each platform is handed over by itself.
    strategy: 'per-platform',
    inputs: { ...plan.inputs, build: { ...build, platforms }, publish: { ...publish, optionalPlatforms: publish.optionalPlatforms.filter((platform) => platforms.includes(platform)) } },
  };
}

/** What a leg can verify: the platform alone, without the index and the tags, which are the merge's. */
export function platformPlan(plan: Plan, platform: Platform): Plan {
  const one = restrictedPlan(plan, [platform]);
  return {
    ...one,
    inputs: { ...one.inputs, publish: { ...one.inputs.publish, optionalPlatforms: [] } },
    metadata: { ...one.metadata, tags: [], annotations: one.metadata.annotations.filter(({ level }) => level === 'manifest') },
  };
}

/** Where a built platform is for those that are built on it: in a registry, or in a folder where nothing is published. */
export type BuiltBase = { readonly platform: Platform; readonly digest: Digest } & ({ readonly name: ImageName } | { readonly layout: string });

/**
 * The plan with what it is built on: `base=docker-image://name@digest` for each platform (docs.docker.com, "docker buildx build",
 * --build-context), under each name that the image has for it.
 */
export function onBases(plan: Plan, bases: readonly (readonly [ImageId, readonly BuiltBase[]])[]): Plan {
  const { build } = plan.inputs;
  return { ...plan, inputs: { ...plan.inputs, build: { ...build, buildContexts: otherContexts(build.buildContexts) } }, baseImages: baseContexts(bases, build.buildContexts) };
}

function baseContexts(bases: readonly (readonly [ImageId, readonly BuiltBase[]])[], buildContexts: readonly string[]): ReadonlyMap<Platform, readonly string[]> {
  const contexts = bases.flatMap(([id, built]) =>
    built.flatMap((base) => {
      const place = `${'name' in base ? `docker-image://${base.name}` : `oci-layout://${base.layout}`}@${base.digest}`;
      return contextNamesOf(id, buildContexts).map((name) => ({ platform: base.platform, line: `${name}=${place}` }));
    }),
  );
  return new Map([...Map.groupBy(contexts, ({ platform }) => platform)].map(([platform, all]) => [platform, all.map(({ line }) => line)]));
}

/** A run that publishes nothing keeps no image: one that others are built on is written to a folder. */
export function destinationFor(plan: Plan, isBase: boolean): BuildTarget {
  return isBase && plan.destination.to === 'nowhere' ? { to: 'layout', images: plan.metadata.images } : plan.destination;
}

/** Setup is done once for all images of a leg. */
export function setupPlan(plans: readonly [Plan, ...Plan[]]): Plan {
  const [first] = plans;
  return {
    ...first,
    platforms: distinct(plans.flatMap(({ platforms }) => platforms)),
    attests: distinct(plans.flatMap(({ attests }) => attests)),
    metadata: { ...first.metadata, images: distinct(plans.flatMap(({ metadata }) => metadata.images)) },
  };
}

/** Folders of the Actions cache that a run throws away at its end: each image has its own. */
export function withOwnFolder(plan: Plan, id: ImageId): Plan {
  const uses = plan.cache.uses.map((use) => (use.backend === 'local' && !use.lasting ? { ...use, folder: `${use.folder}-${id}` } : use));
  return { ...plan, cache: { ...plan.cache, uses } };
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}
