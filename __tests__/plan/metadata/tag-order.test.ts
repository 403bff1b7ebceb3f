// What never moves is published first, latest last; which tags count as immutable.
import { describe, expect, test } from '@jest/globals';
import { events, planned, sha, tag, type EventName } from './events.ts';

describe('order of publishing', () => {
  test('immutable, then 1.2, 1, other names, latest', () => {
    const tags = ['latest', 'stable', 'type=semver,pattern={{major}}', 'type=semver,pattern={{major}}.{{minor}}', 'type=semver,pattern={{version}}', 'type=sha'];
    const metadata = planned({ tags, images: ['a/b', 'c/d'] }, events['v1.2.3']);
    expect(metadata.tagNames).toEqual(['1', '1.2', '1.2.3', 'latest', 'stable', 'sha-0123456']);
    expect(metadata.tags.filter(({ image }) => image === 'docker.io/a/b').map((one) => one.tag)).toEqual(['1.2.3', 'sha-0123456', '1.2', '1', 'stable', 'latest']);
    expect(metadata.tags.slice(0, 4).map((one) => one.kind)).toEqual(['immutable', 'immutable', 'immutable', 'immutable']);
    expect(metadata.tags.slice(-2).map((one) => one.tag)).toEqual(['latest', 'latest']);
  });

  test('the default rules', () => {
    const names = (event: EventName): readonly string[] => planned({}, events[event]).tags.map((one) => one.tag);
    expect(names('v1.2.3')).toEqual(['1.2.3', '1.2', '1', 'latest']);
    expect(names('v1.2.3-rc.1')).toEqual(['1.2.3-rc.1']);
    expect(names('main')).toEqual(['main', 'latest']);
    expect(names('branch')).toEqual(['feat-a']);
    expect(names('pull')).toEqual(['pr-7']);
    expect(names('target')).toEqual(['pr-7']);
    expect(names('schedule')).toEqual(['main', 'latest']);
    expect(names('sometag')).toEqual([]);
  });

  test('latest with an affix is last, too', () => {
    const flavor = ['suffix=-alpine,onlatest=true'];
    expect(planned({ flavor }, events['v1.2.3']).tags.map((one) => one.tag)).toEqual(['1.2.3-alpine', '1.2-alpine', '1-alpine', 'latest-alpine']);
  });
});

describe('kind', () => {
  test.each<[EventName, string, 'immutable' | 'moving']>([
    ['v1.2.3', 'type=semver,pattern={{version}}', 'immutable'],
    ['v1.2.3', 'type=semver,pattern={{raw}}', 'immutable'],
    ['v1.2.3', 'type=semver,pattern=v{{major}}.{{minor}}.{{patch}}', 'immutable'],
    ['v1.2.3', 'type=semver,pattern={{version}},suffix=-alpine', 'immutable'],
    ['v1.2.3', 'type=semver,pattern={{major}}.{{minor}}', 'moving'],
    ['v1.2.3', 'type=semver,pattern={{major}}', 'moving'],
    ['v1.2.3-rc.1', 'type=semver,pattern={{major}}', 'immutable'],
    ['1.2.3rc2', 'type=pep440,pattern={{major}}', 'immutable'],
    ['v1.2.3', 'type=ref,event=tag', 'immutable'],
    ['sometag', 'type=ref,event=tag', 'moving'],
    ['v1.2.3', 'type=match,pattern=\\d.\\d.\\d', 'immutable'],
    ['v1.2.3', 'type=match,pattern=\\d.\\d', 'moving'],
    ['main', 'type=raw,value=1.2.3', 'immutable'],
    ['main', 'type=raw,value=1.2', 'moving'],
    ['main', 'ghcr.io/o/r:v2.0.0', 'immutable'],
    ['main', 'ghcr.io/o/r:v2', 'moving'],
    ['main', `ghcr.io/o/r:${sha}`, 'immutable'],
    ['main', 'type=sha', 'immutable'],
    ['main', 'type=sha,format=long,prefix=', 'immutable'],
    ['main', `type=raw,value=${sha}`, 'immutable'],
    ['main', 'type=raw,value=dev-{{sha}}', 'immutable'],
    ['main', 'type=ref,event=branch,suffix=-{{sha}}', 'immutable'],
    ['main', 'type=ref,event=branch', 'moving'],
    ['pull', 'type=ref,event=pr', 'moving'],
    ['main', 'type=edge', 'moving'],
    ['schedule', "type=schedule,pattern={{date 'YYYYMMDD'}}", 'moving'],
    ['main', 'latest', 'moving'],
  ])('%s %s: %s', (event, line, kind) => {
    expect(planned({ tags: [line], flavor: ['latest=false'] }, events[event]).tags.map((one) => one.kind)).toEqual([kind]);
  });

  test('a branch moves even when its name is a version', () => {
    const event = { ...events.branch, run: { ...events.branch.run, ref: 'refs/heads/1.2.3' } };
    expect(planned({ tags: ['type=ref,event=branch'] }, event).tags[0]?.kind).toBe('moving');
  });

  test('of two rules with the same tag the stricter one counts, in the place of the first', () => {
    const { tags } = planned({ tags: ['type=raw,value=sha-0123456,priority=500', 'type=sha'], flavor: ['latest=false'] }, tag('x'));
    expect(tags).toEqual([{ image: 'ghcr.io/octo/some-app', tag: 'sha-0123456', kind: 'immutable' }]);
  });
});
