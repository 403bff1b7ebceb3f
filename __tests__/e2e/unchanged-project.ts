// A project that is published commit after commit with skip-unchanged, on the real engine and registry: a workspace, real
// commits, a builder that stays, and a docker that is counted.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { eventRepository } from '../../scripts/tag-push-event.ts';
import { makeGitRepository, type GitRepository } from '../../testbed/github/git-repository.ts';
import { startGitHubStandIn, type GitHubStandIn } from '../../testbed/github/stand-in.ts';
import { runMain, type ActionResult } from '../../testbed/run-action.ts';
import type { TestbedDescription } from '../../testbed/start.ts';
import { RegistryClient } from '../../testbed/fuzz/registry-client.ts';
import { makeTinyIndex, makeTinyPlatform, tinyPlatforms } from '../../testbed/fuzz/tiny-image.ts';
import { bedInputs, docker, freshImage } from './bed.ts';

const isBuilt = 'skip-unchanged: it is built.';

export type Published = ActionResult & {
  /** `same`: nothing was built. */
  readonly answer: 'same' | 'built';
  /** The sentence of the log that says why. */
  readonly reason: string;
  readonly dockerCalls: number;
  readonly sha: string;
  /** Of the index under the tag main. */
  readonly annotations: Readonly<Record<string, string>>;
};

export type PublishOptions = {
  readonly sha?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly workspace?: string;
  /** The answer is enough: the process is killed before it builds. */
  readonly justAsk?: boolean;
};

export type Project = {
  readonly folder: string;
  readonly image: string;
  /** A base image's reference of its own, in the same registry; pushBase gives it other content each time. */
  readonly base: string;
  readonly git: GitRepository;
  readonly api: GitHubStandIn;
  /** `content` decides its digest. */
  readonly pushBase: (content: string, tag?: string) => Promise<void>;
  /** A push of main with a commit of its own, or the one given. Throws the log of a run that failed. */
  readonly publish: (inputs?: Readonly<Record<string, string>>, options?: PublishOptions) => Promise<Published>;
  readonly stop: () => Promise<void>;
};

export async function startProject(bed: TestbedDescription, files: Readonly<Record<string, string>>): Promise<Project> {
  const root = mkdtempSync(join(tmpdir(), 'unchanged-'));
  const folder = join(root, 'workspace');
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const git = await makeGitRepository();
  const api = await startGitHubStandIn({ repository: eventRepository.full_name, folder: git.folder });
  const image = freshImage(bed);
  const baseRepository = `octo-org/base-${randomUUID().slice(0, 8)}`;
  const base = `${bed.registryHost}/${baseRepository}:1`;
  const registry = new RegistryClient(bed.registryHost, bed.users.writer);
  const builder = `unchanged-${randomUUID().slice(0, 8)}`;
  docker(bed, 'buildx', 'create', '--name', builder, '--driver', 'docker-container', '--driver-opt', `image=${bed.buildkitImage}`, '--driver-opt', 'network=host', '--bootstrap');
  const calls = countDocker(root, bed);
  // A given builder has its options already.
  const login = Object.fromEntries(Object.entries(bedInputs(bed, image)).filter(([name]) => name !== 'driver-opts'));
  const inputs = { ...login, 'build-args': `BASE=${base}`, builder, pull: 'true', qemu: 'false', platforms: 'linux/amd64,linux/arm64', cache: 'off', 'skip-unchanged': 'true' };
  const publish: Project['publish'] = async (changes = {}, { sha: given, env = {}, workspace = folder, justAsk = false } = {}) => {
    const sha = given ?? (await git.commit('main'));
    calls.reset();
    let pid = 0;
    // Without post, which has nothing to close here but a folder.
    const main = await runMain({
      ...pushOfMain(sha),
      token: 'ghs_not-a-real-token',
      workspace,
      inputs: { ...inputs, ...changes },
      env: { ...bed.env, GITHUB_API_URL: api.apiUrl, PATH: calls.path, ...env },
      onStart: (started) => (pid ||= started),
      onLine: (line) => {
        if (justAsk && line.startsWith(isBuilt)) process.kill(pid, 'SIGKILL');
      },
    });
    const [, said = '', reason = ''] = /skip-unchanged: (it is built|nothing is built)\. (.*)/.exec(main.log) ?? [];
    const answer = said === 'nothing is built' ? 'same' : 'built';
    if (main.exitCode !== 0 && !(justAsk && answer === 'built')) throw new Error(main.log);
    const found = await registry.manifest(image.slice(image.indexOf('/') + 1), 'main');
    return { ...main, sha, answer, reason, dockerCalls: calls.count(), annotations: textsOf(found?.content['annotations']) };
  };
  return {
    folder,
    image,
    base,
    git,
    api,
    pushBase: async (content, tag = '1') => {
      const index = makeTinyIndex(tinyPlatforms.map((platform) => makeTinyPlatform(platform, { content, labels: {} })), {});
      await registry.push(baseRepository, index);
      await registry.putManifest(baseRepository, tag, index);
    },
    publish,
    stop: async () => {
      docker(bed, 'buildx', 'rm', '--force', builder);
      await api.stop();
      git.remove();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** GitHub's event of it. */
export function pushOfMain(sha: string): { readonly event: string; readonly ref: string; readonly sha: string; readonly payload: unknown } {
  const ref = 'refs/heads/main';
  return { event: 'push', ref, sha, payload: { ref, before: '0'.repeat(40), after: sha, created: false, deleted: false, forced: false, base_ref: null, head_commit: { id: sha, timestamp: '2026-11-01T12:00:00Z', message: 'x' }, commits: [], repository: eventRepository, sender: { login: 'octocat' } } };
}

/** A docker in front of the bed's that leaves a line for each call. */
function countDocker(root: string, bed: TestbedDescription): { readonly path: string; readonly count: () => number; readonly reset: () => void } {
  const [folder, file] = [join(root, 'bin'), join(root, 'docker-calls')];
  const real = execFileSync('which', ['docker'], { encoding: 'utf8', env: { ...process.env, ...bed.env } }).trim();
  mkdirSync(folder);
  writeFileSync(join(folder, 'docker'), `#!/bin/sh\necho "$*" >> '${file}'\nexec '${real}' "$@"\n`);
  chmodSync(join(folder, 'docker'), 0o755);
  return {
    path: `${folder}:${bed.env['PATH'] ?? ''}`,
    count: () => (existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').length : 0),
    reset: () => rmSync(file, { force: true }),
  };
}

function textsOf(value: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(value ?? {}).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text]] : [])));
}
