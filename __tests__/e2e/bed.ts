// What every end-to-end test starts from: the running test bed, a workspace of its own, a repository of its own.
import { execFileSync, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { tagPush } from '../../scripts/tag-push-event.ts';
import { runMain, runPost, type ActionResult, type ActionRun } from '../../testbed/run-action.ts';
import { decodeTestbed, type TestbedDescription } from '../../testbed/start.ts';

export function openBed(): TestbedDescription {
  const file = process.env['TESTBED_FILE'] ?? '';
  return decodeTestbed(JSON.parse(readFileSync(file, 'utf8')));
}

/** A folder with these files; a `.git` folder makes it a checkout for the action. */
export function makeWorkspace(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'workspace-'));
  for (const [name, content] of Object.entries({ '.git/HEAD': 'ref: refs/heads/main\n', ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** A repository that no other test writes to. */
export function freshImage(bed: TestbedDescription, registry = bed.registryHost): string {
  return `${registry}/octo-org/test-${randomUUID().slice(0, 13)}`;
}

/** Inputs that point the action at the bed's engine, BuildKit image and registry. */
export function bedInputs(bed: TestbedDescription, image: string): Record<string, string> {
  return {
    images: image,
    'driver-opts': `image=${bed.buildkitImage}\nnetwork=host`,
    'build-args': `BASE=${bed.busyboxImage}`,
    registry: bed.registryHost,
    username: bed.users.writer.username,
    password: bed.users.writer.password,
  };
}

export type Attempt = { readonly main: ActionResult; readonly post: ActionResult };

/** Main and post, as for a pushed tag v1.2.3 unless another event is given. */
export async function act(bed: TestbedDescription, run: Partial<ActionRun> & Pick<ActionRun, 'inputs' | 'workspace'>): Promise<Attempt> {
  const whole = { ...tagPush('v1.2.3'), token: 'ghs_not-a-real-token', ...run, env: { ...bed.env, ...gitHubEnvironment(), ...run.env } };
  const main = await runMain(whole);
  const post = await runPost(main, whole);
  return { main, post };
}

/** A GitHub API that answers, for a repository that has none of the commits in the tests' events. */
function gitHubEnvironment(): Record<string, string> {
  const apiUrl = process.env['TESTBED_GITHUB_API'];
  return apiUrl === undefined ? {} : { GITHUB_API_URL: apiUrl };
}

/** crane, logged in as the writer: a registry tool that is not ours. */
export function crane(bed: TestbedDescription, ...args: readonly string[]): string {
  return execFileSync(bed.tools.crane, args, { encoding: 'utf8', env: { ...process.env, DOCKER_CONFIG: writerConfig(bed) }, stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}

/** The repository's tags without those that hold the action's own state; none when it has no tag or does not exist. */
export function tagsOf(bed: TestbedDescription, image: string): string[] {
  return allTagsOf(bed, image).filter((tag) => !tag.startsWith('ghcr-buildx-action-'));
}

/** With the tags of slots and history. */
export function allTagsOf(bed: TestbedDescription, image: string): string[] {
  const listed = spawnSync(bed.tools.crane, ['ls', image], { encoding: 'utf8', env: { ...process.env, DOCKER_CONFIG: writerConfig(bed) } });
  if (listed.status !== 0 && /NAME_UNKNOWN/.test(listed.stderr)) return [];
  if (listed.status !== 0) throw new Error(listed.stderr);
  return listed.stdout.split('\n').filter((line) => line !== '').toSorted();
}

/** What a run left in RUNNER_TEMP besides its audit record, which is for later steps. */
export function leftBy({ environment }: ActionResult): string[] {
  return readdirSync(environment['RUNNER_TEMP'] ?? '').filter((name) => !/^ghcr-buildx-action-audit-[\w-]+\.json$/.test(name));
}

let config: string | undefined;

function writerConfig(bed: TestbedDescription): string {
  if (config !== undefined) return config;
  const { username, password } = bed.users.writer;
  const auth = Buffer.from(`${username}:${password}`).toString('base64');
  config = mkdtempSync(join(tmpdir(), 'crane-'));
  const auths = Object.fromEntries([bed.registryHost, bed.secondRegistryHost].map((host) => [host, { auth }]));
  writeFileSync(join(config, 'config.json'), JSON.stringify({ auths }));
  return config;
}

/** docker of the bed, for looking at what a run left behind. */
export function docker(bed: TestbedDescription, ...args: readonly string[]): string {
  return execFileSync('docker', args, { encoding: 'utf8', env: { ...process.env, ...bed.env } }).trim();
}
