// The kubernetes driver as far as it goes without a cluster: the real plugin talks to a stand-in of the API, which allows what the
// documented role allows. What BuildKit does in pods is not seen here.
import { afterEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { act, bedInputs, freshImage, makeWorkspace, openBed, tagsOf, type Attempt } from './bed.ts';
import { kubeConfig, roleOf, startCluster, type Cluster, type Rule } from './cluster-stand-in.ts';

const bed = openBed();
const minute = 60_000;
const role = roleOf('examples/kubernetes/buildkit.yaml');
const open: Cluster[] = [];

afterEach(() => {
  for (const cluster of open.splice(0)) cluster.close();
});

async function cluster(rules: readonly Rule[], options?: Parameters<typeof startCluster>[1]): Promise<Cluster> {
  const started = await startCluster(rules, options);
  open.push(started);
  return started;
}

function configFile(server: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'kube-')), 'config');
  writeFileSync(file, kubeConfig(server));
  return file;
}

/** `KUBECONFIG` empty: there is none, nor one at home. */
async function build(image: string, inputs: Readonly<Record<string, string>>, KUBECONFIG: string): Promise<Attempt> {
  const home = mkdtempSync(join(tmpdir(), 'home-'));
  return await act(bed, {
    workspace: makeWorkspace({ Dockerfile: 'FROM scratch\nCOPY Dockerfile /\n' }),
    inputs: { ...bedInputs(bed, image), driver: 'kubernetes', platforms: 'linux/arm64', tags: 'type=raw,value=only', flavor: 'latest=false', ...inputs },
    env: { KUBECONFIG, HOME: home },
  });
}

const options = [
  ...['namespace=buildkit', 'replicas=3', 'serviceaccount=buildkit', '"nodeselector=kubernetes.io/arch=arm64,disk=fast"', 'loadbalance=random'],
  ...['requests.cpu=500m', 'requests.memory=1Gi', 'limits.cpu=7', 'limits.memory=9Gi', 'qemu.install=true', 'qemu.image=registry.test/qemu:1', 'image=registry.test/buildkit:1', 'timeout=5s'],
].join('\n');

test('every option reaches the deployment that buildx creates, with the rights of the documented role; post removes it', async () => {
  const { server, requests } = await cluster(role);
  const image = freshImage(bed);
  const { main, post } = await build(image, { 'driver-opts': options, 'buildkitd-config-inline': 'debug = true' }, configFile(server));
  // Pods never run here.
  expect(main.exitCode).toBe(1);
  expect(main.log).toContain('BUILDER_FAILED');
  const sent = requests.find(({ resource, verb }) => resource === 'deployments' && verb === 'create');
  expect(sent?.namespace).toBe('buildkit');
  for (const words of ['kubernetes.io/arch', 'arm64', 'disk', 'fast', '500m', '1Gi', '9Gi', 'registry.test/qemu:1', 'registry.test/buildkit:1', '--install', 'buildkit']) expect(sent?.body).toContain(words);
  expect(requests.find(({ resource, verb }) => resource === 'configmaps' && verb === 'create')?.body).toContain('debug = true');
  // Nothing was asked that the role does not allow, or the driver would have ended there.
  expect(main.log).not.toContain('forbidden');
  expect(new Set(requests.map(({ group, resource, verb }) => `${group}/${resource} ${verb}`))).toEqual(new Set(['apps/deployments get', '/configmaps create', 'apps/deployments create', '/pods list', 'apps/deployments delete', '/configmaps delete']));
  expect(new Set(requests.map(({ namespace }) => namespace))).toEqual(new Set(['buildkit']));
  expect(post.exitCode).toBe(0);
  expect(tagsOf(bed, image)).toEqual([]);
}, 3 * minute);

test('rootless pods, and storage that lasts, in a stateful set', async () => {
  const { server, requests } = await cluster(role);
  await build(freshImage(bed), { 'driver-opts': 'rootless=true\npersistent-volume-claim.requests.storage=33Gi\ntimeout=5s' }, configFile(server));
  const sent = requests.find(({ resource, verb }) => resource === 'statefulsets' && verb === 'create');
  for (const words of ['--oci-worker-no-process-sandbox', '33Gi']) expect(sent?.body).toContain(words);
  expect(new Set(requests.map(({ group, resource, verb }) => `${group}/${resource} ${verb}`))).toEqual(new Set(['apps/statefulsets get', 'apps/statefulsets create', '/pods list', 'apps/statefulsets delete']));
}, 3 * minute);

describe('an error that says what to do', () => {
  test.each<[string, string, () => Promise<string>, readonly string[]]>([
    ['no cluster', '', () => Promise.resolve(''), ['cannot determine Kubernetes namespace', 'The job knows no cluster: set KUBECONFIG']],
    ['a cluster that does not answer', '', () => Promise.resolve(configFile('http://127.0.0.1:9')), ['connection refused', "The cluster's API does not answer"]],
    ['an option that the driver does not know', 'replcas=2', () => Promise.resolve(configFile('http://127.0.0.1:9')), ['invalid driver option replcas', 'Did you mean replicas?']],
    ['a value that the driver does not take', 'loadbalance=fair', () => Promise.resolve(configFile('http://127.0.0.1:9')), ['invalid loadbalance "fair"', 'Correct the value in driver-opts']],
    ['an account without the role', '', async () => configFile((await cluster([])).server), ['deployments is forbidden', 'compare its role with examples/kubernetes/buildkit.yaml']],
    ['pods that do not start', 'replicas=2\ntimeout=2s', async () => configFile((await cluster(role, { ready: 1 })).server), ['expected 2 replicas to be ready, got 1', 'The pods did not start in time']],
  ])('%s', async (_, driverOpts, kubeconfig, words) => {
    const image = freshImage(bed);
    const { main } = await build(image, { 'driver-opts': driverOpts }, await kubeconfig());
    expect(main.exitCode).toBe(1);
    for (const text of ['BUILDER_FAILED', ...words]) expect(main.log).toContain(text);
    expect(main.log).not.toContain('COPY Dockerfile');
    expect(tagsOf(bed, image)).toEqual([]);
  }, 2 * minute);
});
