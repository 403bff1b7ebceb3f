// How a merge of several images ended: as its one image did, or all of them in one. Also where nothing was to be published, and all
// that is asked is whether the legs have built it. Pure.
import { ActionError } from '../domain/action-error.ts';
import type { ImageId } from '../domain/image-definition.ts';
import type { Finished, ImageEnd } from '../domain/outcome.ts';
import type { Platform } from '../domain/platform.ts';

type Failed = Extract<Finished, { how: 'failed' }>;

export function concludeImages(images: readonly ImageEnd[]): Finished {
  const [first, ...more] = images;
  if (first !== undefined && more.length === 0) return { ...first.end, images };
  const failures = failuresOf(images);
  return failures.length === 0 ? { how: 'merged', images } : { how: 'failed', error: errorOfAll(failures.map(({ id, end: { error } }) => ({ id, error })), images.length, 'published'), builds: [], images };
}

/** Of a run that publishes nothing. `platforms`: those that were built. `whole`: all that were planned, also those that are optional. */
export type BuiltEnd = { readonly id: ImageId; readonly platforms: readonly Platform[]; readonly whole: boolean; readonly error?: ActionError };

/** No image has an end of its own: nothing was published, and nothing failed to be. */
export function concludeBuilt(images: readonly BuiltEnd[]): Finished {
  const failures = images.flatMap(({ id, error }) => (error === undefined ? [] : [{ id, error }]));
  const [first] = failures;
  if (first === undefined) return { how: 'nothing', reason: `Every leg ${images.every(({ whole }) => whole) ? '' : 'that is needed '}is complete: ${builtText(images)}. The plan of this run only builds: there is nothing to merge.` };
  return { how: 'failed', error: images.length === 1 ? first.error : errorOfAll(failures, images.length, 'built completely'), builds: [] };
}

function builtText(images: readonly BuiltEnd[]): string {
  const [only, ...more] = images;
  return only !== undefined && more.length === 0 ? only.platforms.join(', ') : `the images ${images.map(({ id }) => id).join(', ')}`;
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

type NamedError = { readonly id: ImageId; readonly error: ActionError };

function errorOfAll(failures: readonly NamedError[], count: number, wanted: 'published' | 'built completely'): ActionError {
  const reasons = [...new Map(failures.map(({ error }) => [error.what, error])).values()];
  const [first] = reasons;
  return new ActionError({
    code: first?.code ?? 'INTERNAL',
    what: `${failures.length} of ${count} images ${failures.length === 1 ? 'was' : 'were'} not ${wanted}: ${failures.map(({ id }) => id).join(', ')}.`,
    why: failures.map(({ id, error }) => `${id} (${error.code}): ${error.what}\n${error.why}`).join('\n'),
    fix: [...new Set(reasons.map(({ fix }) => fix))].join('\n'),
    ...(first?.failure === undefined ? {} : { failure: first.failure }),
    cause: first,
  });
}
