// Whether the run's own builder can be started before anything else is known: when nothing has to be there first, no login, no
// emulator, no other buildx. Pure; that its image needs a login after all is found by trying.
import type { Inputs } from '../domain/inputs.ts';
import type { Decision } from '../domain/trigger.ts';
import type { DockerConfig } from './private-config.ts';

/** A run that builds, whatever the plan will say. With skip-unchanged most runs need no docker at all. */
export function isSetUpAtOnce({ dryRun, publish, skipUnchanged }: Pick<Inputs, 'dryRun' | 'publish' | 'skipUnchanged'>, { act }: Decision): boolean {
  return act !== 'nothing' && !dryRun && publish.command === 'publish' && publish.digests === undefined && !skipUnchanged;
}

/** The plainest and commonest builder: one node of the docker-container driver, made by this run and removed with it. */
export function isPlainBuilder({ builder, emulation }: Pick<Inputs, 'builder' | 'emulation'>): boolean {
  const { builder: given, driver, append, endpoint, version, keepState } = builder;
  return given === undefined && driver === 'docker-container' && append.length === 0 && endpoint === undefined && version === undefined && !keepState && emulation.qemu !== 'true';
}

/** The processor that an engine on this machine has, as Go names it. */
export function runnerArchitecture(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  const names: Readonly<Record<string, string>> = { X64: 'amd64', ARM64: 'arm64', ARM: 'arm', X86: '386' };
  return names[environment['RUNNER_ARCH'] ?? ''];
}

/** Seen from the variables and the configuration alone: docker will talk to an engine on this kernel (docs.docker.com, "Docker contexts"). */
export function talksToThisMachine(environment: Readonly<Record<string, string | undefined>>, config: DockerConfig): boolean {
  const host = environment['DOCKER_HOST'] ?? '';
  if (host !== '') return host.startsWith('unix://');
  return [environment['DOCKER_CONTEXT'], config['currentContext']].every((context) => context === undefined || context === '' || context === 'default');
}
