// The step's outputs, by their names in action.yml. Those of docker's actions have the same content as theirs.
// Only what is true is given: no digest where nothing was made, `pushed` true only after every tag was read back.
import { hitRatio } from '../build/cache-use.ts';
import type { BuildResult } from '../domain/build.ts';
import { tagRefText } from '../domain/image-ref.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Publication } from '../domain/publication.ts';
import { cacheUseOf } from './cache-sections.ts';
import { divisionOutputs, legOutputs } from './fleet-outputs.ts';
import { gatherMetadata } from './gathered-metadata.ts';
import { mergedOutputs } from './merged-outputs.ts';
import { planJson } from './plan-text.ts';

/** `metadataOutputs`: tags, tag-names, version, labels, annotations and json as metadata-action gives them. Outputs without a value are left out. */
export function outputsOf(outcome: Outcome, metadataOutputs: Readonly<Record<string, string>>): Record<string, string> {
  const plan = 'plan' in outcome ? outcome.plan : undefined;
  const use = cacheUseOf(outcome);
  return {
    ...metadataOutputs,
    ...(plan === undefined ? {} : { plan: planJson(plan, outcome.how === 'planned' ? outcome.commands : []) }),
    ...resultOutputs(outcome),
    ...tagOutputs(outcome),
    ...(outcome.images === undefined ? {} : mergedOutputs(outcome.images)),
    pushed: String(outcome.how === 'published' || (outcome.images ?? []).some(({ end }) => end.how === 'published')),
    attempts: String(outcome.retried.length),
    ...(outcome.how === 'failed' && outcome.error.failure !== undefined ? { 'failure-class': outcome.error.failure.class } : {}),
    ...(use === undefined ? {} : { 'cache-hit-ratio': String(hitRatio(use)) }),
    duration: ((outcome.endedAt - outcome.startedAt) / 1000).toFixed(3),
  };
}

function resultOutputs(outcome: Outcome): Record<string, string> {
  switch (outcome.how) {
    case 'published':
      return { ...(outcome.builder === undefined ? {} : { builder: outcome.builder.name }), ...publishedOutputs(outcome.publication, outcome.builds) };
    case 'built':
      return { builder: outcome.builder.name, ...builtOutputs(outcome.builds) };
    case 'divided':
      return divisionOutputs(outcome.division);
    case 'handed-over':
      return { ...(outcome.builder === undefined ? {} : { builder: outcome.builder.name }), ...legOutputs(outcome.leg, outcome.builds) };
    case 'failed':
      return outcome.leg === undefined ? {} : legOutputs(outcome.leg, outcome.builds);
    case 'planned':
    case 'merged':
    case 'pruned':
    case 'nothing':
      return {};
  }
}

function tagOutputs(outcome: Outcome): Record<string, string> {
  const publication = 'publication' in outcome ? outcome.publication : undefined;
  if (publication === undefined) return {};
  const moved = publication.tags.flatMap((tag) => (tag.state === 'moved' && tag.before !== undefined ? [[tagRefText(tag), tag.before] as const] : []));
  return { result: publication.result, previous: JSON.stringify(Object.fromEntries(moved)) };
}

function publishedOutputs({ index }: Publication, builds: readonly BuildResult[]): Record<string, string> {
  const [image = ''] = index.images;
  return {
    digest: index.digest,
    ref: `${image}@${index.digest}`,
    // build-push-action gives the index digest here when the image has no single configuration.
    imageid: singleImageId(builds) ?? index.digest,
    digests: JSON.stringify(Object.fromEntries(index.platforms.map(({ platform, digest }) => [platform, digest]))),
    metadata: JSON.stringify(
      {
        ...gatherMetadata(builds),
        'containerimage.digest': index.digest,
        'containerimage.descriptor': { mediaType: index.mediaType, digest: index.digest, size: index.bytes.length },
        'image.name': index.images.join(','),
      },
      undefined,
      2,
    ),
  };
}

/** Of several builds no one digest would be the image's: `metadata` has each. */
function builtOutputs(builds: readonly BuildResult[]): Record<string, string> {
  const [only, ...more] = builds;
  const digest = only?.built === true && more.length === 0 ? only.digest : undefined;
  const imageId = singleImageId(builds) ?? digest;
  return {
    ...(digest === undefined ? {} : { digest }),
    ...(imageId === undefined ? {} : { imageid: imageId }),
    ...(builds.length === 0 ? {} : { metadata: JSON.stringify(gatherMetadata(builds), undefined, 2) }),
  };
}

function singleImageId(builds: readonly BuildResult[]): string | undefined {
  const [only, ...more] = builds;
  return only?.built === true && more.length === 0 ? only.imageId : undefined;
}
