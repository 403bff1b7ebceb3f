// Finds the cache mounts of the Dockerfile and fetches what earlier runs kept of them while the builder starts, then puts it into the
// builder. What can't be had is a build without it: never more than a warning.
import { join } from 'node:path/posix';
import { runBounded } from '../build/concurrency.ts';
import { withinTime } from '../cache/time-box.stage.ts';
import { buildArguments } from '../dockerfile/build-arguments.ts';
import type { Plan } from '../domain/plan.ts';
import { parsePlatform } from '../domain/platform.ts';
import type { Session } from '../domain/session.ts';
import { buildArgLines } from '../plan/source-date-epoch.ts';
import { durationText, sizeText } from '../report/quantities.ts';
import type { Given, World } from '../world/ports/world.ts';
import { findMounts } from './find-mounts.ts';
import { shownMount, type KeptMount } from './kept-mount.ts';
import type { MountAccess } from './mount-access.ts';
import { fillBuild } from './mount-build.ts';
import { contentFile, lastingFolder, mountFolder, mountKeys, mountName } from './mount-names.ts';
import { mountNodes } from './node-choice.ts';
import { mountWarnings, type MountTrouble } from './mount-troubles.ts';
import { runMountBuild } from './run-mount-build.stage.ts';

type Outside = Pick<World, 'files' | 'actionsCache' | 'clock' | 'runner' | 'processes'>;

/** Whether the content of a mount is in its folder now, or why not. */
type Fetched = { readonly found: boolean; readonly trouble?: string };

/** What is known before there is a builder. */
export type StartedMounts = {
  readonly access: MountAccess;
  readonly dockerfile: string;
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly environment: Given['environment'];
  readonly fetched: Map<string, Promise<Fetched>>;
};

/** A mount and what was put into it; `listing` absent: nothing, or it can't be told. */
export type MountInHand = { readonly mount: KeptMount; readonly listing?: string; readonly bytes?: number };

export type MountsInHand = { readonly access: MountAccess; readonly environment: Given['environment']; readonly mounts: readonly MountInHand[]; readonly warnings: readonly string[] };

/** What is known of mounts before there is a builder; where there are any, fetching begins. undefined: there is none. */
export function findAndFetch(found: Pick<StartedMounts, 'access' | 'dockerfile' | 'environment'>, plan: Plan, world: Outside, say: (line: string) => void): StartedMounts | undefined {
  const started = { ...found, buildArgs: buildArguments(buildArgLines(plan), found.environment), fetched: new Map<string, Promise<Fetched>>() };
  // Any platform will do to see whether there is a mount at all.
  const any = parsePlatform('linux/amd64');
  const platforms = plan.platforms.length > 0 || !any.ok ? plan.platforms : [any.value];
  const { mounts, notes } = findMounts(found.dockerfile, { ...plan, platforms }, started.buildArgs, [{ platforms }]);
  if (mounts.length === 0) {
    for (const note of notes) say(note);
    return undefined;
  }
  // With one node everything but the node's own platform is known by now.
  const isOneNode = plan.platforms.length > 0 && plan.inputs.builder.append.length === 0 && plan.inputs.builder.given.length === 0;
  for (const mount of isOneNode ? mounts : []) void fetchOnce(mount, started, plan, world);
  return started;
}

/** Puts what was kept into the builder. Never rejects; how it went is in the log, and what is left to warn of in the answer. */
export async function fillMounts(started: StartedMounts, plan: Plan, session: Session, world: Outside, signal: AbortSignal): Promise<MountsInHand> {
  const { access, environment } = started;
  const { mounts, notes } = findMounts(started.dockerfile, plan, started.buildArgs, mountNodes(plan.platforms, session.builder));
  for (const note of notes) world.runner.info(`[cache mounts] ${note}`);
  const { timeoutMs } = plan.inputs.cache;
  const until = timeoutMs === undefined ? undefined : world.clock.now() + timeoutMs;
  const left = (): number | undefined => (until === undefined ? undefined : Math.max(1, until - world.clock.now()));
  const place = { session, world, signal, image: plan.inputs.cacheMounts.image, left };
  const troubles: MountTrouble[] = [];
  const fillOne = async (mount: KeptMount): Promise<MountInHand> => {
    if (!access.read) return { mount };
    const startedAt = world.clock.now();
    const name = shownMount(mount);
    const fetched = await withinTime(fetchOnce(mount, started, plan, world), left(), world.clock, signal).catch(troubleOf);
    const { found, trouble } = fetched ?? { found: false, trouble: 'fetching it took too long (cache-timeout).' };
    if (trouble !== undefined) troubles.push({ mount: name, trouble });
    if (!found) {
      if (trouble === undefined) world.runner.info(`[cache mounts] ${name}: nothing is kept of it yet`);
      return { mount };
    }
    const folder = mountFolder(mount, plan, environment);
    const bytes = await world.files.sizeOf(join(folder, contentFile));
    const answer = await runMountBuild(mount, folder, (facts) => fillBuild(mount, facts), place).catch((thrown: unknown) => troubleOf(thrown).trouble);
    if (lastingFolder(plan) === undefined) await world.files.remove(folder).catch(() => undefined);
    if (typeof answer === 'string') {
      troubles.push({ mount: name, trouble: answer });
      return { mount };
    }
    if (answer.how !== 'filled') {
      world.runner.info(`[cache mounts] ${name}: the builder has content of its own, which stays`);
      return { mount };
    }
    world.runner.info(`[cache mounts] ${name}: restored ${sizeText(bytes)} for ${mount.platforms.join(', ')} in ${durationText(world.clock.now() - startedAt)}`);
    return { mount, bytes, ...(answer.listing === undefined ? {} : { listing: answer.listing }) };
  };
  // Layers of the docker driver's calls are locked while another one uses them.
  const filled = await runBounded(mounts, session.builder.driver === 'docker' ? 1 : 4, fillOne);
  const what = 'could not be restored; the build goes on without';
  return { access, environment, mounts: filled, warnings: mountWarnings(troubles, { one: `${what} it`, many: `${what} them` }) };
}

function troubleOf(thrown: unknown): { readonly found: false; readonly trouble: string } {
  return { found: false, trouble: thrown instanceof Error ? thrown.message : String(thrown) };
}

/** Never rejects. */
function fetchOnce(mount: KeptMount, { fetched, environment, access }: StartedMounts, plan: Plan, world: Outside): Promise<Fetched> {
  const name = mountName(mount, plan);
  const before = fetched.get(name);
  if (before !== undefined) return before;
  const folder = mountFolder(mount, plan, environment);
  const fetching = (access.read ? fetchContent(mount, folder, plan, world) : Promise.resolve({ found: false })).catch(troubleOf);
  fetched.set(name, fetching);
  return fetching;
}

async function fetchContent(mount: KeptMount, folder: string, plan: Plan, { files, actionsCache, runner }: Outside): Promise<Fetched> {
  if (lastingFolder(plan) === undefined) {
    const { key, restoreKeys } = mountKeys(mount, plan);
    const found = await actionsCache.restore([folder], key, restoreKeys);
    runner.debug(`[cache mounts] ${shownMount(mount)}: ${found ?? `nothing under ${restoreKeys.join(', ')}`}`);
  }
  return { found: await files.exists(join(folder, contentFile)) };
}
