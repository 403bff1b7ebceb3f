// The documents that jobs hand to each other: what was written is read again, and each field that is wrong is named.
import { describe, expect, test } from '@jest/globals';
import { decodeExpected, encodeExpected } from '../../src/hand-over/expected-codec.ts';
import { decodeRecord, decodeRecords, encodeRecord, encodeRecords } from '../../src/hand-over/record-codec.ts';
import { canonicalJson, setIdOf } from '../../src/hand-over/set-id.ts';
import { expectedImage, expectedSet, recordsOf } from './sets.ts';

const set = expectedSet({
  jobInputs: { username: { text: 'writer', at: '.github/image.yml:3, environment production' } },
  images: [
    expectedImage('app', { target: 'final', checkedOut: { sha: 'c'.repeat(40), ref: 'refs/heads/main', commitTime: '2026-11-25T04:00:00Z' }, facts: { now: 'n', commitTime: 'c', defaultBranch: 'd', description: 'e', licence: 'l', htmlUrl: 'h', name: 'm' } }),
    expectedImage('app-api'),
  ],
});
const [record] = recordsOf(set, 0);

type Tree = { [name: string]: unknown };

/** The value with another one at `path`; undefined takes the field away. */
function changed(value: unknown, path: string, to: unknown): unknown {
  const copy = structuredClone(value) as Tree;
  const parts = path.split('.');
  const last = parts.pop() ?? '';
  const holder = parts.reduce((at, part) => at[part] as Tree, copy);
  if (to === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = to;
  return copy;
}

/** With its name made right again: what is left is the field's own fault. */
function renamed(value: unknown): string {
  return JSON.stringify({ ...(value as object), id: setIdOf(value as typeof set) });
}

describe('the expected set', () => {
  test('is read as it was written', () => {
    expect(decodeExpected(encodeExpected(set))).toEqual({ ok: true, value: set });
    expect(encodeExpected(set)).not.toContain('\n');
  });

  test('has a name that does not depend on order and attempt, and on everything else', () => {
    const backwards = Object.fromEntries(Object.entries(set).toReversed()) as typeof set;
    expect(setIdOf(backwards)).toBe(set.id);
    expect(setIdOf({ ...set, attempt: 7 })).toBe(set.id);
    expect(setIdOf({ ...set, runId: '1' })).not.toBe(set.id);
    expect(setIdOf({ ...set, legs: set.legs.toReversed() })).not.toBe(set.id);
    expect(set.id).toMatch(/^[0-9a-f]{12}$/);
    expect(canonicalJson({ b: [{ d: 1, c: undefined, a: 2 }], a: 'x' })).toBe('{"a":"x","b":[{"a":2,"d":1}]}');
  });

  test.each([
    ['repository', 'Octo-Org/Other'],
    ['commit', 'd'.repeat(40)],
    ['publishes', false],
    ['allOrNothing', true],
    ['jobInputs.username.text', 'stranger'],
    ['images.0.inputs.tags', 'type=raw,value=stable'],
    ['images.0.names.0', 'ghcr.io/octo-org/other'],
    ['images.0.metadataHash', 'e'.repeat(64)],
    ['images.0.facts.now', 'later'],
    ['legs.0.runner.0', 'mine'],
  ])('is refused when %s was changed', (path, to) => {
    const answer = decodeExpected(JSON.stringify(changed(set, path, to)));
    expect(answer).toEqual({ ok: false, expected: expect.stringMatching(/^the output `expected` of the plan, unchanged: id should be [0-9a-f]{12} by what it says \(it was changed after the plan made it\), and is "[0-9a-f]{12}"$/) });
  });

  test.each([
    ['schema', 2, 'schema should be 1, and is 2: it was made by another version of this action'],
    ['schema', undefined, 'schema should be 1, and is not there: it was made by another version of this action'],
    ['repository', 'app', 'repository should be owner/name, and is "app"'],
    ['repository', undefined, 'repository is missing'],
    ['runId', 4711, 'runId should be the id of a run, and is 4711'],
    ['attempt', 0, 'attempt should be a whole number from 1, and is 0'],
    ['attempt', '1', 'attempt should be a whole number from 1, and is "1"'],
    ['commit', 'main', 'commit should be the hash of a commit, and is "main"'],
    ['actionVersion', '', 'actionVersion should be a version, and is ""'],
    ['handOver', 'auto', 'handOver should be artifact or outputs, and is "auto"'],
    ['publishes', 'true', 'publishes should be true or false, and is "true"'],
    ['allOrNothing', null, 'allOrNothing should be true or false, and is null'],
    ['jobInputs', undefined, 'jobInputs is missing'],
    ['jobInputs', [], 'jobInputs should be an object, and is []'],
    ['jobInputs.password', { text: 'x', at: 'a:1' }, 'jobInputs should be of inputs that a configuration file hands on to other jobs, and is "password"'],
    ['jobInputs.ssh', { text: 'x', at: 'a:1' }, 'jobInputs should be of inputs that a configuration file hands on'],
    ['jobInputs.github-token', { text: 'x', at: 'a:1' }, 'jobInputs should be of inputs that a configuration file hands on'],
    ['jobInputs.role', { text: 'plan', at: 'a:1' }, 'jobInputs should be of inputs that a configuration file hands on'],
    ['jobInputs.images', { text: 'x', at: 'a:1' }, 'jobInputs should be of inputs that a configuration file hands on'],
    ['jobInputs.usernam', { text: 'x', at: 'a:1' }, 'jobInputs should be of inputs that a configuration file hands on'],
    ['jobInputs.username', 'writer', 'jobInputs.username should be an object, and is "writer"'],
    ['jobInputs.username.text', 1, 'jobInputs.username.text should be a text, and is 1'],
    ['jobInputs.username.at', 'a:1\n::error::', 'jobInputs.username.at should be a file and a line'],
    ['images', {}, 'images should be a list, and is {}'],
    ['images.0', 'app', 'images[0] should be an object, and is "app"'],
    ['images.0.id', 'App', 'images[0].id should be a name of up to 64'],
    ['images.0.inputs', [], 'images[0].inputs should be an object of texts, and is []'],
    ['images.0.inputs.tags', 1, 'images[0].inputs.tags should be a text, and is 1'],
    ['images.0.dependsOn', ['-'], 'images[0].dependsOn[0] should be a name of up to 64'],
    ['images.0.names', ['ghcr.io/octo-org/app:1'], 'images[0].names[0] should be a repository like ghcr.io/owner/name'],
    ['images.0.names', ['ghcr.io/Octo-Org/app'], 'images[0].names[0] should be written "ghcr.io/octo-org/app", and is "ghcr.io/Octo-Org/app"'],
    ['images.0.platforms', ['amd64', 'linux/arm64'], 'images[0].platforms[0] should be written "linux/amd64", and is "amd64"'],
    ['images.0.target', 1, 'images[0].target should be a text, and is 1'],
    ['images.0.facts', undefined, 'images[0].facts is missing'],
    ['images.0.facts.now', undefined, 'images[0].facts.now is missing'],
    ['images.0.facts.licence', 1, 'images[0].facts.licence should be a text, and is 1'],
    ['images.0.checkedOut.sha', 'x', 'images[0].checkedOut.sha should be the hash of a commit, and is "x"'],
    ['images.0.metadataHash', 'x', 'images[0].metadataHash should be 64 hex digits, and is "x"'],
    ['legs', [], 'legs should be those of every platform of every image once'],
    ['legs.1.number', 0, 'legs should be numbered from 0, and is [0,0,2,3]'],
    ['legs.0.runner', 'ubuntu', 'legs[0].runner should be a list, and is "ubuntu"'],
    ['legs.0.images.0.image', 'other', 'legs should be those of every platform of every image once'],
    ['legs.1.images.0.platforms', ['linux/amd64'], 'legs should be those of every platform of every image once'],
    ['more', 1, 'more is not a field of it'],
    ['images.0.more', 1, 'images[0].more is not a field of it'],
  ])('names %s where it is %j', (path, to, fault) => {
    const answer = decodeExpected(renamed(changed(set, path, to)));
    expect(answer).toEqual({ ok: false, expected: expect.stringContaining(`the output \`expected\` of the plan, unchanged: ${fault}`) });
  });

  test.each(['', 'null', '[]', '{"schema":1', 'expected'])('is not %j', (text) => {
    expect(decodeExpected(text).ok).toBe(false);
  });

  test('two images of one name, none at all', () => {
    expect(decodeExpected(encodeExpected(expectedSet({ images: [expectedImage('app'), expectedImage('app')] })))).toEqual({ ok: false, expected: expect.stringContaining('images should be images of different names, and is ["app","app"]') });
    expect(decodeExpected(encodeExpected(expectedSet({ images: [] })))).toEqual({ ok: false, expected: expect.stringContaining('images should be a list of at least one image, and is []') });
  });

  test('is not given out when no output can hold it', () => {
    const fits = expectedSet({ images: [expectedImage('app', { inputs: { labels: 'x'.repeat(480_000) } })] });
    expect(encodeExpected(fits).length).toBeGreaterThan(480_000);
    const large = expectedSet({ images: [expectedImage('app', { inputs: { labels: 'x'.repeat(500_000) } })] });
    expect(() => encodeExpected(large)).toThrow('HAND_OVER_FAILED: The plan is too large to be handed to another job.');
  });
});

describe('a record', () => {
  test('is read as it was written, alone and among others', () => {
    if (record === undefined) throw new Error('no record');
    expect(record.target).toBe('final');
    expect(decodeRecord(encodeRecord(record))).toEqual({ ok: true, value: record });
    expect(decodeRecords(encodeRecords([record, record]))).toEqual({ ok: true, value: [{ ok: true, value: record }, { ok: true, value: record }] });
  });

  test('of a run that publishes nothing has no digest', () => {
    const [built] = recordsOf(expectedSet({ publishes: false }), 0);
    if (built === undefined) throw new Error('no record');
    expect(encodeRecord(built)).not.toContain('digest');
    expect(decodeRecord(encodeRecord(built))).toEqual({ ok: true, value: built });
  });

  test.each([
    ['schema', 2, 'schema should be 1, and is 2: it was made by another version of this action'],
    ['set', 'x', 'set should be 12 hex digits, and is "x"'],
    ['leg', -1, 'leg should be a whole number from 0, and is -1'],
    ['repository', undefined, 'repository is missing'],
    ['image', '', 'image should be a name of up to 64'],
    ['names', 'ghcr.io/octo-org/app', 'names should be a list'],
    ['names', ['x y'], 'names[0] should be a repository'],
    ['target', null, 'target should be a text, and is null'],
    ['platform', 'linux/vax', 'platform should be a platform like'],
    ['digest', 'sha256:1', 'digest should be sha256: followed by 64 hex digits, and is "sha256:1"'],
    ['runId', 1, 'runId should be a text, and is 1'],
    ['attempt', 1.5, 'attempt should be a whole number from 1, and is 1.5'],
    ['commit', 'A'.repeat(40), 'commit should be the hash of a commit'],
    ['actionVersion', undefined, 'actionVersion is missing'],
    ['more', 1, 'more is not a field of it'],
  ])('names %s where it is %j, and the others are read', (path, to, fault) => {
    const wrong = changed(record, path, to);
    expect(decodeRecord(JSON.stringify(wrong))).toEqual({ ok: false, expected: expect.stringContaining(`a record of a leg: ${fault}`) });
    expect(decodeRecords(JSON.stringify({ schema: 1, records: [wrong, record] }))).toMatchObject({ ok: true, value: [{ ok: false }, { ok: true }] });
  });

  test.each(['', '[]', '{"records":[]}', '{"schema":2,"records":[]}', '{"schema":1,"records":{}}'])('%j is no list of records', (text) => {
    expect(decodeRecords(text).ok).toBe(false);
  });
});
