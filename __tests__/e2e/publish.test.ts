// The built action on a real engine, BuildKit, QEMU and registry with token login: what is published, and how nothing else is.
import { describe, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { branchPush } from '../../scripts/tag-push-event.ts';
import { act, bedInputs, crane, docker, freshImage, leftBy, makeWorkspace, openBed, tagsOf } from './bed.ts';

const bed = openBed();
const dockerfile = 'ARG BASE\nFROM ${BASE}\nRUN uname -m > /machine\nLABEL from.dockerfile=kept\n';
const minute = 60_000;

function json(text: string): Record<string, unknown> {
  const value: unknown = JSON.parse(text);
  if (value === null || typeof value !== 'object') throw new Error(`not an object: ${text}`);
  return { ...value };
}

describe('publishing a pushed version tag', () => {
  test('both platforms are in one index under every tag, and crane reads the digest of the output', async () => {
    const image = freshImage(bed);
    const { main, post } = await act(bed, { workspace: makeWorkspace({ Dockerfile: dockerfile }), inputs: bedInputs(bed, image) });

    expect({ code: main.exitCode, log: main.exitCode === 0 ? '' : main.log }).toEqual({ code: 0, log: '' });
    expect(post.exitCode).toBe(0);
    expect(tagsOf(bed, image)).toEqual(['1', '1.2', '1.2.3', 'latest']);
    for (const tag of ['1', '1.2', '1.2.3', 'latest']) expect(crane(bed, 'digest', `${image}:${tag}`)).toBe(main.outputs['digest']);
    expect(main.outputs).toMatchObject({
      tags: `${image}:1.2.3\n${image}:1.2\n${image}:1\n${image}:latest`,
      'tag-names': '1.2.3\n1.2\n1\nlatest',
      version: '1.2.3',
      pushed: 'true',
      ref: `${image}@${main.outputs['digest'] ?? ''}`,
    });

    const index = json(crane(bed, 'manifest', `${image}:1.2.3`));
    const platforms = (index['manifests'] as { platform: { os: string; architecture: string }; digest: string }[])
      .filter(({ platform }) => platform.os !== 'unknown')
      .map(({ platform, digest }) => [`${platform.os}/${platform.architecture}`, digest]);
    expect(Object.fromEntries(platforms)).toEqual(json(main.outputs['digests'] ?? ''));
    expect(platforms.map(([name]) => name).toSorted()).toEqual(['linux/amd64', 'linux/arm64']);
    // The attestation of each platform is kept.
    expect(index['manifests']).toHaveLength(4);
    // GHCR reads the index's annotations, docker inspect the config's labels.
    expect(index['annotations']).toMatchObject({
      'org.opencontainers.image.version': '1.2.3',
      'org.opencontainers.image.created': expect.stringContaining('2026-11-01T12:00:00'),
      'org.opencontainers.image.source': 'https://github.com/Octo-Org/Claude-Code-Proxy',
    });
    const config = json(crane(bed, 'config', `${image}:1.2.3`, '--platform=linux/arm64'));
    expect(config['architecture']).toBe('arm64');
    expect(config['config']).toMatchObject({ Labels: { 'from.dockerfile': 'kept', 'org.opencontainers.image.version': '1.2.3' } });
    expect(main.summary).toContain(main.outputs['digest']);
  }, 3 * minute);

  test('no tag exists while the platforms are built', async () => {
    const image = freshImage(bed);
    const seen: string[][] = [];
    const workspace = makeWorkspace({ Dockerfile: `${dockerfile}RUN echo looking-now\n` });
    await act(bed, { workspace, inputs: bedInputs(bed, image), onLine: (line) => line.includes('looking-now') && seen.push(tagsOf(bed, image)) });
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.flat()).toEqual([]);
  }, 3 * minute);

  test('running it again works and changes nothing that users see of the tags', async () => {
    const image = freshImage(bed);
    const workspace = makeWorkspace({ Dockerfile: dockerfile });
    await act(bed, { workspace, inputs: bedInputs(bed, image) });
    const { main } = await act(bed, { workspace, inputs: bedInputs(bed, image) });
    expect(main.exitCode).toBe(0);
    expect(tagsOf(bed, image)).toEqual(['1', '1.2', '1.2.3', 'latest']);
    expect(crane(bed, 'digest', `${image}:1.2`)).toBe(main.outputs['digest']);
  }, 3 * minute);

  test('strategy single publishes the same platforms, built in one call', async () => {
    const image = freshImage(bed);
    const { main } = await act(bed, { workspace: makeWorkspace({ Dockerfile: dockerfile }), inputs: { ...bedInputs(bed, image), strategy: 'single' } });
    expect(main.exitCode).toBe(0);
    expect(Object.keys(json(main.outputs['digests'] ?? '')).toSorted()).toEqual(['linux/amd64', 'linux/arm64']);
    expect(crane(bed, 'digest', `${image}:1.2.3`)).toBe(main.outputs['digest']);
    expect(tagsOf(bed, image)).toEqual(['1', '1.2', '1.2.3', 'latest']);
    expect(json(crane(bed, 'manifest', `${image}:1.2.3`))['annotations']).toMatchObject({ 'org.opencontainers.image.version': '1.2.3' });
  }, 3 * minute);

  test('the docker driver publishes too: its layouts are pushed by digest', async () => {
    const image = freshImage(bed);
    const { main } = await act(bed, {
      workspace: makeWorkspace({ Dockerfile: dockerfile }),
      // The bed's engine has no bridge network.
      inputs: { ...bedInputs(bed, image), 'driver-opts': '', driver: 'docker', network: 'host', allow: 'network.host' },
    });
    expect({ code: main.exitCode, log: main.exitCode === 0 ? '' : main.log }).toEqual({ code: 0, log: '' });
    expect(crane(bed, 'digest', `${image}:1.2.3`)).toBe(main.outputs['digest']);
    expect(json(crane(bed, 'config', `${image}:1.2.3`, '--platform=linux/arm64'))['architecture']).toBe('arm64');
  }, 3 * minute);

  test('two registries get the same digest under the same tags', async () => {
    const first = freshImage(bed);
    const second = freshImage(bed, bed.secondRegistryHost);
    const { username, password } = bed.users.writer;
    const login = [bed.registryHost, bed.secondRegistryHost].map((host) => `- registry: ${host}\n  username: ${username}\n  password: ${password}`).join('\n');
    const noLogin = { registry: '', username: '', password: '' };
    const { main } = await act(bed, { workspace: makeWorkspace({ Dockerfile: dockerfile }), inputs: { ...bedInputs(bed, `${first}\n${second}`), ...noLogin, 'registry-auth': login } });
    expect({ code: main.exitCode, log: main.exitCode === 0 ? '' : main.log }).toEqual({ code: 0, log: '' });
    for (const image of [first, second]) {
      expect(tagsOf(bed, image)).toEqual(['1', '1.2', '1.2.3', 'latest']);
      expect(crane(bed, 'digest', `${image}:1`)).toBe(main.outputs['digest']);
    }
  }, 3 * minute);

  test('a push of the default branch moves main and latest', async () => {
    const image = freshImage(bed);
    const { main } = await act(bed, { ...branchPush('main'), workspace: makeWorkspace({ Dockerfile: dockerfile }), inputs: { ...bedInputs(bed, image), platforms: 'linux/amd64' } });
    expect(main.exitCode).toBe(0);
    expect(tagsOf(bed, image)).toEqual(['latest', 'main']);
  }, 3 * minute);
});

describe('what a build may use', () => {
  test('secrets reach the step and nothing else: not the log, the image, the provenance or a file left behind', async () => {
    const image = freshImage(bed);
    const value = 'correct-horse-battery-staple';
    const workspace = makeWorkspace({
      Dockerfile: `${dockerfile}RUN --mount=type=secret,id=one sha256sum /run/secrets/one | cut -c1-12 > /sum\nRUN --mount=type=secret,id=two --mount=type=secret,id=three test "$(cat /run/secrets/two)" = from-environment && test "$(cat /run/secrets/three)" = from-file\n`,
      'three.txt': 'from-file',
    });
    const { main } = await act(bed, {
      workspace,
      inputs: { ...bedInputs(bed, image), platforms: 'linux/amd64', secrets: `one=${value}`, 'secret-envs': 'two=SECRET_TWO', 'secret-files': 'three=three.txt' },
      env: { SECRET_TWO: 'from-environment' },
    });
    expect({ code: main.exitCode, log: main.exitCode === 0 ? '' : main.log }).toEqual({ code: 0, log: '' });
    // The runner itself is told the value once, to mask it.
    const log = main.log.split('\n').filter((line) => !line.startsWith('::add-mask::')).join('\n');
    expect(log + JSON.stringify(main.outputs) + main.summary).not.toContain(value);
    expect(crane(bed, 'manifest', `${image}:1.2.3`) + crane(bed, 'config', `${image}:1.2.3`, '--platform=linux/amd64')).not.toContain(value);
    expect(leftBy(main)).toEqual([]);
  }, 3 * minute);

  test('ssh forwards the agent given', async () => {
    const workspace = makeWorkspace({ Dockerfile: `${dockerfile}RUN --mount=type=ssh test -S "$SSH_AUTH_SOCK"\n` });
    const { execFileSync } = await import('node:child_process');
    const agent = execFileSync('ssh-agent', ['-s'], { encoding: 'utf8' });
    const [, socket = ''] = /SSH_AUTH_SOCK=([^;]+)/.exec(agent) ?? [];
    const [, pid = ''] = /SSH_AGENT_PID=(\d+)/.exec(agent) ?? [];
    try {
      const { main } = await act(bed, {
        workspace,
        inputs: { ...bedInputs(bed, freshImage(bed)), platforms: 'linux/amd64', ssh: 'default', push: 'false' },
        env: { SSH_AUTH_SOCK: socket },
      });
      expect({ code: main.exitCode, log: main.exitCode === 0 ? '' : main.log }).toEqual({ code: 0, log: '' });
    } finally {
      process.kill(Number(pid));
    }
  }, 3 * minute);

  test('build-args, labels, target, build-contexts and file paste in from build-push-action', async () => {
    const image = freshImage(bed);
    const workspace = makeWorkspace({
      'docker/Own.dockerfile': 'ARG BASE\nFROM ${BASE} AS wanted\nARG GREETING\nCOPY --from=extra hello.txt /hello.txt\nRUN test "$GREETING" = "a, b" && grep -q hi /hello.txt\nFROM wanted AS unwanted\nRUN false\n',
      'extra/hello.txt': 'hi\n',
    });
    const inputs = bedInputs(bed, image);
    const { main } = await act(bed, {
      workspace,
      inputs: {
        ...inputs,
        platforms: 'linux/amd64',
        file: 'docker/Own.dockerfile',
        target: 'wanted',
        'build-args': `${inputs['build-args'] ?? ''}\nGREETING=a, b`,
        'build-contexts': 'extra=./extra',
        labels: 'org.example.own=yes, with "quotes"',
      },
    });
    expect({ code: main.exitCode, log: main.exitCode === 0 ? '' : main.log }).toEqual({ code: 0, log: '' });
    expect(crane(bed, 'config', `${image}:1.2.3`, '--platform=linux/amd64')).toContain('with \\"quotes\\"');
  }, 3 * minute);
});

describe("the user's own", () => {
  test('Docker configuration stays byte for byte the same, and no builder, container or folder is left', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'users-docker-'));
    const content = `{"auths":{"registry.example":{"auth":"${Buffer.from('me:secret').toString('base64')}"}},"credsStore":"absent"}`;
    writeFileSync(join(folder, 'config.json'), content);
    const builders = docker(bed, 'ps', '-aq', '--filter', 'name=buildx_buildkit_ghcr');
    const image = freshImage(bed);
    const plugins = join(bed.env['DOCKER_CONFIG'] ?? '', 'cli-plugins');
    const { symlinkSync } = await import('node:fs');
    symlinkSync(plugins, join(folder, 'cli-plugins'));
    const { main } = await act(bed, {
      workspace: makeWorkspace({ Dockerfile: dockerfile }),
      inputs: { ...bedInputs(bed, image), platforms: 'linux/amd64' },
      env: { DOCKER_CONFIG: folder },
    });
    expect({ code: main.exitCode, log: main.exitCode === 0 ? '' : main.log }).toEqual({ code: 0, log: '' });
    expect(readFileSync(join(folder, 'config.json'), 'utf8')).toBe(content);
    expect(docker(bed, 'ps', '-aq', '--filter', 'name=buildx_buildkit_ghcr')).toBe(builders);
    expect(leftBy(main)).toEqual([]);
  }, 3 * minute);

  test('login: job keeps login and builder for later steps until post', async () => {
    const image = freshImage(bed);
    const { runMain, runPost } = await import('../../testbed/run-action.ts');
    const { tagPush } = await import('../../scripts/tag-push-event.ts');
    const run = { ...tagPush('v1.2.3'), workspace: makeWorkspace({ Dockerfile: dockerfile }), env: bed.env, inputs: { ...bedInputs(bed, image), platforms: 'linux/amd64', login: 'job' } };
    const main = await runMain(run);
    expect({ code: main.exitCode, log: main.exitCode === 0 ? '' : main.log }).toEqual({ code: 0, log: '' });
    const later = { ...bed, env: { ...bed.env, ...main.exported } };
    expect(docker(later, 'buildx', 'imagetools', 'inspect', `${image}:1.2.3`)).toContain('linux/amd64');
    expect(docker(later, 'buildx', 'inspect', main.outputs['builder'] ?? '')).toContain('running');
    await runPost(main, run);
    expect(() => docker(bed, 'buildx', 'inspect', main.outputs['builder'] ?? '')).toThrow();
    // A second clean-up does no harm.
    const again = await runPost(main, run);
    expect({ code: again.exitCode, warned: again.log.includes('::warning') }).toEqual({ code: 0, warned: false });
    expect(leftBy(main)).toEqual([]);
  }, 3 * minute);
});
