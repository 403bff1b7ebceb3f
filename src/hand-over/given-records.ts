// The input `records`: the outputs of the legs' job as JSON. Names of other outputs in it are nobody's business here.
import { parsed, type Parsed } from '../domain/parsed.ts';
import { decodeDocument, textsOf } from './document.ts';

/** Name -> text of the outputs that have one; a leg that did not come to its end has none. Absent input: none. */
export function readOutputs(records: string | undefined): Parsed<ReadonlyMap<string, string>> {
  if (records === undefined) return parsed(new Map());
  return decodeDocument(records, 'the outputs of the build job, `${{ toJSON(needs.build.outputs) }}`', (document) => new Map(Object.entries(textsOf(document)).filter(([name, text]) => /^leg-\d+$/.test(name) && text !== '')));
}
