// The outputs of a merge: what became of each image of the run, and of all of them together.
import type { ImageEnd } from '../domain/outcome.ts';
import { tagRefText } from '../domain/image-ref.ts';
import { resultOf } from './merged-sections.ts';

/** Image -> `result`, `digest`, `ref`, `digests`, `tags` and `version`; of one that failed only what there is. */
export function mergedOutputs(images: readonly ImageEnd[]): Record<string, string> {
  const result = images.length < 2 ? undefined : resultOfAll(images.map(({ end }) => resultOf(end)));
  return { images: JSON.stringify(Object.fromEntries(images.map(({ id, end }) => [id, fieldsOf(end)]))), ...(result === undefined ? {} : { result }) };
}

/** In the words of one image's result; undefined: no tag of any image was touched. */
function resultOfAll(results: readonly string[]): string | undefined {
  const isGood = (result: string): boolean => result === 'published' || result === 'unchanged';
  if (results.every(isGood)) return results.includes('published') ? 'published' : 'unchanged';
  if (results.some((result) => isGood(result) || result === 'partial')) return 'partial';
  return results.includes('restored') ? 'restored' : undefined;
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
