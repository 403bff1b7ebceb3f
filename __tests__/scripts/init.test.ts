// What the init command makes of a repository: pure parts. The command itself: integration/init.
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { findDockerfiles } from '../../scripts/init/dockerfiles.ts';
import { filesFor, imagesPath, workflowPath } from '../../scripts/init/files.ts';
import { foundLines, nextLines, noDockerfile } from '../../scripts/init/report.ts';
import { examine, readRemote, type RepositoryFacts } from '../../scripts/init/repository.ts';

const facts: RepositoryFacts = { folderName: 'app', paths: ['Dockerfile', 'pyproject.toml'], workflows: {}, remote: 'git@github.com:Octo-Org/App.git', branch: 'main' };

describe('Dockerfiles', () => {
  test.each([
    [['Dockerfile'], [['app', '', undefined]]],
    [['services/api/Dockerfile', 'services/web/Dockerfile'], [['api', 'services/api', undefined], ['web', 'services/web', undefined]]],
    [['docker/Dockerfile'], [['app', '', 'docker/Dockerfile']]],
    [['api/docker/Dockerfile'], [['api', 'api', 'api/docker/Dockerfile']]],
    [['Dockerfile', 'Dockerfile.worker'], [['app', '', undefined], ['worker', '', 'Dockerfile.worker']]],
    [['worker.Dockerfile'], [['worker', '', 'worker.Dockerfile']]],
    [['api/worker.Dockerfile'], [['api-worker', 'api', 'api/worker.Dockerfile']]],
    [['Containerfile'], [['app', '', 'Containerfile']]],
    [['a/api/Dockerfile', 'b/api/Dockerfile'], [['api', 'a/api', undefined], ['b-api-dockerfile', 'b/api', undefined]]],
    [['Api_Server/Dockerfile', '-x-/Dockerfile'], [['x', '-x-', undefined], ['api_server', 'Api_Server', undefined]]],
    [['Dockerfile.dockerignore', 'Dockerfile.md', 'docs/Dockerfile.txt', 'MyDockerfile', 'README.md'], []],
  ])('%j', (paths, expected) => {
    const { images, left } = findDockerfiles(paths, 'app');
    expect(images.map(({ id, folder, file }) => [id, folder, file])).toEqual(expected);
    expect(left).toEqual([]);
  });

  test.each(['.devcontainer/Dockerfile', 'node_modules/x/Dockerfile', 'tests/e2e/Dockerfile', '${{ secrets.X }}/Dockerfile', 'a b/Dockerfile', 'a"/Dockerfile'])('left out, and said: %s', (path) => {
    const { images, left } = findDockerfiles([path, 'Dockerfile'], 'app');
    expect(images.map(({ dockerfile }) => dockerfile)).toEqual(['Dockerfile']);
    expect(left.map((one) => one.path)).toEqual([path]);
  });
});

describe('the remote', () => {
  test.each([
    ['git@github.com:Octo-Org/App.git', 'Octo-Org/App', 'https://github.com'],
    ['https://github.com/Octo-Org/App', 'Octo-Org/App', 'https://github.com'],
    ['https://user:hunter2@github.com/Octo-Org/App.git', 'Octo-Org/App', 'https://github.com'],
    ['ssh://git@github.example.com:22/o/a.b.git', 'o/a.b', 'https://github.example.com'],
    ['git://github.com/o/a/', 'o/a', 'https://github.com'],
  ])('%s', (remote, repository, serverUrl) => expect(readRemote(remote)).toEqual({ repository, serverUrl }));

  test.each(['https://gitlab.com/o/a.git', 'git@bitbucket.org:o/a.git', '/srv/git/a.git', '../a', 'https://github.com/only', ''])('none of GitHub: %s', (remote) => expect(readRemote(remote)).toBeUndefined());
});

type Workflow = { on: { push: { branches: string[] } }; permissions: unknown; jobs: { image: { uses?: string; permissions: unknown; with?: unknown; steps?: { uses: string; with?: unknown }[] } } };

function workflowOf(changed: Partial<RepositoryFacts>, manyMachines = false): { readonly workflow: Workflow; readonly files: Readonly<Record<string, string>> } {
  const files = filesFor(examine({ ...facts, ...changed }), { manyMachines });
  return { files, workflow: parse(files[workflowPath] ?? '') as Workflow };
}

describe('the files', () => {
  test('one step, with no more rights than it needs', () => {
    const { files, workflow } = workflowOf({});
    expect(Object.keys(files)).toEqual([workflowPath]);
    expect(workflow.permissions).toEqual({});
    expect(workflow.jobs.image.permissions).toEqual({ contents: 'read', packages: 'write' });
    expect(workflow.jobs.image.steps).toEqual([{ uses: 'org/ghcr-buildx-action@v1' }]);
  });

  test.each([
    [{ paths: ['services/api/Dockerfile'] }, { context: '{{defaultContext}}:services/api' }],
    [{ paths: ['docker/Dockerfile'] }, { file: 'docker/Dockerfile' }],
    [{ paths: ['api/worker.Dockerfile'] }, { context: '{{defaultContext}}:api', file: 'worker.Dockerfile' }],
  ])('%j', (changed, inputs) => {
    expect(workflowOf(changed).workflow.jobs.image.steps?.[0]?.with).toEqual(inputs);
    expect(workflowOf(changed, true).workflow.jobs.image).toMatchObject({ uses: 'org/ghcr-buildx-action/.github/workflows/publish.yml@v1', with: inputs });
  });

  test('several Dockerfiles: the reusable workflow and a list of images', () => {
    const { files, workflow } = workflowOf({ paths: ['services/api/Dockerfile', 'docker/worker.Dockerfile', 'Dockerfile'] });
    expect(workflow.jobs.image).toMatchObject({ uses: 'org/ghcr-buildx-action/.github/workflows/publish.yml@v1', with: { 'images-file': imagesPath } });
    expect(parse(files[imagesPath] ?? '')).toEqual({
      images: {
        app: { images: 'ghcr.io/octo-org/app/app' },
        worker: { file: 'docker/worker.Dockerfile', images: 'ghcr.io/octo-org/app/worker' },
        api: { context: 'services/api', images: 'ghcr.io/octo-org/app/api' },
      },
    });
  });

  test.each(['main', 'release/1.x', 'on', 'true', '1.0', 'a+b', '!x', "it's", 'ü'])('the branch %s', (branch) => {
    expect(workflowOf({ branch }).workflow.on.push.branches).toEqual([branch.replaceAll(/[+!]/g, '\\$&')]);
  });

  test('nothing to build, nothing to write', () => expect(workflowOf({ paths: ['README.md'] }).files).toEqual({}));
});

describe('what is said', () => {
  test('everything that was found', () => {
    const workflows = { '.github/workflows/docker.yml': 'steps:\n  - uses: docker/build-push-action@v7\n  - name: x\n    uses: "docker/login-action@v4"\n  - uses: docker/build-push-action@v7\n  # uses: docker/metadata-action@v5\n', '.github/workflows/ci.yml': '- uses: actions/checkout@v6' };
    const lines = foundLines(examine({ ...facts, workflows, paths: ['Dockerfile', '.devcontainer/Dockerfile', 'web/package.json'], branch: undefined })).join('\n');
    expect(lines).toContain('repository   Octo-Org/App');
    expect(lines).toContain('image        ghcr.io/octo-org/app');
    expect(lines).toContain('branch       main (a guess');
    expect(lines).toContain('written in   Node.js');
    expect(lines).toContain('Dockerfile   Dockerfile: image App, context the repository'.replace('App', 'app'));
    expect(lines).toContain('left out     .devcontainer/Dockerfile');
    expect(lines).toContain('docker.yml uses docker/build-push-action, docker/login-action: not changed');
    expect(lines).not.toContain('ci.yml');
  });

  test.each([
    [{}, false, ['visibility', 'https://github.com/Octo-Org/App/pkgs/container/'], ['depends-on', 'guess', 'billed']],
    [{}, true, ['billed'], ['depends-on']],
    [{ paths: ['a/Dockerfile', 'b/Dockerfile'] }, false, ['depends-on', 'billed'], []],
    [{ branch: undefined, remote: undefined }, false, ['guess'], ['https://github.com']],
    [{ workflows: { 'x.yml': '- uses: docker/login-action@v4' } }, false, ['x.yml may publish the same image'], []],
  ])('what to check next: %j', (changed, manyMachines, has, hasNot) => {
    const lines = nextLines(examine({ ...facts, ...changed }), { manyMachines }).join('\n');
    for (const text of ['packages: write', ...has]) expect(lines).toContain(text);
    for (const text of hasNot) expect(lines).not.toContain(text);
  });

  test('no Dockerfile', () => {
    expect(noDockerfile(examine({ ...facts, paths: ['go.mod', 'Cargo.toml'] })).join('\n')).toContain('Go, Rust');
    expect(noDockerfile(examine({ ...facts, paths: [] })).join('\n')).toContain('at the top');
  });
});
