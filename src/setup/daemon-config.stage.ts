// Has the buildkitd.toml of the run's own builder ready: the user's file as it is, or one in the run's folder. What it names
// and is not there is an error before anything is built.
import { join } from 'node:path/posix';
import { ActionError } from '../domain/action-error.ts';
import type { BuilderInputs } from '../domain/inputs.ts';
import type { World } from '../world/ports/world.ts';
import { asksForConfig } from './builder-argv.ts';

/** `content`: also of the files that it names, for telling one configuration from another. */
export type DaemonFile = { readonly path: string; readonly content: string };

/** undefined: none is needed. Throws ActionError INVALID_INPUT. */
export async function writeDaemonConfig(inputs: BuilderInputs, folder: string, { files }: Pick<World, 'files'>): Promise<DaemonFile | undefined> {
  const { daemon, buildkitdConfig, buildkitdConfigInline } = inputs;
  const users = buildkitdConfig === undefined ? buildkitdConfigInline : await files.read(buildkitdConfig);
  if (buildkitdConfig !== undefined && users === undefined) throw wrongConfig('buildkitd-config', `There is no file ${buildkitdConfig}.`);
  const path = join(folder, 'buildkitd.toml');
  if (!asksForConfig(inputs)) {
    if (users === undefined) return undefined;
    if (buildkitdConfig !== undefined) return { path: buildkitdConfig, content: users };
    await files.writePrivate(path, users);
    return { path, content: users };
  }
  const authorities = await Promise.all(daemon.authorities.map(async ({ file }) => ({ file, content: await files.read(file) })));
  const missing = authorities.filter(({ content }) => content === undefined).map(({ file }) => file);
  if (missing.length > 0) throw wrongConfig('registry-ca', `There is no file ${missing.join(', ')}.`);
  // The library for TOML is loaded for this alone.
  const { daemonConfig } = await import('./daemon-config.ts');
  const config = daemonConfig(daemon, users);
  if (!config.ok) throw wrongConfig(buildkitdConfig === undefined ? 'buildkitd-config-inline' : 'buildkitd-config', `Expected ${config.expected}.`);
  await files.writePrivate(path, config.value);
  return { path, content: [config.value, ...authorities.map(({ content = '' }) => content)].join('\n') };
}

function wrongConfig(input: string, why: string): ActionError {
  return new ActionError({
    code: 'INVALID_INPUT',
    what: `The builder's configuration can't be made: ${input}.`,
    why,
    fix: `Correct the input ${input}; paths start at the workspace.`,
  });
}
