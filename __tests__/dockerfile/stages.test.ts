// Which stages a target needs, and what they take from elsewhere. Compared with BuildKit 0.32's dockerfile2llb.
import { describe, expect, test } from '@jest/globals';
import { readDockerfile } from '../../src/dockerfile/read-dockerfile.ts';
import { imagesOf, mountIds, platform, read } from './read.ts';

const sum = '0'.repeat(64);

describe('base images', () => {
  test('only those of stages that the target needs', () => {
    const reading = read(['FROM a AS one', 'FROM b AS two', 'COPY --from=one / /', 'FROM c AS three', 'FROM two AS last', 'RUN --mount=from=d,target=/d --mount=type=bind,from=e:1,target=/e x', 'COPY --from=f@sha256:1 / /', 'COPY --from=0 / /']);
    expect(reading.used).toEqual([0, 1, 3]);
    expect(imagesOf(reading)).toEqual(['FROM a linux/arm64', 'FROM b linux/arm64', 'RUN --mount d linux/arm64', 'RUN --mount e:1 linux/arm64', 'COPY --from f@sha256:1 linux/arm64']);
  });

  test('of the target that is asked for, in any case of letters', () => {
    expect(imagesOf(read(['FROM a AS One', 'FROM b'], { target: 'oNe' }))).toEqual(['FROM a linux/arm64']);
    expect(read(['FROM a'], { target: 'x' }).unknowns).toEqual([{ line: 0, reason: 'There is no stage x.' }]);
  });

  test('scratch is none; a stage is found by FROM as it is written, by COPY in any case', () => {
    expect(imagesOf(read(['FROM scratch', 'COPY --from=scratch / /']))).toEqual([]);
    expect(imagesOf(read(['FROM a AS B', 'FROM B']))).toEqual(['FROM B linux/arm64']);
    expect(imagesOf(read(['FROM a AS B', 'FROM scratch', 'COPY --from=B / /']))).toEqual(['FROM a linux/arm64']);
  });

  test('the last stage of a name counts', () => {
    expect(imagesOf(read(['FROM a AS x', 'FROM b AS x', 'FROM x']))).toEqual(['FROM b linux/arm64']);
  });

  test('with the arguments before the first FROM, their defaults and what is given', () => {
    const lines = ['ARG BASE=python', 'ARG TAG=${BASE}-3', 'ARG NONE', 'FROM ${BASE}:$TAG$NONE'];
    expect(imagesOf(read(lines))).toEqual(['FROM python:python-3 linux/arm64']);
    expect(imagesOf(read(lines, { buildArgs: { TAG: '4', NONE: 'x', OTHER: 'y' } }))).toEqual(['FROM python:4x linux/arm64']);
  });

  test('for the platform of the stage', () => {
    const reading = read(['FROM --platform=$BUILDPLATFORM a AS b', 'FROM --platform=linux/arm/v7 c AS d', 'COPY --from=e / /', 'FROM b', 'COPY --from=d / /']);
    expect(imagesOf(reading)).toEqual(['FROM a linux/amd64', 'FROM c linux/arm/v7', 'COPY --from e linux/arm64']);
    expect(reading.stages[2]?.platform).toBe('linux/amd64');
  });

  test.each([
    ['FROM $X', 'FROM $X names nothing.'],
    ['FROM a b', 'FROM a b is neither an image nor an image AS a name.'],
    ['FROM --platform=$X a', '--platform=$X is no platform: expected a platform like linux/amd64, linux/arm64 or linux/arm/v7.'],
    ['FROM ${X?missing}', 'X: missing.'],
  ])('%s is not known', (line, reason) => {
    expect(read(line)).toMatchObject({ images: [], unknowns: [{ line: 1, reason }] });
  });

  test("without the builder's own platform what depends on it is not known, and the rest is", () => {
    const text = 'FROM --platform=$BUILDPLATFORM a AS b\nFROM c\nCOPY --from=b / /\n';
    const reading = readDockerfile(text, { buildArgs: {}, targetPlatform: platform('linux/arm64') });
    expect(imagesOf(reading)).toEqual(['FROM c linux/arm64']);
    expect(reading.unknowns).toEqual([{ line: 1, reason: "The builder's own platform is not known (BUILDPLATFORM and its parts)." }]);
  });

  test('a variable in --from is refused by the build, a stage that is not there too', () => {
    expect(read(['FROM a', 'COPY --from=$X / /', 'COPY --from=7 / /', 'RUN --mount=from=$Y,target=/y x']).unknowns.map(({ line }) => line)).toEqual([2, 3, 4]);
  });
});

describe('ONBUILD', () => {
  test('counts in the stage made from it, and in no later one', () => {
    const lines = ['FROM a AS b', 'ONBUILD RUN --mount=type=cache,target=/t x', 'ONBUILD COPY --from=img / /', 'FROM b AS c', 'FROM c'];
    expect(mountIds(read(lines))).toEqual(['/t']);
    expect(imagesOf(read(lines))).toEqual(['FROM a linux/arm64', 'COPY --from img linux/arm64']);
    expect(mountIds(read(lines, { target: 'b' }))).toEqual([]);
  });
});

describe('named contexts', () => {
  test('take the place of images and stages', () => {
    const contexts = { alpine: 'docker-image://ghcr.io/o/alpine:3', 'docker.io/library/debian:latest': './debian', built: 'https://example.org/x.tar', 'tools::linux/amd64': './no', 'tools::linux/arm64': './tools' };
    const reading = read(['FROM nothere AS built', 'FROM alpine', 'COPY --from=built / /', 'COPY --from=debian / /', 'COPY --from=tools / /'], { contexts });
    expect(imagesOf(reading)).toEqual(['context ghcr.io/o/alpine:3 linux/arm64']);
    expect(reading.contexts).toEqual([
      { name: 'built', source: 'https://example.org/x.tar' },
      { name: 'debian', source: './debian' },
      { name: 'tools', source: './tools' },
    ]);
  });
});

describe('remote sources', () => {
  test('addresses and repositories, with and without a checksum', () => {
    const commit = 'a'.repeat(40);
    const reading = read([
      'FROM a',
      'ARG V=1',
      'ADD https://h/$V.tar local /d/',
      `ADD --checksum=sha256:${sum} https://h/b /b`,
      'ADD ["https://h/c d", "/c"]',
      'ADD https://h/r.git#main /r',
      `ADD https://h/r.git#${commit}:sub /r`,
      `ADD https://h/r.git?ref=v1&checksum=${commit} /r`,
      'ADD git@h:o/r.git /r',
      'ADD http://h/a.git.txt /a',
      'ADD <<EOF /e',
      'https://h/no',
      'EOF',
      'COPY x@y:z /e',
    ]);
    expect(reading.unknowns).toEqual([]);
    expect(reading.remotes.map(({ kind, address, checksum }) => [kind, address, checksum])).toEqual([
      ['http', 'https://h/1.tar', undefined],
      ['http', 'https://h/b', `sha256:${sum}`],
      ['http', 'https://h/c d', undefined],
      ['git', 'https://h/r.git#main', undefined],
      ['git', `https://h/r.git#${commit}:sub`, commit],
      ['git', `https://h/r.git?ref=v1&checksum=${commit}`, commit],
      ['git', 'git@h:o/r.git', undefined],
      ['http', 'http://h/a.git.txt', undefined],
    ]);
  });

  test('the name of a heredoc is no address', () => {
    expect(read(['FROM a', 'ADD <<"$V" /e', 'https://h/no', '$V'])).toMatchObject({ remotes: [], unknowns: [] });
  });

  test('an address with a variable that the base image may set is not known', () => {
    expect(read(['FROM a', 'ADD https://h/$V /v'])).toMatchObject({ remotes: [], unknowns: [{ line: 2, reason: 'The base image may set V.' }] });
    expect(read(['FROM scratch', 'ADD https://h/$V /v']).remotes).toMatchObject([{ address: 'https://h/' }]);
  });
});

describe('the frontend', () => {
  test.each([
    ['# syntax=docker/dockerfile:1\nFROM a', 'docker/dockerfile:1'],
    ['#!/usr/bin/env x\n#SYNTAX = ghcr.io/mirror/docker/dockerfile-upstream:1 --flag\nFROM a', 'ghcr.io/mirror/docker/dockerfile-upstream:1'],
    ['# escape=\\\n# syntax=docker/dockerfile@sha256:1\nFROM a', 'docker/dockerfile@sha256:1'],
    ['# a comment\n# syntax=docker/dockerfile:1\nFROM a', undefined],
    ['FROM a', undefined],
  ])('of %j', (text, frontend) => {
    const reading = read(text);
    expect(reading.frontend).toBe(frontend);
    expect(imagesOf(reading)).toEqual([...(frontend === undefined ? [] : [`syntax ${frontend}`]), 'FROM a linux/arm64']);
  });

  test("somebody else's may read the file in its own way: nothing is known", () => {
    for (const text of ['# syntax=ghcr.io/x/y\nFROM a', '// syntax=ghcr.io/x/y\nFROM a', '{"syntax": "ghcr.io/x/y"}']) {
      const reading = read(text);
      expect(imagesOf(reading)).toEqual(['syntax ghcr.io/x/y']);
      expect(reading.unknowns).toHaveLength(1);
    }
  });

  test('BUILDKIT_SYNTAX wins', () => {
    expect(read('# syntax=ghcr.io/x/y\nFROM a', { buildArgs: { BUILDKIT_SYNTAX: 'dockerfile.v0' } })).toMatchObject({ unknowns: [], images: [{ reference: 'a' }] });
    expect(read('FROM a', { buildArgs: { BUILDKIT_SYNTAX: 'docker/dockerfile:labs' } }).frontend).toBe('docker/dockerfile:labs');
  });
});
