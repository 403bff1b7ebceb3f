// Builders that are not the run's own container on this engine: remote over TLS, at another endpoint, a list to fall back on.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { act, bedInputs, crane, docker, freshImage, makeWorkspace, openBed, tagsOf } from './bed.ts';
import { Authority, startBuildkitd, type Buildkitd } from './buildkitd.ts';

const bed = openBed();
const dockerfile = 'ARG BASE\nFROM ${BASE}\nRUN uname -m > /machine\n';
const minute = 60_000;
const containers: string[] = [];
const builders: string[] = [];

afterAll(() => {
  for (const name of builders) docker(bed, 'buildx', 'rm', '--force', name);
  if (containers.length > 0) docker(bed, 'rm', '--force', ...containers);
});

async function daemon(options?: Parameters<typeof startBuildkitd>[1]): Promise<Buildkitd> {
  const started = await startBuildkitd(bed, options);
  containers.push(started.container);
  return started;
}

/** A builder of the user's with a node for each address; the platforms it is fixed to are optional. */
function remoteBuilder(...nodes: readonly { readonly address: string; readonly platform?: string }[]): string {
  const name = `given-${randomUUID().slice(0, 8)}`;
  for (const [at, { address, platform }] of nodes.entries()) docker(bed, 'buildx', 'create', '--name', name, ...(at === 0 ? [] : ['--append']), '--driver', 'remote', ...(platform === undefined ? [] : ['--platform', platform]), address);
  builders.push(name);
  return name;
}

/** Without what makes a builder of the run's own. */
function givenInputs(image: string, builder: string): Record<string, string> {
  return { ...bedInputs(bed, image), 'driver-opts': '', builder, tags: 'type=raw,value=only', flavor: 'latest=false' };
}

const warningsOf = (log: string): string => log.split('\n').filter((line) => line.startsWith('::warning')).join('\n');

test('driver remote over TCP with mutual TLS publishes, and nobody without a certificate builds there', async () => {
  const authority = new Authority();
  authority.sign('daemon', '127.0.0.1');
  authority.sign('client');
  const files = (name: string): readonly string[] => ['--tlscacert', authority.path('ca.pem'), '--tlscert', authority.path(`${name}.pem`), '--tlskey', authority.path(`${name}.key`)];
  const { address } = await daemon({ folder: authority.folder, flags: files('daemon') });
  const image = freshImage(bed);
  const run = { workspace: makeWorkspace({ Dockerfile: dockerfile }), inputs: { ...bedInputs(bed, image), 'driver-opts': '', driver: 'remote', endpoint: address, tags: 'type=raw,value=only', flavor: 'latest=false' } };
  const certificates = { BUILDER_NODE_0_AUTH_TLS_CACERT: authority.read('ca.pem'), BUILDER_NODE_0_AUTH_TLS_CERT: authority.read('client.pem'), BUILDER_NODE_0_AUTH_TLS_KEY: authority.read('client.key') };

  const { main, post } = await act(bed, { ...run, env: certificates });
  expect({ code: main.exitCode, log: main.exitCode === 0 ? '' : main.log }).toEqual({ code: 0, log: '' });
  expect(crane(bed, 'digest', `${image}:only`)).toBe(main.outputs['digest']);
  expect(Object.keys(JSON.parse(main.outputs['digests'] ?? '{}') as object)).toEqual(['linux/amd64', 'linux/arm64']);
  expect({ code: post.exitCode, log: main.log.includes('PRIVATE KEY') }).toEqual({ code: 0, log: false });

  const statusWith = (...options: readonly string[]): string => {
    const name = `tls-${randomUUID().slice(0, 8)}`;
    builders.push(name);
    docker(bed, 'buildx', 'create', '--name', name, '--driver', 'remote', '--driver-opt', [`cacert=${authority.path('ca.pem')}`, ...options].join(','), address);
    return /Status:\s+(\w+)/.exec(docker(bed, 'buildx', 'inspect', name))?.[1] ?? '';
  };
  expect([statusWith(`cert=${authority.path('client.pem')}`, `key=${authority.path('client.key')}`), statusWith()]).toEqual(['running', 'inactive']);
}, 4 * minute);

test('docker-container on another endpoint', async () => {
  // A socket of its own before the bed's engine: what passes through it was meant for this endpoint.
  const socket = join(mkdtempSync(join(tmpdir(), 'endpoint-')), 'docker.sock');
  let connections = 0;
  const server = createServer((client) => {
    connections++;
    const upstream = connect(bed.dockerHost.replace('unix://', ''));
    client.pipe(upstream).pipe(client);
    for (const [one, other] of [[client, upstream], [upstream, client]] as const) one.on('error', () => other.destroy());
  });
  await new Promise<void>((done) => void server.listen(socket, done));
  try {
    const image = freshImage(bed);
    const { main, post } = await act(bed, {
      workspace: makeWorkspace({ Dockerfile: dockerfile }),
      inputs: { ...bedInputs(bed, image), endpoint: `unix://${socket}`, platforms: 'linux/amd64' },
    });
    expect({ code: main.exitCode, log: main.exitCode === 0 ? '' : main.log }).toEqual({ code: 0, log: '' });
    expect(crane(bed, 'digest', `${image}:1.2.3`)).toBe(main.outputs['digest']);
    expect(connections).toBeGreaterThan(0);
    expect(post.exitCode).toBe(0);
    expect(docker(bed, 'ps', '-aq', '--filter', `name=${main.outputs['builder'] ?? 'none'}`)).toBe('');
  } finally {
    server.close();
  }
}, 3 * minute);

describe('builders to choose from', () => {
  let live: Buildkitd;
  let other: Buildkitd;
  let dead: string;

  beforeAll(async () => {
    [live, other] = await Promise.all([daemon(), daemon()]);
    const gone = await startBuildkitd(bed);
    docker(bed, 'rm', '--force', gone.container);
    dead = gone.address;
  }, minute);

  test('one that is down is passed over with a warning, and the next one publishes', async () => {
    const image = freshImage(bed);
    const [down, up] = [remoteBuilder({ address: dead }), remoteBuilder({ address: live.address })];
    const { main } = await act(bed, { workspace: makeWorkspace({ Dockerfile: dockerfile }), inputs: givenInputs(image, `${down}, ${up}\nnew`) });
    expect({ code: main.exitCode, log: main.exitCode === 0 ? '' : main.log }).toEqual({ code: 0, log: '' });
    expect(main.outputs['builder']).toBe(up);
    expect(warningsOf(main.log)).toContain(`The builder ${down} is not used: ${down}0: nothing answers at ${dead}`);
    expect(tagsOf(bed, image)).toEqual(['only']);
  }, 3 * minute);

  test("all down: an error that names each; with new as the last, one of the run's own", async () => {
    const image = freshImage(bed);
    const list = `${remoteBuilder({ address: dead })},no-such-builder`;
    const workspace = makeWorkspace({ Dockerfile: dockerfile });
    const failed = await act(bed, { workspace, inputs: givenInputs(image, list) });
    expect(failed.main.exitCode).toBe(1);
    for (const words of ['BUILDER_FAILED', 'nothing answers at', 'no-such-builder: no builder']) expect(failed.main.log).toContain(words);
    expect(tagsOf(bed, image)).toEqual([]);

    const { main } = await act(bed, { workspace, inputs: { ...givenInputs(image, `${list},new`), 'driver-opts': bedInputs(bed, image)['driver-opts'] ?? '' } });
    expect({ code: main.exitCode, log: main.exitCode === 0 ? '' : main.log }).toEqual({ code: 0, log: '' });
    expect(main.outputs['builder']).toMatch(/^ghcr-buildx-/);
    expect(docker(bed, 'ps', '-aq', '--filter', `name=${main.outputs['builder'] ?? 'none'}`)).toBe('');
  }, 3 * minute);

  test('of one with a node that is down the other node builds both platforms; the builder itself is left as it is', async () => {
    const image = freshImage(bed);
    const name = remoteBuilder({ address: live.address, platform: 'linux/amd64' }, { address: dead, platform: 'linux/arm64' });
    const before = docker(bed, 'buildx', 'inspect', name).replace(/Last Activity.*/, '');
    const { main } = await act(bed, { workspace: makeWorkspace({ Dockerfile: dockerfile }), inputs: givenInputs(image, `${name},new`) });
    expect({ code: main.exitCode, log: main.exitCode === 0 ? '' : main.log }).toEqual({ code: 0, log: '' });
    expect(main.outputs['builder']).toBe(name);
    expect(warningsOf(main.log)).toMatch(/The node given-\w+1 of the builder given-\w+ is left out: nothing answers/);
    expect(docker(bed, 'buildx', 'inspect', name).replace(/Last Activity.*/, '')).toBe(before);
  }, 3 * minute);

  test('one that goes away during the build: what was not finished is built by the next', async () => {
    const image = freshImage(bed);
    const [first, next] = [remoteBuilder({ address: other.address }), remoteBuilder({ address: live.address })];
    let isKilled = false;
    const { main } = await act(bed, {
      workspace: makeWorkspace({ Dockerfile: `${dockerfile}RUN echo building-now && sleep 3\n` }),
      inputs: { ...givenInputs(image, `${first},${next}`), platforms: 'linux/amd64' },
      onLine: (line) => {
        if (isKilled || !line.includes('| building-now')) return;
        isKilled = true;
        docker(bed, 'kill', other.container);
      },
    });
    expect({ code: main.exitCode, log: main.exitCode === 0 ? '' : main.log }).toEqual({ code: 0, log: '' });
    expect(warningsOf(main.log)).toContain(`The builder ${first} went away during a build: what was not finished is built by ${next}.`);
    expect(main.log).not.toContain('cache was not saved');
    expect(crane(bed, 'digest', `${image}:only`)).toBe(main.outputs['digest']);
  }, 3 * minute);
});
