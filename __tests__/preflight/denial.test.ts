// A refused push, explained: the one cause where the facts name it, else the candidates in order with their evidence.
import { describe, expect, test } from '@jest/globals';
import type { ActionError } from '../../src/domain/action-error.ts';
import type { TriggerEvent } from '../../src/domain/trigger.ts';
import { explainDenial } from '../../src/preflight/denial.ts';
import { bodies, denial, personal, type Situation } from './denials.ts';

const fork = { kind: 'pull-request', pullRequest: { number: 7, action: 'opened', headSha: 'b', headRef: 'x', baseRef: 'main', origin: 'fork', state: 'open' } } as const satisfies TriggerEvent;
const settings = 'https://github.com/orgs/octo-org/packages/container/app/settings';

/** In order; none where the cause is named. */
function candidates({ why }: ActionError): readonly string[] {
  return why.split('\n').flatMap((line) => /^(?:Most likely:|\d+\.) (.*)$/.exec(line)?.[1] ?? []);
}

describe('the cause is named', () => {
  test.each<[string, Situation, string, string]>([
    ['a fork', { event: fork }, '#7 comes from a fork', 'push: true'],
    ['linked to another repository', { found: { exists: true, repository: 'Octo-Org/Old' } }, 'linked to Octo-Org/Old', settings],
    ['linked to no repository', { found: { exists: true } }, 'linked to no repository', settings],
    ['linked here: the permission of the job', { found: { exists: true, repository: 'octo-org/app' } }, '`permissions: packages: write`', 'packages: write'],
    ['Dependabot, with a package that is linked here', { run: { actor: 'dependabot[bot]' }, found: { exists: true, repository: 'octo-org/app' } }, 'started by dependabot[bot]', 'packages: write'],
    ['another owner, without an installation', { image: 'ghcr.io/other/app', body: bodies.noInstallation }, 'below other, the repository below octo-org', 'write:packages'],
    ['another owner, without such a package', { image: 'ghcr.io/other/app', found: { exists: false } }, 'can\'t make packages of other', 'Publish below octo-org'],
    ['a fine-grained token', { login: { ...personal, token: 'fine-grained' } }, 'github_pat_', 'https://github.com/settings/tokens'],
    ['a token without the scope', { login: personal, body: bodies.scopes }, 'lacks the scope write:packages', 'classic token'],
    ['no login at GitHub', { status: 401, body: bodies.unauthorized, login: { made: false } }, 'no login to ghcr.io', 'registry: ghcr.io'],
    ['a wrong password', { image: 'docker.io/octo/app', status: 401, body: bodies.unauthorized, operation: 'log in at auth.docker.io for' }, 'The login as octocat itself is refused', 'new access token'],
    ['a login left out', { image: 'docker.io/octo/app', status: 401, body: bodies.unauthorized, login: { made: false, reason: 'No login to docker.io: its password is empty.' } }, 'its password is empty', 'registry-auth'],
    ['a read-only token of Docker Hub', { image: 'docker.io/octo/app', status: 401, body: bodies.hubScopes }, 'may only read', 'Read & Write'],
  ])('%s', (_, situation, why, fix) => {
    const error = explainDenial(denial(situation));
    expect(error.code).toBe('REGISTRY_DENIED');
    expect(error.why).toContain(why);
    expect(error.fix).toContain(fix);
    expect(candidates(error)).toEqual([]);
  });
});

describe('the answer does not tell: candidates in order of likelihood, each with its evidence', () => {
  test.each<[string, Situation, readonly string[]]>([
    ['write_package, nothing known of the package', {}, ['The package is linked to another repository or to none', 'The job lacks']],
    ['not allowed to write', { body: bodies.writeOrganisation }, ['The job lacks', 'The package is linked']],
    ['not allowed to create, no such package', { body: bodies.createPackage, found: { exists: false } }, ['The job lacks', 'The organisation octo-org']],
    ['a bare 403', { body: '' }, ['The job lacks', 'The package is linked']],
    ['Dependabot', { run: { actor: 'dependabot[bot]' } }, ['The token of a run that Dependabot', 'The package is linked', 'The job lacks']],
    ['another owner whose package is there', { image: 'ghcr.io/other/app', body: '', found: { exists: true, repository: 'other/app' } }, ['GITHUB_TOKEN of Octo-Org/App', 'The package belongs to another', 'The job lacks']],
    ['a token of its own', { login: personal, body: bodies.denied }, ['The token is not the user', 'octocat may not write']],
    ['a permission of the token before the package\'s', { body: bodies.writeOrganisation, found: { exists: true, repository: 'octo-org/old' } }, ['The job lacks', 'The package belongs to another']],
    ['a login refused by GitHub', { login: personal, body: bodies.denied, operation: 'log in at ghcr.io for' }, ['The token is not the user', 'octocat may not write']],
    ['another namespace of Docker Hub', { image: 'docker.io/octo/app', status: 401, body: bodies.unauthorized }, ['octocat may not write to octo/app', 'The user name or password']],
    ['any registry', { image: 'registry.example/app', body: '' }, ['octocat may not write', 'The user name or password']],
  ])('%s', (_, situation, expected) => {
    const error = explainDenial(denial(situation));
    expect(error.code).toBe('REGISTRY_DENIED');
    const found = candidates(error);
    expect(found).toHaveLength(expected.length);
    for (const [at, beginning] of expected.entries()) expect(found[at]).toMatch(new RegExp(`^${beginning.replaceAll(/[.[\]()]/g, '\\$&')}`));
    expect(error.fix.split('\n')).toHaveLength(expected.length);
  });
});

describe('no matter of rights', () => {
  test('a rate limit in the clothes of a 403', () => {
    const error = explainDenial(denial({ body: bodies.secondaryLimit, login: { made: false } }));
    expect(error).toMatchObject({ code: 'RATE_LIMITED', failure: { class: 'rate-limited' } });
    expect(error.why).toContain('secondary rate limit');
    expect(error.fix).not.toContain('packages: write');
  });

  test('429 says how long to wait', () => {
    expect(explainDenial(denial({ status: 429, body: 'too many requests', retryAfterSeconds: 42 })).fix).toContain('in 42 s');
  });

  test.each([[502, '<html>Bad Gateway</html>'], [0, 'connect ECONNREFUSED'], [503, '']])('a registry that is down: %d', (status, body) => {
    const error = explainDenial(denial({ status, body }));
    expect(error.code).toBe('REGISTRY_FAILED');
    expect(error.why).toContain('Nothing was built');
  });
});

test('a package with slashes, a user account and a server of one\'s own have their own pages', () => {
  const nested = explainDenial(denial({ image: 'ghcr.io/octo-org/app/cache', found: { exists: true } }));
  expect(nested.fix).toContain('https://github.com/orgs/octo-org/packages/container/app%2Fcache/settings');
  expect(nested.fix).toContain('https://github.com/users/octo-org/packages/container/app%2Fcache/settings');
  const login = { made: true, username: 'octocat', given: 'by-default', token: 'job' } as const;
  const server = explainDenial(denial({ image: 'containers.ghe.example/octo-org/app', run: { serverUrl: 'https://ghe.example' }, login, found: { exists: true } }));
  expect(server.fix).toContain('https://ghe.example/orgs/octo-org/packages/container/app/settings');
});

test('the registry\'s own words and that nothing happened are always there', () => {
  const { what, why } = explainDenial(denial());
  expect(what).toContain('ghcr.io/octo-org/app');
  expect(why).toContain('HTTP 403: ');
  expect(why).toContain('permission_denied: write_package');
  expect(why).toContain('Nothing was built, and no tag was moved.');
});
