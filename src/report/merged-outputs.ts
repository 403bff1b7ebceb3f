// The output `images` of a merge: what became of each image of the run.
import type { ImageEnd } from '../domain/outcome.ts';
import { tagRefText } from '../domain/image-ref.ts';
import { resultOf } from './merged-sections.ts';

/** Image -> `result`, `digest`, `ref`, `digests`, `tags` and `version`; of one that failed only what there is. */
export function mergedOutputs(images: readonly ImageEnd[]): Record<string, string> {
  return { images: JSON.stringify(Object.fromEntries(images.map(({ id, end }) => [id, fieldsOf(end)]))) };
}

function fieldsOf(end: ImageEnd['end']): Readonly<Record<string, unknown>> {
  const result = resultOf(end);
  if (end.how === 'failed') return { result, error: end.error.code };
  if (end.how !== 'published') return { result };
  const { index, tags } = end.publication;
  return {
    result,
    digest: index.digest,
    ref: `${index.images[0] ?? ''}@${index.digest}`,
    digests: Object.fromEntries(index.platforms.map(({ platform, digest }) => [platform, digest])),
    tags: tags.filter(({ state }) => state !== 'skipped').map(tagRefText),
    version: end.plan.metadata.version,
  };
}
