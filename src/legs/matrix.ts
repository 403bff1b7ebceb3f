// The legs as a matrix of GitHub Actions: what the workflow's job needs to be named, placed and told apart.
import type { ExpectedImage } from '../domain/expected-set.ts';
import type { Leg } from '../domain/leg.ts';

/** JSON for `strategy.matrix`: `{"include":[…]}`, empty where nothing is to be built (the job has to be skipped then). */
export function matrixJson(legs: readonly Leg[], images: readonly Pick<ExpectedImage, 'id' | 'target' | 'inputs'>[]): string {
  return JSON.stringify({ include: legs.map((leg) => entryOf(leg, images)) });
}

function entryOf(leg: Leg, images: readonly Pick<ExpectedImage, 'id' | 'target' | 'inputs'>[]): Readonly<Record<string, unknown>> {
  const own = images.filter(({ id }) => leg.images.some(({ image }) => image === id));
  const platforms = [...new Set(leg.images.flatMap((image) => image.platforms))];
  const [label, ...labels] = leg.runner;
  return {
    leg: leg.number,
    name: legName(leg, images.length > 1),
    runner: labels.length === 0 ? label : leg.runner,
    platforms: platforms.join(','),
    images: leg.images.map(({ image }) => image).join(','),
    target: common(own.map(({ target }) => target)),
    'cache-scope': common(own.map(({ inputs }) => inputs['cache-scope'])),
  };
}

/** `linux/arm64`; of several images `app linux/arm64`, `base + app linux/arm64`. */
export function legName(leg: Leg, severalImages: boolean): string {
  const platforms = [...new Set(leg.images.flatMap((image) => image.platforms))].join(', ');
  return severalImages ? `${leg.images.map(({ image }) => image).join(' + ')} ${platforms}` : platforms;
}

/** Where all images of the leg have the same; empty: they differ, or have none. */
function common(values: readonly (string | undefined)[]): string {
  const [first = '', ...others] = [...new Set(values.map((value) => value ?? ''))];
  return others.length === 0 ? first : '';
}
