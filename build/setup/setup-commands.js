import { asksForConfig, createArgv, inspectArgv } from "./builder-argv.js";
import { foreignArchitectures, installArgv, mayNeedEmulation } from "./emulators.js";
import { loginArgv } from "./private-config.js";
import { infoArgv } from "./tool-versions.js";
/** The name that a builder of the run's own has in a dry run. */
export const plannedBuilder = 'ghcr-buildx';
/** Whole argument vectors, `docker` first; passwords go by stdin and are in none. */
export function setupCommands(plan) {
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
export function plannedBuilderName({ inputs }) {
    return inputs.builder.given[0] ?? (inputs.builder.driver === 'docker' ? 'default' : plannedBuilder);
}
