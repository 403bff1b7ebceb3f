// The plan of a promotion: platforms, age and version are those of the image that is promoted, whoever promotes it. Pure.
import type { PlannedTag, TagOrder } from '../domain/metadata.ts';
import type { Plan } from '../domain/plan.ts';
import type { LiveImage } from '../domain/publication.ts';
import { readStatedVersion } from './guards/release.ts';

export function asPromoted(plan: Plan, image: LiveImage): Plan {
  const { trigger, metadata } = plan;
  const { revision, version, created } = image;
  return {
    ...plan,
    platforms: image.platforms.map(({ platform }) => platform),
    trigger: { ...trigger, revision: revision ?? trigger.revision },
    metadata: {
      ...metadata,
      version: version ?? '',
      labels: created === undefined ? {} : { 'org.opencontainers.image.created': created },
      annotations: [],
      tags: metadata.tags.map((tag) => (tag.kind === 'moving' ? { ...tag, order: orderOf(tag, version) } : tag)),
    },
  };
}

/** A version's image is ordered by version under latest, 1 and 1.2; under every other name, and of any other image, by commit. */
function orderOf({ tag, order }: PlannedTag, version: string | undefined): TagOrder {
  const release = version === undefined ? undefined : readStatedVersion(version, 'semver');
  const [, numbers, suffix = ''] = /^v?(latest|\d+(?:\.\d+)?)(-[\w.-]+)?$/.exec(tag) ?? [];
  if (version === undefined || release === undefined || numbers === undefined) return order ?? { by: 'revision' };
  const parts = numbers === 'latest' ? 0 : numbers.includes('.') ? 2 : 1;
  return { by: 'version', version, scheme: 'semver', parts, prefix: '', suffix, gitPrefix: 'v' };
}
