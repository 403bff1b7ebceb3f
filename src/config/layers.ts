// Which value of an input counts: extended files below the file, then branch or tag, then environment, and the step itself above all.
// Pure.
import { allLibraries } from '../inputs/all-libraries.ts';
import { countsAsGiven } from '../inputs/read-table.ts';
import type { ConfigFile, InputLayer } from './config-file.ts';
import { matchesRef, type RunRef } from './ref-pattern.ts';

export type NamedFile = { readonly name: string; readonly file: ConfigFile };

/** `at`: file, line and part: `.github/image.yml:12, environment production`. */
export type Origin = { readonly text: string; readonly at: string };

type Layer = { readonly file: string; readonly part: string; readonly inputs: InputLayer };

/** `chain`: the file, then what it extends, then what that extends. */
export function mergeLayers(chain: readonly NamedFile[], ref: RunRef | undefined, environment: string | undefined): ReadonlyMap<string, Origin> {
  const files = chain.toReversed();
  const matching = (kind: RunRef['kind'], patterns: (file: ConfigFile) => ReadonlyMap<string, InputLayer>): readonly Layer[] =>
    ref?.kind !== kind
      ? []
      : files.flatMap(({ name, file }) => [...patterns(file)].filter(([pattern]) => matchesRef(pattern, ref.name)).map(([pattern, inputs]) => ({ file: name, part: `, ${kind} ${pattern}`, inputs })));
  const layers: readonly Layer[] = [
    ...files.map(({ name, file }) => ({ file: name, part: '', inputs: file.inputs })),
    ...matching('branch', ({ branches }) => branches),
    ...matching('tag', ({ tags }) => tags),
    ...files.flatMap(({ name, file }) => {
      const inputs = environment === undefined ? undefined : file.environments.get(environment);
      return inputs === undefined ? [] : [{ file: name, part: `, environment ${environment ?? ''}`, inputs }];
    }),
  ];
  const merged = new Map<string, Origin>();
  for (const { file, part, inputs } of layers) {
    for (const [input, { text, line }] of inputs) merged.set(input, { text, at: `${file}:${line}${part}` });
  }
  return merged;
}

export type Configured = {
  readonly inputs: Readonly<Record<string, string>>;
  /** Input -> where in which file its value is; those of the step are not in it. */
  readonly origins: Readonly<Record<string, string>>;
  /** Inputs that the step gives although the files have them too. */
  readonly overruled: readonly string[];
};

/** The runner passes defaults as if they were given: an input with its default's value counts as not given. */
export function overlayStep(merged: ReadonlyMap<string, Origin>, step: Readonly<Record<string, string>>): Configured {
  const isFromStep = (input: string): boolean => countsAsGiven(input, step[input] ?? '', allLibraries);
  const taken = [...merged].filter(([input, { text }]) => text !== '' && !isFromStep(input));
  return {
    inputs: { ...step, ...Object.fromEntries(taken.map(([input, { text }]) => [input, text])) },
    origins: Object.fromEntries(taken.map(([input, { at }]) => [input, at])),
    overruled: [...merged.keys()].filter(isFromStep),
  };
}
