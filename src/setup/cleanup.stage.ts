// Post: closes what main opened, from the notes that main left. It runs after success, failure and cancel alike, only ever
// warns, and a second run finds nothing to do.
import { basename, dirname, join } from 'node:path/posix';
import { decodeConfig } from './private-config.ts';
import type { Given, World } from '../world/ports/world.ts';
import { releaseLock } from './builder-lock.stage.ts';
import { opened } from './opened.ts';
import { removeArgv } from './remove-argv.ts';

export async function cleanUp(world: Pick<World, 'processes' | 'files' | 'runner'>, environment: Given['environment']): Promise<void> {
  await Promise.all([
    quietly('remove an unfinished audit record', world, () => removeUnfinishedAudit(world)),
    // The builder first: removing it needs the configuration in the folder.
    removeOpened(world, environment),
  ]);
}

async function removeOpened(world: Pick<World, 'processes' | 'files' | 'runner'>, environment: Given['environment']): Promise<void> {
  // GitHub throws its own machines away after each job, with their containers: nobody waits for their removal. Secrets go always.
  if (environment['RUNNER_ENVIRONMENT'] !== 'github-hosted') await quietly('remove the builder', world, () => removeBuilder(world, environment));
  await quietly('give back the lock of the builder', world, () => releaseHeld(world, environment));
  await quietly('remove the private folder of the run', world, () => removeFolder(world));
}

async function removeBuilder({ processes, files, runner }: Pick<World, 'processes' | 'files' | 'runner'>, environment: Given['environment']): Promise<void> {
  const name = runner.state(opened.builder);
  if (name === '') return;
  const saved = decodeConfig(runner.state(opened.environment) || undefined);
  const isThere = await files.exists(runner.state(opened.folder));
  // login: job exported the folder to later steps, this one too. Gone, an earlier clean-up came to its end.
  if (!isThere && environment['DOCKER_CONFIG'] !== undefined && environment['DOCKER_CONFIG'] === saved['DOCKER_CONFIG']) return;
  const env = isThere ? { DOCKER_CONFIG: textOf(saved['DOCKER_CONFIG']), BUILDX_CONFIG: textOf(saved['BUILDX_CONFIG']) } : { BUILDX_CONFIG: textOf(saved['BUILDX_CONFIG']) };
  const answer = await processes.run({
    file: 'docker',
    args: removeArgv(name, runner.state(opened.keepState) === 'true'),
    env: { ...environment, ...env },
    timeoutMs: 60_000,
  });
  if (answer.end === 'exited' && answer.code === 0) {
    runner.info(`Removed the builder ${name}.`);
  } else if (answer.end !== 'exited' || !/no builder|not found/i.test(answer.stderr)) {
    throw new Error(answer.end === 'exited' ? answer.stderr.trim() : `docker buildx rm ended: ${answer.end}`);
  }
}

/** After the removal: who waits for it finds it as it will be. */
async function releaseHeld({ processes, runner }: Pick<World, 'processes' | 'runner'>, environment: Given['environment']): Promise<void> {
  const { volume, token } = decodeConfig(runner.state(opened.lock) || undefined);
  if (typeof volume === 'string' && typeof token === 'string') await releaseLock({ volume, token }, environment, { processes });
}

async function removeFolder({ files, runner }: Pick<World, 'files' | 'runner'>): Promise<void> {
  const folder = runner.state(opened.folder);
  if (folder === '' || runner.state(opened.keepFolder) === 'true') return;
  await files.remove(folder);
}

/** Main was killed while it wrote: no output names the file. */
async function removeUnfinishedAudit({ files, runner }: Pick<World, 'files' | 'runner'>): Promise<void> {
  const file = runner.state(opened.audit);
  if (file === '') return;
  const names = await files.list(dirname(file));
  for (const name of names.filter((one) => one.startsWith(basename(file)))) await files.remove(join(dirname(file), name));
}

async function quietly(doing: string, { runner }: Pick<World, 'runner'>, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (thrown) {
    runner.warning(`Could not ${doing}: ${thrown instanceof Error ? thrown.message : String(thrown)}`, { title: 'Clean-up' });
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
