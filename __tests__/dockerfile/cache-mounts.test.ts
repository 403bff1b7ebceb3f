// Cache mounts: options, ids and the variables in them. Compared with BuildKit 0.32's dockerfile2llb.
import { describe, expect, test } from '@jest/globals';
import { mountIds, platform, read } from './read.ts';

function mounted(options: string, before: readonly string[] = []): ReturnType<typeof read> {
  return read(['FROM a', ...before, `RUN --mount=${options} x`]);
}

test('every option, under every name', () => {
  expect(mounted('TYPE=Cache,dst=/a,id=i,sharing=LOCKED,uid=5,gid=6,mode=0750,from=img,src=/s').cacheMounts).toEqual([
    { id: 'i', target: '/a', sharing: 'locked', readOnly: false, uid: 5, gid: 6, mode: '0750', from: 'img', source: '/s', stage: 0, line: 2, platform: 'linux/arm64' },
  ]);
});

test.each([
  ['type=cache,target=/a/', '/a'],
  ['type=cache,destination=//a/./b/../c', '/a/c'],
  ['type=cache,target=rel/../x', 'x'],
  ['type=cache,target=/a,id=', '/a'],
  ['"type=cache,target=/c d"', '/c d'],
  ["'type=cache,\"target=/c,d\"'", '/c,d'],
  ['type=cache,target=/x,id="a"', 'a'],
])('the id of %s is %s', (options, id) => {
  expect(mountIds(mounted(options))).toEqual([id]);
});

test.each([
  ['type=cache,target=/a,ro', true],
  ['type=cache,target=/a,readonly=true,rw', false],
  ['type=cache,target=/a,ro=false', false],
])('%s: read only is %s', (options, readOnly) => {
  expect(mounted(options).cacheMounts[0]?.readOnly).toBe(readOnly);
});

test('other types are none', () => {
  expect(mounted('target=/a').cacheMounts).toEqual([]);
  expect(mounted('type=secret,id=s').cacheMounts).toEqual([]);
  expect(mounted('type=bind,source=$HOME,target=/a')).toMatchObject({ cacheMounts: [], unknowns: [] });
});

test.each(['type=cache,target=/a,sharing=maybe', 'type=cache,target=/a,uid=root', 'type=cache,target=/a,mode=9', 'type=cache,target=/a,d', 'type=cache,target=/x,id=\\"a\\"'])('what the build refuses is not known: %s', (options) => {
  expect(mounted(options)).toMatchObject({ cacheMounts: [], unknowns: [{ line: 2 }] });
});

describe('variables', () => {
  test('the later of ARG and ENV counts, what is given before a default', () => {
    const facts = { buildArgs: { X: 'given' } };
    expect(mountIds(read(['FROM a', 'ARG X=d', 'RUN --mount=type=cache,target=/$X x', 'ENV X=e', 'RUN --mount=type=cache,target=/$X x'], facts))).toEqual(['/given', '/e']);
    expect(mountIds(read(['FROM a', 'ENV X=e', 'ARG X=d', 'RUN --mount=type=cache,target=/$X x']))).toEqual(['/d']);
  });

  test('an argument from before FROM must be declared again', () => {
    expect(mountIds(read(['ARG X=g', 'FROM scratch', 'RUN --mount=type=cache,target=/a$X x', 'ARG X', 'RUN --mount=type=cache,target=/a$X x']))).toEqual(['/a', '/ag']);
  });

  test('ENV sees what was set before it, in both its forms', () => {
    expect(mountIds(read(['FROM a', 'ENV X=1', 'ENV X=2 Y=$X', 'ENV Z $X "$Y"', 'RUN --mount=type=cache,target=/$Z x']))).toEqual(['/2 1']);
  });

  test('a stage begins with what its base ended with', () => {
    expect(mountIds(read(['FROM a AS b', 'ARG X=1', 'ENV Y=2', 'FROM b', 'RUN --mount=type=cache,target=/$X$Y x']))).toEqual(['/12']);
  });

  test('those of the platforms', () => {
    const lines = ['FROM --platform=$BUILDPLATFORM a AS fin', 'ARG TARGETPLATFORM', 'ARG TARGETARCH TARGETVARIANT', 'ARG BUILDARCH', 'ARG TARGETSTAGE', 'RUN --mount=type=cache,target=/x,id=$TARGETPLATFORM-$TARGETARCH-$TARGETVARIANT-$BUILDARCH-$TARGETSTAGE x'];
    expect(mountIds(read(lines, { targetPlatform: platform('linux/arm/v7') }))).toEqual(['linux/arm/v7-arm-v7-amd64-fin']);
    expect(read(lines).cacheMounts[0]?.platform).toBe('linux/amd64');
  });

  test('one that the base image may set is not known; after scratch it is not set', () => {
    expect(mounted('type=cache,target=$HOME/.cache')).toMatchObject({ cacheMounts: [], unknowns: [{ line: 2, reason: 'The base image may set HOME.' }] });
    expect(mountIds(read(['FROM scratch', 'RUN --mount=type=cache,target=/a$HOME x']))).toEqual(['/a']);
  });

  test('mounts of stages that are not built are left out', () => {
    expect(mountIds(read(['FROM a AS b', 'RUN --mount=type=cache,target=/b x', 'FROM a']))).toEqual([]);
  });
});
