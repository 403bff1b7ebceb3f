// Caches outside a builder that hold the example image with all its stages: filled once, by a builder that is gone afterwards,
// and only read from then on.
import { join } from 'node:path';
import { dockerOf } from '../contenders/docker-commands.ts';
import { buildArgv } from '../docker-argv.ts';
import type { Surroundings } from '../surroundings.ts';
import { makeBuilder } from './shared-builder.ts';
import { exampleImage } from './workloads.ts';

export type CacheKind = 'registry' | 'gha' | 'local';

const filled = new WeakMap<Surroundings, Map<CacheKind, Promise<string>>>();

/** The line for `cache-from`. */
export async function filledCache(kind: CacheKind, surroundings: Surroundings): Promise<string> {
  const caches = filled.get(surroundings) ?? new Map<CacheKind, Promise<string>>();
  filled.set(surroundings, caches);
  const cache = caches.get(kind) ?? fill(kind, surroundings);
  caches.set(kind, cache);
  return await cache;
}

async function fill(kind: CacheKind, surroundings: Surroundings): Promise<string> {
  const { from, to } = linesOf(kind, surroundings);
  const job = { ...(await exampleImage(surroundings)), images: [surroundings.freshImage()] };
  const builder = await makeBuilder(surroundings);
  try {
    const argv = buildArgv(job, builder.name);
    await dockerOf(surroundings)([...argv.slice(0, -1), '--cache-to', to, ...argv.slice(-1)], job.folder);
  } finally {
    await builder.remove();
  }
  return from;
}

function linesOf(kind: CacheKind, { freshImage, folder }: Surroundings): { readonly from: string; readonly to: string } {
  switch (kind) {
    case 'registry': {
      const ref = `type=registry,ref=${freshImage()}:cache`;
      return { from: ref, to: `${ref},mode=max` };
    }
    case 'gha':
      return { from: 'type=gha,scope=bench', to: 'type=gha,scope=bench,mode=max' };
    case 'local': {
      const place = join(folder, 'layer-cache');
      return { from: `type=local,src=${place}`, to: `type=local,dest=${place},mode=max` };
    }
  }
}
