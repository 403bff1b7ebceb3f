// A builder that is there before a run and stays after it, with what was built on it in its cache.
import { createArgv, removeArgv } from '../docker-argv.ts';
import { dockerOf } from '../contenders/docker-commands.ts';
import type { Surroundings } from '../surroundings.ts';

export type SharedBuilder = { readonly name: string; readonly remove: () => Promise<void> };

export async function makeBuilder(surroundings: Surroundings): Promise<SharedBuilder> {
  const docker = dockerOf(surroundings);
  const name = `bench-shared-${process.hrtime.bigint()}`;
  await docker([...createArgv({ name, image: surroundings.bed.buildkitImage }), '--bootstrap']);
  return {
    name,
    remove: async () => {
      await docker(removeArgv(name));
    },
  };
}
