import { createArgv } from "./builder-argv.js";
import { writeDaemonConfig } from "./daemon-config.stage.js";
import { recipeHash, recipeOption } from "./kept-builder.js";
import { planCertificates } from "./node-certificates.js";
import { planProxy } from "./proxy.js";
/** Throws ActionError INVALID_INPUT. */
export async function makeRecipe(name, plan, tools, { folder }, { environment }, { files }) {
    const { builder, build } = plan.inputs;
    const certificates = planCertificates(builder, environment, folder);
    const [daemon] = await Promise.all([
        writeDaemonConfig(builder, folder, { files }),
        ...certificates.files.map(({ path, content }) => files.writePrivate(path, content)),
    ]);
    const { driverOpts: proxies } = planProxy(builder, plan.attests, environment);
    const callsWith = (options) => {
        const more = (node) => ({ ...node, driverOpts: [...node.driverOpts, ...options] });
        const inputs = { ...more(builder), append: builder.append.map(more) };
        return createArgv(name, inputs, build, tools, { certificates: certificates.options, ...(daemon === undefined ? {} : { config: daemon.path }) });
    };
    const recipe = callsWith(proxies);
    const hash = recipeHash(recipe, daemon);
    // Only a kept one is met again.
    return { recipe: builder.keepState ? callsWith([...proxies, recipeOption(hash)]) : recipe, hash };
}
