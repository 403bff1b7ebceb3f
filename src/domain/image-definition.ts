// One image of a run that has several: its name in the run, and the inputs that are its own. Made by images/, or of the inputs alone.
import { malformed, parsed, type Parsed } from './parsed.ts';

declare const brand: unique symbol;
/** An image's name within the run: `app`, `app-api`. It names artifacts, caches and lines of the summary; no registry sees it. */
export type ImageId = string & { readonly [brand]: 'ImageId' };

export type ImageDefinition = {
  readonly id: ImageId;
  /** Names of action.yml -> text as an input has it. They win over the step's own inputs. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Images of the same run that it is built on: their platform's digest is its build context of that name. */
  readonly dependsOn: readonly ImageId[];
};

export function parseImageId(text: string): Parsed<ImageId> {
  return /^[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?$/.test(text) ? parsed(text as ImageId) : malformed('a name of up to 64 lower-case letters, digits, dots, dashes and underscores, like app-api');
}
