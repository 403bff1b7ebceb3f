// What a row of contradictions is made of, and what several rows ask of the values.
import { newBuilder } from './builder-settings.ts';
import type { InputName, InputValues } from './input-table.ts';

export type Contradiction = {
  /** The input that the problem is reported of, then the others; a row is skipped when one of them is wrong in itself. */
  readonly between: readonly [InputName, ...InputName[]];
  readonly when: (values: InputValues) => boolean;
  readonly given: (values: InputValues) => string;
  readonly expected: string;
};

/** Those that were given; a switch that is off is not. */
export function setOf(values: InputValues, names: readonly InputName[]): readonly string[] {
  return names.filter((name) => {
    const value = values[name];
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
  });
}

/** No builder of the run's own is made. */
export function usesGivenOnly({ builder }: InputValues): boolean {
  return builder.length > 0 && !builder.includes(newBuilder);
}
