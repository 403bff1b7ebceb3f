// Which folders' disks are looked at: the engine's only where it is on this machine and the builder is on it.
import { describe, expect, test } from '@jest/globals';
import { diskPaths, type BuilderPlace } from '../../src/resources/disk-paths.ts';

const engine = { version: '28.0.4', containerdStore: true, architecture: 'amd64', rootFolder: '/var/lib/docker' };
const temporary = { RUNNER_TEMP: '/home/runner/checkout/_temp' };
const own: BuilderPlace = { driver: 'docker-container', endpoints: ['unix:///var/run/docker.sock'] };
const both = ['/var/lib/docker', '/home/runner/checkout/_temp'];
const one = ['/home/runner/checkout/_temp'];

describe('diskPaths', () => {
  test.each<[string, BuilderPlace | undefined, Record<string, string>, string | undefined, readonly string[]]>([
    ['the run\'s own builder', own, {}, undefined, both],
    ['one that is not made yet', { driver: 'docker-container', endpoints: [] }, {}, 'default', both],
    ['one that was started before anybody looked at it', { driver: 'docker-container', endpoints: [''] }, {}, 'default', both],
    ['the docker driver', { driver: 'docker', endpoints: ['default'] }, {}, 'default', both],
    ['an engine at another socket', own, { DOCKER_HOST: 'unix:///run/user/1000/docker.sock' }, 'default', both],
    ['an engine elsewhere', { driver: 'docker-container', endpoints: ['tcp://engine:2376'] }, { DOCKER_HOST: 'tcp://engine:2376' }, 'default', one],
    ['a context that may lead anywhere', { driver: 'docker-container', endpoints: ['far'] }, {}, 'far', one],
    ['one that is to be made on an engine elsewhere', { driver: 'docker-container', endpoints: [] }, { DOCKER_HOST: 'ssh://build-machine' }, 'default', one],
    ['one that is to be made in another context', { driver: 'docker-container', endpoints: [] }, {}, 'far', one],
    ['a node elsewhere', { driver: 'docker-container', endpoints: ['ssh://arm'] }, {}, 'default', one],
    ['one node here and one elsewhere', { driver: 'docker-container', endpoints: ['ssh://arm', 'unix:///var/run/docker.sock'] }, {}, 'default', both],
    ['the remote driver', { driver: 'remote', endpoints: ['tcp://buildkit:1234'] }, {}, 'default', one],
    ['a builder of which nothing is known', undefined, {}, 'default', one],
  ])('%s', (_name, builder, environment, context, paths) => {
    expect(diskPaths({ engine, ...(context === undefined ? {} : { context }) }, builder, { ...temporary, ...environment })).toEqual(paths);
  });

  test('neither engine nor folder is known', () => {
    expect(diskPaths({ context: 'default' }, own, {})).toEqual([]);
  });
});
