// Parsers of whole languages and what else of a library few inputs ask for: types alone, and which inputs they are. Pure.
// Whoever reads such text is given them. Stages load those that the text asks for: libraries.stage.ts.
import { isPlainTemplate } from '../plan/metadata/plain-template.ts';

/** An ISO 8601 time in a zone, by a format of moment: formatMoment of plan/metadata/moment-format.ts. */
export type WriteTime = (time: string, zone: string, format: string) => string;

export type Libraries = {
  /** What a YAML document comes to; undefined: it is none. */
  readonly yaml?: (text: string) => unknown;
  /** Throws what is wrong with the text. */
  readonly handlebars?: (text: string) => hbs.AST.Program;
  /** For templates that write a date. */
  readonly writeTime?: WriteTime;
};

type Texts = Readonly<Record<string, string>>;

export function asksForYaml(inputs: Texts): boolean {
  return ['append', 'registry-auth'].some((name) => (inputs[name] ?? '').trim() !== '');
}

/** Of inputs that are not read yet: what is plain as a whole is plain in every part. */
export function asksForHandlebars(inputs: Texts): boolean {
  return ['tags', 'flavor', 'labels', 'annotations'].some((name) => !isPlainTemplate(inputs[name] ?? ''));
}

/** It is a fault of the action's own. */
export function notLoaded(library: keyof Libraries): never {
  throw new Error(`${library} was not loaded`);
}
