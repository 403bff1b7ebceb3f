// The key is written only when the build took in what the key says; and the plan of an image that carries one.
import { describe, expect, test } from '@jest/globals';
import { planBuilds } from '../../src/build/build-requests.ts';
import type { BuildResult } from '../../src/domain/build.ts';
import { digestOf, type Digest } from '../../src/domain/digest.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { metadataOutputs } from '../../src/plan/metadata/metadata.ts';
import { buildArguments } from '../../src/dockerfile/build-arguments.ts';
import { confirmContent } from '../../src/unchanged/confirmed-content.ts';
import { contentAnnotations, contentKeyOf } from '../../src/unchanged/content-key.ts';
import { withVerdict } from '../../src/unchanged/marked-plan.ts';
import { amd64, planWith } from '../fakes/plan.ts';

const digest = (text: string): Digest => digestOf(new TextEncoder().encode(text));
const content = { ...contentKeyOf([{ name: 'context', lines: ['a'] }]), bases: [digest('base')] };
const label = (name: string): string => `org.opencontainers.image.${name}`;
const labels = { [label('revision')]: 'r1', [label('version')]: 'main', [label('created')]: 't1', [label('title')]: 'app' };
const marked = (changes: Partial<Plan['metadata']> = {}): Plan => withVerdict(planWith({}, { metadata: { ...planWith().metadata, labels, ...changes } }), { skipped: false, reason: 'Why.', content });
const keys = ({ metadata }: Plan): readonly string[] => metadata.annotations.map(({ level, key }) => `${level} ${key}`);
const marks = [`index ${contentAnnotations.key}`, `index ${contentAnnotations.parts}`];

const report = { platforms: [amd64], startedAt: 0, milliseconds: 0, steps: [], warnings: [] };
const built = (metadata: Readonly<Record<string, unknown>>): BuildResult => ({ built: true, report, metadata, stdout: '' });
const material = (name: string, of: string, platform = 'linux%2Famd64'): unknown => ({ uri: `pkg:docker/${name}?platform=${platform}`, digest: { sha256: digest(of).slice('sha256:'.length) } });

describe('the plan', () => {
  test('has the key on the index, with what guards go by, whatever levels were asked for', () => {
    expect(keys(marked())).toEqual([`index ${label('created')}`, `index ${label('revision')}`, `index ${label('version')}`, ...marks]);
    const there = { level: 'index', key: label('revision'), value: 'r2' } as const;
    expect(keys(marked({ annotations: [there] })).filter((key) => key.endsWith('revision'))).toHaveLength(1);
    expect(keys(marked({ labels: {} }))).toEqual(marks);
  });

  test('hands the key neither to buildx nor to later steps', () => {
    const plan = marked();
    const [request] = planBuilds({ ...plan, strategy: 'single' }, { builder: 'b', folder: '/f', secrets: [] });
    expect(request?.annotations.map(({ key }) => key)).toEqual([label('created'), label('revision'), label('version')]);
    expect(JSON.stringify(metadataOutputs(plan.metadata, plan.inputs))).not.toContain('content-');
  });
});

describe('a build', () => {
  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['of nothing else', {}],
    ['with the image that was looked up', { 'buildx.build.provenance': { materials: [material('alpine@3', 'base')] } }],
    ['for several platforms', { 'buildx.build.provenance/linux/amd64': { materials: [material('alpine@3', 'base')] }, 'buildx.build.provenance/linux/arm64': { materials: [material('alpine@3', 'base', 'linux%2Farm64')] } }],
    ['with what is no image', { 'buildx.build.provenance': { materials: [{ uri: 'https://example.com/a', digest: { sha256: 'x' } }, 1, {}] } }],
    ['looked at by a scanner', { 'buildx.build.provenance': { materials: [material('docker/buildkit-syft-scanner@stable-1', 'scanner')] } }],
    ['that tells it in another form', { 'buildx.build.provenance': { buildDefinition: { resolvedDependencies: [material('alpine@3', 'base')] } } }],
  ])('%s keeps its key', (_, metadata) => {
    const plan = marked();
    expect(confirmContent(plan, [built(metadata)])).toEqual({ plan, warnings: [] });
  });

  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['an image that was pushed in between', { 'buildx.build.provenance': { materials: [material('alpine@3', 'base'), material('alpine@3', 'newer')] } }],
    ['of one platform only', { 'buildx.build.provenance/linux/amd64': { materials: [] }, 'buildx.build.provenance/linux/arm64': { materials: [material('localhost%3A5000/a@1', 'other')] } }],
    ['in the other form', { 'buildx.build.provenance': { buildDefinition: { resolvedDependencies: [material('alpine@3', 'newer')] } } }],
  ])('with %s loses it, and says so', (_, metadata) => {
    const { plan, warnings } = confirmContent(marked(), [built({}), built(metadata)]);
    expect(keys(plan)).toEqual([`index ${label('created')}`, `index ${label('revision')}`, `index ${label('version')}`]);
    expect(plan.content).toEqual({ skipped: false, reason: warnings[0] });
    expect(warnings).toEqual([expect.stringMatching(/carries no content key.*(?:alpine@3|localhost:5000\/a@1) as sha256:/)]);
  });

  test('without a key has nothing to lose', () => {
    const plan = planWith();
    expect(confirmContent(plan, [built({ 'buildx.build.provenance': { materials: [material('alpine@3', 'x')] } })])).toEqual({ plan, warnings: [] });
  });
});

test.each<[readonly string[], Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
  [['A=1', 'B=2=3', 'A=4'], {}, { A: '4', B: '2=3' }],
  [['A', 'B'], { A: 'a' }, { A: 'a' }],
  [['A='], { A: 'a' }, { A: '' }],
  [[], { SOURCE_DATE_EPOCH: '1' }, { SOURCE_DATE_EPOCH: '1' }],
  [['SOURCE_DATE_EPOCH=2'], { SOURCE_DATE_EPOCH: '1' }, { SOURCE_DATE_EPOCH: '2' }],
])('build arguments %j with %j are %j', (lines, environment, expected) => {
  expect(buildArguments(lines, environment)).toEqual(expected);
});
