// docker info -> the tools of the run, or what is missing.
import { describe, expect, test } from '@jest/globals';
import { decodeDockerInfo, isAtLeast, requireTools } from '../../src/setup/tool-versions.ts';
import { dockerInfo } from './docker-info.ts';

describe('decodeDockerInfo', () => {
  test('engine with the containerd image store', () => {
    expect(decodeDockerInfo(dockerInfo())).toEqual({
      docker: '28.5.2',
      buildx: '0.36.1',
      context: 'default',
      engine: { version: '28.5.2', containerdStore: true, architecture: 'amd64' },
    });
  });

  test('engine without it, on arm64', () => {
    const { engine } = decodeDockerInfo(dockerInfo({ DriverStatus: [['Backing Filesystem', 'extfs']], Architecture: 'aarch64' }));
    expect(engine).toEqual({ version: '28.5.2', containerdStore: false, architecture: 'arm64' });
  });

  test('where the engine keeps its data', () => {
    expect(decodeDockerInfo(dockerInfo({ DockerRootDir: '/var/lib/docker' })).engine?.rootFolder).toBe('/var/lib/docker');
  });

  test('an engine that does not answer', () => {
    expect(decodeDockerInfo(dockerInfo({ ServerVersion: '', DriverStatus: null, Architecture: '' }))).toEqual({ docker: '28.5.2', buildx: '0.36.1', context: 'default' });
  });

  test.each(['', 'Cannot connect', '[]', 'null'])('%j tells nothing', (text) => {
    expect(decodeDockerInfo(text)).toEqual({ context: 'default' });
  });

  test.each([
    ['v0.29.1', '0.29.1'],
    ['0.36.1', '0.36.1'],
    ['v0.0.0+unknown', '0.0.0'],
    ['v0.19.2-desktop.1', '0.19.2'],
  ])('buildx calls itself %s', (given, version) => {
    expect(decodeDockerInfo(dockerInfo({}, { Plugins: [{ Name: 'compose', Version: 'v2' }, { Name: 'buildx', Version: given }] })).buildx).toBe(version);
  });
});

describe('requireTools', () => {
  test.each([
    [{ docker: '20.10.0', buildx: '0.36.1' }, 'DOCKER_MISSING', '20.10.0'],
    [{ docker: '28.0.4' }, 'BUILDX_MISSING', 'no plugin buildx'],
    [{ docker: '28.0.4', buildxProblem: 'exec format error' }, 'BUILDX_MISSING', 'exec format error'],
    [{ docker: '28.0.4', buildx: '0.14.1' }, 'BUILDX_TOO_OLD', '0.14.1'],
  ])('%j is %s', (found, code, named) => {
    let error: unknown;
    try {
      requireTools({ context: 'default', ...found });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({ code, fix: expect.stringMatching(/docker|buildx/) });
    expect(JSON.stringify(error)).toContain(named);
  });

  test('enough is enough', () => {
    expect(requireTools({ docker: '23.0.0', buildx: '0.15.0', context: 'c' })).toEqual({ docker: '23.0.0', buildx: '0.15.0', context: 'c' });
  });
});

test.each([
  ['0.15.0', true],
  ['0.14.9', false],
  ['1.0.0', true],
  ['0.0.0', true],
])('%s is at least 0.15.0: %s', (version, enough) => {
  expect(isAtLeast(version, '0.15.0')).toBe(enough);
});
