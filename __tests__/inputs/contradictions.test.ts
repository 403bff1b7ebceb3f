// Inputs that can't be meant together, and those close to them that can.
import { describe, expect, test } from '@jest/globals';
import { inputsFrom, problemsFrom } from './read.ts';

const two = 'linux/amd64,linux/arm64';
const auth = '- {registry: ghcr.io, username: u, password: p}';

describe('a contradiction', () => {
  test.each([
    ['load', { load: 'true', platforms: two }, 'one platform'],
    ['load', { load: 'true', platforms: two, push: 'true' }, 'one platform'],
    ['outputs', { outputs: 'type=docker,dest=x', platforms: two }, 'one platform'],
    ['outputs', { outputs: 'type=local,dest=x', push: 'true' }, 'either outputs or push'],
    ['outputs', { outputs: 'type=image,name=x,push=true' }, 'pushes nothing'],
    ['outputs', { outputs: 'type=registry' }, 'pushes nothing'],
    ['outputs', { outputs: 'type=image,"name=a,b",push-by-digest=true,push=true' }, 'pushes nothing'],
    ['outputs', { outputs: 'type=local,dest=x', load: 'true' }, 'either outputs or load'],
    ['call', { call: 'check', push: 'true' }, 'either call or push'],
    ['call', { call: 'check', load: 'true' }, 'builds no image'],
    ['strategy', { strategy: 'single', driver: 'docker' }, 'per-platform'],
    ['registry-auth', { 'registry-auth': auth, registry: 'ghcr.io' }, 'either registry-auth'],
    ['registry-auth', { 'registry-auth': auth, password: 'p' }, 'either registry-auth'],
    ['keep-state', { 'keep-state': 'true', driver: 'kubernetes' }, 'docker-container'],
    ['builder', { builder: 'mine', driver: 'kubernetes' }, 'either builder'],
    ['builder', { builder: 'mine', 'driver-opts': 'network=host' }, 'either builder'],
    ['builder', { builder: 'mine', append: '- endpoint: x' }, 'either builder'],
    ['driver', { driver: 'docker', 'driver-opts': 'network=host' }, 'docker driver'],
    ['driver', { driver: 'docker', append: '- endpoint: x' }, 'docker driver'],
    ['driver', { driver: 'remote' }, 'endpoint'],
    ['cache-folder', { 'cache-folder': '/var/cache', cache: 'gha' }, 'only with cache: local'],
    ['cache-folder', { 'cache-folder': '/var/cache' }, 'only with cache: local'],
    ['cache-image', { 'cache-image': 'ghcr.io/o/cache', cache: 'local' }, 'registry or auto'],
    ['builder', { builder: 'a,new,b' }, 'new as the last'],
    ['builder-name', { 'builder-name': 'a' }, 'only with keep-state'],
    ['driver', { driver: 'remote', endpoint: 'tcp://a:1', 'registry-mirrors': 'docker.io=m' }, 'own configuration'],
    ['driver', { driver: 'docker', 'max-parallelism': '2' }, 'docker driver'],
    ['builder', { builder: 'a', 'registry-ca': 'r=./x' }, 'either builder'],
    ['rewrite-timestamp', { 'rewrite-timestamp': 'true', 'source-date-epoch': '1', outputs: 'type=oci,dest=x' }, 'an attribute'],
    ['rewrite-timestamp', { 'rewrite-timestamp': 'true', 'source-date-epoch': '1', call: 'check' }, 'published or loaded'],
    ['rewrite-timestamp', { 'rewrite-timestamp': 'true', 'source-date-epoch': '1', driver: 'docker', load: 'true', platforms: 'linux/amd64' }, 'another driver'],
    ['created', { created: 'now', 'source-date-epoch': 'commit' }, 'commit with source-date-epoch'],
    ['append', { driver: 'remote', endpoint: 'tcp://a:1', append: '- endpoint: tcp://b:1\n- name: c' }, 'an endpoint for each node'],
    ['append', { driver: 'kubernetes', append: '- endpoint: tcp://b:1' }, 'none with kubernetes'],
    ['endpoint', { driver: 'kubernetes', endpoint: 'tcp://b:1' }, 'no endpoint with the kubernetes driver'],
    ['append', { endpoint: 'tcp://a:1', append: '- endpoint: tcp://a:1' }, 'of its own for each node'],
    ['append', { append: '- {name: a, endpoint: tcp://a:1}\n- {name: a, endpoint: tcp://b:1}' }, 'of its own for each node'],
    ['driver', { driver: 'remote', endpoint: 'tcp://a:1', 'buildkitd-flags': '--debug' }, 'no such input with the remote driver'],
    ['driver', { driver: 'remote', endpoint: 'tcp://a:1', append: '- {endpoint: tcp://b:1, buildkitd-flags: --debug}' }, 'no such input with the remote driver'],
    ['driver-opts', { driver: 'remote', endpoint: 'tcp://a:1', 'driver-opts': 'cacert=/ca.pem,key=-----BEGIN PRIVATE KEY-----' }, 'a path there'],
    ['driver-opts', { driver: 'remote', endpoint: 'tcp://a:1', append: '- endpoint: tcp://b:1\n  driver-opts: key=-----BEGIN PRIVATE KEY-----' }, 'a path there'],
    ['driver-opts', { driver: 'remote', endpoint: 'tcp://a:1', 'driver-opts': 'cacert=certs/ca.pem' }, 'an absolute path'],
    ['compression-level', { compression: 'gzip', 'compression-level': '10' }, '0 to 9'],
    ['compression-level', { 'compression-level': '3' }, '0 to 9'],
    ['compression-level', { compression: 'uncompressed', 'compression-level': '3' }, '0 to 9'],
    ['force-compression', { 'force-compression': 'true' }, 'only with compression'],
    ['compression', { compression: 'zstd', outputs: 'type=oci,dest=x' }, 'attribute'],
    ['buildkitd-config', { 'buildkitd-config': 'a', 'buildkitd-config-inline': 'b' }, 'either a file'],
    ['expected', { role: 'build', leg: '0' }, 'needs.plan.outputs.expected'],
    ['expected', { role: 'merge' }, 'needs.plan.outputs.expected'],
    ['leg', { role: 'build', expected: '{}' }, 'matrix.leg'],
    ['expected', { role: 'plan', expected: '{}' }, 'only with role: build or role: merge'],
    ['expected', { expected: '{}' }, 'only with role: build or role: merge'],
    ['leg', { role: 'merge', expected: '{}', leg: '0' }, 'only with role: build'],
    ['leg', { leg: '0' }, 'only with role: build'],
    ['records', { role: 'build', expected: '{}', leg: '0', records: '{}' }, 'only with role: merge'],
    ['runners', { runners: 'linux/arm64=a' }, 'several machines'],
    ['build-contexts', { 'build-contexts': 'os=target:base' }, 'there is none here'],
    ['build-contexts', { 'build-contexts': 'x=../x\nos=target:base', role: 'plan' }, 'there is none here'],
    ['images-file', { 'images-file': 'images.yml' }, 'only with role: plan'],
    ['load', { role: 'plan', load: 'true', platforms: 'linux/amd64' }, 'no load with a role'],
    ['skip-unchanged', { role: 'plan', 'skip-unchanged': 'true' }, 'no skip-unchanged'],
    ['outputs', { role: 'build', expected: '{}', leg: '0', outputs: 'type=oci,dest=x' }, 'no outputs with a role'],
    ['call', { role: 'plan', call: 'check' }, 'no call with a role'],
    ['digests', { role: 'plan', digests: `{"linux/amd64":"sha256:${'1'.repeat(64)}"}` }, 'either digests or role'],
    ['command', { role: 'plan', command: 'prune' }, 'no other command'],
    ['strategy', { role: 'plan', strategy: 'single' }, 'per-platform or auto with a role'],
    ['config', { config: '.github/image.yml', role: 'build', expected: '{}', leg: '0' }, 'in the plan only'],
    ['config', { config: '.github/image.yml', role: 'merge', expected: '{}' }, 'in the plan only'],
  ])('%s: %j', (input, given, expected) => {
    expect(problemsFrom(given)).toEqual([expect.objectContaining({ input, expected: expect.stringContaining(expected) })]);
  });

  test('with an input that is wrong itself is not reported on top', () => {
    expect(problemsFrom({ load: 'true', platforms: `${two},other` }).map(({ input }) => input)).toEqual(['platforms']);
    expect(problemsFrom({ driver: 'docker', 'driver-opts': 'a=b', append: 'wrong' }).map(({ input }) => input)).toEqual(['append']);
    expect(problemsFrom({ strategy: 'single', driver: 'dokcer' }).map(({ input }) => input)).toEqual(['driver']);
  });

  test('of nodes says which entry, and shows no key', () => {
    const [problem] = problemsFrom({ driver: 'remote', endpoint: 'tcp://a:1', append: '- endpoint: tcp://b:1\n  driver-opts: [cacert=/ca.pem, key=-----BEGIN PRIVATE KEY----- c2VjcmV0]' });
    expect(problem?.given).toBe('a certificate or key as the value of key in entry 1 of append');
    expect(problemsFrom({ driver: 'remote', endpoint: 'tcp://a:1', append: '- endpoint: tcp://b:1\n- name: c' })[0]?.given).toBe('entry 2 without endpoint, with driver: remote');
    expect(problemsFrom({ append: '- endpoint: ssh://a\n  driver: remote' })).toEqual([{ input: 'append', given: 'driver in entry 1', expected: expect.stringContaining("have the builder's") }]);
    expect(problemsFrom({ append: '- endpoint: ssh://a\n  platforms: linux/amd64,lunix/arm64' })).toEqual([{ input: 'append', given: 'platforms lunix/arm64 in entry 1', expected: expect.stringContaining('linux/arm64') }]);
  });

  test('names the inputs that meet', () => {
    expect(problemsFrom({ builder: 'mine', driver: 'kubernetes', 'keep-state': 'true', endpoint: 'x' }).map(({ given }) => given)).toEqual([
      'true, with driver: kubernetes',
      'mine, with driver, endpoint, keep-state',
    ]);
  });
});

describe('no contradiction', () => {
  test.each([
    { load: 'true', platforms: 'linux/arm64', push: 'true' },
    { load: 'true' },
    { outputs: 'type=local,dest=x', platforms: two },
    { outputs: 'type=oci,dest=x', push: 'false' },
    { outputs: 'type=image,push=false' },
    { call: 'build', push: 'true' },
    { call: 'check' },
    { strategy: 'single', driver: 'remote', endpoint: 'tcp://x:1' },
    { 'keep-state': 'true', cleanup: 'false' },
    { builder: 'mine', driver: 'docker-container', 'keep-state': 'false', cleanup: 'false' },
    { driver: 'docker', 'keep-state': 'false' },
    { builder: 'a,b,new', driver: 'docker-container', 'driver-opts': 'network=host' },
    { compression: 'zstd', 'compression-level': '22', 'force-compression': 'true', load: 'true', platforms: 'linux/amd64' },
    { role: 'plan', 'images-file': 'x', 'build-contexts': 'os=target:base' },
    { role: 'build', expected: 'x', leg: '0', 'build-contexts': 'os=target:base' },
    { role: 'plan', runners: 'linux/arm64=a', 'group-size': '2', 'images-file': 'x', push: 'true' },
    { role: 'build', expected: '{}', leg: '0', 'cache-folder': '/var/cache', call: 'build' },
    { role: 'merge', expected: '{}', records: '{}', strategy: 'per-platform' },
    { 'builder-name': 'shared', 'keep-state': 'true' },
    { 'registry-mirrors': 'docker.io=m', 'buildkitd-config-inline': 'debug = true' },
  ])('%j', (given) => {
    expect(inputsFrom(given)).toBeDefined();
  });
});
