// skip-unchanged where an image of the same content is there: what is then under the tags, for guards, a rollback, every kind of
// builder and layout, another registry, and without a checkout.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGitHubStandIn } from '../../testbed/github/stand-in.ts';
import { runMain } from '../../testbed/run-action.ts';
import { eventRepository } from '../../scripts/tag-push-event.ts';
import { act, bedInputs, crane, freshImage, makeWorkspace, openBed } from './bed.ts';
import { serveGit } from './git-server.ts';
import { pushOfMain, startProject, type Project } from './unchanged-project.ts';

const bed = openBed();
const minute = 60_000;
const files = { Dockerfile: 'ARG BASE\nFROM ${BASE}\nCOPY src /srv/\n', 'src/main.py': 'print()\n' };
const revision = 'org.opencontainers.image.revision';
let project: Project;
const digestOf = (tag: string): string => crane(bed, 'digest', `${project.image}:${tag}`);

/** Fails when anything that the index names is not there. */
const pullWhole = (reference: string): string => crane(bed, 'pull', '--format=oci', reference, mkdtempSync(join(tmpdir(), 'pulled-')));

beforeAll(async () => {
  project = await startProject(bed, files);
  await project.pushBase('first');
}, 2 * minute);
afterAll(async () => project.stop());

describe('the next commits', () => {
  test('without a change: no docker, the same manifests, and an index that says this commit', async () => {
    const first = await project.publish();
    const second = await project.publish();
    expect([first.answer, second.answer, second.dockerCalls]).toEqual(['built', 'same', 0]);
    expect(second.outputs['digests']).toBe(first.outputs['digests']);
    expect(second.outputs['digest']).not.toBe(first.outputs['digest']);
    expect([digestOf('main'), digestOf('latest')]).toEqual([second.outputs['digest'], second.outputs['digest']]);
    expect([first.annotations[revision], second.annotations[revision]]).toEqual([first.sha, second.sha]);
    expect(second.log).toContain(`nothing is built. Nothing changed since ${project.image}:main (commit ${first.sha.slice(0, 7)}).`);
    expect(second.summary).toContain('## Nothing changed, published again:');
    expect(second.summary).toContain(`"commit": "${first.sha}"`);
    expect(second.outputs['annotations']).not.toContain('content-key');
    expect(Object.keys(JSON.parse(first.outputs['previous'] ?? '') as object)).toEqual([]);
    pullWhole(`${project.image}:main`);

    // The guards go by what the index says, not by the labels of the first commit inside it.
    const late = await project.publish({}, { sha: first.sha });
    expect([late.answer, digestOf('main')]).toEqual(['same', second.outputs['digest']]);
    expect(late.log).toMatch(/::notice title=Tag kept::.*newer commit/);

    const login = JSON.stringify([{ registry: bed.registryHost, ...bed.users.writer }]);
    const back = await runMain({ ...pushOfMain(second.sha), event: 'workflow_dispatch', action: 'rollback', payload: { inputs: {}, repository: eventRepository }, workspace: project.folder, token: 'ghs_not-a-real-token', inputs: { images: project.image, tags: 'main', 'registry-auth': login }, env: { ...bed.env, GITHUB_API_URL: project.api.apiUrl } });
    expect({ code: back.exitCode, log: back.exitCode === 0 ? '' : back.log }).toEqual({ code: 0, log: '' });
    expect(digestOf('main')).toBe(first.outputs['digest']);
    const third = await project.publish();
    expect([third.answer, digestOf('main'), third.annotations[revision]]).toEqual(['same', third.outputs['digest'], third.sha]);
  }, 3 * minute);

  test('a version of it: the full version is published without a build, and its own commit adopts it', async () => {
    const before = await project.publish();
    await project.git.setTag('v1.0.0', before.sha);
    const event = { event: 'push', ref: 'refs/tags/v1.0.0', payload: { ref: 'refs/tags/v1.0.0', created: true, deleted: false, forced: false, base_ref: null, head_commit: { id: before.sha, timestamp: '2026-11-01T12:00:00Z' }, commits: [], repository: eventRepository, sender: { login: 'octocat' } } };
    const inputs = { ...bedInputs(bed, project.image), 'build-args': `BASE=${project.base}`, cache: 'off', 'skip-unchanged': 'true' };
    const run = { ...event, sha: before.sha, workspace: project.folder, inputs, env: { GITHUB_API_URL: project.api.apiUrl } };
    const { main } = await act(bed, run);
    expect({ code: main.exitCode, log: main.exitCode === 0 ? '' : main.log }).toEqual({ code: 0, log: '' });
    expect(main.log).toContain('skip-unchanged: nothing is built.');
    expect(main.outputs['digests']).toBe(before.outputs['digests']);
    expect(digestOf('1.0.0')).toBe(main.outputs['digest']);
    const again = await act(bed, run);
    expect(again.main.outputs).toMatchObject({ digest: main.outputs['digest'], result: 'unchanged' });
  }, 2 * minute);

  test('in a second registry: it gets the image without a build', async () => {
    const other = freshImage(bed, bed.secondRegistryHost);
    const logins = JSON.stringify([bed.registryHost, bed.secondRegistryHost].map((registry) => ({ registry, ...bed.users.writer })));
    const { answer, dockerCalls, outputs } = await project.publish({ images: `${project.image}\n${other}`, 'registry-auth': logins, registry: '', username: '', password: '' });
    expect([answer, dockerCalls, crane(bed, 'digest', `${other}:main`)]).toEqual(['same', 0, outputs['digest']]);
    pullWhole(`${other}:main`);
  }, 2 * minute);

  test('with a part of the image cleaned away: it is built again', async () => {
    const { outputs } = await project.publish();
    const [platform = ''] = Object.values(JSON.parse(outputs['digests'] ?? '') as Readonly<Record<string, string>>);
    crane(bed, 'delete', `${project.image}@${platform}`);
    const next = await project.publish({}, { justAsk: true });
    expect([next.answer, next.reason]).toEqual(['built', expect.stringContaining(`incomplete: the registry lacks ${platform}`)]);
  }, 2 * minute);
});

test.each([
  ['one build for all platforms', { strategy: 'single' }],
  ['one build for one platform', { strategy: 'single', platforms: 'linux/amd64' }],
  ['one platform without attestations', { platforms: 'linux/amd64', provenance: 'false' }],
  ['annotations on the manifests only', {}, { DOCKER_METADATA_ANNOTATIONS_LEVELS: 'manifest' }],
  ['the docker driver', { builder: '', driver: 'docker' }],
])('the key is on the index with %s', async (_, changes: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) => {
  const images = { images: freshImage(bed) };
  const first = await project.publish({ ...changes, ...images }, { env });
  const second = await project.publish({ ...changes, ...images }, { env });
  expect([first.answer, second.answer, second.dockerCalls, second.outputs['digests']]).toEqual(['built', 'same', 0, first.outputs['digests']]);
  const { annotations } = JSON.parse(crane(bed, 'manifest', `${images.images}:main`)) as { readonly annotations: Readonly<Record<string, string>> };
  expect(annotations[revision]).toBe(second.sha);
}, 2 * minute);

test('without a checkout: the commit is asked for, and all of it counts, as BuildKit ignores nothing there', async () => {
  const workspace = makeWorkspace({ Dockerfile: 'FROM scratch\nCOPY . /app/\n', '.dockerignore': '*.log\n', 'debug.log': '1' });
  const token = 'ghs_the-token-of-the-job';
  const server = await serveGit({ workspace, repository: eventRepository.full_name, token });
  const api = await startGitHubStandIn({ repository: eventRepository.full_name, folder: server.folder });
  const image = freshImage(bed);
  const publish = async (sha: string, onLine?: (line: string) => void, onStart?: (pid: number) => void): Promise<string> => {
    const inputs = { ...bedInputs(bed, image), 'build-args': '', platforms: 'linux/amd64', cache: 'off', 'skip-unchanged': 'true' };
    const { main } = await act(bed, { ...pushOfMain(sha), workspace: mkdtempSync(join(tmpdir(), 'empty-')), token, inputs, env: { GITHUB_SERVER_URL: server.url, GITHUB_API_URL: api.apiUrl }, ...(onLine === undefined ? {} : { onLine }), ...(onStart === undefined ? {} : { onStart }) });
    return /skip-unchanged: (.*)/.exec(main.log)?.[1] ?? main.log;
  };
  try {
    expect(await publish(server.sha)).toBe('it is built. No image to compare with carries a content key yet.');
    expect(await publish(server.commit())).toMatch(/^nothing is built\. Nothing changed since .*:main/);
    writeFileSync(join(workspace, 'debug.log'), '2');
    let pid = 0;
    const stop = (line: string): void => {
      if (line.startsWith('skip-unchanged: it is built')) process.kill(pid, 'SIGKILL');
    };
    expect(await publish(server.commit(), stop, (started) => (pid ||= started))).toMatch(/^it is built\. Other than in .*: context\.$/);
  } finally {
    await server.stop();
    await api.stop();
  }
}, 3 * minute);
