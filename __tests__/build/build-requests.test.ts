// How a plan is cut into calls, and what each of them may carry.
import { describe, expect, test } from '@jest/globals';
import { buildCommands } from '../../src/build/build-commands.ts';
import { planBuilds, planLoad } from '../../src/build/build-requests.ts';
import type { BuildTarget } from '../../src/domain/build.ts';
import type { Annotation } from '../../src/domain/metadata.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { Secret } from '../../src/domain/secret.ts';
import { amd64, arm64, image, planWith } from '../fakes/plan.ts';

const facts = { builder: 'b', folder: '/run', secrets: [] };

describe('calls', () => {
  const outputs: BuildTarget = { to: 'outputs', outputs: ['type=local,dest=out'], tags: [] };
  test.each<[Partial<Plan>, readonly (readonly string[])[]]>([
    [{}, [['linux/amd64'], ['linux/arm64']]],
    [{ strategy: 'single' }, [['linux/amd64', 'linux/arm64']]],
    [{ destination: { to: 'nowhere' } }, [['linux/amd64'], ['linux/arm64']]],
    [{ destination: outputs }, [['linux/amd64', 'linux/arm64']]],
    [{ destination: { to: 'call', call: 'check' } }, [['linux/amd64']]],
    [{ destination: { to: 'load', tags: [] }, platforms: [arm64] }, [['linux/arm64']]],
  ])('%j', (changes, platforms) => {
    expect(planBuilds(planWith({}, changes), facts).map((request) => request.platforms)).toEqual(platforms);
  });

  test('side by side they write to files of their own', () => {
    const requests = planBuilds(planWith({}, { destination: { to: 'layout', images: [image] } }), facts);
    expect(requests.map(({ metadataFile }) => metadataFile)).toEqual(['/run/build-linux-amd64.json', '/run/build-linux-arm64.json']);
    expect(requests.map(({ layoutFolder }) => layoutFolder)).toEqual(['/run/layout-linux-amd64', '/run/layout-linux-arm64']);
  });
});

describe('annotations', () => {
  const annotations: readonly Annotation[] = [
    { level: 'manifest', key: 'a', value: '1' },
    { level: 'index', key: 'a', value: '1' },
    { level: 'manifest-descriptor', key: 'a', value: '1' },
    { level: 'manifest', platform: arm64, key: 'only', value: 'arm64' },
  ];
  const carried = (changes: Partial<Plan>): readonly string[] => {
    const plan = planWith();
    return planBuilds({ ...plan, metadata: { ...plan.metadata, annotations }, ...changes }, facts).map(({ annotations: all }) =>
      all.map(({ level, platform, key }) => `${level}${platform === undefined ? '' : `[${platform}]`}:${key}`).join(' '),
    );
  };

  test.each<[string, Partial<Plan>, readonly string[]]>([
    ["a platform's own manifest only", {}, ['manifest:a', 'manifest:a manifest:only']],
    ['all where an index is made', { strategy: 'single' }, ['manifest:a index:a manifest-descriptor:a manifest[linux/arm64]:only']],
    ['single with one platform makes no index', { strategy: 'single', platforms: [amd64] }, ['manifest:a']],
    ['none with load', { destination: { to: 'load', tags: [] }, platforms: [amd64] }, ['']],
    ['none where nothing is kept', { destination: { to: 'nowhere' } }, ['', '']],
    ['none in a folder', { destination: { to: 'outputs', outputs: ['type=local,dest=o'], tags: [] } }, ['']],
    ['in an OCI archive', { destination: { to: 'outputs', outputs: ['type=oci,dest=o'], tags: [] }, platforms: [amd64] }, ['manifest:a']],
  ])('%s', (_, changes, expected) => {
    expect(carried(changes)).toEqual(expected);
  });
});

describe('publishing and loading', () => {
  const plan = planWith({ build: { cacheTo: ['type=gha'] } }, { destination: { to: 'digest', images: [image], alsoLoad: ['x:1'] }, platforms: [amd64], attests: ['type=sbom'] });

  test('loading is a call of its own, without attestations and cache export', () => {
    expect(planLoad(plan, facts)).toMatchObject({ destination: { to: 'load', tags: ['x:1'] }, attests: [], cacheTo: [], metadataFile: '/run/load-linux-amd64.json' });
    expect(planBuilds(plan, facts)[0]).toMatchObject({ attests: ['type=sbom'], cacheTo: ['type=gha,ignore-error=true'] });
  });

  test('there is none unless asked for', () => {
    expect(planLoad(planWith(), facts)).toBeUndefined();
  });
});

test('defaultContext in build-contexts is the commit of the event', () => {
  const [request] = planBuilds(planWith({ build: { buildContexts: ['docs={{defaultContext}}:docs'] } }), facts);
  expect(request?.buildContexts).toEqual([`docs=https://github.com/Octo-Org/App.git#${'a'.repeat(40)}:docs`]);
});

test('a dry run shows where secrets come from and never what they are', () => {
  const plan = planWith({
    build: {
      secrets: [
        { from: 'value', id: 'npm', value: new Secret('hidden') },
        { from: 'environment', id: 'two', variable: 'TWO' },
        { from: 'file', id: 'three', path: 'three.txt' },
      ],
    },
    githubToken: new Secret('ghs_hidden'),
  }, { source: { kind: 'git', context: 'https://github.com/Octo-Org/App.git#a', reason: '' }, platforms: [amd64] });
  const [command = []] = buildCommands(plan, 'b', '/run');
  expect(command[0]).toBe('docker');
  expect(command.filter((_, index) => command[index - 1] === '--secret')).toEqual([
    'id=npm,src=/run/secret-0',
    'id=two,env=TWO',
    'id=three,src=three.txt',
    'id=GIT_AUTH_TOKEN.github.com,src=/run/secret-3',
  ]);
  expect(command.join(' ')).not.toContain('hidden');
});
