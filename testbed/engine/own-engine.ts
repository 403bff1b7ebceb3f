// Starts a containerd and a dockerd of the bed's own: every file of theirs lies in the run's folder.
// No bridge and no packet filter rules: several engines at once, and the machine's own network, stay as they are.
import { writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { EngineFiles } from '../parts/engine-packages.ts';
import { waitUntil } from '../ports.ts';
import { startProcess } from '../started-process.ts';
import { acceptsConnections, answersOverSocket } from './socket-request.ts';

/** Gives DOCKER_HOST. */
export async function startOwnEngine(runFolder: string, files: EngineFiles, registries: readonly string[]): Promise<string> {
  const env = {
    PATH: [...files.path, process.env['PATH'] ?? ''].join(delimiter),
    // Behind the machine's own libraries: only what it lacks comes from here.
    LD_LIBRARY_PATH: [process.env['LD_LIBRARY_PATH'], files.libraries].filter((path) => path !== undefined && path !== '').join(delimiter),
  };
  const containerd = join(runFolder, 'containerd.sock');
  writeFileSync(join(runFolder, 'containerd.toml'), containerdSettings(runFolder, containerd));
  await startProcess(runFolder, { name: 'containerd', file: files.containerd, args: ['--config', join(runFolder, 'containerd.toml')], env }, async (isAlive) =>
    waitUntil('containerd', 30_000, isAlive, async () => acceptsConnections(containerd)),
  );
  const socket = join(runFolder, 'docker.sock');
  writeFileSync(join(runFolder, 'daemon.json'), JSON.stringify(dockerdSettings(runFolder, socket, containerd, files, registries)));
  await startProcess(runFolder, { name: 'dockerd', file: files.dockerd, args: ['--config-file', join(runFolder, 'daemon.json')], env }, async (isAlive) =>
    waitUntil('dockerd', 60_000, isAlive, async () => answersOverSocket(socket, '/_ping')),
  );
  return `unix://${socket}`;
}

/** Only what images and containers need: the part that serves Kubernetes is off. */
function containerdSettings(runFolder: string, socket: string): string {
  return [
    'version = 3',
    `root = "${join(runFolder, 'containerd')}"`,
    `state = "${join(runFolder, 'containerd-state')}"`,
    'disabled_plugins = ["io.containerd.grpc.v1.cri", "io.containerd.cri.v1.images", "io.containerd.cri.v1.runtime"]',
    '[grpc]',
    `address = "${socket}"`,
    '',
  ].join('\n');
}

function dockerdSettings(runFolder: string, socket: string, containerd: string, files: EngineFiles, registries: readonly string[]): object {
  return {
    hosts: [`unix://${socket}`],
    containerd,
    'data-root': join(runFolder, 'docker'),
    'exec-root': join(runFolder, 'docker-exec'),
    pidfile: join(runFolder, 'dockerd.pid'),
    'init-path': files.init,
    features: { 'containerd-snapshotter': true },
    'insecure-registries': registries,
    bridge: 'none',
    iptables: false,
    ip6tables: false,
    'userland-proxy': false,
  };
}
