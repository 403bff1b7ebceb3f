// The built plan with changed-only in front of a real registry and an API that answers from a real Git repository: what one run did not
// publish is built by the next, and what that asks.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { planRequests } from '../../scripts/scale/requests.ts';
import { imageOf, makeSurroundings, type Surroundings } from '../../testbed/fuzz/surroundings.ts';
import { runMain, runPost, type ActionResult } from '../../testbed/run-action.ts';
import { leftBy, openBed } from './bed.ts';

const bed = openBed();
const minute = 60_000;
const files = { 'images.yml': 'images:\n  api: {context: api}\n  docs: {context: docs}\n', 'api/Dockerfile': 'FROM scratch\n', 'docs/Dockerfile': 'FROM scratch\n' };

describe('changed-only on a push', () => {
  let around: Surroundings;
  /** Both images are published of the first; the run of the second, which changed docs, came to nothing; the third changes api. */
  let commits: readonly string[];

  beforeAll(async () => {
    around = await makeSurroundings({ bed, name: `changed-${process.pid}`, commits: 0, registries: 1, random: () => 0.5 });
    const docs = { ...files, 'docs/guide.md': 'new' };
    commits = [await around.git.commit('main', { files }), await around.git.commit('main', { files: docs }), await around.git.commit('main', { files: { ...docs, 'api/main.py': 'new' } })];
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(around.workspace, path)), { recursive: true });
      writeFileSync(join(around.workspace, path), text);
    }
  }, minute);
  afterAll(async () => await around.stop());

  /** The image as a run of that commit left it. */
  async function publish(id: string, commit: string): Promise<void> {
    const index = imageOf(commit, 'main', `${id} ${commit}`);
    for (const { client, repository } of around.places) {
      await client.push(`${repository}/${id}`, index, false);
      for (const tag of ['main', 'latest']) await client.putManifest(`${repository}/${id}`, tag, index);
    }
  }

  async function plan(inputs: Readonly<Record<string, string>> = {}): Promise<ActionResult> {
    const [, before = '', sha = ''] = commits;
    const [place] = around.places;
    const payload = { ref: 'refs/heads/main', before, after: sha, forced: false, head_commit: { id: sha, timestamp: '2026-11-01T12:00:00Z' }, repository: { default_branch: 'main', private: false }, pusher: { name: 'octocat' }, sender: { login: 'octocat' } };
    const whole = {
      ...{ action: 'plan', event: 'push', ref: 'refs/heads/main', sha, payload, workspace: around.workspace, token: around.token, env: { GITHUB_API_URL: around.api.apiUrl } },
      inputs: { images: place?.image ?? '', 'images-file': 'images.yml', 'changed-only': 'true', registry: place?.image.split('/')[0] ?? '', ...around.login, ...inputs },
    };
    const main = await runMain(whole);
    await runPost(main, whole);
    expect({ code: main.exitCode, log: main.exitCode === 0 ? '' : main.log }).toEqual({ code: 0, log: '' });
    return main;
  }

  function builtBy({ outputs }: ActionResult): readonly string[] {
    return Object.keys(JSON.parse(outputs['images'] ?? '{}') as object).toSorted();
  }

  test('whose images nobody has published builds them all', async () => {
    expect(builtBy(await plan())).toEqual(['api', 'docs']);
  }, minute);

  test('builds what the run before it changed and did not publish, and leaves nothing behind', async () => {
    const [first = ''] = commits;
    for (const id of ['api', 'docs']) await publish(id, first);
    const main = await plan();
    expect(builtBy(main)).toEqual(['api', 'docs']);
    expect(main.log).toContain(`docs: built, since docs/guide.md has changed since ${first.slice(0, 7)}`);
    expect(leftBy(main)).toEqual([]);
  }, minute);

  test('skips what the run before it published, and asks no more than it has to', async () => {
    const [, second = ''] = commits;
    await publish('docs', second);
    const [place] = around.places;
    const asked = [place?.front.requests.length ?? 0, around.api.requests.length] as const;
    const main = await plan();
    expect(builtBy(main)).toEqual(['api']);
    expect(main.log).toContain(`docs: skipped, none of its files has changed since ${second.slice(0, 7)}`);
    const counted = Map.groupBy(place?.front.requests.slice(asked[0]) ?? [], ({ stage }) => stage);
    const ofOne = planRequests({ platforms: 2, tags: [{ name: 'main', kind: 'revision' }, { name: 'latest', kind: 'revision' }] });
    expect(Object.fromEntries([...counted].map(([stage, requests]) => [stage, requests.length]))).toEqual(Object.fromEntries(Object.entries(ofOne).map(([stage, count]) => [stage, 2 * count])));
    const compared = around.api.requests.slice(asked[1]).flatMap(({ path }) => /\/compare\/(\w+)/.exec(path)?.[1] ?? []);
    expect(compared.toSorted()).toEqual(commits.slice(0, 2).toSorted());
  }, minute);

  test('without a login that may read builds everything, and warns', async () => {
    const main = await plan({ username: around.login.username, password: 'wrong' });
    expect(builtBy(main)).toEqual(['api', 'docs']);
    expect(main.log).toMatch(/::warning title=changed-only::changed-only: 2 images are built whatever has changed/);
  }, minute);
});
