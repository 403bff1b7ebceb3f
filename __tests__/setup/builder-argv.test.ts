// The inputs of setup-buildx as the calls of buildx that they become.
import { describe, expect, test } from '@jest/globals';
import type { BuildInputs, BuilderInputs } from '../../src/domain/inputs.ts';
import { createArgv, inspectArgv } from '../../src/setup/builder-argv.ts';
import { removeArgv } from '../../src/setup/remove-argv.ts';
import { ownBuilder } from '../fakes/plan.ts';
import { planCertificates } from '../../src/setup/node-certificates.ts';

const bare: BuilderInputs = ownBuilder;

type Case = { readonly inputs?: Partial<BuilderInputs>; readonly allow?: BuildInputs['allow']; readonly buildx?: string; readonly config?: string };

function lines({ inputs = {}, allow = [], buildx = '0.29.0', config }: Case): readonly string[] {
  const files = { certificates: [], ...(config === undefined ? {} : { config }) };
  return createArgv('n', { ...bare, ...inputs }, { allow }, { buildx }, files).map((args) => args.join(' '));
}

describe('create', () => {
  test.each<[string, Case, readonly string[]]>([
    ['the default', {}, ['buildx create --name n --driver docker-container']],
    ['the event stays out of the provenance', { buildx: '0.30.0' }, ['buildx create --name n --driver docker-container --driver-opt provenance-add-gha=false']],
    [
      'unless asked for',
      { buildx: '0.36.1', inputs: { driverOpts: ['provenance-add-gha=true'] } },
      ['buildx create --name n --driver docker-container --driver-opt provenance-add-gha=true'],
    ],
    ['kubernetes does not know that option', { buildx: '0.36.1', inputs: { driver: 'kubernetes' } }, ['buildx create --name n --driver kubernetes']],
    ['a remote one', { inputs: { driver: 'remote', endpoint: 'tcp://h:1' } }, ['buildx create --name n --driver remote tcp://h:1']],
    [
      'everything',
      { inputs: { driverOpts: ['image=i', 'network=host'], buildkitdFlags: '--debug', endpoint: 'ctx' }, config: '/run/buildkitd.toml' },
      ['buildx create --name n --driver docker-container --driver-opt image=i --driver-opt network=host --buildkitd-flags --debug --buildkitd-config /run/buildkitd.toml ctx'],
    ],
    ['no insecure entitlement', { allow: ['device=x'] }, ['buildx create --name n --driver docker-container']],
    [
      'but those that the build asks for',
      { allow: ['network.host', 'security.insecure'] },
      ['buildx create --name n --driver docker-container --buildkitd-flags --allow-insecure-entitlement network.host --allow-insecure-entitlement security.insecure'],
    ],
    ['flags that are given are all', { allow: ['network.host'], inputs: { buildkitdFlags: '--debug' } }, ['buildx create --name n --driver docker-container --buildkitd-flags --debug']],
    [
      'more nodes',
      { inputs: { driver: 'remote', endpoint: 'tcp://a:1', append: [{ name: 'arm', endpoint: 'tcp://b:1', driverOpts: ['x=y'], buildkitdFlags: '--debug', platforms: 'linux/arm64' }, { driverOpts: [] }] } },
      [
        'buildx create --name n --driver remote tcp://a:1',
        'buildx create --name n --append --driver remote --node arm --driver-opt x=y --buildkitd-flags --debug --platform linux/arm64 tcp://b:1',
        'buildx create --name n --append --driver remote',
      ],
    ],
  ])('%s', (_, facts, expected) => {
    expect(lines(facts)).toEqual(expected);
  });

  test('never becomes the current builder of the user', () => {
    expect(lines({}).join(' ')).not.toContain('--use');
  });
});

test('inspect boots, remove keeps the state when asked', () => {
  expect(inspectArgv('n')).toEqual(['buildx', 'inspect', '--bootstrap', 'n']);
  expect(removeArgv('n', false)).toEqual(['buildx', 'rm', 'n']);
  expect(removeArgv('n', true)).toEqual(['buildx', 'rm', '--keep-state', 'n']);
});

describe('certificates of remote nodes', () => {
  const environment = { BUILDER_NODE_0_AUTH_TLS_CACERT: 'ca', BUILDER_NODE_0_AUTH_TLS_CERT: 'cert', BUILDER_NODE_0_AUTH_TLS_KEY: 'key', BUILDER_NODE_1_AUTH_TLS_CACERT: 'ca1', BUILDER_NODE_1_AUTH_TLS_CERT: '' };
  const remote: BuilderInputs = { ...bare, driver: 'remote', endpoint: 'tcp://a:1', append: [{ endpoint: 'tcp://b:1', driverOpts: [] }] };

  test('become files and driver options', () => {
    expect(planCertificates(remote, environment, '/run')).toEqual({
      files: [
        { path: '/run/node-0-cacert.pem', content: 'ca' },
        { path: '/run/node-0-cert.pem', content: 'cert' },
        { path: '/run/node-0-key.pem', content: 'key' },
        { path: '/run/node-1-cacert.pem', content: 'ca1' },
      ],
      options: [['cacert=/run/node-0-cacert.pem', 'cert=/run/node-0-cert.pem', 'key=/run/node-0-key.pem'], ['cacert=/run/node-1-cacert.pem']],
    });
  });

  test.each<[string, BuilderInputs]>([
    ['another driver', { ...remote, driver: 'docker-container' }],
    ['no tcp endpoint', { ...remote, endpoint: 'unix:///a', append: [] }],
  ])('none for %s', (_, inputs) => {
    expect(planCertificates(inputs, environment, '/run').files).toEqual([]);
  });
});
