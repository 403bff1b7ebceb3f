// The world of a run of several images: what GitHub was asked for one of them, it is not asked for the next.
import type { World } from '../world/ports/world.ts';

export function askOnce(world: World): World {
  let repository: ReturnType<World['github']['repository']> | undefined;
  const times = new Map<string, Promise<string>>();
  const { github } = world;
  return {
    ...world,
    github: {
      ...github,
      repository: () => (repository ??= github.repository()),
      commitTime: (sha) => {
        const time = times.get(sha) ?? github.commitTime(sha);
        times.set(sha, time);
        return time;
      },
    },
  };
}
