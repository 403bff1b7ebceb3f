// Path two: an engine, registries and images of the bed's own, on a machine that can reach package mirrors but no image registry.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { TestbedDescription } from '../description.ts';
import { imageNames, imageStore } from '../images/image-store.ts';
import { engineFiles } from '../parts/engine-packages.ts';
import { goTool } from '../parts/go-tools.ts';
import { freePorts, waitForHttp } from '../ports.ts';
import { step, type Log } from '../progress.ts';
import { pythonImage } from '../public-images.ts';
import { startTokenRegistry, type RegistryStarter } from '../registry/token-registry.ts';
import { startProcess } from '../started-process.ts';
import { makeUsers } from '../users.ts';
import { clientFolders } from './client-folders.ts';
import { ensureEmulation } from './emulation.ts';
import { startOwnEngine } from './own-engine.ts';

export async function startOwnBed(log: Log, runFolder: string): Promise<TestbedDescription> {
  // BuildKit first: the images wait for it.
  const [engine, buildkit] = [engineFiles(log), goTool(log, 'buildkit')];
  const [files, buildx, act, actionlint, images] = await Promise.all([
    engine,
    goTool(log, 'buildx'),
    goTool(log, 'act'),
    goTool(log, 'actionlint'),
    Promise.all([engine, buildkit]).then(async ([unpacked, built]) => await imageStore(log, unpacked, built)),
  ]);
  await ensureEmulation(files);
  const programs = { docker: files.docker, crane: files.crane, cosign: files.cosign, act: join(act, 'act'), actionlint: join(actionlint, 'actionlint') };
  const client = clientFolders(runFolder, programs, join(buildx, 'buildx'));

  const [first = 0, firstToken = 0, second = 0, secondToken = 0] = await freePorts(4);
  const [registryHost, secondRegistryHost] = [`localhost:${first}`, `localhost:${second}`];
  const users = makeUsers();
  const starter = (port: number): RegistryStarter => async (name, { settings, storage }) => {
    if (port === first) cpSync(images, storage, { recursive: true });
    await startProcess(runFolder, { name, file: files.registry, args: ['serve', settings] }, async (isAlive) => waitForHttp(`http://localhost:${port}/v2/`, 15_000, isAlive));
  };
  const [dockerHost] = await step(log, 'starting the engine and two registries', async () =>
    Promise.all([
      startOwnEngine(runFolder, files, [registryHost, secondRegistryHost]),
      startTokenRegistry(runFolder, { name: 'registry', port: first, tokenPort: firstToken, users }, starter(first)),
      startTokenRegistry(runFolder, { name: 'second-registry', port: second, tokenPort: secondToken, users }, starter(second)),
    ]),
  );
  return {
    runDir: runFolder,
    dockerHost,
    ...client.folders,
    registryHost,
    secondRegistryHost,
    users,
    buildkitImage: `${registryHost}/${imageNames.buildkit}`,
    busyboxImage: `${registryHost}/${imageNames.busybox}`,
    baseImages: [{ name: pythonImage, image: `${registryHost}/${imageNames.python}` }],
    tools: { crane: programs.crane, cosign: programs.cosign, act: programs.act, actionlint: programs.actionlint },
    env: { ...client.env, DOCKER_HOST: dockerHost },
  };
}
