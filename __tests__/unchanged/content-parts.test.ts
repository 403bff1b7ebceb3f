// What the content key is made of: everything that decides the image changes it, and names the part; nothing else does.
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { digestOf } from '../../src/domain/digest.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { Secret } from '../../src/domain/secret.ts';
import { actionVersion } from '../../src/unchanged/action-version.ts';
import { contentAnnotations, contentKeyOf, differingParts, keyAnnotations, keyIn } from '../../src/unchanged/content-key.ts';
import { contentParts, type ContentFacts } from '../../src/unchanged/content-parts.ts';
import { amd64, arm64, planWith, type InputChanges } from '../fakes/plan.ts';

const digest = (text: string): ContentFacts['context'] => digestOf(new TextEncoder().encode(text));
const facts: ContentFacts = { context: digest('context'), dockerfile: 'FROM a\n', bases: ['a sha256:1', 'b sha256:2'], buildArgs: { A: '1', B: '2' }, buildContexts: ['c sha256:3'] };
const label = (name: string): string => `org.opencontainers.image.${name}`;
const metadata: Plan['metadata'] = {
  ...planWith().metadata,
  labels: { [label('title')]: 'app', [label('revision')]: 'r1', [label('version')]: 'main', [label('created')]: 't1' },
  annotations: [
    { level: 'manifest', key: label('title'), value: 'app' },
    { level: 'manifest', key: label('revision'), value: 'r1' },
    { level: 'index', key: 'own', value: '1' },
  ],
};
const attests = ['type=provenance,mode=max,builder-id=https://github.com/o/r/actions/runs/1/attempts/1', 'type=sbom'];
const key = (inputs: InputChanges = {}, changes: Partial<Plan> = {}, found: Partial<ContentFacts> = {}): ReturnType<typeof contentKeyOf> =>
  contentKeyOf(contentParts(planWith({ ...inputs, build: { secrets: [{ from: 'value', id: 'npm', value: new Secret('s1') }], ulimit: ['nofile=1', 'core=2'], ...inputs.build } }, { metadata, attests, ...changes }), { ...facts, ...found }));
const first = key();

describe('what changes the image changes the key', () => {
  const withLabels = (labels: Readonly<Record<string, string>>): Partial<Plan> => ({ metadata: { ...metadata, labels: { ...metadata.labels, ...labels } } });
  const withAnnotation = (annotation: Plan['metadata']['annotations'][number]): Partial<Plan> => ({ metadata: { ...metadata, annotations: [...metadata.annotations, annotation] } });
  const given = (line: string): InputChanges => ({ metadata: { labels: [line] } });
  test.each<[string, string, InputChanges, Partial<Plan>, Partial<ContentFacts>]>([
    ['the files', 'context', {}, {}, { context: digest('other') }],
    ['the Dockerfile', 'dockerfile', {}, {}, { dockerfile: 'FROM a\n\n' }],
    ['a base image', 'base-images', {}, {}, { bases: ['a sha256:1', 'b sha256:4'] }],
    ['a base image less', 'base-images', {}, {}, { bases: ['a sha256:1'] }],
    ['an argument', 'build-args', {}, {}, { buildArgs: { A: '1', B: '3' } }],
    ['values that trade places', 'build-args', {}, {}, { buildArgs: { A: '2', B: '1' } }],
    ['a context', 'build-contexts', {}, {}, { buildContexts: ['c sha256:4'] }],
    ['the target', 'target', { build: { target: 'x' } }, {}, {}],
    ['the platforms', 'platforms', {}, { platforms: [amd64] }, {}],
    ["a secret's name", 'secrets', { build: { secrets: [{ from: 'environment', id: 'pip', variable: 'X' }] } }, {}, {}],
    ['ssh', 'ssh', { build: { ssh: ['default'] } }, {}, {}],
    ['an attestation', 'attestations', {}, { attests: attests.slice(0, 1) }, {}],
    ['the mode of provenance', 'attestations', {}, { attests: ['type=provenance,mode=min', 'type=sbom'] }, {}],
    ['a label', 'labels', {}, withLabels({ own: '1' }), {}],
    ['the title', 'labels', {}, withLabels({ [label('title')]: 'x' }), {}],
    ['a version that somebody gave', 'labels', given(`${label('version')}=2`), withLabels({ [label('version')]: '2' }), {}],
    ['an annotation of manifests', 'annotations', {}, withAnnotation({ level: 'manifest', key: 'own', value: '1' }), {}],
    ['an annotation of one platform', 'annotations', {}, withAnnotation({ level: 'manifest', platform: amd64, key: label('title'), value: 'app' }), {}],
    ['the compression of layers', 'compression', { build: { compression: { type: 'zstd', force: false } } }, {}, {}],
    ['rewritten times', 'timestamps', {}, { rewriteTimestamp: true }, {}],
    ['the network', 'settings', { build: { network: 'host' } }, {}, {}],
    ['a host', 'settings', { build: { addHosts: ['a:1.1.1.1'] } }, {}, {}],
    ['an entitlement', 'settings', { build: { allow: ['network.host'] } }, {}, {}],
    ['a limit', 'settings', { build: { ulimit: ['nofile=2', 'core=2'] } }, {}, {}],
    ['shared memory', 'settings', { build: { shmSize: '2g' } }, {}, {}],
  ])('%s: %s', (_, part, inputs, changes, found) => {
    const other = key(inputs, changes, found);
    expect(other.key).not.toBe(first.key);
    expect(differingParts(other, first)).toEqual([part]);
  });
});

describe('what does not change the image does not change the key', () => {
  const labels = { ...metadata.labels, [label('revision')]: 'r2', [label('version')]: '1.2.3', [label('created')]: 't2' };
  test.each<[string, InputChanges, Partial<Plan>, Partial<ContentFacts>]>([
    ['the order of what was looked up', {}, {}, { bases: facts.bases.toReversed() }],
    ['the order of arguments', {}, {}, { buildArgs: { B: '2', A: '1' } }],
    ['the order of platforms', {}, { platforms: [arm64, amd64] }, {}],
    ['the order of limits', { build: { ulimit: ['core=2', 'nofile=1'] } }, {}, {}],
    ["a secret's value", { build: { secrets: [{ from: 'value', id: 'npm', value: new Secret('s2') }] } }, {}, {}],
    ['where a secret comes from', { build: { secrets: [{ from: 'file', id: 'npm', path: '/x' }] } }, {}, {}],
    ['commit, version and time', {}, { metadata: { ...metadata, labels, annotations: metadata.annotations.map((one) => (one.key === label('revision') ? { ...one, value: 'r2' } : one)) } }, {}],
    ['annotations of the index', {}, { metadata: { ...metadata, annotations: metadata.annotations.filter(({ level }) => level !== 'index') } }, {}],
    ['the run', {}, { attests: attests.map((line) => line.replace('runs/1', 'runs/2')) }, {}],
    ['caches and how it is built', { build: { cacheFrom: ['type=gha'], cacheTo: ['type=gha'], pull: true }, maxParallel: 1 }, { strategy: 'single' }, {}],
  ])('%s', (_, inputs, changes, found) => {
    expect(key(inputs, changes, found)).toEqual(first);
  });
});

describe('the key on an index', () => {
  test('is read as it was written', () => {
    const annotations = Object.fromEntries(keyAnnotations(first).map(({ level, key: name, value }) => (expect(level).toBe('index'), [name, value])));
    expect(keyIn(annotations)).toEqual(first);
    expect(differingParts(first, keyIn(annotations) ?? first)).toEqual([]);
  });

  test.each([[{}], [{ [contentAnnotations.key]: 'sha256:12' }], [{ [contentAnnotations.parts]: 'context=abc' }]])('there is none in %j', (annotations) => {
    expect(keyIn(annotations)).toBeUndefined();
  });

  test('without readable parts nothing is said to differ', () => {
    const found = keyIn({ [contentAnnotations.key]: first.key, [contentAnnotations.parts]: '::error::x <b>' });
    expect(found).toEqual({ key: first.key, parts: [] });
    expect(differingParts(first, found ?? first)).toEqual([]);
  });
});

test("the action's version is that of package.json", () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  expect(actionVersion).toBe(version);
});
