// Cold: a fresh builder without cache, an image of one file for two platforms, pushed into a fresh repository under four tags.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildJob } from '../job.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Scenario } from './scenario.ts';

const dockerfile = 'ARG BASE\nFROM ${BASE}\nRUN uname -m > /machine\n';

export const hello: Scenario = {
  name: 'hello',
  title: 'cold, hello for two platforms',
  contenders: ['ours', 'ours-single', 'bare', 'tuned'],
  targets: [
    { contender: 'ours', against: 'bare', atMost: 1.1 },
    { contender: 'ours-single', against: 'bare', atMost: 1 },
  ],
  open: async (surroundings) => {
    const base = await helloJob(surroundings);
    return { job: async () => Promise.resolve({ ...base, images: [surroundings.freshImage()] }), close: async () => Promise.resolve() };
  },
};

/** For a push of the tag v1.2.3, with the action's default rules. */
export async function helloJob({ folder, bed, commit }: Surroundings): Promise<BuildJob> {
  const workspace = join(folder, 'hello');
  mkdirSync(join(workspace, '.git'), { recursive: true });
  writeFileSync(join(workspace, '.git', 'HEAD'), 'ref: refs/heads/main\n');
  writeFileSync(join(workspace, 'Dockerfile'), dockerfile);
  return {
    kind: 'build',
    folder: workspace,
    platforms: ['linux/amd64', 'linux/arm64'],
    images: [],
    tags: ['1.2.3', '1.2', '1', 'latest'],
    event: { push: 'tag', name: 'v1.2.3', commit: await commit() },
    push: true,
    buildArgs: [`BASE=${bed.busyboxImage}`],
    buildContexts: [],
    cacheFrom: [],
  };
}
