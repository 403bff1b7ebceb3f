// The whole chain: what counts above what, what is extended, and what the user is told.
import { describe, expect, test } from '@jest/globals';
import { applyConfig, type ConfiguredRun } from '../../src/config/config.stage.ts';
import { mayChange, parseExtends } from '../../src/config/extended-file.ts';
import { matchesRef, runRef } from '../../src/config/ref-pattern.ts';
import type { ActionError } from '../../src/domain/action-error.ts';
import type { Trigger } from '../../src/domain/trigger.ts';
import { decodeTrigger } from '../../src/trigger/trigger.ts';
import { memoryFiles } from '../fakes/files.ts';
import { fakeGitHub } from '../fakes/github.ts';
import { recordingRunner } from '../fakes/runner.ts';
import { fakeWorld, type FakeWorld } from '../fakes/world.ts';

const sha = 'a'.repeat(40);

function triggerOf(event: string, payload: Readonly<Record<string, unknown>>, ref = ''): Trigger {
  return decodeTrigger({ repository: { default_branch: 'main' }, ...payload }, { GITHUB_EVENT_NAME: event, GITHUB_REPOSITORY: 'O/r', GITHUB_SHA: sha, GITHUB_REF: ref });
}

const onBranch = (name: string): Trigger => triggerOf('push', { ref: `refs/heads/${name}` });

type Setting = {
  readonly files?: Readonly<Record<string, string>>;
  readonly remote?: Readonly<Record<string, string>>;
  readonly step?: Readonly<Record<string, string>>;
  readonly trigger?: Trigger;
};

async function configure({ files = {}, remote = {}, step = {}, trigger = onBranch('main') }: Setting): Promise<ConfiguredRun & { readonly world: FakeWorld }> {
  const world = fakeWorld({ files: memoryFiles({ '/w/.git/HEAD': 'x', ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`/w/${path}`, text])) }), github: fakeGitHub({ filesAt: remote }), runner: recordingRunner() });
  const given = { inputs: { config: 'image.yml', ...step }, environment: { GITHUB_WORKSPACE: '/w' }, payload: {} };
  return { ...(await applyConfig(trigger, given, world)), world };
}

async function failure(setting: Setting): Promise<ActionError> {
  return await configure(setting).then(
    () => Promise.reject(new Error('nothing was wrong')),
    (error: unknown) => error as ActionError,
  );
}

const everywhere = `extends: base.yml
inputs: {target: file, pull: true, sbom: file, network: file, file: file}
branches:
  main: {pull: true, sbom: branch, network: branch, file: branch}
  '**': {file: any branch}
tags: {'v*': {sbom: tag}}
environments: {production: {sbom: environment, network: environment}, staging: {}}
`;
const base = 'inputs: {context: base, target: base}\nbranches: {main: {shm-size: base branch}}\nenvironments: {production: {cgroup-parent: base environment}}\n';

describe('what counts', () => {
  test('the files of the own repository are named, at whatever reference, for those who ask whether one has changed', async () => {
    const remote = { 'o/R@v1:ci/own.yml': 'extends: octo-org/shared/image.yml@v1', 'octo-org/shared@v1:image.yml': 'inputs: {}' };
    const { configFiles } = await configure({ files: { 'image.yml': 'extends: base.yml', 'base.yml': 'extends: o/R/ci/own.yml@v1' }, remote });
    expect(configFiles).toEqual(['image.yml', 'base.yml', 'ci/own.yml']);
  });

  test('extended < file < branch < environment < step', async () => {
    const { given, origins, world } = await configure({ files: { 'image.yml': everywhere, 'base.yml': base }, step: { environment: 'production', network: 'step' } });
    expect(given.inputs).toEqual({
      config: 'image.yml',
      environment: 'production',
      context: 'base',
      target: 'file',
      pull: 'true',
      sbom: 'environment',
      network: 'step',
      file: 'any branch',
      'shm-size': 'base branch',
      'cgroup-parent': 'base environment',
    });
    expect(origins).toEqual({
      context: 'base.yml:1',
      target: 'image.yml:2',
      pull: 'image.yml:4, branch main',
      sbom: 'image.yml:7, environment production',
      file: 'image.yml:5, branch **',
      'shm-size': 'base.yml:2, branch main',
      'cgroup-parent': 'base.yml:3, environment production',
    });
    expect(world.runner.texts('info')).toContain("network: the step's own");
    expect(world.runner.texts('info')).toContain('sbom: image.yml:7, environment production');
  });

  test('a tag is no branch', async () => {
    const { given } = await configure({ files: { 'image.yml': everywhere, 'base.yml': base }, trigger: triggerOf('push', { ref: 'refs/tags/v1' }) });
    expect(given.inputs).toMatchObject({ sbom: 'tag', network: 'file', file: 'file' });
  });

  test.each([
    ['a default that the runner passes', { push: 'auto', 'no-cache': 'false', 'keep-hours': '24', 'cache-timeout': '5m' }, { push: 'false', 'no-cache': 'true', 'keep-hours': '1', 'cache-timeout': '1m' }],
    ['what the step gives', { push: 'true', 'keep-hours': '2' }, { push: 'true', 'keep-hours': '2' }],
    ['a value of the step that is wrong', { push: 'nonsense' }, { push: 'nonsense' }],
    ['white space alone', { target: '  ' }, { target: 'prod' }],
  ])('%s', async (_, step, expected) => {
    expect((await configure({ files: { 'image.yml': 'inputs: {push: false, no-cache: true, keep-hours: 1, cache-timeout: 1m, target: prod}' }, step })).given.inputs).toMatchObject(expected);
  });

  test('nothing takes an input back to its default', async () => {
    const { given, origins } = await configure({ files: { 'image.yml': 'extends: base.yml\ninputs: {target: }', 'base.yml': base }, trigger: onBranch('other') });
    expect(given.inputs).toEqual({ config: 'image.yml', context: 'base' });
    expect(origins).toEqual({ context: 'base.yml:1' });
  });

  test('inputs that no table has stay', async () => {
    expect((await configure({ files: { 'image.yml': 'inputs: {}' }, step: { other: 'x' } })).given.inputs).toEqual({ config: 'image.yml', other: 'x' });
  });
});

describe('extends', () => {
  const commit = 'b'.repeat(40);
  test('another repository, and there a file beside it', async () => {
    const { given, origins, world } = await configure({
      files: { 'image.yml': `extends: octo-org/shared/ci/image.yml@${commit}` },
      remote: { [`octo-org/shared@${commit}:ci/image.yml`]: 'extends: ci/base.yml\ninputs: {target: a}', [`octo-org/shared@${commit}:ci/base.yml`]: 'inputs: {target: b, file: b}' },
    });
    expect(given.inputs).toMatchObject({ target: 'a', file: 'b' });
    expect(origins['file']).toBe(`octo-org/shared/ci/base.yml@${commit}:1`);
    expect(world.runner.texts('notice')).toEqual([]);
  });

  test.each([
    ['main', 1],
    ['v1', 0],
    ['v1.2.3', 0],
  ])('of @%s: %i notices', async (ref, count) => {
    const { world } = await configure({ files: { 'image.yml': `extends: o/s/a.yml@${ref}` }, remote: { [`o/s@${ref}:a.yml`]: 'extends: b.yml', [`o/s@${ref}:b.yml`]: 'inputs: {}' } });
    expect(world.runner.texts('notice')).toHaveLength(count);
  });

  test.each([
    ['a circle', { 'image.yml': 'extends: a.yml', 'a.yml': '\nextends: ./image.yml' }, 'no circle: image.yml extends a.yml extends image.yml', 'a.yml:2'],
    ['itself', { 'image.yml': 'extends: image.yml' }, 'no circle', 'image.yml:1'],
    ['a path out of the repository', { 'image.yml': 'extends: ../x.yml' }, 'a file of the same repository', 'image.yml:1'],
    ['a reference without a repository', { 'image.yml': 'extends: base.yml@v1' }, 'a file of the same repository', 'image.yml:1'],
    ['no reference', { 'image.yml': 'extends: o/s/a.yml@' }, 'a reference after the @', 'image.yml:1'],
    ['a reference that leaves the address', { 'image.yml': 'extends: o/s/a.yml@../../x' }, 'a reference after the @', 'image.yml:1'],
    ['six files', Object.fromEntries(['0', '1', '2', '3', '4', '5', '6'].map((at) => [at === '0' ? 'image.yml' : `${at}.yml`, `extends: ${Number(at) + 1}.yml`])), 'at most 5 files', '5.yml:1'],
  ])('refused: %s', async (_, files, expected, at) => {
    const { code, why } = await failure({ files });
    expect(code).toBe('INVALID_INPUT');
    expect(why).toContain(expected);
    expect(why).toContain(`extends (${at})`);
  });

  test('five files one behind the other are fine', async () => {
    const files = Object.fromEntries(['0', '1', '2', '3', '4', '5'].map((at) => [at === '0' ? 'image.yml' : `${at}.yml`, at === '5' ? 'inputs: {target: last}' : `extends: ${Number(at) + 1}.yml`]));
    expect((await configure({ files })).given.inputs).toMatchObject({ target: 'last' });
  });

  test('a file of another repository that the token can not read', async () => {
    expect(await failure({ files: { 'image.yml': 'extends: o/private/a.yml@v1' } })).toMatchObject({
      code: 'INVALID_INPUT',
      what: "The file o/private/a.yml@v1 that config extends can't be read.",
      fix: expect.stringContaining('contents: read for o/private') as unknown,
    });
  });

  test.each([
    ['o/s/a.yml@v1', { in: 'repository', repository: 'o/s', path: 'a.yml', ref: 'v1' }],
    ['o/s/.github/x/a.yml@feature/x', { in: 'repository', repository: 'o/s', path: '.github/x/a.yml', ref: 'feature/x' }],
    ['.github/a.yml', { in: 'project', path: '.github/a.yml' }],
    ['o/s/a.yml', { in: 'project', path: 'o/s/a.yml' }],
  ])('%s', (text, expected) => expect(parseExtends(text, { in: 'project', path: 'image.yml' })).toEqual({ ok: true, value: expected }));

  test('a whole hash does not change', () => expect(['main', 'v1', sha, sha.slice(1), 'release/1'].map(mayChange)).toEqual([true, false, false, true, true]));
});

describe('what is wrong', () => {
  test('the problems of all files at once', async () => {
    const { code, what, why, fix } = await failure({ files: { 'image.yml': 'extends: base.yml\ninputs: {platfroms: a}', 'base.yml': 'inputs:\n  github-token: hunter2\n' }, step: { environment: 'production' } });
    expect(code).toBe('INVALID_INPUT');
    expect(what).toBe('3 inputs are wrong: platfroms, github-token, environment.');
    expect(why).toContain('platfroms (image.yml:2): given "an input of that name", expected the name platforms.');
    expect(why).toContain('github-token (base.yml:2)');
    expect(why).toContain('environment: given "production", expected an environment that is in the file: there are none');
    expect(why).not.toContain('hunter2');
    expect(fix).toContain('where they are written');
  });

  test('an environment with a slip', async () => {
    expect((await failure({ files: { 'image.yml': 'environments: {production: {}, x: {}}' }, step: { environment: 'prodction' } })).why).toContain('the name production');
    expect((await failure({ files: { 'image.yml': 'environments: {production: {}, x: {}}' }, step: { environment: 'somewhere' } })).why).toContain('one of production, x');
  });

  test('a file that is not there', async () => {
    expect(await failure({})).toMatchObject({ code: 'INVALID_INPUT', why: expect.stringContaining('in the workspace, /w') as unknown });
  });

  test('the daemon’s configuration under the name that setup-buildx-action has for it', async () => {
    const why = (await failure({ files: { 'buildkitd.toml': '[worker.oci]\n  max-parallelism = 4\n' }, step: { config: 'buildkitd.toml' } })).why;
    expect(why).toContain('buildkitd-config');
  });
});

describe('references', () => {
  test.each([
    ['main', 'main', true],
    ['main', 'maintenance', false],
    ['release/*', 'release/1.2', true],
    ['release/*', 'release/1/2', false],
    ['release/**', 'release/1/2', true],
    ['**', 'a/b', true],
    ['*', 'a/b', false],
    ['v1.2', 'v1x2', false],
    ['*-rc', 'v1-rc', true],
    ['v*.*', 'v1.2', true],
  ])('%s and %s: %s', (pattern, name, expected) => expect(matchesRef(pattern, name)).toBe(expected));

  const pull = { action: 'opened', pull_request: { number: 1, state: 'open', head: { sha, ref: 'evil' }, base: { ref: 'main' } } };
  test.each([
    ['push', { ref: 'refs/heads/a/b' }, '', { kind: 'branch', name: 'a/b' }],
    ['push', { ref: 'refs/tags/v1' }, '', { kind: 'tag', name: 'v1' }],
    ['pull_request', pull, 'refs/pull/1/merge', { kind: 'branch', name: 'main' }],
    ['pull_request_target', pull, 'refs/heads/main', { kind: 'branch', name: 'main' }],
    ['merge_group', { merge_group: { head_sha: sha, base_ref: 'refs/heads/main' } }, 'refs/heads/gh-readonly-queue/x', { kind: 'branch', name: 'main' }],
    ['workflow_run', { workflow_run: { head_sha: sha, head_branch: 'evil' } }, 'refs/heads/main', { kind: 'branch', name: 'main' }],
    ['release', { action: 'published', release: { tag_name: 'v1' } }, 'refs/tags/v1', { kind: 'tag', name: 'v1' }],
    ['schedule', {}, 'refs/heads/main', { kind: 'branch', name: 'main' }],
    ['workflow_dispatch', {}, 'refs/tags/v2', { kind: 'tag', name: 'v2' }],
    ['create', { ref: 'v3', ref_type: 'tag' }, 'refs/tags/v3', { kind: 'tag', name: 'v3' }],
    ['schedule', {}, '', undefined],
  ])('%s', (event, payload, ref, expected) => expect(runRef(triggerOf(event, payload, ref))).toEqual(expected));
});
