// Rounds of their own under the docker wrapper: how long until the first docker call, and how much time is not docker's.
import type { Inputs } from '../action-inputs.ts';
import type { Job } from '../job.ts';
import type { OwnResult } from '../results.ts';
import type { Surroundings } from '../surroundings.ts';
import type { DockerWrapper } from './docker-wrapper.ts';
import { traceRun, type Traced } from './traced-run.ts';

export type Variant = { readonly name: string; readonly title: string; readonly inputs: Inputs };

export type OwnCost = OwnResult & { readonly last: Traced };

export async function measureOwnCost(surroundings: Surroundings, wrapper: DockerWrapper, variants: readonly Variant[], rounds: number, nextJob: () => Promise<Job>): Promise<readonly OwnCost[]> {
  const traced = new Map<Variant, Traced[]>(variants.map((variant) => [variant, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [variant, runs] of traced) runs.push(await traceRun(surroundings, wrapper, await nextJob(), variant.inputs));
  }
  return [...traced].flatMap(([{ name, title }, runs]) => {
    const last = runs.at(-1);
    if (last === undefined) return [];
    return [
      {
        ...{ name, title, last },
        firstCallMs: runs.flatMap(({ firstCallMs }) => firstCallMs ?? []),
        mainOutsideMs: runs.map(({ main }) => main.outsideMs),
        postOutsideMs: runs.map(({ post }) => post.outsideMs),
      },
    ];
  });
}
