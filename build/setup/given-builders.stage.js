// Builders that are there already: the first of a list that is up and builds the planned platforms, and one of several nodes
// without those that are down. Nothing of the user's is changed: a builder without its dead nodes is a copy in the run's folder.
import { join } from 'node:path/posix';
import { inspectArgv, lookArgv } from "./builder-argv.js";
import { parseInspect } from "./builder-inspect.js";
import { withoutNodes } from "./builder-instance.js";
const lookMs = 10_000;
/** A stopped container starts in seconds; one whose image must be pulled gets no more either. */
const bootMs = 60_000;
/** Tries one after the other. Warns of each that is passed over. */
export async function firstUsable(names, trial, world) {
    const unusable = [];
    for (const [at, name] of names.entries()) {
        const found = await tryBuilder(name, trial, world);
        if (typeof found !== 'string')
            return { builder: { ...found, others: found.buildxConfig === undefined ? names.slice(at + 1) : [] }, unusable };
        unusable.push({ name, reason: found });
        world.runner.warning(`The builder ${name} is not used: ${found}`, { title: 'Builder down' });
    }
    return { unusable };
}
/** A builder of several nodes without those that are down; undefined: that is not what is wrong with it, or it can't do without. */
export async function withoutDownNodes(name, trial, world) {
    const seen = await look(name, trial.environment, world);
    if (typeof seen === 'string' || seen.down.length === 0 || seen.down.length === seen.nodes.length)
        return undefined;
    const found = await tryBuilder(name, trial, world);
    return typeof found === 'string' ? undefined : found;
}
/** With it every call of buildx sees the builder as it is used. */
export function builderEnvironment(environment, { buildxConfig }) {
    return buildxConfig === undefined ? environment : { ...environment, BUILDX_CONFIG: buildxConfig };
}
/** Whether all nodes of a given builder answer. */
export async function isUp(name, environment, world) {
    const seen = await look(name, environment, world);
    return typeof seen !== 'string' && seen.down.length === 0 && seen.problems.length === 0;
}
/** false: another one of the list has taken over. What it held can't be had, and waiting for it takes buildx 20 s a call. */
export async function isStillUsed({ builder, environment }, world) {
    return (builder.others ?? []).length === 0 || (await isUp(builder.name, environment, world));
}
/** The builder, or why not: one line. */
async function tryBuilder(name, trial, world) {
    const seen = await look(name, trial.environment, world);
    if (typeof seen === 'string')
        return seen;
    if (seen.down.length === seen.nodes.length)
        return oneLine(seen.down.map(({ node, reason }) => `${node}: ${reason}`).join('; '));
    const buildxConfig = seen.down.length === 0 ? undefined : await configWithout(name, seen.down.map(({ node }) => node), trial, world);
    if (seen.down.length > 0 && buildxConfig === undefined)
        return `${seen.down.map(({ node, reason }) => `${node}: ${reason}`).join('; ')}, and it can't be used without them.`;
    const environment = builderEnvironment(trial.environment, buildxConfig === undefined ? {} : { buildxConfig });
    const answer = await world.processes.run({
        file: 'docker',
        args: inspectArgv(name),
        env: environment,
        timeoutMs: bootMs,
        onStderr: (line) => world.runner.foreign(`[builder] ${line}`),
    });
    if (answer.end !== 'exited')
        return `it did not start within ${bootMs / 1000} s.`;
    const { problems, down, ...found } = parseInspect(answer.stdout);
    if (answer.code !== 0 || problems.length > 0 || found.nodes.length === 0)
        return oneLine(problems.join('; ') || lastLine(answer.stderr));
    const builder = { ...found, name, own: false, ...(buildxConfig === undefined ? {} : { buildxConfig }) };
    const unsuitable = missingPlatforms(builder, seen.down.length > 0, trial) ?? trial.suits?.(builder);
    if (unsuitable !== undefined)
        return unsuitable;
    for (const { node, reason } of [...seen.down, ...down])
        world.runner.warning(`The node ${node} of the builder ${name} is down and left out: ${oneLine(reason)}`, { title: 'Node down' });
    return builder;
}
/** A whole builder may get emulators yet; one without some of its nodes must do as it is. */
function missingPlatforms({ nodes }, isPart, { platforms }) {
    const built = new Set(nodes.flatMap((node) => node.platforms));
    const missing = platforms.filter((platform) => !built.has(platform));
    return isPart && missing.length > 0 ? `its nodes that are up do not build ${missing.join(', ')}.` : undefined;
}
async function look(name, environment, { processes }) {
    const answer = await processes.run({ file: 'docker', args: lookArgv(name), env: environment, timeoutMs: lookMs });
    if (answer.end !== 'exited')
        return `it gave no answer within ${lookMs / 1000} s.`;
    const seen = parseInspect(answer.stdout);
    if (answer.code === 0 && seen.nodes.length > 0)
        return seen;
    return oneLine(seen.problems.join('; ') || lastLine(answer.stderr));
}
async function configWithout(name, nodes, { environment, folder }, { files }) {
    const instance = withoutNodes(await files.read(join(environment['BUILDX_CONFIG'] ?? '', 'instances', name)), nodes);
    if (instance === undefined)
        return undefined;
    const own = join(folder, `buildx-${name}`);
    await files.makeFolder(join(own, 'instances'));
    await files.writePrivate(join(own, 'instances', name), instance);
    return own;
}
function lastLine(text) {
    return text.trim().split('\n').at(-1)?.replace(/^ERROR:\s*/, '') || 'docker buildx printed nothing.';
}
function oneLine(text) {
    return text.replaceAll(/\s+/g, ' ').trim();
}
