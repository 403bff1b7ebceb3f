// The machine and the versions that a run was measured with. No host name, no path.
import { arch, cpus, loadavg, release, totalmem } from 'node:os';
import { createArgv, removeArgv } from './docker-argv.ts';
import { dockerOf } from './contenders/docker-commands.ts';
import type { MachineFacts } from './results.ts';
import type { Surroundings } from './surroundings.ts';

/** Boots a builder to ask BuildKit; after it the engine has BuildKit's image. */
export async function readMachineFacts(surroundings: Surroundings): Promise<MachineFacts> {
  const docker = dockerOf(surroundings);
  const name = `bench-facts-${process.hrtime.bigint()}`;
  const [processor] = cpus();
  const load = loadavg()[0] ?? 0;
  await docker(createArgv({ name, image: surroundings.bed.buildkitImage }));
  const inspected = await docker(['buildx', 'inspect', '--bootstrap', name]);
  await docker(removeArgv(name));
  return {
    cores: cpus().length,
    cpu: processor?.model ?? 'unknown',
    memoryGb: Math.round(totalmem() / 2 ** 30),
    kernel: release(),
    architecture: arch(),
    load: Math.round(load * 10) / 10,
    node: process.version,
    engine: (await docker(['version', '--format', '{{.Server.Version}}'])).trim(),
    buildx: versionIn(await docker(['buildx', 'version'])),
    buildkit: versionIn(inspected.split('\n').find((line) => line.startsWith('BuildKit version:')) ?? ''),
  };
}

export function versionIn(text: string): string {
  return / (v?\d+\.\d+\.\d+\S*)/.exec(text)?.[1] ?? 'unknown';
}
