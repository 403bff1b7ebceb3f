// Cache mounts kept between runs, as the pipeline sees them. Most runs have none: what reads Dockerfiles and runs small builds
// is loaded only when a Dockerfile has one.
import { join, resolve } from 'node:path/posix';
import type { BuildResult } from '../domain/build.ts';
import type { Plan } from '../domain/plan.ts';
import type { Session } from '../domain/session.ts';
import type { Run } from '../run.stage.ts';
import type { Given, World } from '../world/ports/world.ts';
import { mountAccess } from './mount-access.ts';
import type { MountsInHand, StartedMounts } from './restore-mounts.stage.ts';

type Outside = Pick<World, 'files' | 'actionsCache' | 'clock' | 'runner' | 'processes'>;

/** undefined: there is nothing to keep, and nothing is done. Never rejects. */
export async function startMounts(plan: Plan, { environment }: Pick<Given, 'environment'>, world: Outside): Promise<StartedMounts | undefined> {
  const access = mountAccess(plan, environment);
  const isListed = typeof plan.inputs.cacheMounts.keep !== 'string';
  const say = (line: string): void => (isListed ? world.runner.notice(line, { title: 'Cache mounts' }) : world.runner.debug(`[cache mounts] ${line}`));
  if (!access.read && !access.write) {
    say(`Cache mounts are not kept: ${access.why ?? 'there is no cache service.'}`);
    return undefined;
  }
  try {
    const dockerfile = await readText(plan, environment, world);
    if (dockerfile === undefined) {
      say('Cache mounts are kept only with a checkout: without one the Dockerfile is not read here.');
      return undefined;
    }
    if (!isListed && !dockerfile.includes('--mount')) return undefined;
    const { findAndFetch } = await import('./restore-mounts.stage.ts');
    return findAndFetch({ access, dockerfile, environment }, plan, world, say);
  } catch (thrown) {
    world.runner.warning(`Cache mounts are not kept: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
    return undefined;
  }
}

/** Before the build. Never rejects. */
export async function fillMounts(started: StartedMounts, plan: Plan, session: Session, world: Outside, signal: AbortSignal): Promise<MountsInHand> {
  const restoring = await import('./restore-mounts.stage.ts');
  return await restoring.fillMounts(started, plan, session, world, signal);
}

/** After the tags have moved. Never rejects. Leaves its warnings in `known`, and gives one sentence for the summary. */
export async function saveMounts(run: Omit<Run, 'given' | 'begin'>, builds: readonly BuildResult[], session: Session, inHand: MountsInHand): Promise<string> {
  const saving = await import('./save-mounts.stage.ts');
  return await saving.saveMounts(run, builds, session, inHand);
}

/** Of a folder on this machine; undefined: there is none, or it is not ours to read. */
async function readText({ source, inputs: { build } }: Plan, environment: Given['environment'], { files }: Pick<World, 'files'>): Promise<string | undefined> {
  if (source.kind === 'git' || /^(?:[a-z+]+:\/\/|git@|-$)/.test(source.context)) return undefined;
  const workspace = environment['GITHUB_WORKSPACE'] ?? '.';
  const path = build.file === undefined ? join(resolve(workspace, source.context), 'Dockerfile') : resolve(workspace, build.file);
  return await files.read(path).catch(() => undefined);
}
