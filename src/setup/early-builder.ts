// Whether the run's own builder can be started before anything else is known: when nothing has to be there first, no login, no
// emulator, no other buildx. Pure; that its image needs a login after all is found by trying.
import type { Inputs } from '../domain/inputs.ts';
import { planAttestations } from '../build/attestations.ts';
import type { Plan } from '../domain/plan.ts';
import type { Decision, Trigger } from '../domain/trigger.ts';
import type { DockerConfig } from './private-config.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What setup goes by, of a plan that is not made yet. */
export type EarlyPlan = Pick<Plan, 'inputs' | 'attests'>;

/**
 * Of a run that builds, whatever GitHub will answer; undefined: only the plan will tell. With skip-unchanged most runs need no
 * docker at all.
 */
export function planEarly(inputs: Inputs, { act }: Decision, trigger: Trigger, environment: Environment): EarlyPlan | undefined {
  const { build, dryRun, publish, skipUnchanged } = inputs;
  if (act === 'nothing' || dryRun || skipUnchanged || publish.command !== 'publish' || publish.digests !== undefined) return undefined;
  if (build.call !== undefined || build.outputs.length > 0) return undefined;
  // What is only built, or loaded, carries no attestations.
  return { inputs, attests: act === 'publish' ? planAttestations(build, { destination: { to: 'digest', images: [] }, trigger, environment }) : [] };
}

/** The plainest and commonest builder: one node of the docker-container driver, made by this run and removed with it. */
export function isPlainBuilder({ builder, emulation }: Pick<Inputs, 'builder' | 'emulation'>): boolean {
  const { given, driver, append, endpoint, version, keepState } = builder;
  const isOurs = given.length === 0 && driver === 'docker-container' && append.length === 0 && endpoint === undefined && !keepState;
  return isOurs && version === undefined && emulation.qemu !== 'true';
}

/** The processor that an engine on this machine has, as Go names it. */
export function runnerArchitecture(environment: Environment): string | undefined {
  const names: Readonly<Record<string, string>> = { X64: 'amd64', ARM64: 'arm64', ARM: 'arm', X86: '386' };
  return names[environment['RUNNER_ARCH'] ?? ''];
}

/** Seen from the variables and the configuration alone: docker will talk to an engine on this kernel (docs.docker.com, "Docker contexts"). */
export function talksToThisMachine(environment: Environment, config: DockerConfig): boolean {
  const host = environment['DOCKER_HOST'] ?? '';
  if (host !== '') return host.startsWith('unix://');
  return [environment['DOCKER_CONTEXT'], config['currentContext']].every((context) => context === undefined || context === '' || context === 'default');
}
