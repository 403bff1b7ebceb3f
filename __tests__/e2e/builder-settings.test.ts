// What the run's own builder is told: mirrors, an authority, limits, proxies; how layers are compressed; a kept builder that two
// runs want; and that a second repository of a registry is sent no layer twice.
import { describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { createServer } from 'node:https';
import { networkInterfaces } from 'node:os';
import { tagPush } from '../../scripts/tag-push-event.ts';
import { startFaultFront } from '../../testbed/faults/front.ts';
import { runMain, runPost } from '../../testbed/run-action.ts';
import { act, bedInputs, crane, docker, freshImage, makeWorkspace, openBed } from './bed.ts';
import { Authority } from './buildkitd.ts';

const bed = openBed();
const dockerfile = 'ARG BASE\nFROM ${BASE}\nRUN uname -m > /machine\n';
const minute = 60_000;
const busybox = bed.busyboxImage.slice(bed.registryHost.length + 1);

function inputsFor(image: string): Record<string, string> {
  return { ...bedInputs(bed, image), tags: 'type=raw,value=only', flavor: 'latest=false', platforms: 'linux/amd64' };
}

/** The bed's registry by TLS, at an address that no client takes for its own machine's and excuses from TLS. */
async function tlsFront(authority: Authority): Promise<{ readonly host: string; readonly stop: () => void }> {
  const address = Object.values(networkInterfaces()).flat().find((one) => one?.family === 'IPv4' && !one.internal)?.address ?? '';
  authority.sign('registry', address);
  const server = createServer({ cert: authority.read('registry.pem'), key: authority.read('registry.key') }, (client, response) => {
    const [hostname, port] = bed.registryHost.split(':');
    const asked = request({ hostname, port, method: client.method, path: client.url, headers: { ...client.headers, host: bed.registryHost } }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    client.pipe(asked);
  });
  await new Promise<void>((done) => void server.listen(0, address, done));
  const bound = server.address();
  return { host: `${address}:${bound !== null && typeof bound === 'object' ? bound.port : 0}`, stop: () => void server.close() };
}

test('base images come through a mirror and from a registry with an authority of its own, and the limits are in force', async () => {
  const authority = new Authority();
  const [mirror, secured] = await Promise.all([startFaultFront({ upstream: bed.registryHost }), tlsFront(authority)]);
  try {
    const image = freshImage(bed);
    const run = {
      ...tagPush('v1.2.3'),
      // Docker Hub has no such image: only the mirror does.
      workspace: makeWorkspace({ Dockerfile: `FROM docker.io/${busybox} AS hub\nFROM ${secured.host}/${busybox}\nCOPY --from=hub /bin/busybox /copied\n` }),
      env: bed.env,
      inputs: {
        ...inputsFor(image),
        'registry-mirrors': `docker.io=http://${mirror.host}`,
        'registry-ca': `${secured.host}=${authority.path('ca.pem')}`,
        'max-parallelism': '3',
        'builder-max-storage': '5GB',
        'buildkitd-config-inline': '[history]\n  maxEntries = 7\n',
      },
    };
    const main = await runMain(run);
    try {
      expect({ code: main.exitCode, log: main.exitCode === 0 ? '' : main.log }).toEqual({ code: 0, log: '' });
      expect(mirror.requests.some(({ stage, repository }) => stage === 'blob-get' && repository === busybox.split(':')[0])).toBe(true);
      const builder = main.outputs['builder'] ?? '';
      const config = docker(bed, 'exec', `buildx_buildkit_${builder}0`, 'cat', '/etc/buildkit/buildkitd.toml');
      for (const setting of ['max-parallelism = 3', 'maxUsedSpace = 5000000000', 'maxEntries = 7', `ca = ['/etc/buildkit/certs/`]) expect(config).toContain(setting);
      expect(docker(bed, 'buildx', 'inspect', builder)).toMatch(/Max Used Space: 4\.65\dGiB/);
    } finally {
      await runPost(main, run);
    }
  } finally {
    secured.stop();
    await mirror.stop();
  }
}, 3 * minute);

test("the job's proxy reaches daemon and RUN steps; one with a password is in no log, no argument and no provenance", async () => {
  const image = freshImage(bed);
  const noProxy = 'localhost,127.0.0.1';
  const workspace = makeWorkspace({ Dockerfile: `${dockerfile}RUN echo "step-proxy=$HTTP_PROXY no=$NO_PROXY"\n` });
  const run = { ...tagPush('v1.2.3'), workspace, inputs: { ...inputsFor(image), provenance: 'mode=max' } };
  const plain = { ...run, env: { ...bed.env, HTTP_PROXY: 'http://proxy.example:3128', NO_PROXY: noProxy } };
  const main = await runMain(plain);
  try {
    expect({ code: main.exitCode, log: main.exitCode === 0 ? '' : main.log }).toEqual({ code: 0, log: '' });
    expect(main.log).toContain(`step-proxy=http://proxy.example:3128 no=${noProxy}`);
    const variables = docker(bed, 'inspect', '--format', '{{json .Config.Env}}', `buildx_buildkit_${main.outputs['builder'] ?? ''}0`);
    expect(JSON.parse(variables)).toEqual(expect.arrayContaining(['HTTP_PROXY=http://proxy.example:3128', `NO_PROXY=${noProxy}`]));
  } finally {
    await runPost(main, plain);
  }

  const secret = freshImage(bed);
  const { main: hidden } = await act(bed, { ...run, inputs: { ...run.inputs, images: secret }, env: { HTTP_PROXY: 'http://me:hunter2-secret@proxy.example:3128', NO_PROXY: noProxy } });
  expect(hidden.exitCode).toBe(0);
  expect(hidden.log).toMatch(/::warning title=Proxy::The job's proxy has a password/);
  expect(hidden.log.replaceAll(/::add-mask::.*/g, '')).not.toContain('hunter2-secret');
  const manifests = (JSON.parse(crane(bed, 'manifest', `${secret}:only`)) as { manifests: { digest: string; annotations?: object }[] }).manifests;
  const attestation = manifests.find(({ annotations }) => JSON.stringify(annotations ?? {}).includes('attestation-manifest'));
  const { layers } = JSON.parse(crane(bed, 'manifest', `${secret}@${attestation?.digest ?? ''}`)) as { layers: { digest: string }[] };
  const statements = layers.map(({ digest }) => crane(bed, 'blob', `${secret}@${digest}`)).join('\n');
  expect(statements).toContain('slsa');
  expect(statements).not.toContain('hunter2-secret');
}, 4 * minute);

describe('layers are compressed as asked, and verified', () => {
  test.each([
    ['zstd', { compression: 'zstd', 'compression-level': '5', 'force-compression': 'true' }, 'application/vnd.oci.image.layer.v1.tar+zstd'],
    ['estargz', { compression: 'estargz', 'force-compression': 'true' }, 'application/vnd.oci.image.layer.v1.tar+gzip'],
  ])('%s', async (type, inputs, mediaType) => {
    const image = freshImage(bed);
    // A layer of some size, and a program to be judged by its machine.
    const content = `${dockerfile}RUN head -c 3000000 /dev/urandom > /random && cp /bin/busybox /program\nENTRYPOINT ["/program"]\n`;
    const { main } = await act(bed, { workspace: makeWorkspace({ Dockerfile: content }), inputs: { ...inputsFor(image), ...inputs } });
    expect({ code: main.exitCode, log: main.exitCode === 0 ? '' : main.log }).toEqual({ code: 0, log: '' });
    // What can't be read is a warning.
    expect(main.log.split('\n').filter((line) => line.startsWith('::warning') && !line.includes('Dockerfile check'))).toEqual([]);
    const { layers } = JSON.parse(crane(bed, 'manifest', `${image}:only`, '--platform=linux/amd64')) as { layers: { mediaType: string; annotations?: Record<string, string> }[] };
    expect(layers.length).toBeGreaterThan(2);
    for (const layer of layers) {
      expect(layer.mediaType).toBe(mediaType);
      expect('containerd.io/snapshot/stargz/toc.digest' in (layer.annotations ?? {})).toBe(type === 'estargz');
    }
  }, 3 * minute);
});

describe('a kept builder', () => {
  test('is used again without being started, made again when asked for otherwise, and one run at a time has it', async () => {
    const name = `kept-${randomUUID().slice(0, 8)}`;
    const container = `buildx_buildkit_${name}0`;
    const run = (inputs: Readonly<Record<string, string>> = {}): Parameters<typeof runMain>[0] => ({
      ...tagPush('v1.2.3'),
      workspace: makeWorkspace({ Dockerfile: `${dockerfile}RUN echo kept-cache\n` }),
      env: bed.env,
      inputs: { ...inputsFor(freshImage(bed)), 'keep-state': 'true', cleanup: 'false', 'builder-name': name, ...inputs },
    });
    const started = (): string => docker(bed, 'inspect', '--format', '{{.Id}} {{.State.StartedAt}}', container);
    try {
      const first = await runMain(run());
      expect({ code: first.exitCode, log: first.exitCode === 0 ? '' : first.log }).toEqual({ code: 0, log: '' });
      const before = started();

      // The first job is not over: the second waits for its post.
      let ended: Promise<unknown> = Promise.resolve();
      const second = await runMain({ ...run(), onLine: (line) => void (line.includes(`${name} is in use by run`) && (ended = runPost(first, run()))) });
      await ended;
      expect({ code: second.exitCode, builder: second.outputs['builder'], started: started() }).toEqual({ code: 0, builder: name, started: before });
      expect(second.log).toMatch(/is in use by run 4711[^\n]*waiting/);
      expect(second.log).toMatch(/CACHED \[2\/3\] RUN/);
      await runPost(second, run());

      const third = await runMain(run({ 'buildkitd-flags': '--debug' }));
      expect(third.log).toContain('made with other options');
      expect(third.log).toMatch(/CACHED \[2\/3\] RUN/);
      expect(started()).not.toBe(before);
      await runPost(third, run());
      expect(docker(bed, 'volume', 'ls', '-q', '--filter', 'name=ghcr-buildx-lock')).toBe('');
    } finally {
      docker(bed, 'buildx', 'rm', '--force', name);
    }
  }, 4 * minute);
});

describe('two repositories of one registry', () => {
  test.each([
    ['docker', { driver: 'docker', 'driver-opts': '', network: 'host', allow: 'network.host' }],
    // BuildKit mounts layers; it sends the few hundred bytes of the configuration again.
    ['docker-container', {}],
  ])('with driver %s layers are sent to the first and mounted in the second', async (driver, inputs) => {
    const front = await startFaultFront({ upstream: bed.registryHost });
    try {
      const images = [freshImage(bed, front.host), freshImage(bed, front.host)];
      const content = `${dockerfile}RUN head -c 2000000 /dev/urandom > /random\n`;
      const { main } = await act(bed, { workspace: makeWorkspace({ Dockerfile: content }), inputs: { ...inputsFor(images.join('\n')), registry: front.host, provenance: 'false', ...inputs } });
      expect({ code: main.exitCode, log: main.exitCode === 0 ? '' : main.log }).toEqual({ code: 0, log: '' });
      const [first, second] = images.map((image) => {
        const mine = front.requests.filter(({ repository }) => repository === image.slice(front.host.length + 1));
        return { sent: mine.filter(({ stage }) => stage === 'upload-finish').length, mounted: mine.filter(({ stage, status }) => stage === 'blob-mount' && status === 201).length };
      });
      const layers = 3;
      expect(first?.sent).toBe(layers + 1);
      expect(second).toEqual(driver === 'docker' ? { sent: 0, mounted: layers + 1 } : { sent: 1, mounted: layers });
    } finally {
      await front.stop();
    }
  }, 3 * minute);
});
