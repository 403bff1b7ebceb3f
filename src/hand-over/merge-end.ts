// How a merge of several images ended: as its one image did, or all of them in one. Pure.
import { ActionError } from '../domain/action-error.ts';
import type { Finished, ImageEnd } from '../domain/outcome.ts';

type Failed = Extract<Finished, { how: 'failed' }>;

export function concludeImages(images: readonly ImageEnd[]): Finished {
  const [first, ...more] = images;
  if (first !== undefined && more.length === 0) return { ...first.end, images };
  const failures = failuresOf(images);
  return failures.length === 0 ? { how: 'merged', images } : { how: 'failed', error: errorOfAll(failures, images.length), builds: [], images };
}

/** Of an image that is complete, where all-or-nothing is asked for and others are not. */
export function heldBack(failures: readonly ImageEnd[]): ActionError {
  const named = failuresOf(failures);
  const [first] = named;
  return new ActionError({
    code: first?.end.error.code ?? 'LEG_MISSING',
    what: `It is complete, and not published: ${named.map(({ id }) => id).join(', ')} ${named.length === 1 ? 'is' : 'are'} not, and all-or-nothing is true.`,
    why: 'No tag of any image was moved.',
    fix: first?.end.error.fix ?? 'Run the failed jobs again.',
  });
}

type FailedImage = ImageEnd & { readonly end: Failed };

function failuresOf(images: readonly ImageEnd[]): readonly FailedImage[] {
  return images.flatMap(({ id, end }) => (end.how === 'failed' ? [{ id, end }] : []));
}

function errorOfAll(failures: readonly FailedImage[], count: number): ActionError {
  const reasons = [...new Map(failures.map(({ end }) => [end.error.what, end.error])).values()];
  const [first] = reasons;
  return new ActionError({
    code: first?.code ?? 'INTERNAL',
    what: `${failures.length} of ${count} images ${failures.length === 1 ? 'was' : 'were'} not published: ${failures.map(({ id }) => id).join(', ')}.`,
    why: failures.map(({ id, end: { error } }) => `${id} (${error.code}): ${error.what}\n${error.why}`).join('\n'),
    fix: [...new Set(reasons.map(({ fix }) => fix))].join('\n'),
    ...(first?.failure === undefined ? {} : { failure: first.failure }),
    cause: first,
  });
}
