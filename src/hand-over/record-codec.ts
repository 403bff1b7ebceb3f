// The records of a leg as text: one file of its artifact, and its output. Whether a record belongs to this run is judged elsewhere.
import { parseDigest } from '../domain/digest.ts';
import { parseImageId } from '../domain/image-definition.ts';
import { parseImageName } from '../domain/image-ref.ts';
import type { LegRecord } from '../domain/leg-record.ts';
import type { Parsed } from '../domain/parsed.ts';
import { parsePlatform } from '../domain/platform.ts';
import { countOf, decodeDocument, decodeValue, fieldsOf, listOf, matching, optionalOf, parsedBy, requireSchema, textOf, type Field } from './document.ts';
import { commitOf } from './expected-codec.ts';
import { requireOutputSize } from './output-size.ts';

export function encodeRecord(record: LegRecord): string {
  return JSON.stringify(record);
}

export function decodeRecord(text: string): Parsed<LegRecord> {
  return decodeDocument(text, aRecord, readRecord);
}

/** One line of JSON. Throws ActionError HAND_OVER_FAILED when a job's output can't hold it. */
export function encodeRecords(records: readonly LegRecord[]): string {
  return requireOutputSize(JSON.stringify({ schema: 1, records }), 'What a leg has built');
}

/** A record that can't be read says nothing against the others. */
export function decodeRecords(text: string): Parsed<readonly Parsed<LegRecord>[]> {
  return decodeDocument(text, 'the records of a leg', (document) => {
    requireSchema(document, 1);
    return listOf(fieldsOf(document, ['schema', 'records']).records, ({ value }) => decodeValue(value, aRecord, readRecord));
  });
}

const aRecord = 'a record of a leg';

function readRecord(document: Field): LegRecord {
  requireSchema(document, 1);
  const fields = fieldsOf(document, ['schema', 'set', 'leg', 'repository', 'image', 'names', 'platform', 'runId', 'attempt', 'commit', 'actionVersion'], ['target', 'digest']);
  return {
    schema: 1,
    set: matching(fields.set, /^[0-9a-f]{12}$/, '12 hex digits'),
    leg: countOf(fields.leg, 0),
    repository: textOf(fields.repository),
    image: parsedBy(fields.image, parseImageId),
    names: listOf(fields.names, (item) => parsedBy(item, parseImageName)),
    platform: parsedBy(fields.platform, parsePlatform),
    runId: textOf(fields.runId),
    attempt: countOf(fields.attempt, 1),
    commit: commitOf(fields.commit),
    actionVersion: textOf(fields.actionVersion),
    ...optionalOf('target', fields.target, textOf),
    ...optionalOf('digest', fields.digest, (digest) => parsedBy(digest, parseDigest)),
  };
}
