// The copy of the user's Docker configuration that a login can not leak from.
import { describe, expect, test } from '@jest/globals';
import { decodeConfig, decodeStoredHosts, loginConfig, privateConfig, registryHost, userFolders, withLogins } from '../../src/setup/private-config.ts';

describe('privateConfig', () => {
  test('the store is left for reading only, host by host', () => {
    const users = { credsStore: 'desktop', auths: { 'ghcr.io': {} }, proxies: { default: { httpProxy: 'http://p' } }, currentContext: 'c' };
    expect(privateConfig(users, ['https://index.docker.io/v1/', 'ghcr.io'], ['ghcr.io'])).toEqual({
      auths: {},
      credHelpers: { 'https://index.docker.io/v1/': 'desktop' },
      proxies: { default: { httpProxy: 'http://p' } },
      currentContext: 'c',
    });
  });

  test('helpers and credentials of other registries stay, those of ours go', () => {
    const users = { credHelpers: { 'gcr.io': 'gcloud', 'ghcr.io': 'x' }, auths: { 'https://index.docker.io/v1/': { auth: 'a' }, 'quay.io': { auth: 'b' } } };
    expect(privateConfig(users, [], ['docker.io', 'ghcr.io'])).toEqual({ credHelpers: { 'gcr.io': 'gcloud' }, auths: { 'quay.io': { auth: 'b' } } });
  });

  test('a helper of a host wins over the store', () => {
    expect(privateConfig({ credsStore: 's', credHelpers: { 'a.io': 'own' } }, ['a.io', 'b.io'], [])).toEqual({ auths: {}, credHelpers: { 'a.io': 'own', 'b.io': 's' } });
  });

  test('without a store its list is nothing', () => {
    expect(privateConfig({}, ['a.io'], [])).toEqual({ auths: {}, credHelpers: {} });
  });
});

test('logins are added to what is there', () => {
  const config = { auths: { 'quay.io': { auth: 'b' } }, credHelpers: { 'gcr.io': 'g' } };
  expect(withLogins(config, [{ auths: { 'ghcr.io': { auth: 'x' } } }, { auths: { 'a.io': { auth: 'y', identitytoken: 'z' } }, credsStore: 'never' }])).toEqual({
    auths: { 'quay.io': { auth: 'b' }, 'ghcr.io': { auth: 'x' }, 'a.io': { auth: 'y', identitytoken: 'z' } },
    credHelpers: { 'gcr.io': 'g' },
  });
});

test('a configuration to log in with is not empty: docker would look for a store on the machine', () => {
  expect(Object.keys(loginConfig('ghcr.io')['auths'] ?? {})).toEqual(['ghcr.io']);
});

test.each([
  ['ghcr.io', 'ghcr.io'],
  ['https://ghcr.io', 'ghcr.io'],
  ['GHCR.io/v2/', 'ghcr.io'],
  ['https://index.docker.io/v1/', 'docker.io'],
  ['registry-1.docker.io', 'docker.io'],
  ['', 'docker.io'],
  ['localhost:5000', 'localhost:5000'],
])('the host of %j is %s', (address, host) => {
  expect(registryHost(address)).toBe(host);
});

test.each([
  [{ HOME: '/home/me' }, { docker: '/home/me/.docker', buildx: '/home/me/.docker/buildx' }],
  [{ HOME: '/home/me', DOCKER_CONFIG: '/cfg' }, { docker: '/cfg', buildx: '/cfg/buildx' }],
  [{ DOCKER_CONFIG: '/cfg', BUILDX_CONFIG: '/bx' }, { docker: '/cfg', buildx: '/bx' }],
  [{ HOME: '/home/me', DOCKER_CONFIG: '', BUILDX_CONFIG: '' }, { docker: '/home/me/.docker', buildx: '/home/me/.docker/buildx' }],
])('folders of %j', (environment, folders) => {
  expect(userFolders(environment)).toEqual(folders);
});

test.each([undefined, '', '{', '[]', '"x"'])('%j is an empty configuration', (text) => {
  expect(decodeConfig(text)).toEqual({});
  expect(decodeStoredHosts(text ?? '')).toEqual([]);
});
