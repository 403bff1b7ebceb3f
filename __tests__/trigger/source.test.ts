// Which context is built, why, and whether Git needs the token for it.
import { describe, expect, test } from '@jest/globals';
import { chooseSource, expandDefaultContext, gitTokenSecretId, isAddress, type WorkspaceFacts } from '../../src/trigger/source.ts';
import { triggerOf } from './event-fixture.ts';

const trigger = triggerOf('push-tag');
const commit = 'https://github.com/Octo-Org/Claude-Code-Proxy.git#6dcb09b5b57875f334f61aebed695e2e4193db5e';

function facts(given: Partial<WorkspaceFacts>): WorkspaceFacts {
  return { workspace: '/w', workspaceIsCheckout: false, workspaceHasDockerfile: false, ...given };
}

describe('the source', () => {
  test.each([
    ['the checkout with a Dockerfile', {}, { workspaceIsCheckout: true, workspaceHasDockerfile: true }, 'checkout', '/w', 'the checkout: it holds Dockerfile'],
    ['the checkout with the file given', { file: 'docker/a.Dockerfile' }, { workspaceIsCheckout: true, workspaceHasDockerfile: true }, 'checkout', '/w', 'docker/a.Dockerfile'],
    ['a Dockerfile that another step put there', {}, { workspaceHasDockerfile: true }, 'checkout', '/w', 'no Git checkout'],
    ['Git without a checkout', {}, {}, 'git', commit, 'there is no checkout'],
    ['Git with a checkout that lacks the file', { file: 'x/Dockerfile' }, { workspaceIsCheckout: true }, 'git', commit, 'the checkout holds no x/Dockerfile'],
    ['the folder given', { context: './app' }, { workspaceIsCheckout: true, workspaceHasDockerfile: true }, 'given', './app', 'context says so'],
    ['the address given', { context: 'https://example.org/a.tar.gz' }, {}, 'given', 'https://example.org/a.tar.gz', 'context says so'],
    ['the default context given', { context: '{{defaultContext}}' }, { workspaceIsCheckout: true, workspaceHasDockerfile: true }, 'git', commit, '{{defaultContext}}'],
    ['its subfolder', { context: '{{ defaultContext }}:app' }, {}, 'git', `${commit}:app`, ':app'],
  ] as const)('is %s', (_, inputs, given, kind, context, reason) => {
    const source = chooseSource(inputs, trigger, facts(given));
    expect(source).toMatchObject({ kind, context });
    expect(source.reason).toContain(reason);
  });

  test.each([
    ['pull-request', '#9f2a1c7be0a1d0f2c33b1ff0a3a8ea80f6b7c111', 'pull request #12 merged into main'],
    ['pull-request-merged', '#9f2a1c7be0a1d0f2c33b1ff0a3a8ea80f6b7c111', '9f2a1c7'],
    ['pull-request-target', '#6dcb09b5b57875f334f61aebed695e2e4193db5e', "the base's code"],
    ['workflow-run-fork', '#6dcb09b5b57875f334f61aebed695e2e4193db5e', "the base's code"],
    ['issue-comment-pull-request', '#6dcb09b5b57875f334f61aebed695e2e4193db5e', "the base's code"],
    ['merge-group', '#0d1a26e67d8f5eaf1f6ba5c57fc3c7d91ac0fd1c', '0d1a26e'],
  ])('of %s by Git is the commit of the event', (name, fragment, reason) => {
    const source = chooseSource({}, triggerOf(name), facts({}));
    expect(source.context).toBe(`https://github.com/Octo-Org/Claude-Code-Proxy.git${fragment}`);
    expect(source.reason).toContain(reason);
  });

  test("is the server's own on GitHub Enterprise", () => {
    const ghes = triggerOf('push-tag', { GITHUB_SERVER_URL: 'https://git.example.org:8443' });
    const source = chooseSource({}, ghes, facts({}));
    expect(source.context).toMatch(/^https:\/\/git\.example\.org:8443\/Octo-Org\//);
    expect(gitTokenSecretId(source, ghes.run)).toBe('GIT_AUTH_TOKEN.git.example.org:8443');
  });
});

describe('the token', () => {
  test.each([
    ['git', 'GIT_AUTH_TOKEN.github.com'],
    ['checkout', undefined],
    ['given', undefined],
  ] as const)('for a source of kind %s has the secret id %s', (kind, id) => {
    expect(gitTokenSecretId({ kind, context: 'https://github.com/somebody/else.git', reason: '' }, trigger.run)).toBe(id);
  });
});

test('a build context gets the default context in every place, and nothing of it is read as a pattern', () => {
  expect(expandDefaultContext('a={{defaultContext}}:x,{{defaultContext}}', trigger)).toBe(`a=${commit}:x,${commit}`);
  const dollars = triggerOf('push-tag', { GITHUB_REPOSITORY: 'o/$&' });
  expect(expandDefaultContext('{{defaultContext}}', dollars)).toContain('o/$&.git');
});

test.each(['-', 'https://example.com/x.tar', 'cwd://x', 'target:base', 'docker-image://alpine', 'git@github.com:o/r.git', 'github.com/o/r'])('%s is no path', (text) => expect(isAddress(text)).toBe(true));

test.each(['', '.', './a', '/a', 'a-b/c.d', '-a', '.github/images.yml', 'a/b:c', 'not-github.com/o'])('%j is a path', (text) => expect(isAddress(text)).toBe(false));
