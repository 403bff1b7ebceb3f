// Which repositories the tags go to: listed, by default, or as full references say.
import { describe, expect, test } from '@jest/globals';
import { tagRefText } from '../../../src/domain/image-ref.ts';
import type { MetadataInputs } from '../../../src/domain/inputs.ts';
import type { Trigger } from '../../../src/domain/trigger.ts';
import { events, planned, problems } from './events.ts';

const refs = (given: Partial<MetadataInputs>, trigger: Trigger = events.main): readonly string[] => planned(given, trigger).tags.map(tagRefText);

describe('images', () => {
  test.each<[readonly string[], readonly string[]]>([
    [[], ['ghcr.io/octo/some-app']],
    [['GHCR.io/Octo/App'], ['ghcr.io/octo/app']],
    [['user/app'], ['docker.io/user/app']],
    [['user/app,ghcr.io/user/app'], ['docker.io/user/app', 'ghcr.io/user/app']],
    [
      ['user/app', 'name=ghcr.io/user/app'],
      ['docker.io/user/app', 'ghcr.io/user/app'],
    ],
    [['name=user/app,enable=false', 'ghcr.io/o/r'], ['ghcr.io/o/r']],
    [['name=user/app,enable=false'], []],
    [['# comment', 'localhost:5000/x'], ['localhost:5000/x']],
  ])('%j', (images, names) => {
    const metadata = planned({ images, tags: ['a'] }, events.main);
    expect(metadata.images).toEqual(names);
    expect(metadata.tags.map(tagRefText)).toEqual(names.map((name) => `${name}:a`));
    expect(metadata.tagNames).toEqual(['a']);
  });

  test('GitHub Enterprise Server has a registry of its own', () => {
    const trigger = { ...events.main, run: { ...events.main.run, serverUrl: 'https://git.example.com' } };
    expect(planned({ tags: ['a'] }, trigger).images).toEqual(['containers.git.example.com/octo/some-app']);
  });

  test.each([
    [['user/app', 'User/App']],
    [['user/app', 'docker.io/user/app']],
    [['user/app', 'user/app']],
    [['bad image']],
    [['ghcr.io/o/r:tag']],
    [['name=']],
    [['name=a,enable=maybe']],
    [['name=a,enabled=true']],
    [['a/b', 'c/d,e/f']],
  ])('%j is a problem', (images) => {
    expect(problems({ images, tags: ['a'] })).toHaveLength(1);
  });
});

describe('full references in tags', () => {
  test('are taken as they are, without the default image', () => {
    expect(refs({ tags: ['ghcr.io/O/r:1', 'user/app:x'] })).toEqual(['ghcr.io/o/r:1', 'docker.io/user/app:x']);
    expect(refs({ tags: ['user/app:a,user/app:b'] })).toEqual(['docker.io/user/app:a', 'docker.io/user/app:b']);
    expect(refs({ tags: ['app:test'] })).toEqual(['docker.io/library/app:test']);
  });

  test('beside rules: rules go to images where there are some, else to the images of the references', () => {
    const tags = ['ghcr.io/o/r:1', 'type=sha'];
    expect(refs({ tags, images: ['ghcr.io/a/b'] })).toEqual(['ghcr.io/a/b:sha-0123456', 'ghcr.io/o/r:1']);
    expect(refs({ tags })).toEqual(['ghcr.io/o/r:sha-0123456', 'ghcr.io/o/r:1']);
    expect(planned({ tags, images: ['ghcr.io/a/b'] }, events.main).images).toEqual(['ghcr.io/a/b', 'ghcr.io/o/r']);
  });

  test('take neither flavor nor latest', () => {
    expect(refs({ tags: ['ghcr.io/o/r:1'], flavor: ['latest=true', 'prefix=p-'] })).toEqual(['ghcr.io/o/r:1']);
  });

  test('a reference without a tag is a tag name, and a hint says so', () => {
    const { tagNames, warnings } = planned({ tags: ['ghcr.io/octo/app'] }, events.main);
    expect(tagNames).toEqual(['ghcr.io-octo-app']);
    expect(warnings.join()).toContain('ghcr.io/octo/app:latest');
  });
});
