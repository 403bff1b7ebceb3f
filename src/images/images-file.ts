// Reads the text of an images file: each image with its inputs, or everything that is wrong with it. It looks at no other file.
import { isMap, isSeq, LineCounter, parseDocument, type Document, type Node, type Pair } from 'yaml';
import { fileInputs, shapeOf, whyNotInFile } from '../config/input-shapes.ts';
import { inputText, resolved, scalarText } from '../config/input-text.ts';
import { parseImageId, type ImageDefinition, type ImageId } from '../domain/image-definition.ts';
import { nearestName } from '../domain/nearest-name.ts';
import type { Problem } from '../domain/problem.ts';

export type ReadImages = { readonly images: readonly ImageDefinition[]; readonly problems: readonly Problem[] };

const form = 'a map `images` of name to inputs: images: {app: {file: app.Dockerfile}, api: {context: api, depends-on: [app]}}';

/** What an image's name comes from where it has none of its own: `ghcr.io/owner/name` -> `ghcr.io/owner/name/app`. */
export function readImagesFile(text: string, repository: string): ReadImages {
  const lines = new LineCounter();
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error', lineCounter: lines });
  const problems: Problem[] = [];
  const report = (offset: number, given: string, expected: string): void => void problems.push({ input: 'images-file', given: `line ${lines.linePos(offset).line || 1}: ${given}`, expected });
  for (const { pos, message } of document.errors) report(pos[0], 'text that is no YAML', `a YAML file (${message})`);
  if (problems.length > 0) return { images: [], problems };

  const top = pairsOf(document.contents, document);
  for (const [key, pair] of top ?? []) if (key !== 'images') report(offsetOf(pair), key, form);
  const list = pairsOf(resolved(top?.get('images')?.value, document), document);
  if (list === undefined || list.size === 0) {
    report(0, 'no images', form);
    return { images: [], problems };
  }
  const images = [...list].flatMap(([name, pair]): readonly ImageDefinition[] => {
    const id = parseImageId(name);
    const entries = pairsOf(resolved(pair.value, document), document);
    if (!id.ok) report(offsetOf(pair), name, id.expected);
    if (entries === undefined) report(offsetOf(pair), name, 'a map of inputs, or {}');
    if (!id.ok || entries === undefined) return [];
    const tell = (entry: Pair, key: string, given: string, expected: string): void => report(offsetOf(entry), `${name}.${key}${given === '' ? '' : `: ${given}`}`, expected);
    return [imageOf(id.value, entries, { document, repository, tell })];
  });
  return { images, problems };
}

type Place = { readonly document: Document; readonly repository: string; readonly tell: (entry: Pair, key: string, given: string, expected: string) => void };

function imageOf(id: ImageId, entries: ReadonlyMap<string, Pair>, { document, repository, tell }: Place): ImageDefinition {
  const inputs: Record<string, string> = {};
  const dependsOn: ImageId[] = [];
  for (const [key, entry] of entries) {
    const node = resolved(entry.value, document);
    if (key === 'depends-on') {
      for (const item of isSeq(node) ? node.items : [node]) {
        const other = parseImageId(scalarText(resolved(item, document)) ?? '');
        if (other.ok) dependsOn.push(other.value);
        else tell(entry, key, scalarText(resolved(item, document)) ?? '', 'names of images of this file');
      }
      continue;
    }
    if (!fileInputs.includes(key)) {
      tell(entry, key, '', whyNotInFile(key) === undefined ? `an input of the action${near(key)}` : 'it in the steps themselves: no image has this of its own');
      continue;
    }
    const text = inputText(node, shapeOf(key), document);
    if (text.ok) inputs[key] = text.value;
    else tell(entry, key, scalarText(node) ?? 'another kind of value', text.expected);
  }
  // Names that are told apart by the id: neither repositories nor caches of two images are the same.
  return { id, dependsOn, inputs: { images: `${repository}/${id}`, ...inputs } };
}

function near(key: string): string {
  const name = nearestName(key, [...fileInputs, 'depends-on']);
  return name === undefined ? ', or depends-on' : `: ${name}`;
}

/** undefined: it is no map. */
function pairsOf(node: Node | null | undefined, document: Document): ReadonlyMap<string, Pair> | undefined {
  if (!isMap(node)) return undefined;
  return new Map(node.items.map((pair) => [scalarText(resolved(pair.key, document)) ?? '', pair]));
}

function offsetOf({ key }: Pair): number {
  return key !== null && typeof key === 'object' && 'range' in key && Array.isArray(key.range) ? Number(key.range[0]) : 0;
}
