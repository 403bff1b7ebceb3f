// The expected set as the text that the plan job gives out and the other jobs take in. Its name is checked: what somebody
// changed on the way is refused.
import type { ExpectedImage, ExpectedSet, JobInput } from '../domain/expected-set.ts';
import { parseImageId } from '../domain/image-definition.ts';
import { parseImageName } from '../domain/image-ref.ts';
import type { Leg } from '../domain/leg.ts';
import type { MetadataFacts } from '../domain/metadata.ts';
import type { Parsed } from '../domain/parsed.ts';
import { parsePlatform } from '../domain/platform.ts';
import { isCarried } from '../legs/carried-inputs.ts';
import { countOf, decodeDocument, entriesOf, fault, fieldsOf, flagOf, listOf, matching, oneOf, optionalOf, parsedBy, requireSchema, textOf, textsOf, type Field } from './document.ts';
import { requireOutputSize } from './output-size.ts';
import { setIdOf } from './set-id.ts';

/** One line of JSON. Throws ActionError HAND_OVER_FAILED when a job's output can't hold it. */
export function encodeExpected(set: ExpectedSet): string {
  return requireOutputSize(JSON.stringify(set), 'The plan');
}

/** `expected` of a failure names the first field that is wrong, what is there and what should be. */
export function decodeExpected(text: string): Parsed<ExpectedSet> {
  return decodeDocument(text, 'the output `expected` of the plan, unchanged', readSet);
}

function readSet(document: Field): ExpectedSet {
  requireSchema(document, 1);
  const fields = fieldsOf(document, ['schema', 'id', 'repository', 'runId', 'attempt', 'commit', 'actionVersion', 'handOver', 'publishes', 'allOrNothing', 'jobInputs', 'images', 'legs']);
  const set: ExpectedSet = {
    schema: 1,
    id: matching(fields.id, /^[0-9a-f]{12}$/, '12 hex digits'),
    repository: matching(fields.repository, /^[^/\s]+\/[^/\s]+$/, 'owner/name'),
    runId: matching(fields.runId, /^\S+$/, 'the id of a run'),
    attempt: countOf(fields.attempt, 1),
    commit: commitOf(fields.commit),
    actionVersion: matching(fields.actionVersion, /^\S+$/, 'a version'),
    handOver: oneOf(fields.handOver, ['artifact', 'outputs']),
    publishes: flagOf(fields.publishes),
    allOrNothing: flagOf(fields.allOrNothing),
    jobInputs: readJobInputs(fields.jobInputs),
    images: listOf(fields.images, readImage),
    legs: listOf(fields.legs, readLeg),
  };
  requireWhole(set, fields);
  const name = setIdOf(set);
  if (set.id !== name) throw fault(fields.id, `${name} by what it says (it was changed after the plan made it)`);
  return set;
}

/** Each platform of each image is one leg's, and no leg has another. */
function requireWhole({ images, legs }: ExpectedSet, fields: Readonly<Record<'images' | 'legs', Field>>): void {
  const ids = images.map(({ id }) => id);
  if (images.length === 0) throw fault(fields.images, 'a list of at least one image');
  if (new Set(ids).size < ids.length) throw fault({ path: 'images', value: ids }, 'images of different names');
  const numbers = legs.map(({ number }) => number);
  if (numbers.some((number, at) => number !== at)) throw fault({ path: 'legs', value: numbers }, 'numbered from 0');
  const wanted = images.flatMap(({ id, platforms }) => platforms.map((platform) => `${id} ${platform}`)).toSorted();
  const given = legs.flatMap((leg) => leg.images.flatMap(({ image, platforms }) => platforms.map((platform) => `${image} ${platform}`))).toSorted();
  if (wanted.join() !== given.join()) throw fault({ path: 'legs', value: given }, `those of every platform of every image once: ${wanted.join(', ')}`);
}

/** A job takes from here who it is to be on a registry, and what it builds with: nothing gets in that a file may not say. */
function readJobInputs(field: Field): Readonly<Record<string, JobInput>> {
  return entriesOf(field, (name, item) => {
    if (!isCarried(name)) throw fault({ path: field.path, value: name }, 'of inputs that a configuration file hands on to other jobs');
    const { text, at } = fieldsOf(item, ['text', 'at']);
    return { text: textOf(text), at: matching(at, /^[^\r\n]+:\d+(?:, [^\r\n]+)?$/, 'a file and a line') };
  });
}

function readImage(field: Field): ExpectedImage {
  const fields = fieldsOf(field, ['id', 'inputs', 'dependsOn', 'names', 'platforms', 'facts', 'metadataHash'], ['target', 'checkedOut']);
  return {
    id: parsedBy(fields.id, parseImageId),
    inputs: textsOf(fields.inputs),
    dependsOn: listOf(fields.dependsOn, (item) => parsedBy(item, parseImageId)),
    names: listOf(fields.names, (item) => parsedBy(item, parseImageName)),
    platforms: listOf(fields.platforms, (item) => parsedBy(item, parsePlatform)),
    facts: readFacts(fields.facts),
    metadataHash: matching(fields.metadataHash, /^[0-9a-f]{64}$/, '64 hex digits'),
    ...optionalOf('target', fields.target, textOf),
    ...optionalOf('checkedOut', fields.checkedOut, readCheckedOut),
  };
}

function readFacts(field: Field): MetadataFacts {
  const optional = ['commitTime', 'defaultBranch', 'description', 'licence', 'htmlUrl', 'name'] as const;
  const fields = fieldsOf<'now' | (typeof optional)[number]>(field, ['now'], optional);
  return { now: textOf(fields.now), ...Object.fromEntries(optional.flatMap((name) => (fields[name].value === undefined ? [] : [[name, textOf(fields[name])]]))) };
}

function readCheckedOut(field: Field): NonNullable<ExpectedImage['checkedOut']> {
  const fields = fieldsOf(field, ['sha', 'ref'], ['commitTime']);
  return { sha: commitOf(fields.sha), ref: textOf(fields.ref), ...optionalOf('commitTime', fields.commitTime, textOf) };
}

function readLeg(field: Field): Leg {
  const fields = fieldsOf(field, ['number', 'images', 'runner']);
  return {
    number: countOf(fields.number, 0),
    runner: listOf(fields.runner, textOf),
    images: listOf(fields.images, (item) => {
      const { image, platforms } = fieldsOf(item, ['image', 'platforms']);
      return { image: parsedBy(image, parseImageId), platforms: listOf(platforms, (one) => parsedBy(one, parsePlatform)) };
    }),
  };
}

export function commitOf(field: Field): string {
  return matching(field, /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, 'the hash of a commit');
}
