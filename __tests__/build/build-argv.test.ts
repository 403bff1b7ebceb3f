// A request and the exact arguments of docker that it becomes.
import { describe, expect, test } from '@jest/globals';
import { buildArgv } from '../../src/build/build-argv.ts';
import type { BuildRequest, BuildTarget } from '../../src/domain/build.ts';
import { parseImageName } from '../../src/domain/image-ref.ts';
import { amd64, arm64, image, must } from '../fakes/plan.ts';

const bare: BuildRequest = {
  builder: 'b',
  platforms: [amd64],
  source: { context: '.', kind: 'checkout', reason: '' },
  destination: { to: 'nowhere' },
  metadataFile: '/run/m.json',
  labels: {},
  annotations: [],
  buildArgs: [],
  buildContexts: [],
  secrets: [],
  ssh: [],
  cacheFrom: [],
  cacheTo: [],
  attests: [],
  addHosts: [],
  allow: [],
  noCache: false,
  noCacheFilters: [],
  pull: false,
  ulimit: [],
};

const begin = ['buildx', 'build', '--builder', 'b', '--progress=rawjson', '--metadata-file', '/run/m.json', '--platform', 'linux/amd64'];
const second = must(parseImageName('registry.example/o/app'));

/** The arguments beyond those that every call has. */
function added(changes: Partial<BuildRequest>): readonly string[] {
  const argv = buildArgv({ ...bare, destination: { to: 'load', tags: [] }, ...changes });
  expect(argv.slice(0, begin.length)).toEqual(begin);
  expect(argv.slice(-2)).toEqual(['--', '.']);
  return argv.slice(begin.length, -2);
}

describe('where the result goes', () => {
  test.each<[BuildTarget, readonly string[]]>([
    [{ to: 'digest', images: [image] }, ['--output', 'type=image,name=ghcr.io/octo-org/app,push-by-digest=true,name-canonical=true,push=true']],
    [
      { to: 'digest', images: [image, second], alsoLoad: ['ghcr.io/octo-org/app:1'] },
      ['--output', 'type=image,"name=ghcr.io/octo-org/app,registry.example/o/app",push-by-digest=true,name-canonical=true,push=true'],
    ],
    [{ to: 'layout', images: [image] }, ['--output', 'type=oci,"dest=/run/a, b",tar=false']],
    [{ to: 'load', tags: ['ghcr.io/octo-org/app:1', 'ghcr.io/octo-org/app:2'] }, ['--load', '--tag', 'ghcr.io/octo-org/app:1', '--tag', 'ghcr.io/octo-org/app:2']],
    [{ to: 'outputs', outputs: ['type=local,dest=out'], tags: ['x:1'] }, ['--output', 'type=local,dest=out', '--tag', 'x:1']],
    [{ to: 'call', call: 'check' }, ['--call', 'check']],
    [{ to: 'nowhere' }, ['--output', 'type=cacheonly']],
  ])('%j', (destination, args) => {
    expect(added({ destination, layoutFolder: '/run/a, b' })).toEqual(args);
  });
});

describe('each option', () => {
  test.each<[Partial<BuildRequest>, readonly string[]]>([
    [{ file: 'docker/Dockerfile' }, ['--file', 'docker/Dockerfile']],
    [{ target: 'wanted' }, ['--target', 'wanted']],
    [{ attests: ['type=provenance,mode=max', 'type=sbom'] }, ['--attest', 'type=provenance,mode=max', '--attest', 'type=sbom']],
    [{ labels: { a: 'with, "quotes"' } }, ['--label', 'a=with, "quotes"']],
    [{ annotations: [{ level: 'manifest', key: 'a:b', value: 'c' }] }, ['--annotation', 'manifest:a:b=c']],
    [{ annotations: [{ level: 'index', platform: arm64, key: 'a', value: 'c' }] }, ['--annotation', 'index[linux/arm64]:a=c']],
    [{ buildArgs: ['A=b, c'] }, ['--build-arg', 'A=b, c']],
    [{ buildContexts: ['extra=./extra'] }, ['--build-context', 'extra=./extra']],
    [{ secrets: [{ id: 'a', src: '/run/a,env=B' }] }, ['--secret', 'id=a,"src=/run/a,env=B"']],
    [{ secrets: [{ id: 'a', env: 'B' }] }, ['--secret', 'id=a,env=B']],
    [{ ssh: ['default'] }, ['--ssh', 'default']],
    [{ cacheFrom: ['type=gha'], cacheTo: ['type=gha,mode=max'] }, ['--cache-from', 'type=gha', '--cache-to', 'type=gha,mode=max']],
    [{ addHosts: ['a:1.2.3.4'], allow: ['network.host'] }, ['--add-host', 'a:1.2.3.4', '--allow', 'network.host']],
    [{ cgroupParent: 'g', network: 'host', shmSize: '1g' }, ['--cgroup-parent', 'g', '--network', 'host', '--shm-size', '1g']],
    [{ noCache: true, noCacheFilters: ['a', 'b'], pull: true }, ['--no-cache', '--no-cache-filter', 'a', '--no-cache-filter', 'b', '--pull']],
    [{ ulimit: ['nofile=1:2'] }, ['--ulimit', 'nofile=1:2']],
  ])('%j', (changes, args) => {
    expect(added(changes).filter((arg) => arg !== '--load')).toEqual(args);
  });
});

test('a context that begins with a dash is no option', () => {
  const argv = buildArgv({ ...bare, source: { context: '--push', kind: 'given', reason: '' } });
  expect(argv.slice(-2)).toEqual(['--', '--push']);
});

test("without platforms it is the builder's own", () => {
  expect(buildArgv({ ...bare, platforms: [] })).not.toContain('--platform');
});

describe('compression of layers', () => {
  test.each<[BuildRequest['compression'], string]>([
    [{ type: 'zstd', force: false }, ',compression=zstd,oci-mediatypes=true'],
    [{ type: 'estargz', level: 3, force: true }, ',compression=estargz,compression-level=3,force-compression=true,oci-mediatypes=true'],
    [undefined, ''],
  ])('%j', (compression, attributes) => {
    const more = compression === undefined ? {} : { compression };
    expect(added({ ...more, destination: { to: 'digest', images: [image] } })).toEqual(['--output', `type=image,name=ghcr.io/octo-org/app,push-by-digest=true,name-canonical=true,push=true${attributes}`]);
    expect(added({ ...more, destination: { to: 'layout', images: [image] }, layoutFolder: '/l' })).toEqual(['--output', `type=oci,dest=/l,tar=false${attributes}`]);
    expect(added({ ...more, destination: { to: 'load', tags: [] } })).toEqual(['--load']);
  });
});
