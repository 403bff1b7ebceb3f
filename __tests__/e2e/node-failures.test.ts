// A builder of three BuildKit nodes, one of them behind mutual TLS: who builds what, and what becomes of it when nodes die, are
// down, or take no certificate. Each daemon leaves its mark in what it builds, so that the image itself tells.
import { afterAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { act, bedInputs, crane, docker, freshImage, makeWorkspace, openBed, tagsOf } from './bed.ts';
import { Authority, startMarked, type Buildkitd } from './buildkitd.ts';

const bed = openBed();
const minute = 60_000;
const containers: string[] = [];
const builders: string[] = [];

afterAll(() => {
  for (const name of builders) docker(bed, 'buildx', 'rm', '--force', name);
  if (containers.length > 0) docker(bed, 'rm', '--force', ...containers);
});

const [first, second, third] = ['192.0.2.1', '192.0.2.2', '192.0.2.3'] as const;
const armNode = ['linux/arm64', 'linux/arm/v7'];

async function daemon(...given: Parameters<typeof startMarked> extends [unknown, ...infer Rest] ? Rest : never): Promise<Buildkitd> {
  const started = await startMarked(bed, ...given);
  containers.push(started.container);
  return started;
}

type Three = { readonly name: string; readonly daemons: readonly [Buildkitd, Buildkitd, Buildkitd] };

/** amd64 in the open, arm64 behind TLS, arm64 in the open. */
async function threeNodes(): Promise<Three> {
  const authority = new Authority();
  authority.sign('client');
  const daemons = [await daemon(first), await daemon(second, { platforms: armNode, authority }), await daemon(third, { platforms: armNode })] as const;
  const name = `farm-${randomUUID().slice(0, 8)}`;
  builders.push(name);
  for (const [at, { address }] of daemons.entries()) {
    const tls = at === 1 ? ['--driver-opt', `cacert=${authority.path('ca.pem')},cert=${authority.path('client.pem')},key=${authority.path('client.key')}`] : [];
    docker(bed, 'buildx', 'create', '--name', name, ...(at === 0 ? [] : ['--append']), '--driver', 'remote', ...tls, address);
  }
  return { name, daemons };
}

/** `hanging`: marks of daemons on which a step never ends. It says so first, and in the log of its platform. */
function workspace(...hanging: readonly string[]): string {
  const hang = hanging.map((mark) => `RUN if grep -q ${mark} /etc/resolv.conf; then echo hanging-on-${mark}; sleep 600; fi\n`);
  return makeWorkspace({ Dockerfile: `ARG BASE\nFROM \${BASE}\nRUN grep nameserver /etc/resolv.conf > /mark\n${hang.join('')}RUN uname -m > /machine\n` });
}

function inputsFor(image: string, more: Readonly<Record<string, string>>): Record<string, string> {
  return { ...bedInputs(bed, image), 'driver-opts': '', tags: 'type=raw,value=only', flavor: 'latest=false', ...more };
}

/** Which daemon built the platform of the published image. */
function markOf(image: string, platform: string): string {
  const folder = execFileSync('mktemp', ['-d'], { encoding: 'utf8' }).trim();
  crane(bed, 'export', '--platform', platform, `${image}:only`, `${folder}/files.tar`);
  return execFileSync('tar', ['-xOf', `${folder}/files.tar`, 'mark'], { encoding: 'utf8' }).replace('nameserver', '').trim();
}

/** Ends the daemon, as hard as the kernel can, as soon as its step hangs. */
function killWhenHanging(...victims: readonly (readonly [mark: string, victim: Buildkitd])[]): (line: string) => void {
  const alive = new Map(victims);
  return (line) => {
    for (const [mark, { container }] of alive) {
      if (!line.includes(`| hanging-on-${mark}`)) continue;
      alive.delete(mark);
      docker(bed, 'kill', '--signal', 'KILL', container);
    }
  };
}

const warningsOf = (log: string): string => log.split('\n').filter((line) => line.startsWith('::warning')).join('\n');
const success = { code: 0, log: '' };
const ended = ({ exitCode, log }: { readonly exitCode: number | null; readonly log: string }): unknown => ({ code: exitCode, log: exitCode === 0 ? '' : log });

describe('a builder of three nodes', () => {
  test('builds each platform on a node of its own, and says on which', async () => {
    const { name } = await threeNodes();
    const image = freshImage(bed);
    const instance = join(bed.env['BUILDX_CONFIG'] ?? '', 'instances', name);
    const before = readFileSync(instance, 'utf8');
    const { main, post } = await act(bed, { workspace: workspace(), inputs: inputsFor(image, { builder: name, platforms: 'linux/amd64,linux/arm64,linux/arm/v7' }) });
    expect(ended(main)).toEqual(success);
    // buildx alone would have sent two of them to the first arm64 node, or all to the first.
    expect(['linux/amd64', 'linux/arm64', 'linux/arm/v7'].map((platform) => markOf(image, platform))).toEqual([first, second, third]);
    expect(main.summary).toMatch(new RegExp(`linux/arm64.*${name}1`));
    expect(main.summary).toMatch(new RegExp(`linux/arm/v7.*${name}2.* emulated`));
    expect(tagsOf(bed, image)).toEqual(['only']);
    expect(main.log).not.toContain('PRIVATE KEY');
    expect(post.exitCode).toBe(0);
    expect(readFileSync(instance, 'utf8')).toBe(before);
  }, 4 * minute);

  test('one killed during its build: another one does its work, what the first one built stays, the image is complete', async () => {
    const { name, daemons } = await threeNodes();
    const image = freshImage(bed);
    const { main } = await act(bed, {
      workspace: workspace(second),
      inputs: inputsFor(image, { builder: name, platforms: 'linux/amd64,linux/arm64' }),
      onLine: killWhenHanging([second, daemons[1]]),
    });
    expect(ended(main)).toEqual(success);
    expect(main.log).toContain(`hanging-on-${second}`);
    expect([markOf(image, 'linux/amd64'), markOf(image, 'linux/arm64')]).toEqual([first, third]);
    expect(warningsOf(main.log)).toMatch(new RegExp(`The node ${name}1 of the builder ${name} went away during the build of linux/arm64 and is not used again in this run: .*refused.* linux/arm64 is built on the node ${name}2\\.`));
    expect(main.outputs['attempts']).toBe('1');
    expect(main.summary).toContain('Tried again');
    expect(Object.keys(JSON.parse(main.outputs['digests'] ?? '{}') as object)).toEqual(['linux/amd64', 'linux/arm64']);
    expect(tagsOf(bed, image)).toEqual(['only']);
  }, 4 * minute);

  test('killed one after the other, all that could build it: an error that says why, and no tag', async () => {
    const { name, daemons } = await threeNodes();
    const image = freshImage(bed);
    const { main } = await act(bed, {
      workspace: workspace(first, second, third),
      inputs: inputsFor(image, { builder: name, platforms: 'linux/arm64' }),
      onLine: killWhenHanging([first, daemons[0]], [second, daemons[1]], [third, daemons[2]]),
    });
    expect(main.exitCode).toBe(1);
    for (const mark of [first, second, third]) expect(main.log).toContain(`hanging-on-${mark}`);
    expect(main.log).toContain('BUILDER_FAILED');
    expect(main.log).toContain(`linux/arm64: the node ${name}0 went away during the build, and no other node of the builder builds linux/arm64.`);
    expect(main.log).toMatch(new RegExp(`${name}0: nothing answers at tcp://.*refused`));
    expect(main.outputs['attempts']).toBe('2');
    expect(tagsOf(bed, image)).toEqual([]);
  }, 4 * minute);
});

describe("nodes of a builder of the run's own", () => {
  test('one that takes no certificate and one that is down are left out, each with its reason', async () => {
    const [authority, stranger] = [new Authority(), new Authority()];
    authority.sign('client');
    stranger.sign('client');
    const [open, closed, strict] = [await daemon(first), await daemon(second, { platforms: armNode, authority }), await daemon(third, { platforms: armNode, authority })];
    const gone = await startMarked(bed, '192.0.2.4');
    docker(bed, 'rm', '--force', gone.container);
    const certificates = (node: number, whose: Authority): Record<string, string> => ({
      [`BUILDER_NODE_${node}_AUTH_TLS_CACERT`]: authority.read('ca.pem'),
      [`BUILDER_NODE_${node}_AUTH_TLS_CERT`]: whose.read('client.pem'),
      [`BUILDER_NODE_${node}_AUTH_TLS_KEY`]: whose.read('client.key'),
    });
    const image = freshImage(bed);
    const { main, post } = await act(bed, {
      workspace: workspace(),
      inputs: inputsFor(image, { driver: 'remote', endpoint: open.address, append: [closed, gone, strict].map(({ address }) => `- endpoint: ${address}`).join('\n') }),
      env: { ...certificates(1, stranger), ...certificates(3, authority) },
    });
    expect(ended(main)).toEqual(success);
    const builder = main.outputs['builder'] ?? '';
    expect(warningsOf(main.log)).toMatch(new RegExp(`The node ${builder}1 of the builder ${builder} is left out: nothing answers at ${closed.address} \\(.*(?:certificate|tls)`));
    expect(warningsOf(main.log)).toMatch(new RegExp(`The node ${builder}2 of the builder ${builder} is left out: nothing answers at ${gone.address} \\(.*refused`));
    expect([markOf(image, 'linux/amd64'), markOf(image, 'linux/arm64')]).toEqual([first, third]);
    expect({ code: post.exitCode, key: main.log.includes('PRIVATE KEY') }).toEqual({ code: 0, key: false });
    expect(docker(bed, 'buildx', 'ls')).not.toContain(builder);
  }, 4 * minute);

  test('no node is left for a platform: an error before anything is built', async () => {
    const open = await daemon(first);
    const gone = await startMarked(bed, '192.0.2.4');
    docker(bed, 'rm', '--force', gone.container);
    const image = freshImage(bed);
    const { main } = await act(bed, {
      workspace: workspace(),
      inputs: inputsFor(image, { driver: 'remote', endpoint: open.address, platforms: 'linux/amd64,linux/s390x', append: `- endpoint: ${gone.address}\n  platforms: linux/s390x` }),
    });
    expect(main.exitCode).toBe(1);
    expect(main.log).toMatch(/no node that is left builds linux\/s390x\. .*1: nothing answers at tcp:.*refused/);
    expect(main.log).not.toContain('uname -m');
    expect(tagsOf(bed, image)).toEqual([]);
  }, 3 * minute);

  test('a container that is killed: the other one builds what it was to, emulated', async () => {
    // The step waits for the test, wherever it runs.
    let isFree = false;
    const server = createServer((_, response) => response.end(isFree ? 'go' : 'wait'));
    await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    try {
      const image = freshImage(bed);
      const inputs = bedInputs(bed, image);
      const options = (inputs['driver-opts'] ?? '').split('\n').map((line) => `    - ${line}`).join('\n');
      const node = `spare-${randomUUID().slice(0, 8)}`;
      const { main, post } = await act(bed, {
        workspace: makeWorkspace({ Dockerfile: `ARG BASE\nFROM \${BASE}\nARG TARGETARCH\nRUN if [ $TARGETARCH = arm64 ]; then echo waiting-now; until wget -qO- http://127.0.0.1:${port}/ | grep -q go; do sleep 0.2; done; fi\n` }),
        inputs: { ...inputs, tags: 'type=raw,value=only', flavor: 'latest=false', append: `- name: ${node}\n  endpoint: ${bed.dockerHost.replace('unix:///', 'unix:///./')}\n  platforms: linux/arm64\n  driver-opts:\n${options}\n` },
        onLine: (line) => {
          if (isFree || !line.includes('| waiting-now')) return;
          docker(bed, 'kill', '--signal', 'KILL', `buildx_buildkit_${node}`);
          isFree = true;
        },
      });
      expect(ended(main)).toEqual(success);
      expect(warningsOf(main.log)).toMatch(new RegExp(`The node ${node} of .* went away during the build of linux/arm64 .*: it is stopped\\. linux/arm64 is built on the node .*0, emulated`));
      expect(tagsOf(bed, image)).toEqual(['only']);
      expect(Object.keys(JSON.parse(main.outputs['digests'] ?? '{}') as object)).toEqual(['linux/amd64', 'linux/arm64']);
      expect(post.exitCode).toBe(0);
      expect(docker(bed, 'ps', '-aq', '--filter', `name=${node}`)).toBe('');
    } finally {
      server.close();
    }
  }, 4 * minute);
});
