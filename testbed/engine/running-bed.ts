// Path one: the engine that already runs, with public images. Only the registries, their token servers and the client folders are ours.
// The test machines have no such engine: there only the decision for this path is tested, not the path.
import { join } from 'node:path';
import { run } from '../child-command.ts';
import type { TestbedDescription } from '../description.ts';
import { goTool } from '../parts/go-tools.ts';
import { freePorts } from '../ports.ts';
import { step, type Log } from '../progress.ts';
import { publicImages, pythonImage } from '../public-images.ts';
import { startTokenRegistry, type RegistryStarter } from '../registry/token-registry.ts';
import { updateRecord } from '../run-folder.ts';
import { makeUsers } from '../users.ts';
import { clientFolders } from './client-folders.ts';

export async function startRunningBed(log: Log, runFolder: string): Promise<TestbedDescription> {
  const [crane, act, actionlint] = await Promise.all([goTool(log, 'crane'), goTool(log, 'act'), goTool(log, 'actionlint')]);
  const programs = { docker: await which('docker'), crane: join(crane, 'crane'), act: join(act, 'act'), actionlint: join(actionlint, 'actionlint') };
  const client = clientFolders(runFolder, programs, await buildxPlugin());
  const dockerHost = process.env['DOCKER_HOST'] ?? (await run({ file: 'docker', args: ['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'] })).trim();
  const env = { ...client.env, DOCKER_HOST: dockerHost };
  await step(log, 'emulators for other platforms', async () =>
    run({ file: 'docker', args: ['run', '--rm', '--privileged', publicImages.emulators, '--install', 'amd64,arm64,arm'], env }),
  );
  const [first = 0, firstToken = 0, second = 0, secondToken = 0] = await freePorts(4);
  const users = makeUsers();
  const inContainer: RegistryStarter = async (name, { settings, folder }) => {
    const container = `${name}-${process.pid}-${first}`;
    updateRecord(runFolder, ({ containers }) => ({ containers: [...containers, container] }));
    const mounts = ['--volume', `${folder}:${folder}`, '--volume', `${settings}:/etc/docker/registry/config.yml:ro`];
    await run({ file: 'docker', args: ['run', '--detach', '--name', container, '--network', 'host', ...mounts, publicImages.registry], env });
  };
  await step(log, 'starting two registries', async () =>
    Promise.all([
      startTokenRegistry(runFolder, { name: 'registry', port: first, tokenPort: firstToken, users }, inContainer),
      startTokenRegistry(runFolder, { name: 'second-registry', port: second, tokenPort: secondToken, users }, inContainer),
    ]),
  );
  return {
    runDir: runFolder,
    dockerHost,
    ...client.folders,
    registryHost: `localhost:${first}`,
    secondRegistryHost: `localhost:${second}`,
    users,
    buildkitImage: publicImages.buildkit,
    busyboxImage: publicImages.busybox,
    baseImages: [{ name: pythonImage, image: pythonImage }],
    tools: { crane: programs.crane, act: programs.act, actionlint: programs.actionlint },
    env,
  };
}

async function which(program: string): Promise<string> {
  return (await run({ file: 'sh', args: ['-c', 'command -v "$0"', program] })).trim();
}

async function buildxPlugin(): Promise<string> {
  const format = '{{range .ClientInfo.Plugins}}{{if eq .Name "buildx"}}{{.Path}}{{end}}{{end}}';
  return (await run({ file: 'docker', args: ['info', '--format', format] })).trim();
}
