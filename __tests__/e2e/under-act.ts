// Workflows under act, a runner that is not ours: a repository of its own with what is in the checkout now.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { TestbedDescription } from '../../testbed/start.ts';

const root = resolve(import.meta.dirname, '..', '..');

export type ActRun = {
  readonly event: 'push' | 'workflow_dispatch';
  /** In the clone: `.github/workflows/self.yml`. */
  readonly workflow: string;
  readonly payload: object;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
  /** More of act's own. */
  readonly options?: readonly string[];
};

/** act takes commit and repository from Git. `files`: put beside it, path -> text. */
export function cloneCheckout(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'act-'));
  for (const name of ['action.yml', 'rollback', 'promote', 'prune', 'merge', 'examples', '.github']) cpSync(join(root, name), join(folder, name), { recursive: true });
  cpSync(process.env['ACTION_DIST'] ?? join(root, 'dist'), join(folder, 'dist'), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const git = (...args: readonly string[]): string => execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@t.example', ...args], { encoding: 'utf8' });
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', 'https://github.com/Octo-Org/Claude-Code-Proxy.git');
  git('add', '--all', '--force');
  git('commit', '--quiet', '--message=Everything');
  return folder;
}

export function runUnderAct(bed: TestbedDescription, folder: string, { event, workflow, payload, inputs = {}, variables = {}, options = [] }: ActRun): { readonly status: number | null; readonly log: string } {
  const eventFile = join(mkdtempSync(join(tmpdir(), 'event-')), 'event.json');
  writeFileSync(eventFile, JSON.stringify({ ...payload, inputs }));
  const { username, password } = bed.users.writer;
  const ran = spawnSync(
    bed.tools.act,
    [
      event,
      `--workflows=${workflow}`,
      ...['ubuntu-24.04', 'ubuntu-latest'].map((label) => `--platform=${label}=-self-hosted`),
      `--eventpath=${eventFile}`,
      `--actor=${username}`,
      `--secret=GITHUB_TOKEN=${password}`,
      ...options,
      ...Object.entries(inputs).flatMap(([name, value]) => ['--input', `${name}=${value}`]),
      ...Object.entries(variables).flatMap(([name, value]) => ['--var', `${name}=${value}`]),
      ...Object.entries(bed.env).flatMap(([name, value]) => (name === 'PATH' ? [] : ['--env', `${name}=${value}`])),
    ],
    // act runs JavaScript actions with the first node in PATH: ours, the one that this test runs on.
    { cwd: folder, encoding: 'utf8', env: { ...process.env, ...bed.env, NODE_OPTIONS: '', XDG_CACHE_HOME: mkdtempSync(join(tmpdir(), 'act-cache-')) } },
  );
  return { status: ran.status, log: `${ran.stdout}${ran.stderr}` };
}

/** What points the repository's own workflow at the bed. */
export function selfVariables(bed: TestbedDescription, image: string): Record<string, string> {
  return {
    SELF_IMAGES: image,
    SELF_REGISTRY: bed.registryHost,
    SELF_DRIVER_OPTS: `"image=${bed.buildkitImage}"\nnetwork=host`,
    SELF_BUILD_CONTEXTS: bed.baseImages.map((base) => `${base.name}=docker-image://${base.image}`).join('\n'),
  };
}
