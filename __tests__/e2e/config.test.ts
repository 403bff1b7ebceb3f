// The built action with `config`, on the real engine and registry: from the workspace, extended from another repository, by branch;
// and from the default branch where the checkout is a stranger's.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { branchPush, eventRepository } from '../../scripts/tag-push-event.ts';
import { pullRequest } from '../../scripts/pull-request-event.ts';
import { makeGitRepository, type GitRepository } from '../../testbed/github/git-repository.ts';
import { startGitHubStandIn, type GitHubStandIn } from '../../testbed/github/stand-in.ts';
import { act, bedInputs, crane, freshImage, makeWorkspace, openBed, tagsOf, type Attempt } from './bed.ts';

const bed = openBed();
const minute = 60_000;
const dockerfile = 'ARG BASE\nFROM ${BASE} AS prod\nFROM ${BASE} AS debug\nLABEL stage=debug\n';

let own: GitRepository;
let shared: GitRepository;
let commit: string;
let api: GitHubStandIn;

beforeAll(async () => {
  [own, shared] = await Promise.all([makeGitRepository(), makeGitRepository()]);
  await own.commit('main', { files: { '.github/image.yml': 'inputs:\n  platforms: [linux/amd64]\n  target: prod\n  labels: {from: default-branch}\n', Dockerfile: dockerfile } });
  commit = await shared.commit('main', { files: { 'ci/image.yml': 'extends: ci/base.yml\ninputs: {tags: [type=sha, "type=ref,event=branch"], target: debug}\n', 'ci/base.yml': 'inputs:\n  platforms: linux/amd64\n  labels: {team: octo, from: base}\n' } });
  api = await startGitHubStandIn({ repository: eventRepository.full_name, folder: own.folder, others: { 'Octo-Org/shared': shared.folder } });
});

afterAll(async () => {
  await api.stop();
  own.remove();
  shared.remove();
});

async function run(files: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>>, event: Partial<Parameters<typeof act>[1]> = branchPush('release/1')): Promise<Attempt> {
  return await act(bed, { ...event, workspace: makeWorkspace({ Dockerfile: dockerfile, ...files }), inputs: { config: '.github/image.yml', ...inputs }, env: { GITHUB_API_URL: api.apiUrl } });
}

test('what the file, the one that it extends, and the branch say is published', async () => {
  const image = freshImage(bed);
  const config = `extends: Octo-Org/shared/ci/image.yml@${commit}\ninputs: {labels: {from: workspace}}\nbranches:\n  'release/*': {target: prod, flavor: {suffix: -branch}}\n`;
  const { main } = await run({ '.github/image.yml': config }, bedInputs(bed, image));
  expect({ code: main.exitCode, log: main.exitCode === 0 ? '' : main.log }).toEqual({ code: 0, log: '' });
  expect(tagsOf(bed, image)).toEqual(['release-1-branch', 'sha-6dcb09b-branch']);
  expect(JSON.parse(main.outputs['digests'] ?? '')).toEqual({ 'linux/amd64': expect.stringMatching(/^sha256:/) as unknown });
  const found = JSON.parse(crane(bed, 'config', '--platform', 'linux/amd64', `${image}:release-1-branch`)) as { readonly config: { readonly Labels: Readonly<Record<string, string>> } };
  // Of the branch's own target, without the label of the other one; lists replace each other.
  expect(found.config.Labels).toMatchObject({ from: 'workspace' });
  expect(found.config.Labels).not.toHaveProperty('stage');
  expect(found.config.Labels).not.toHaveProperty('team');
  expect(main.log).toContain(`platforms: Octo-Org/shared/ci/base.yml@${commit}:2`);
  expect(main.log).toContain('target: .github/image.yml:4, branch release/*');
}, 3 * minute);

test.each(['pull_request_target', 'workflow_run', 'issue_comment'])('%s: a poisoned file in the checkout counts for nothing', async (event) => {
  const image = freshImage(bed);
  const pull = pullRequest('fork');
  const payload = { ...(pull.payload as object), issue: { pull_request: {} }, workflow_run: { head_sha: pull.sha, head_branch: 'main', head_repository: { full_name: 'mallory/fork' } } };
  const { main } = await run({ '.github/image.yml': 'inputs: {push: true, images: ghcr.io/mallory/app, labels: {from: poison}, target: debug}\n' }, { ...bedInputs(bed, image), 'dry-run': 'true' }, { event, payload, ref: 'refs/heads/main', sha: pull.sha });
  expect({ code: main.exitCode, log: main.exitCode === 0 ? '' : main.log }).toEqual({ code: 0, log: '' });
  expect(main.outputs['labels']).toContain('from=default-branch');
  expect(`${main.log}${main.outputs['plan'] ?? ''}`).not.toMatch(/mallory\/app|poison/);
  expect(main.outputs['plan']).toContain('"--target","prod"');
  expect(main.log).toContain('Inputs of .github/image.yml (the default branch main)');
}, minute);

test('the same file as the checkout of a push counts', async () => {
  const { main } = await run({ '.github/image.yml': 'inputs: {labels: {from: checkout}}\n' }, { ...bedInputs(bed, freshImage(bed)), 'dry-run': 'true' });
  expect(main.outputs['labels']).toContain('from=checkout');
}, minute);

test('what is wrong names file and line, and a file that may not be read the token', async () => {
  const inputs = { ...bedInputs(bed, freshImage(bed)), 'dry-run': 'true' };
  const wrong = await run({ '.github/image.yml': 'inputs:\n  max-size: large\n' }, inputs);
  expect(wrong.main.exitCode).toBe(1);
  expect(wrong.main.log).toContain('max-size (.github/image.yml:2): given "large"');
  const hidden = await run({ '.github/image.yml': 'extends: Octo-Org/private/image.yml@v1\n' }, inputs);
  expect(hidden.main.exitCode).toBe(1);
  expect(hidden.main.log).toContain('contents: read for Octo-Org/private');
}, minute);
