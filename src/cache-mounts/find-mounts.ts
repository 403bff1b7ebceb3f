// Which cache mounts of a Dockerfile are kept: those of the stages that are built, each once a node and identity. In BuildKit
// the id alone (with uid, gid and mode) is the identity, not the platform: platforms of one node share a mount unless its id
// holds the platform's name (solver/llbsolver/mounts, getRefCacheDir).
import { namesOfContexts } from '../dockerfile/given-contexts.ts';
import { readDockerfile } from '../dockerfile/read-dockerfile.ts';
import type { CacheMount, DockerfileReading } from '../dockerfile/reading.ts';
import type { Plan } from '../domain/plan.ts';
import type { Platform } from '../domain/platform.ts';
import type { BuilderNode } from '../domain/session.ts';
import type { FoundMounts, KeptMount } from './kept-mount.ts';

/** `platforms`: the first one is the node's own. */
export type MountNode = Pick<BuilderNode, 'platforms'>;

type Use = { readonly mount: CacheMount; readonly reading: DockerfileReading; readonly platform: Platform; readonly node: number; readonly own: Platform };

/** `buildArgs`: resolved. Nodes: at least one. */
export function findMounts(dockerfile: string, plan: Plan, buildArgs: Readonly<Record<string, string>>, nodes: readonly MountNode[]): FoundMounts {
  const { target, buildContexts } = plan.inputs.build;
  const facts = { buildArgs, contexts: namesOfContexts(buildContexts), ...(target === undefined ? {} : { target }) };
  const notes = new Set<string>();
  const uses = platformsOf(plan, nodes).flatMap((platform): readonly Use[] => {
    const node = Math.max(0, nodes.findIndex(({ platforms }) => platforms.includes(platform)));
    const own = nodes[node]?.platforms[0] ?? platform;
    const reading = readDockerfile(dockerfile, { ...facts, targetPlatform: platform, buildPlatform: own });
    for (const { line, reason } of reading.unknowns) notes.add(`${line === 0 ? 'The Dockerfile' : `Line ${line} of the Dockerfile`}: ${reason}`);
    return reading.cacheMounts.map((mount) => ({ mount, reading, platform, node, own }));
  });
  const asked = uses.filter(({ mount }) => isAsked(mount, plan.inputs.cacheMounts.keep));
  const kept = asked.filter(({ mount }) => {
    const why = whyNotKept(mount);
    if (why !== undefined) notes.add(`The cache mount ${mount.id} is not kept: ${why}.`);
    return why === undefined;
  });
  for (const name of missingNames(plan, uses)) notes.add(`The Dockerfile has no cache mount ${name} in the stages that are built.`);
  const groups = Map.groupBy(kept, ({ mount, node }) => JSON.stringify([node, mount.id, mount.uid, mount.gid, mount.mode]));
  return { mounts: [...groups.values()].map((group) => keptMount(group, buildArgs)), notes: [...notes] };
}

function platformsOf(plan: Plan, nodes: readonly MountNode[]): readonly Platform[] {
  if (plan.platforms.length > 0) return plan.platforms;
  return nodes[0]?.platforms.slice(0, 1) ?? [];
}

function isAsked({ id, target }: CacheMount, keep: Plan['inputs']['cacheMounts']['keep']): boolean {
  return typeof keep === 'string' || keep.includes(id) || keep.includes(target);
}

function missingNames({ inputs: { cacheMounts } }: Plan, uses: readonly Use[]): readonly string[] {
  if (typeof cacheMounts.keep === 'string') return [];
  return cacheMounts.keep.filter((name) => !uses.some(({ mount }) => mount.id === name || mount.target === name));
}

function whyNotKept({ id, from }: CacheMount): string | undefined {
  if (from !== undefined && from !== 'scratch') return `with from=${from} BuildKit ties it to what is there`;
  return /^[\w./:@+~=-]+$/.test(id) ? undefined : 'its id has unusual letters';
}

function keptMount(uses: readonly Use[], buildArgs: Readonly<Record<string, string>>): KeptMount {
  const [first] = uses;
  if (first === undefined) throw new Error('A group without a mount.');
  const { mount, own } = first;
  // A stage that runs natively is quicker, and its base image has to be pulled anyway.
  const best = uses.find(({ mount: one, own: native }) => one.platform === native && baseOf(one, first.reading) !== undefined) ?? first;
  const base = baseOf(best.mount, best.reading);
  const namespace = buildArgs['BUILDKIT_CACHE_MOUNT_NS'];
  const { frontend } = first.reading;
  return {
    id: mount.id,
    target: mount.target,
    platforms: [...new Set(uses.map(({ platform }) => platform))],
    runsOn: base === undefined ? own : (best.mount.platform ?? own),
    ...(mount.uid === undefined ? {} : { uid: mount.uid }),
    ...(mount.gid === undefined ? {} : { gid: mount.gid }),
    ...(mount.mode === undefined ? {} : { mode: mount.mode }),
    ...(base === undefined ? {} : { base }),
    ...(frontend === undefined ? {} : { frontend }),
    ...(namespace === undefined ? {} : { namespace }),
  };
}

/** The image at the bottom of the stage. */
function baseOf({ stage }: CacheMount, { stages, images }: DockerfileReading): string | undefined {
  let base = stages[stage]?.base;
  while (base?.kind === 'stage') base = stages[base.index]?.base;
  if (base?.kind !== 'image') return undefined;
  const { reference } = base;
  // A context may stand in for it; and nothing but a reference may get into a Dockerfile of ours.
  return images.some((image) => image.by === 'FROM' && image.reference === reference) && /^[\w./:@+-]+$/.test(reference) ? reference : undefined;
}
