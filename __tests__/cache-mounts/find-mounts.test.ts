// Which cache mounts are kept, each once a node and identity.
import { describe, expect, test } from '@jest/globals';
import { amd64, arm64, planWith } from '../fakes/plan.ts';
import { found } from './mounts.ts';

describe('findMounts', () => {
  test('platforms of one node share a mount unless its id names the platform', () => {
    const { mounts, notes } = found(['FROM python:3.13 AS b', 'ARG TARGETARCH', 'RUN --mount=type=cache,target=/pip --mount=type=cache,target=/go,id=go-$TARGETARCH x', 'FROM b', 'RUN --mount=type=cache,target=/pip y']);
    expect(notes).toEqual([]);
    expect(mounts).toEqual([
      { id: '/pip', target: '/pip', platforms: [amd64, arm64], route: amd64, runsOn: amd64, base: 'python:3.13' },
      { id: 'go-amd64', target: '/go', platforms: [amd64], route: amd64, runsOn: amd64, base: 'python:3.13' },
      { id: 'go-arm64', target: '/go', platforms: [arm64], route: arm64, runsOn: arm64, base: 'python:3.13' },
    ]);
  });

  test('nodes share nothing', () => {
    const nodes = [{ platforms: [amd64] }, { platforms: [arm64] }];
    expect(found(['FROM a', 'RUN --mount=type=cache,target=/pip x'], planWith(), nodes).mounts).toMatchObject([
      { id: '/pip', platforms: [amd64], runsOn: amd64 },
      { id: '/pip', platforms: [arm64], runsOn: arm64 },
    ]);
  });

  test('a node that was made for a platform gets it, and may run another one itself', () => {
    const nodes = [{ platforms: [amd64, arm64] }, { platforms: [arm64, amd64], madeFor: [arm64] }];
    const lines = ['FROM a', 'RUN --mount=type=cache,target=/pip x'];
    expect(found(lines, planWith(), nodes).mounts).toMatchObject([
      { platforms: [amd64], route: amd64, runsOn: amd64 },
      { platforms: [arm64], route: arm64, runsOn: arm64 },
    ]);
    // In one call for both buildx looks for the first node that can build each.
    expect(found(lines, planWith({}, { strategy: 'single' }), nodes).mounts).toMatchObject([{ platforms: [amd64, arm64], route: amd64 }]);
  });

  test('owner and mode are a part of the identity, sharing is not', () => {
    const { mounts } = found(['FROM a', 'RUN --mount=type=cache,target=/c x', 'RUN --mount=type=cache,target=/c,uid=5,mode=0700 x', 'RUN --mount=type=cache,target=/c,sharing=locked x']);
    expect(mounts.map(({ id, uid, gid, mode }) => [id, uid, gid, mode])).toEqual([['/c', undefined, undefined, undefined], ['/c', 5, undefined, '0700']]);
  });

  test('a stage on the build platform carries it natively, for every target', () => {
    expect(found(['FROM --platform=$BUILDPLATFORM golang AS b', 'RUN --mount=type=cache,target=/go x', 'FROM scratch', 'COPY --from=b / /'], planWith({}, { platforms: [arm64] })).mounts).toMatchObject([
      { platforms: [arm64], route: arm64, runsOn: amd64, base: 'golang' },
    ]);
  });

  test('without an image at its bottom nothing is said of one: scratch, a context', () => {
    const plan = planWith({ build: { buildContexts: ['base=docker-image://x/y'] } });
    for (const mount of found(['FROM scratch AS s', 'RUN --mount=type=cache,target=/a x', 'FROM base', 'COPY --from=s / /', 'RUN --mount=type=cache,target=/b x'], plan).mounts) {
      expect(mount.base).toBeUndefined();
      expect(mount.runsOn).toBe(amd64);
    }
  });

  test('the namespace and the frontend that the build has', () => {
    expect(found(['# syntax=docker/dockerfile:1', 'FROM a', 'RUN --mount=type=cache,target=/c x'], planWith(), undefined, { BUILDKIT_CACHE_MOUNT_NS: 'mine' }).mounts).toMatchObject([{ namespace: 'mine', frontend: 'docker/dockerfile:1' }]);
  });

  test('only the listed ones, by id or target; a name that is none is told', () => {
    const plan = planWith({ cacheMounts: { keep: ['/a', 'second', 'third'] } });
    const { mounts, notes } = found(['FROM a', 'RUN --mount=type=cache,target=/a,id=first --mount=type=cache,target=/b,id=second --mount=type=cache,target=/c x'], plan);
    expect(mounts.map(({ id }) => id)).toEqual(['first', 'second']);
    expect(notes).toEqual(['The Dockerfile has no cache mount third in the stages that are built.']);
  });

  test('what can not be kept, and why', () => {
    const { mounts, notes } = found(['FROM a', 'RUN --mount=type=cache,target=/a,from=seed x', 'RUN --mount=type=cache,target=$HOME/c x', "RUN --mount='type=cache,target=/d,id=it is' x", 'RUN --mount=type=cache,target=/e,from=scratch x']);
    expect(mounts.map(({ id }) => id)).toEqual(['/e']);
    expect(notes).toEqual([
      'Line 3 of the Dockerfile: The base image may set HOME.',
      'The cache mount /a is not kept: with from=seed BuildKit ties it to what is there.',
      'The cache mount it is is not kept: its id has unusual letters.',
    ]);
  });

  test('without platforms those of the node itself', () => {
    expect(found(['FROM a', 'RUN --mount=type=cache,target=/c x'], planWith({}, { platforms: [] })).mounts).toMatchObject([{ platforms: [amd64] }]);
  });
});
