// Which registries are logged in to, as whom, and which logins are left out.
import { describe, expect, test } from '@jest/globals';
import { registryHost } from '../../src/inputs/default-registry.ts';
import { secretsOf } from '../../src/inputs/secrets-of.ts';
import { inputsFrom, problemsFrom, type Surroundings } from './read.ts';

function loginsFrom(given: Readonly<Record<string, string>>, surroundings?: Surroundings): readonly string[] {
  return inputsFrom(given, surroundings).login.logins.map((login) => `${login.username}:${login.password.reveal()}@${login.registry} ${login.given}`);
}

const token = { 'github-token': 'ghs_x' };

describe('the default login', () => {
  test.each([
    ['the default image', token, ['octocat:ghs_x@ghcr.io by-default']],
    ['an image there', { ...token, images: 'GHCR.io/o/r' }, ['octocat:ghs_x@ghcr.io by-default']],
    ['a reference there', { ...token, tags: 'ghcr.io/o/r:1' }, ['octocat:ghs_x@ghcr.io by-default']],
    ["a cache of the action's own there", { ...token, images: 'o/r', 'cache-image': 'ghcr.io/o/cache' }, ['octocat:ghs_x@ghcr.io by-default']],
    ['a cache there', { ...token, images: 'o/r', 'cache-from': 'type=registry,ref=ghcr.io/o/cache' }, ['octocat:ghs_x@ghcr.io by-default']],
    ['a base image there', { ...token, images: 'o/r', 'build-args': 'BASE=ghcr.io/o/base' }, ['octocat:ghs_x@ghcr.io by-default']],
    ['images elsewhere', { ...token, images: 'quay.io/o/r' }, []],
    ['references elsewhere', { ...token, tags: 'quay.io/o/r:1' }, []],
    ['no token', {}, []],
    ['a login of its own', { ...token, registry: 'ghcr.io', username: 'u', password: 'p' }, ['u:p@ghcr.io by-input']],
  ])('with %s', (_, given, logins) => {
    expect(loginsFrom(given)).toEqual(logins);
  });

  test("is to the server's own registry on GitHub Enterprise", () => {
    expect(loginsFrom(token, { environment: { GITHUB_SERVER_URL: 'https://git.example.org' } })).toEqual(['octocat:ghs_x@containers.git.example.org by-default']);
  });
});

describe('written logins', () => {
  test('Docker Hub is the registry when none is named, as in login-action', () => {
    expect(loginsFrom({ username: 'u', password: 'p', images: 'o/r' })).toEqual(['u:p@docker.io by-input']);
  });

  test('several in YAML, in their order', () => {
    const given = '- registry: https://quay.io\n  username: a\n  password: 1\n- username: b\n  password: "x: y"';
    expect(loginsFrom({ 'registry-auth': given, images: 'o/r' })).toEqual(['a:1@quay.io by-input', 'b:x: y@docker.io by-input']);
  });

  test('the same registry twice is a problem that shows no password', () => {
    const given = '- {registry: quay.io, username: a, password: hidden}\n- {registry: "https://quay.io/", username: b, password: hidden}';
    const problems = problemsFrom({ 'registry-auth': given });
    expect(problems).toEqual([{ input: 'registry-auth', given: 'entry 2', expected: expect.stringContaining('quay.io') }]);
  });

  test.each([
    [{ registry: 'quay.io', username: 'u' }, 'password is'],
    [{ registry: 'quay.io', password: 'p' }, 'username is'],
    [{ registry: 'quay.io' }, 'username and password are'],
    [{ 'registry-auth': '- registry: quay.io\n  username: u\n  password:' }, 'password is'],
  ])('%j is left out with a warning, as secrets are empty in runs from forks', (given, words) => {
    const inputs = inputsFrom({ images: 'quay.io/o/r', ...given });
    expect(inputs.login.logins).toEqual([]);
    expect(inputs.warnings).toEqual([expect.stringContaining(`quay.io: its ${words} empty`)]);
  });

  test("GitHub's registry without credentials falls back to the token, without a word", () => {
    const inputs = inputsFrom({ ...token, registry: 'ghcr.io' });
    expect(inputs.login.logins.map(({ given }) => given)).toEqual(['by-default']);
    expect(inputs.warnings).toEqual([]);
  });
});

describe('the host of a registry', () => {
  test.each([
    ['ghcr.io', 'ghcr.io'],
    ['https://GHCR.io/owner', 'ghcr.io'],
    ['localhost:5000', 'localhost:5000'],
    ['localhost', 'localhost'],
    ['https://index.docker.io/v1/', 'docker.io'],
    ['registry.example.org:8443', 'registry.example.org:8443'],
    ['', undefined],
    ['not a host', undefined],
    ['owner', undefined],
  ])('of %j is %j', (written, host) => {
    expect(registryHost(written)).toBe(host);
  });
});

test('all secrets can be named for masking', () => {
  const inputs = inputsFrom({ ...token, secrets: 'a=1\nb=2', 'registry-auth': '- {username: u, password: 3}' });
  expect(secretsOf(inputs).map((secret) => secret.reveal())).toEqual(['1', '2', '3', 'ghs_x', 'ghs_x']);
});
