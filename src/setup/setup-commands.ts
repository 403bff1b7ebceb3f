// What setup would run, for a dry run: the calls with what stands in for names that only a real run makes.
// An `auto` emulator is listed for every platform but the commonest processor's: whether it is needed is seen on the runner.
import type { Plan } from '../domain/plan.ts';
import { asksForConfig, createArgv, inspectArgv } from './builder-argv.ts';
import { foreignArchitectures, installArgv, mayNeedEmulation } from './emulators.ts';
import { loginArgv } from './private-config.ts';
import { infoArgv } from './tool-versions.ts';

/** The name that a builder of the run's own has in a dry run. */
export const plannedBuilder = 'ghcr-buildx';

/** Whole argument vectors, `docker` first; passwords go by stdin and are in none. */
export function setupCommands(plan: Plan): readonly (readonly string[])[] {
  const { builder, build, emulation, login } = plan.inputs;
  const emulated = emulation.platforms.length > 0 ? emulation.platforms : foreignArchitectures(plan.platforms, 'amd64');
  const isCreated = builder.given.length === 0 && builder.driver !== 'docker';
  // The one that the inputs make is written into the run's folder.
  const config = asksForConfig(builder) ? 'buildkitd.toml' : builder.buildkitdConfig;
  const calls = [
    infoArgv,
    ...login.logins.map(loginArgv),
    ...(mayNeedEmulation(plan) && emulated.length > 0 ? [installArgv(emulation.image, emulated)] : []),
    ...(isCreated ? createArgv(plannedBuilder, builder, build, { buildx: '0.0.0' }, { certificates: [], ...(config === undefined ? {} : { config }) }) : []),
    inspectArgv(plannedBuilderName(plan)),
  ];
  return calls.map((args) => ['docker', ...args]);
}

export function plannedBuilderName({ inputs }: Plan): string {
  return inputs.builder.given[0] ?? (inputs.builder.driver === 'docker' ? 'default' : plannedBuilder);
}
