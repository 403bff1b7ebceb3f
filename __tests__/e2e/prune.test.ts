// The action prune/ as the runner runs it: real build caches that BuildKit wrote into the registry, the GitHub API's stand-in.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeGitRepository, type GitRepository } from '../../testbed/github/git-repository.ts';
import { startGitHubStandIn, type GitHubStandIn } from '../../testbed/github/stand-in.ts';
import { runMain, runPost, type ActionResult } from '../../testbed/run-action.ts';
import { eventRepository } from '../../scripts/tag-push-event.ts';
import { crane, leftBy, makeWorkspace, openBed } from './bed.ts';
import { pullRequest } from '../../scripts/pull-request-event.ts';

const bed = openBed();
const name = `octo-org/prune-${randomUUID().slice(0, 8)}`;
const here = `${bed.registryHost}/${name}-cache`;
const old = '2026-01-01T00:00:00Z';
let repository: GitRepository;
let standIn: GitHubStandIn;
const config = mkdtempSync(join(tmpdir(), 'prune-docker-'));
const auth = Buffer.from(`${bed.users.writer.username}:${bed.users.writer.password}`).toString('base64');
writeFileSync(join(config, 'config.json'), JSON.stringify({ auths: { [bed.registryHost]: { auth } }, cliPluginsExtraDirs: [join(bed.dockerConfigDir, 'cli-plugins')] }));
/** By the content that was built: overwritten under main's tag, living there, of a branch that is gone. */
let digests: { readonly overwritten: string; readonly living: string; readonly gone: string };

/** With the writer's login in a configuration of its own: the bed's is what the action of other tests finds. */
function docker(...args: readonly string[]): void {
  execFileSync('docker', args, { env: { ...process.env, ...bed.env, DOCKER_CONFIG: config }, stdio: 'pipe' });
}

/** BuildKit writes its cache under the tag; gives the manifest's digest. */
function writeCache(builder: string, content: string, tag: string): string {
  const workspace = makeWorkspace({ Dockerfile: `FROM ${bed.busyboxImage}\nCOPY file /file\n`, file: content });
  docker('buildx', 'build', '--builder', builder, '--output', 'type=cacheonly', '--cache-to', `type=registry,ref=${here}:${tag},mode=max,image-manifest=true,oci-mediatypes=true`, workspace);
  return crane(bed, 'digest', `${here}:${tag}`);
}

beforeAll(async () => {
  repository = await makeGitRepository();
  await repository.commit('main');
  standIn = await startGitHubStandIn({ repository: eventRepository.full_name, folder: repository.folder });
  const builder = `prune-${randomUUID().slice(0, 8)}`;
  docker('buildx', 'create', '--name', builder, '--driver', 'docker-container', '--driver-opt', `image=${bed.buildkitImage},network=host`);
  try {
    const main = 'main.default.linux-amd64';
    digests = { overwritten: writeCache(builder, 'one', main), living: writeCache(builder, 'two', main), gone: writeCache(builder, 'three', 'old-branch.default.linux-amd64') };
  } finally {
    docker('buildx', 'rm', builder);
  }
});

afterAll(async () => {
  await standIn.stop();
  repository.remove();
});

function reset(): void {
  standIn.clear();
  Object.assign(standIn.upkeep, {
    openPulls: [8],
    caches: [
      { id: 1, ref: 'refs/pull/7/merge', key: 'index-buildkit-1', bytes: 3_000_000 },
      { id: 2, ref: 'refs/pull/8/merge', key: 'index-buildkit-2', bytes: 1 },
      { id: 3, ref: 'refs/heads/main', key: 'index-buildkit-3', bytes: 1 },
    ],
  });
  standIn.upkeep.versions.set(`${name}-cache`, [
    { id: 11, digest: digests.overwritten, tags: [], changedAt: old },
    { id: 12, digest: digests.living, tags: ['main.default.linux-amd64'], changedAt: old },
    { id: 13, digest: digests.gone, tags: ['old-branch.default.linux-amd64'], changedAt: old },
  ]);
  standIn.upkeep.versions.set(name, [{ id: 21, digest: digests.overwritten, tags: [], changedAt: old }]);
}

async function prune(inputs: Readonly<Record<string, string>> = {}): Promise<ActionResult> {
  const run = {
    action: 'prune',
    workspace: makeWorkspace({}),
    ...pullRequest('same-repository'),
    inputs: { images: `ghcr.io/${name}`, registry: 'ghcr.io', username: bed.users.writer.username, password: bed.users.writer.password, ...inputs },
    token: 'ghs_not-a-real-token',
    env: { GITHUB_API_URL: standIn.apiUrl, GHCR_HERE: bed.registryHost, NODE_OPTIONS: `--no-warnings --import ${new URL('../../testbed/ghcr-here.ts', import.meta.url).href}` },
  };
  const main = await runMain(run);
  const post = await runPost(main, run);
  expect([post.exitCode, leftBy(main)]).toEqual([0, []]);
  return main;
}

const left = () => ({ caches: standIn.upkeep.caches.map(({ id }) => id), versions: standIn.upkeep.versions.get(`${name}-cache`)?.map(({ id }) => id), image: standIn.upkeep.versions.get(name)?.length });

describe('prune', () => {
  test('a dry run names what would go, and nothing goes', async () => {
    reset();
    const main = await prune({ 'dry-run': 'true' });
    expect([main.exitCode, left()]).toEqual([0, { caches: [1, 2, 3], versions: [11, 12, 13], image: 1 }]);
    expect(main.summary).toMatch(/^## Prune, dry run\n\nWould delete 1 Actions cache .*3\.0 MB.* and 2 manifests of the registry cache/);
  });

  test('closed pull requests, overwritten caches and those of gone branches go; a second run finds nothing', async () => {
    reset();
    const main = await prune();
    expect([main.exitCode, left()]).toEqual([0, { caches: [2, 3], versions: [12], image: 1 }]);
    expect(main.log).toContain(`[prune] deleted ${digests.overwritten}: No tag points to it any more.`);
    expect(main.summary).toContain('old-branch.default.linux-amd64');
    const again = await prune();
    expect([again.exitCode, left()]).toEqual([0, { caches: [2, 3], versions: [12], image: 1 }]);
    expect(again.log).toContain('Nothing was deleted.');
  });

  test('what changed within keep-hours stays', async () => {
    reset();
    await prune({ 'keep-hours': '999999' });
    expect(left()).toEqual({ caches: [2, 3], versions: [11, 12, 13], image: 1 });
  });

  test('a job without actions: write fails with the permission it lacks, and the registry cache is pruned all the same', async () => {
    reset();
    standIn.inject({ fault: { kind: 'forbidden' }, path: /\/actions\/caches/, times: 'always' });
    const main = await prune();
    expect(main.exitCode).toBe(1);
    expect(main.log).toContain('permissions: actions: write');
    expect(left()).toEqual({ caches: [1, 2, 3], versions: [12], image: 1 });
    expect(main.summary).toContain('2 manifests of the registry cache');
  });
});
