// Labels, annotations with their levels, and metadata-action's outputs made of them.
import { describe, expect, test } from '@jest/globals';
import { metadataOutputs, planMetadata } from '../../../src/plan/metadata/metadata.ts';
import { events, facts, headSha, inputs, libraries, planned, problems, sha } from './events.ts';

const described = {
  'org.opencontainers.image.created': '2024-05-06T07:08:09.000Z',
  'org.opencontainers.image.description': 'An app.',
  'org.opencontainers.image.licenses': 'MIT',
  'org.opencontainers.image.revision': sha,
  'org.opencontainers.image.source': 'https://github.com/Octo/Some-App',
  'org.opencontainers.image.title': 'Some-App',
  'org.opencontainers.image.url': 'https://github.com/Octo/Some-App',
  'org.opencontainers.image.version': 'main',
};

describe('labels', () => {
  test('the OCI keys', () => {
    const { labels } = planned({}, events.main);
    expect(labels).toEqual(described);
    expect(Object.keys(labels)).toEqual(Object.keys(described));
  });

  test('created from the clock when asked for, and where nobody knows the commit', () => {
    const now = planMetadata(inputs({}, 'now'), events.main, facts, libraries);
    expect(now.ok && now.metadata.labels['org.opencontainers.image.created']).toBe(facts.now);
    const unknown = planMetadata(inputs(), events.main, { now: facts.now, commitTime: 'no time' }, libraries);
    expect(unknown.ok && unknown.metadata.labels['org.opencontainers.image.created']).toBe(facts.now);
  });

  test('revision is the head of a pull request; the tag keeps the commit that was checked out, unless asked otherwise', () => {
    expect(planned({ tags: ['type=sha'] }, events.pull)).toMatchObject({ version: `sha-${sha.slice(0, 7)}`, labels: { 'org.opencontainers.image.revision': headSha } });
    expect(planned({ tags: ['type=sha'], prHeadSha: true }, events.pull).version).toBe(`sha-${headSha.slice(0, 7)}`);
    expect(planned({ tags: ['type=sha'], shortShaLength: 12 }, events.main).version).toBe(`sha-${sha.slice(0, 12)}`);
  });

  test('of a run whose payload names no repository', () => {
    const { labels } = planned({}, events.schedule);
    expect(labels['org.opencontainers.image.title']).toBe('Some-App');
    expect(labels['org.opencontainers.image.source']).toBe('https://github.com/Octo/Some-App');
    expect(labels['org.opencontainers.image.licenses']).toBe('');
  });

  test('own ones override by key, with expressions, and are sorted in', () => {
    const labels = ['org.opencontainers.image.title=Mine', 'a=b=c', 'a=d=e', 'maintainer=X', "z={{commit_date 'YYYY' tz='Asia/Tokyo'}}", 'json={"a":{"b":1}}'];
    const result = planned({ labels }, events.main).labels;
    expect(result).toEqual({ ...described, 'org.opencontainers.image.title': 'Mine', a: 'd=e', maintainer: 'X', z: '2024', json: '{"a":{"b":1}}' });
    expect(Object.keys(result).slice(0, 4)).toEqual(['a', 'json', 'maintainer', 'org.opencontainers.image.created']);
  });

  test.each(['novalue', '=x', 'a={{foo}}'])('%s is a problem', (line) => {
    expect(problems({ labels: [line] })).toHaveLength(1);
  });
});

describe('annotations', () => {
  const texts = (annotations: readonly string[], levels: readonly ('manifest' | 'index' | 'index-descriptor')[] = []): readonly string[] => {
    const given = { annotations, annotationLevels: levels };
    return metadataOutputs(planned(given, events.main), inputs(given)).annotations.split('\n');
  };

  test('the same set on manifests and the index', () => {
    const set = Object.entries(described).map(([key, value]) => `${key}=${value}`);
    expect(texts([])).toEqual([...set.map((line) => `manifest:${line}`), ...set.map((line) => `index:${line}`)]);
    expect(texts([], ['index-descriptor'])).toEqual(set.map((line) => `index-descriptor:${line}`));
  });

  test('own ones with and without a level', () => {
    const lines = texts(['x=1', 'index:y=2', 'manifest[linux/arm64/v8]:z=3', 'manifest,index:org.opencontainers.image.title=Mine', 'indexed:w=4', 'manifest.note=5']);
    const own = lines.filter((line) => !/org\.opencontainers\.image\.(?!title)/.test(line));
    expect(own).toEqual([
      'manifest:indexed:w=4',
      'manifest:manifest.note=5',
      'manifest:org.opencontainers.image.title=Mine',
      'manifest:x=1',
      'index:indexed:w=4',
      'index:manifest.note=5',
      'index:org.opencontainers.image.title=Mine',
      'index:x=1',
      'index:y=2',
      'manifest[linux/arm64]:z=3',
    ]);
  });

  test.each(['manifest', 'index[linux/amd64]:a=b', 'manifest[beos]:a=b', 'manifest,image:a=b', 'index:=b', 'manifest[linux/amd64:a=b'])('%s is a problem', (line) => {
    expect(problems({ annotations: [line] })).toHaveLength(1);
  });
});

describe('outputs', () => {
  test('as metadata-action writes them', () => {
    const given = { images: ['User/App', 'ghcr.io/o/r'], annotationLevels: ['index'] as const, sepTags: ',', sepLabels: ';', sepAnnotations: '|' };
    const outputs = metadataOutputs(planned(given, events['v1.2.3']), inputs(given));
    expect(outputs.tags).toBe('user/app:1.2.3,user/app:1.2,user/app:1,user/app:latest,ghcr.io/o/r:1.2.3,ghcr.io/o/r:1.2,ghcr.io/o/r:1,ghcr.io/o/r:latest');
    expect(outputs['tag-names']).toBe('1.2.3,1.2,1,latest');
    expect(outputs.version).toBe('1.2.3');
    expect(outputs.labels.split(';')).toContain('org.opencontainers.image.version=1.2.3');
    expect(outputs.annotations.split('|')[0]).toBe('index:org.opencontainers.image.created=2024-05-06T07:08:09.000Z');
    const json: unknown = JSON.parse(outputs.json);
    expect(json).toMatchObject({
      tags: outputs.tags.split(','),
      'tag-names': ['1.2.3', '1.2', '1', 'latest'],
      labels: { 'org.opencontainers.image.version': '1.2.3' },
      annotations: outputs.annotations.split('|'),
    });
  });

  test('full references as they were written', () => {
    const given = { tags: ['user/app:1', 'ghcr.io/o/r:2'] };
    expect(metadataOutputs(planned(given, events.main), inputs(given))).toMatchObject({ tags: 'user/app:1\nghcr.io/o/r:2', 'tag-names': '1\n2' });
  });

  test('without a tag everything but labels is empty', () => {
    const given = { tags: ['type=ref,event=tag'] };
    expect(metadataOutputs(planned(given, events.main), inputs(given))).toMatchObject({ tags: '', 'tag-names': '', version: '' });
  });
});
