// What a YAML document comes to. A file of its own, so that the library is loaded where there is one.
import { parseDocument } from 'yaml';

/** undefined: it is no YAML. No message tells what is in it: there are passwords among what is read so. */
export function yamlValue(text: string): unknown {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  return document.errors.length > 0 ? undefined : document.toJS();
}
