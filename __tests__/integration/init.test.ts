// The init command on repositories made by git: what it writes passes actionlint and zizmor, and nothing is written over.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { workflowLinters, type Linters } from '../../scripts/workflow-linters.ts';

const root = resolve(import.meta.dirname, '..', '..');
const zizmorConfig = join(root, 'examples', 'zizmor.yml');
const made = mkdtempSync(join(tmpdir(), 'init-'));
const workflow = '.github/workflows/image.yml';
let linters: Linters;

beforeAll(async () => {
  linters = await workflowLinters(made);
}, 600_000);
afterAll(() => rmSync(made, { recursive: true, force: true }));

let count = 0;
function repository(files: Readonly<Record<string, string>>, options: { readonly remote?: string; readonly branch?: string; readonly git?: boolean } = {}): string {
  const folder = join(made, `repository-${++count}`);
  mkdirSync(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  if (options.git === false) return folder;
  git(folder, 'init', '--quiet', `--initial-branch=${options.branch ?? 'main'}`);
  git(folder, 'remote', 'add', 'origin', options.remote ?? 'git@github.com:Octo-Org/App.git');
  return folder;
}

function git(folder: string, ...args: readonly string[]): void {
  execFileSync('git', ['-C', folder, ...args], { env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' } });
}

type Said = { readonly code: number | null; readonly out: string; readonly error: string };

function init(folder: string, ...args: readonly string[]): Said {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'init.ts'), folder, ...args], { encoding: 'utf8', cwd: made, env: { ...process.env, INIT_CWD: made, NODE_OPTIONS: '' } });
  return { code: status, out: stdout, error: stderr };
}

const samples: readonly (readonly [string, Readonly<Record<string, string>>, { readonly remote?: string; readonly branch?: string; readonly git?: boolean }, readonly string[]])[] = [
  ['a Dockerfile at the top', { Dockerfile: 'FROM scratch', 'pyproject.toml': '' }, {}, []],
  ['a Dockerfile in a folder', { 'services/api/Dockerfile': 'FROM scratch', 'services/api/go.mod': '' }, {}, []],
  ['one apart from its context', { 'docker/prod.Dockerfile': 'FROM scratch' }, { branch: 'release/1+x' }, []],
  ['several', { 'api/Dockerfile': 'FROM scratch', 'web/Dockerfile': 'FROM scratch', 'web/package.json': '{}' }, {}, []],
  ['several without a remote', { Dockerfile: 'FROM scratch', 'Dockerfile.worker': 'FROM scratch' }, { git: false }, []],
  ['many machines', { Dockerfile: 'FROM scratch' }, { remote: 'https://github.example.com/o/r' }, ['--many-machines']],
  ['many machines, a folder', { 'app/Dockerfile': 'FROM scratch', 'Cargo.toml': '' }, {}, ['--many-machines']],
  ['docker’s actions there already', { Dockerfile: 'FROM scratch', '.github/workflows/docker.yml': '- uses: docker/build-push-action@v7' }, {}, []],
];

test.each(samples)('%s: what is written has no finding', (_, files, options, args) => {
  const folder = repository(files, options);
  expect(init(folder, ...args)).toMatchObject({ code: 0, error: '' });
  const written = join(folder, workflow);
  expect(linters.actionlint([written])).toEqual({ passed: true, printed: '' });
  const audited = linters.zizmor(['--config', zizmorConfig], [written]);
  expect([audited.passed, audited.printed]).toEqual([true, expect.stringContaining('No findings')]);
}, 60_000);

test('the linters would find what is wrong', () => {
  const folder = repository({ Dockerfile: 'FROM scratch' });
  init(folder);
  const path = join(folder, workflow);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace('runs-on: ubuntu-latest', 'runs-on: ubuntu-latest\n    needs: other'));
  expect(linters.actionlint([path]).passed).toBe(false);
  writeFileSync(path, text.replace('org/ghcr-buildx-action@v1', 'mallory/action@main'));
  expect(linters.zizmor(['--config', zizmorConfig], [path]).passed).toBe(false);
}, 60_000);

describe('the command', () => {
  test('nothing is written over without --force, and nothing at all with --dry-run', () => {
    const folder = repository({ Dockerfile: 'FROM scratch', [workflow]: 'mine' });
    expect(init(folder)).toMatchObject({ code: 1, error: expect.stringContaining('is there already') as unknown });
    expect(init(folder, '--dry-run')).toMatchObject({ code: 0, out: expect.stringContaining('uses: org/ghcr-buildx-action@v1') as unknown });
    expect(readFileSync(join(folder, workflow), 'utf8')).toBe('mine');
    expect(init(folder, '--force').code).toBe(0);
    expect(readFileSync(join(folder, workflow), 'utf8')).toContain('ghcr-buildx-action');
    const other = repository({ Dockerfile: 'FROM scratch' });
    expect(init(other, '--dry-run').code).toBe(0);
    expect(existsSync(join(other, '.github'))).toBe(false);
  });

  test('one of two files that is there keeps both from being written', () => {
    const folder = repository({ 'a/Dockerfile': '', 'b/Dockerfile': '', '.github/images.yml': 'mine' });
    expect(init(folder).code).toBe(1);
    expect(existsSync(join(folder, workflow))).toBe(false);
  });

  test('nothing is written through a link', () => {
    const folder = repository({ Dockerfile: 'FROM scratch' });
    const outside = mkdtempSync(join(made, 'outside-'));
    symlinkSync(outside, join(folder, '.github'));
    expect(init(folder, '--force')).toMatchObject({ code: 2, error: expect.stringContaining('.github is a link') as unknown });
    const other = repository({ Dockerfile: 'FROM scratch', '.github/workflows/a.yml': '' });
    symlinkSync(join(outside, 'x'), join(other, workflow));
    expect(init(other)).toMatchObject({ code: 1 });
    expect(init(other, '--force')).toMatchObject({ code: 2 });
    expect(existsSync(join(outside, 'workflows')) || existsSync(join(outside, 'x'))).toBe(false);
  });

  test('what Git ignores is no Dockerfile of the repository; what was deleted neither', () => {
    const folder = repository({ Dockerfile: 'FROM scratch', 'out/Dockerfile': '', '.gitignore': 'out/\n', 'gone/Dockerfile': '' });
    git(folder, 'add', '--all');
    rmSync(join(folder, 'gone'), { recursive: true });
    const { out } = init(folder, '--dry-run');
    expect(out).not.toMatch(/out\/|gone\//);
  });

  test("the branch that origin has as its own, not the one that is checked out", () => {
    const folder = repository({ Dockerfile: 'FROM scratch' }, { branch: 'work' });
    git(folder, 'symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk');
    init(folder);
    expect((parse(readFileSync(join(folder, workflow), 'utf8')) as { on: { push: { branches: unknown } } }).on.push.branches).toEqual(['trunk']);
  });

  test('a folder inside of another repository has none of its own', () => {
    const folder = repository({ 'inner/Dockerfile': 'FROM scratch' });
    expect(init(join(folder, 'inner')).out).toContain('no GitHub repository');
  });

  test('no Dockerfile, no folder, an option that is not there', () => {
    expect(init(repository({ 'go.mod': '' }))).toMatchObject({ code: 1, error: expect.stringContaining('written in Go') as unknown });
    expect(init(join(made, 'missing'))).toMatchObject({ code: 2, error: expect.stringContaining('There is no folder') as unknown });
    expect(init(made, '--other').code).toBe(2);
    expect(init(made, 'two').code).toBe(2);
    expect(init('.', '--help')).toMatchObject({ code: 0, out: expect.stringContaining('--many-machines') as unknown });
  });

  test('the workflow that proposes it shows the files, and has them for the artifact', () => {
    const place = mkdtempSync(join(made, 'runner-'));
    const example = parse(readFileSync(join(root, 'examples', 'workflows', 'init.yml'), 'utf8')) as { permissions: unknown; jobs: { propose: { permissions: unknown; steps: { run?: string; with?: { path?: string } }[] } } };
    expect([example.permissions, example.jobs.propose.permissions]).toEqual([{}, { contents: 'read' }]);
    const { steps } = example.jobs.propose;
    symlinkSync(root, join(place, 'action'));
    symlinkSync(repository({ 'a/Dockerfile': '', 'b/Dockerfile': '', [workflow]: 'old' }), join(place, 'repository'));
    const summary = join(place, 'summary.md');
    const ran = spawnSync('bash', ['-e', '-c', steps.find(({ run }) => run !== undefined)?.run ?? 'exit 9'], { cwd: place, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '', INIT_CWD: '', GITHUB_STEP_SUMMARY: summary, MANY_MACHINES: '--many-machines' } });
    expect([ran.status, ran.stderr]).toEqual([0, '']);
    expect(readFileSync(summary, 'utf8')).toMatch(/^```text\nFound:[^]*images-file[^]*```\n$/);
    const uploaded = (steps.at(-1)?.with?.path ?? '').trim().split('\n');
    expect(uploaded).toHaveLength(2);
    for (const path of uploaded) expect(readFileSync(join(place, path), 'utf8')).toContain('Written by the init command');
  });

  test('it runs where no package is installed', () => {
    const bare = mkdtempSync(join(tmpdir(), 'bare-'));
    try {
      execFileSync('cp', ['-R', join(root, 'scripts'), join(root, 'src'), join(root, 'package.json'), bare]);
      const folder = repository({ Dockerfile: 'FROM scratch' });
      const { status, stderr } = spawnSync(process.execPath, [join(bare, 'scripts', 'init.ts'), folder], { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '', INIT_CWD: made } });
      expect([status, stderr]).toEqual([0, '']);
    } finally {
      rmSync(bare, { recursive: true, force: true });
    }
  });
});
